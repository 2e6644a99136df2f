import type { Assessment, EventAssessment } from '#core/assessment.ts'
import { mayBeOneDay } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import { grouped, type Told } from '../../view.ts'

/** Events by id, and the events that each person is named in. */
export type Belonging = {
  events: ReadonlyMap<EntityId, EventAssessment>
  ofPerson: ReadonlyMap<EntityId, readonly EventAssessment[]>
}

export function belongingIn({ events }: Assessment): Belonging {
  const named = grouped(
    events.flatMap((event) => event.people.map(({ person }) => ({ person, event }))),
    ({ person }) => person,
  )
  return {
    events: new Map(events.map((event) => [event.event, event])),
    ofPerson: new Map([...named].map(([person, list]) => [person, list.map(({ event }) => event)])),
  }
}

/**
 * The event that a statement belongs to: the one it is about, else the one it names; of a person without one, the only event with that
 * person that may be of the same day. Null when that leaves none, or a choice.
 */
export function eventOf(
  { events, ofPerson }: Belonging,
  { event, subject, subjectType, statement: { date } }: Told,
): EntityId | null {
  if (subject !== null && subjectType === 'release_event') return events.has(subject) ? subject : null
  if (event !== null) return event
  if (subject === null || subjectType !== 'person') return null
  const of = ofPerson.get(subject) ?? []
  const [only, more] = date === undefined ? of : of.filter((one) => one.date !== null && mayBeOneDay(one.date, date))
  return only !== undefined && more === undefined ? only.event : null
}
