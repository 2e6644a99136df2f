import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { isOfBoth, leavesOne } from './endings.ts'
import { makesClause } from './outer.ts'
import type { Unit } from './unit.ts'
import { isNobody, isRuledBehind } from './verbs-around.ts'

/** “Who defends activists and politicians has been freed”: a noun that the “and” at `at` joins to the one before. */
export const goesOnWithNoun = (units: readonly Unit[], at: number) => {
  const next = units.find((unit) => unit.at > at)
  return next?.joined?.draft.kind === 'unnamed' && next.draft.kind === 'unnamed' && next.at - at < 4
}

/** “People from other countries that are free”: without a subject of its own, behind a noun. */
export const opensBehindNoun = (items: readonly Item[], at: number) =>
  has(items[at], 'determiner') &&
  (has(items[at + 1], 'be') || has(items[at + 1], 'have')) &&
  has(items[at - 1], 'open') &&
  !isVerbal(items[at - 1]) &&
  !has(items[at - 1], 'past')

/** “Hopes her son will be freed”, “are glad the others have been freed”: a clause that no word opens; classes `hoping`, `gladly`. */
export const opensUnsaid = (items: readonly Item[], at: number) =>
  items[at + 1]?.mention || (has(items[at], 'unaware') && isOfSomebody(items, at + 1))
    ? has(items[at], 'hoping') || has(items[at], 'gladly')
    : has(items[at], 'gladly') && has(items[at + 1], 'definite') && !has(items[at + 1], 'subordinator')

/** “Not aware their leader X has been freed”. */
export const isOfSomebody = (items: readonly Item[], at: number) =>
  has(items[at], 'ownedby') &&
  has(items[at + 1], 'role') &&
  items[isMark(items[at + 2], ',') ? at + 3 : at + 2]?.kind === 'person'

/** “On hunger strike since May”, “jailed as supporters of X were freed”: no clause, where one verb follows and somebody waits for it; class `capacity`. */
export const isGoverning = (items: readonly Item[], at: number) => {
  if (!has(items[at], 'preposition')) return false
  if (items[at + 1]?.kind === 'date') return true
  if (!has(items[at], 'capacity') || !isUndergoing(items[at - 1])) return false
  return items.slice(at).filter((item, i, rest) => makesClause(item) && !makesClause(rest[i - 1])).length === 1
}

const isUndergoing = isOneOf('attributive', 'keeping')

/** “On that day”: the word that opens clauses elsewhere only points. */
export const pointsAt = (items: readonly Item[], at: number) =>
  has(items[at], 'determiner') &&
  (has(items[at - 1], 'preposition') || has(items[at + 1], 'unit') || has(items[at + 1], 'daytime'))

/** Words that open a clause behind a comma only; elsewhere they are adverbs (“X for now was not freed”). */
export const isAdverb = (items: readonly Item[], at: number) =>
  at > 0 && has(items[at], 'behindcomma') && !isMark(items[at - 1], ',—:(;') && !has(items[at - 1], 'conjunction')

/** A dash before “primarily to Ukraine” does not end the clause. */
export const goesOn = (next: Item | undefined) => ['adverb', 'preposition', 'including'].some((tag) => has(next, tag))

/** “X, son of-whom serves, was freed”: where “of whom” stands behind the comma at `comma` and a noun; class `relgen`. 0: nowhere. */
export function whoseFrom(items: readonly Item[], comma: number): number {
  let at = comma + 1
  if (has(items[at], 'preposition')) at++
  for (const last = at + NOUNS; at < last && isNoun(items[at]); at++) if (has(items[at + 1], 'relgen')) return at + 1
  return 0
}

/** The comma behind which such a clause begins that ends at the comma at `at`; -1: none does. */
export function whoseBefore(items: readonly Item[], at: number): number {
  const comma = items.findLastIndex((item, i) => i < at && isMark(item, ','))
  return comma > 0 && whoseFrom(items, comma) > 0 ? comma : -1
}

const NOUNS = 3
const isNotNoun = isOneOf(
  'conjunction',
  'preposition',
  'adverb',
  'subordinator',
  'relative',
  'determiner',
  'pronoun',
  'neg',
  'be',
  'verb',
  'past',
)
const isNoun = (item: Item | undefined) =>
  item !== undefined &&
  (item.mention
    ? item.mention.kind === 'count' || (item.mention.kind === 'unnamed' && !item.mention.pronoun)
    : item.kind === 'word' && !item.cap && !isNotNoun(item))

/** “Officials and lawyers said”: two nouns of those who may speak, and a verb of saying. */
const isSaying = (items: readonly Item[], at: number) =>
  isTeller(items[at]) && has(items[at + 1], 'and') && isTeller(items[at + 2]) && has(items[at + 3], 'speech')
const isTeller = (item: Item | undefined) => item?.kind === 'organisation' || item?.kind === 'unnamed'

/** Does a new clause with a subject of its own begin after the comma or conjunction at `at`? */
export function beginsClause(items: readonly Item[], at: number, verbal: (at: number) => boolean, owed: boolean): boolean {
  let i = at + 1
  while (has(items[i], 'conjunction') || has(items[i], 'adverb')) i++
  // “X was detained, on 3 June the court freed Y”.
  if (isMark(items[at], ',') && has(items[i], 'preposition') && items[i + 1]?.kind === 'date') i += 2
  const first = items[i]
  if (
    !first ||
    verbal(i) ||
    has(first, 'preposition') ||
    has(first, 'including') ||
    has(first, 'relative') ||
    has(first, 'subordinator') ||
    // “Who were jailed and serving long terms were freed”.
    (has(first, 'participle') && has(items[at], 'and')) ||
    first.kind === 'date'
  )
    return false
  if (first.mention === undefined && first.kind !== 'word' && first.kind !== 'number') return false
  if (leavesOne(items, at)) return true
  // “Freed two activists, officials and lawyers said”: several who say it.
  if (isMark(items[at], ',') && isSaying(items, i)) return true
  for (let j = i + 1; j < items.length && j < i + 12; j++) {
    // “They freed X (got ten days), Y (got eight) and Z”: the verb of what stands in brackets is nobody's outside.
    if (isMark(items[j], '(')) j = items.findIndex((item, n) => n > j && isMark(item, ')'))
    if (j < i) return false
    const item = items[j]
    // “…, but X, who was jailed in May, has been freed”, “… and 26, including 11 women, were taken away”.
    const put = has(items[j + 1], 'relative') ? has(items[at + 1], 'contrast') : has(items[j + 1], 'including')
    if (isMark(item, ',') && (put || (items[j - 1]?.kind === 'count' && has(items[j + 1], 'relative'))))
      return items.some((one, n) => n > j + 1 && n < j + 20 && isMark(one, ',') && verbal(n + 1))
    if (isMark(item, ',;:.—') || has(item, 'relative') || has(item, 'subordinator')) return false
    if (has(item, 'conjunction') || (verbal(j) && isOfBoth(items, at, j))) return false
    if (verbal(j)) return !(has(item, 'follows') && isRuledBehind(items, at, verbal)) && !(owed && isNobody(items, at, j))
  }
  return false
}
