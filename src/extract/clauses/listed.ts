import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { PLACED } from './joints.ts'
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
  // “123 citizens of X, convicted of spying, including Y”: Y is one of the 123.
  const described = (head: Unit) =>
    units.findLast((other) => other.at < head.at && isHead(other) && other.draft.kind === 'count') ?? head
  const nearest = units.findLast((other) => other.at < unit.at && isHead(other))
  // “Among them 24 were freed, 54 taken away”: those counted before, in another sentence.
  const opener = items.findLastIndex((item, i) => i < unit.at && has(item, 'including'))
  const before = opener >= 0 && opener < 2 && items[opener]?.key.includes('_') === true
  return (
    units.findLast((other, n) => other.at < unit.at && isWhole(other, n)) ??
    (nearest && nearest.draft.kind === 'unnamed' && isMark(items[nearest.at - 1], ',') ? described(nearest) : nearest) ??
    (before ? undefined : units.find((other) => other.at > unit.at && isHead(other))) ??
    null
  )
}

/** “X, a leading figure in the protests that followed, and Y”: the name before, where only what says who it is stands between; English. */
export function describedHead({ at, draft }: Unit, units: readonly Unit[], items: readonly Item[]): Unit | undefined {
  if (draft.kind !== 'person' || draft.cases !== null) return undefined
  let i = at - 1
  while (i > 0 && items[i]?.kind === 'word' && !has(items[i], 'and') && !isVerbal(items[i])) i--
  if (i < 1 || !has(items[i], 'and') || !isMark(items[i - 1], ',')) return undefined
  const head = units.findLast((unit) => unit.draft.kind === 'person' && unit.at < i)
  const lead = head && items.slice(head.at + 2, i - 1)
  if (!head || !lead || head.possessive || !isMark(items[head.at + 1], ',') || lead.length > DESCRIBING) return undefined
  const relative = lead.findIndex((item) => has(item, 'relative'))
  const describes = ['determiner', 'role', 'oneof'].some((tag) => has(lead[0], tag)) || lead[0]?.mention?.kind === 'unnamed'
  const plain = !lead.slice(0, relative < 0 ? lead.length : relative).some((item) => isVerbal(item) || isMark(item, ',;:'))
  // “They met X, a poet, and Y was freed”: Y begins what follows.
  const ends = !items[at + 1] || isMark(items[at + 1], ',.;(') || !items.slice(0, head.at).some(isVerbal)
  return describes && plain && ends ? head : undefined
}

/** A description is not longer than this. */
const DESCRIBING = 24

/** “One person refused: X”, “two people: X and Y”: the names after the colon are those counted before it. */
export const isCounted = ({ draft }: Unit, units: readonly Unit[], items: readonly Item[], colon: number) => {
  const head = draft.kind === 'person' ? units.findLast((unit) => !PLACED.has(unit.draft.kind)) : units.at(-1)
  return head?.draft.kind === 'count' && !head.listed && !items.slice(head.at, colon).some((item) => has(item, 'speech'))
}
