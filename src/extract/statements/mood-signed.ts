import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** “A decree to pardon 23 people has been signed”, “they signed a decree to pardon 23”; classes `decree`, `signing`. */
export function isSigned({ items }: Parsed, { match }: Hit): boolean {
  const mark = items.findIndex((item, i) => i >= match.spanTo && isMark(item, ',;:.'))
  const own = items.slice(0, mark < 0 ? items.length : mark)
  return (
    has(items[match.spanFrom - 1], 'toinf') &&
    has(items[match.spanFrom - 2], 'decree') &&
    own.some((item) => has(item, 'signing')) &&
    !own.some((item) => UNDONE.some((tag) => has(item, tag))) &&
    // “Was signed, but later annulled.”
    !items.some((item, i) => i >= match.spanTo && has(item, 'undone'))
  )
}

/** What is signed to free somebody. */
export const isPaper = (item: Item | undefined) =>
  has(item, 'list_noun_pardon') || has(item, 'decree') || has(item, 'ruling') || item?.kind === 'document'

/** What is not done, or not yet. */
export const UNDONE = ['neg', 'refuse', 'undone', 'may', 'future', 'would', 'must', 'plan', 'hope']
