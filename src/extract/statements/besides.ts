import type { Clause } from '../clauses/clause.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** “X noted that 12 remain, and Y urged the world to act”, “X was freed after Y had called on the court”: what was said before is not of Y. */
export function isBesides({ items, clauses }: Parsed, clause: Clause): boolean {
  const first = clauses.of.indexOf(clause)
  if (items.slice(first, first + 2).some((item) => has(item, 'and') || has(item, 'splits'))) return true
  const { opener } = clause
  if (opener === null || !has(opener, 'subordinator')) return false
  // “As X demanded”, but “after that, as X demanded”, in languages that say so.
  const at = items.indexOf(opener)
  const after = isMark(items[at - 1], ',') && (has(items[at - 2], 'preposition') || has(items[at - 3], 'preposition'))
  return at <= first && (after || !has(opener, 'inserting'))
}

/** “The prosecutor demanded five years, but X was freed”: what follows is not asked for. */
export const isContrary = ({ items, clauses }: Parsed, clause: Clause): boolean => {
  const first = clauses.of.indexOf(clause)
  const contrasts = (item: Item) =>
    has(item, 'contrast') || has(item, 'splits') || (has(item, 'conjunction') && !has(item, 'and'))
  return items.slice(first, first + 2).some((item) => contrasts(item) && !has(item, 'subordinator'))
}

/**
 * “They demand the release of X, who was detained in May”, “urged talks in the town where X was freed”: what a relative clause tells is not asked for,
 * nor what stands in it; “a law that frees X” is.
 */
export function isToldBeside(parsed: Parsed, other: Clause, outer: Clause): boolean {
  const { opener, parent, antecedent } = other
  if (parent !== null && parent !== outer && isToldBeside(parsed, parent, outer)) return true
  if (opener === null || !(has(opener, 'where') || has(opener, 'wherein') || (has(opener, 'relative') && antecedent !== null)))
    return false
  const { items, clauses } = parsed
  const at = items.indexOf(opener)
  // “Demand a country where X was freed.”
  const article = items.slice(Math.max(0, at - OF_PLACE), at).findLast((item) => has(item, 'determiner') || item.kind === 'mark')
  if (!has(opener, 'relative') && article?.kind === 'word' && !has(article, 'definite')) return false
  const own = items.filter((_, i) => clauses.of[i] === other)
  return (
    (isMark(items[at - 1], ',') || own.some((item) => has(item, 'past') || has(item, 'gone'))) &&
    !own.some((item) => TO_COME.some((tag) => has(item, tag)))
  )
}
/** Words of what a clause of place says more of. */
const OF_PLACE = 4
const TO_COME = ['future', 'must', 'may', 'would']
