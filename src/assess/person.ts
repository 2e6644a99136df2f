import type { PersonAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import type { EntityId } from '#core/ids.ts'
import { contradictionsIn } from './contradictions.ts'
import { custodyOf } from './custody.ts'
import { kindsOf } from './kinds.ts'
import { happened, idsOf, type Told, type View } from './view.ts'

const WHY = ['role', 'charge', 'sentence', 'violation', 'citizenship', 'recognition'] as const

/** What is said of prisoners only: a speaker or an official is nobody of whom the register tells. */
const OF_PRISONERS: readonly StatementType[] = [
  'detention',
  'charge',
  'sentence',
  'transfer',
  'recognition',
  'petition',
  'pardon',
  'release',
  'displacement',
  'crossing',
  'refusal',
  'return',
  'condition',
  'annulment',
  'rehabilitation',
  'admission',
  'warning',
  'remaining_term',
  'violation',
  'death',
]

export const isPrisoner = (told: readonly Told[]): boolean =>
  told.some(({ statement }) => OF_PRISONERS.includes(statement.property))

/** What the accepted statements about one person add up to. Statements about an event are never copied to its people. */
export function personOf(view: View, person: EntityId, told: readonly Told[]): PersonAssessment {
  const why: PersonAssessment['why'] = {}
  for (const property of WHY) {
    const found = idsOf(told.filter((one) => happened(one) && one.statement.property === property))
    if (found.length > 0) why[property] = found
  }
  return {
    person,
    ...custodyOf(view, told),
    why,
    kinds: kindsOf(told, []),
    contradictions: contradictionsIn(view, told),
    events: [...new Set(told.flatMap((one) => (happened(one) && one.event !== null ? [one.event] : [])))],
  }
}
