import { type Item, isMark, isOneOf } from '../text/item.ts'

/** “Ordered X freed”, “want X freed”, “got X freed”: does a participle say what is to become of those right before it? Classes `ordering`, `wanting`, `causing`. */
export const isCaused = (items: readonly Item[], participle: number): boolean => {
  const at = items.findLastIndex((item, i) => i < participle && i > participle - SERIES && !isBetween(item))
  const between = items.slice(at + 1, participle)
  const words = between.filter(({ kind }) => kind === 'word').length
  // “Saw X, Y and Z freed.”
  const series = between.every((item, i) => item.kind !== 'mark' || (isMark(item, ',') && between[i - 1]?.kind === 'person'))
  return at >= 0 && between.length > 0 && words < CAUSED && causes(items[at]) && series
}

/** “Ordered the applicants to be released”: those before an infinitive at `to` are told by no mention, and behind a word that asks for it. */
export const isSomeOrdered = (items: readonly Item[], to: number): boolean => {
  let at = to - 1
  while (at > to - CAUSED && described(items[at]) && !asks(items[at])) at--
  return at < to - 1 && asks(items[at])
}

const asks = isOneOf('ordering', 'wanting', 'demand')
const causes = isOneOf('ordering', 'wanting', 'causing')

/** Words between such a verb and the participle, and before it. */
export const CAUSED = 6
/** The same with names that stand in a series. */
const SERIES = 16

const described = isOneOf('open', 'determiner', 'role', 'people', 'nationality', 'and', 'adverb', 'possessive', 'title')
/** May it stand between what is ordered and those it befalls? */
export const isBetween = (item: Item): boolean =>
  item.mention !== undefined || item.kind === 'mark' || (described(item) && !causes(item))
