import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { eventPage } from './event.tsx'
import { decideExposure } from './exposure-act.tsx'
import { eventsPage, peoplePage } from './list.tsx'
import { personPage } from './person.tsx'

/** People and events: what is known of each, who is one with whom, where sources disagree, what may be shown. */
export const thingsHandlers = {
  people: peoplePage,
  person: personPage,
  exposure: decideExposure,
  events: eventsPage,
  event: eventPage,
} satisfies Partial<Record<DeskRoute, Handler>>
