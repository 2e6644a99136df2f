import { type Item, isOneOf } from '../text/item.ts'

/** “Ordered X freed”, “want X freed”, “got X freed”: does a participle say what is to become of those right before it? Classes `ordering`, `wanting`, `causing`. */
export const isCaused = (items: readonly Item[], participle: number): boolean => {
  const at = items.findLastIndex((item, i) => i < participle && i > participle - CAUSED && !isBetween(item))
  return (
    at >= 0 && at < participle - 1 && causes(items[at]) && !items.slice(at + 1, participle).some((item) => item.kind === 'mark')
  )
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

const described = isOneOf('open', 'determiner', 'role', 'people', 'nationality', 'and', 'adverb', 'possessive', 'title')
/** May it stand between what is ordered and those it befalls? */
export const isBetween = (item: Item): boolean =>
  item.mention !== undefined || item.kind === 'mark' || (described(item) && !causes(item))
