import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { closedWordsPage, decideWord } from './closed-words.tsx'
import { contradictionPage } from './contradiction.tsx'
import { contradictionsPage } from './contradictions.tsx'
import { dossierFile } from './dossier.tsx'
import { eventPage } from './event.tsx'
import { decideExposure } from './exposure-act.tsx'
import { judge, takeApart } from './judge.ts'
import { eventsPage, peoplePage } from './list.tsx'
import { personPage } from './person.tsx'
import { rule } from './rule.ts'
import { samePage } from './same.tsx'

/** People and events: what is known of each, who is one with whom, where sources disagree, what may be shown. */
export const thingsHandlers = {
  people: peoplePage,
  person: personPage,
  exposure: decideExposure,
  events: eventsPage,
  event: eventPage,
  dossier: dossierFile,
  same: samePage,
  judge,
  takeApart,
  contradictions: contradictionsPage,
  contradiction: contradictionPage,
  rule,
  closedWords: closedWordsPage,
  decideWord,
} satisfies Partial<Record<DeskRoute, Handler>>
