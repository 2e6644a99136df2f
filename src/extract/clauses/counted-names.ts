import type { Count } from '#core/mention.ts'
import { has, type Item, isMark } from '../text/item.ts'
import type { Unit } from './unit.ts'

/**
 * “Two reporters X and Y”: the names right behind a number are of those counted. “Two supporters of X”, “one son of X”, in languages with endings:
 * X is whose they are, which a single name behind several always is. False where the two have nothing to do with each other.
 */
export function belongsToCount(unit: Unit, before: Unit, items: readonly Item[]): boolean {
  const { draft } = unit
  if (draft.kind !== 'person' || before.draft.kind !== 'count' || draft.cases?.has('nom')) return false
  unit.possessive = isOwner(unit, before, items)
  unit.listed = !unit.possessive
  if (unit.listed) unit.within = before
  return true
}

function isOwner({ at, draft }: Unit, before: Unit, items: readonly Item[]): boolean {
  const { max } = before.draft.value as Count
  const goesOn = has(items[at + 1], 'and') || isMark(items[at + 1], ',')
  return draft.cases?.has('gen') === true && (before.draft.tags.has('governs_gen') || (max !== 1 && !goesOn && !draft.plural))
}
