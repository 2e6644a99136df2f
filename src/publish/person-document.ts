import type { PersonAssessment } from '#core/assessment.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { contradictions, eventId, ids, kinds, type Press, told } from './parts.ts'
import type { PersonDocument, PersonRow } from './types.ts'

/** The page of a person shown; null for anybody else. `about` are the statements whose subject it is. */
export function personDocument(
  press: Press,
  person: PersonAssessment,
  about: readonly StatementId[],
  dates: ReadonlyMap<EntityId, PersonDocument['events'][number]['date']>,
): PersonDocument | null {
  const shown = press.desk.shown.get(person.person)
  if (!shown) return null
  const why: PersonDocument['why'] = {}
  for (const [property, statements] of Object.entries(person.why) as [keyof PersonDocument['why'], StatementId[]][]) {
    const cited = ids(press, statements)
    if (cited.length > 0) why[property] = cited
  }
  return {
    v: 1,
    id: press.desk.id('person', person.person),
    name: shown.name,
    level: shown.level,
    basis: shown.basis,
    status: { code: person.status.code, asOf: person.status.asOf, statements: ids(press, person.status.statements) },
    timeline: person.timeline.flatMap(({ statement, date, inCustody }) =>
      ids(press, [statement]).map((id) => ({ statement: id, date, inCustody })),
    ),
    why,
    kinds: kinds(press, person.kinds),
    contradictions: contradictions(press, person.contradictions),
    events: person.events.map((event) => ({ event: eventId(press, event), date: dates.get(event) ?? null })),
    ...told(press, about),
  }
}

export const personRow = ({ id, name, status, kinds: found, events }: PersonDocument): PersonRow => ({
  id,
  name,
  status: status.code,
  statusAsOf: status.asOf,
  kinds: [...new Set(found.map(({ kind }) => kind))],
  events,
})
