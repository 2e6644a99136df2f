import { has, type Item } from '../text/item.ts'
import type { Unit } from './unit.ts'

/** The number or portion that a list after “including” belongs to: the nearest one before it that is no part of the list. */
export function headOf(unit: Unit, units: readonly Unit[], items: readonly Item[]): Unit | null {
  // “The Union welcomes that 12 are free but wants all to be, including X”: X is none of the 12.
  const apart = (other: Unit) => items.slice(other.at, unit.at).some((item) => has(item, 'conjunction') && !has(item, 'and'))
  const isHead = (other: Unit) =>
    !other.listed && !apart(other) && (other.draft.kind === 'count' || (other.draft.kind === 'unnamed' && other.draft.plural))
  // “123 prisoners from among the citizens of X, including Y”: Y is one of the 123.
  const isWhole = (other: Unit, n: number) =>
    isHead(other) && other.draft.kind === 'count' && other.prep === null && has(units[n + 1]?.prep ?? undefined, 'among')
  return (
    units.findLast((other, n) => other.at < unit.at && isWhole(other, n)) ??
    units.findLast((other) => other.at < unit.at && isHead(other)) ??
    units.find((other) => other.at > unit.at && isHead(other)) ??
    null
  )
}
