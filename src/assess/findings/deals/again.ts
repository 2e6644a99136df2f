import type { EventAssessment } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { aboutPerson, firstDay, happened, lastDay, type Told, type View } from '../../view.ts'

/**
 * Statements that somebody released in these events was imprisoned again: brought back, arrested or detained. Said of the event itself, or
 * of one of its people and not before its last day; an undated one counts for the only event of that person.
 */
export function againIn(view: View, events: readonly EventAssessment[], told: readonly Told[]): StatementId[] {
  const found = new Set<StatementId>()
  for (const one of told) if (isReturn(one) && happened(one)) found.add(one.id)
  for (const { event, date, people } of events)
    for (const { person } of people) {
      const own = view.about.get(person) ?? []
      for (const one of own) {
        if (!happened(one) || !(isReturn(one) || one.statement.property === 'detention')) continue
        const { date: day } = one.statement
        const after = day === undefined ? isOnlyEvent(own, event) && isReturn(one) : isAfter(one, day, date)
        if (after) found.add(one.id)
      }
    }
  return [...found]
}

const isReturn = ({ statement: { property, value } }: Told): boolean =>
  property === 'return' || (property === 'condition' && value === 'rearrest')

/** Brought back on the very day is imprisoned again; detained on it may be the custody that ended. */
function isAfter(told: Told, day: Edtf, event: Edtf | null): boolean {
  if (event === null) return false
  return isReturn(told) ? firstDay(day) >= lastDay(event) : firstDay(day) > lastDay(event)
}

const isOnlyEvent = (own: readonly Told[], event: EntityId): boolean =>
  own.every((one) => !aboutPerson(one) || one.event === null || one.event === event)
