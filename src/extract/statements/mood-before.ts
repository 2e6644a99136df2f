import type { Modality } from '#core/extraction.ts'
import { has, type Item, itemBefore } from '../text/item.ts'

/** “The campaign welcomed the release”, “the plan stands in connection with the release”: right before the noun this says more than what stands before it. */
export function behindFact(all: readonly Item[]): readonly Item[] {
  // “Asked for nothing in exchange for the release of X.”
  const leading = all.slice(all.findLastIndex((item) => has(item, 'naught')) + 1)
  const at = leading.findLastIndex((item) => has(item, 'factual'))
  if (at < 0) return leading
  const told = OF_FACT.some((tag) => has(leading[at], tag)) && !NOT_FINITE.some((tag) => has(leading[at], tag))
  const own = told && !BEFORE_FACT.some((tag) => has(itemBefore(leading, at), tag))
  return at >= leading.length - RIGHT_BEFORE && own && !leading.slice(at).some(({ kind }) => kind === 'mark')
    ? leading.slice(at + 1)
    : leading
}

/** “Approved our request and ordered the release of X”: what is ordered is not what was asked for before. */
export function behindOrder(items: readonly Item[], leading: readonly Item[]): readonly Item[] {
  const order = leading.findLastIndex((item) => has(item, 'ordering'))
  const at = order < 0 ? -1 : items.indexOf(leading[order] as Item)
  const lead = items.findLastIndex((item, i) => i < at && !has(item, 'adverb'))
  return has(itemBefore(items, lead + 1), 'and') ? leading.slice(order) : leading
}

const OF_FACT = ['verb', 'past', 'presently', 'preposition']
const NOT_FINITE = ['infinitive', 'gerund', 'ordering']
const BEFORE_FACT = ['toinf', 'neg', 'may', 'would', 'future', 'must', 'hope', 'preposition', 'infinitive']
/** With a preposition and an adjective between them. */
const RIGHT_BEFORE = 4

/** What words before a noun make of it. */
export const NOUN_MOODS: readonly (readonly [string, Modality])[] = [
  ['plan', 'planned'],
  ['future', 'planned'],
  ['demand', 'demanded'],
  ['hope', 'possible'],
  ['may', 'possible'],
  ['would', 'hypothetical'],
  ['must', 'demanded'],
]
