import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/**
 * “помилована президентом не была”: where the auxiliary stands behind a participle that ends at `to`, or the negation before it; `to` itself where
 * there is none. It has to be the last word of what is said, so that it is no verb of its own (“не была в курсе”, “не будет давать интервью”).
 */
export function auxiliaryBehind(items: readonly Item[], to: number): number {
  let at = to
  while (at < to + BEHIND && (items[at]?.mention !== undefined || isOfParticiple(items[at]))) at++
  const verb = has(items[at], 'neg') ? at + 1 : at
  const end = items[verb + 1]
  const dated = items[verb + (has(end, 'preposition') ? 2 : 1)]?.kind === 'date'
  return isAuxiliary(items[verb]) && (end === undefined || isMark(end, ',.;:') || dated) ? at : to
}

/** “амнистированы будут 25 человек”: an auxiliary behind its participle, with no infinitive of its own. */
export const isComing = (items: readonly Item[], verb: number, at: number) =>
  has(items[at], 'future') &&
  !has(items[at], 'ahead') &&
  !has(items[verb], 'infinitive') &&
  !items.slice(at + 1, at + BEHIND).some((item) => has(item, 'infinitive'))

const isAuxiliary = isOneOf('be', 'future')
const isOfParticiple = isOneOf('preposition', 'adverb', 'custodial', 'premises', 'title', 'role', 'adj')
/** So many words may stand between them. */
const BEHIND = 8
