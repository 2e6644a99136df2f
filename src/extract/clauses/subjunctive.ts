import { has, type Item, isMark } from '../text/item.ts'

/** A bare form of “be” right behind its subject, with nothing before it that asks for one. */
export function isSubjunctive(items: readonly Item[], at: number): boolean {
  let i = at - 1
  while (has(items[i], 'adverb') || has(items[i], 'neg')) i--
  // “That X, 29, be freed”.
  if (isMark(items[i], ',') && items[i - 1]?.kind === 'number' && isMark(items[i - 2], ',')) i -= 3
  // “Ordered that X, a poet, be freed”.
  if (isMark(items[i], ',')) return askedThat(items, i)
  return !['toinf', 'future', 'may', 'would', 'must', 'do', 'and'].some((tag) => has(items[i], tag))
}

/** Does “that” stand before, right behind what asks for it? */
function askedThat(items: readonly Item[], at: number): boolean {
  const that = items.findLastIndex((item, i) => i < at && i > at - PUT_IN && has(item, 'foretold'))
  return that > 0 && ['ordering', 'demand', 'plan'].some((tag) => has(items[that - 1], tag))
}

/** “It was decided that she be freed”, “ordered that X, a poet, be freed”: is it decided, not only asked for? */
export const isDecided = (items: readonly Item[], at: number): boolean => {
  const that = items.findLastIndex((item, i) => i < at && i > at - PUT_IN && has(item, 'foretold'))
  const from = that > 0 ? Math.max(0, that - DECIDING + 1) : Math.max(0, at - DECIDING)
  return items.slice(from, at).some((one) => has(one, 'plan') || has(one, 'ordering'))
}

/** So near a bare form of “be”, or “that” before it, stands what asks for it, and so near stands “that”. */
const DECIDING = 6
const PUT_IN = 18
