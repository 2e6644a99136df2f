import type { Clause } from '../clauses/clause.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/**
 * “There are unconfirmed reports that X was freed”, whoever says so, class `rumoured`; “some said that X had been freed”, told by nobody in particular
 * of somebody else, class and tag `anybody`. Not “some of the lawyers said”, “some said that they had been freed”.
 */
export function isRumoured({ items, clauses }: Parsed, clause: Clause): boolean {
  if (clause.opener === null || !has(clause.opener, 'subordinator')) return false
  const opener = items.indexOf(clause.opener)
  if (has(items[opener - 1], 'rumoured')) return true
  let at = opener - (isMark(items[opener - 1], ',') ? 2 : 1)
  while (opener - at < NEAR && isToWhom(items[at])) at--
  if (!has(items[at], 'speech') || !has(items[at], 'past')) return false
  at--
  while (has(items[at], 'adverb')) at--
  const themselves = items.some(({ mention }, i) => i > opener && clauses.of[i] === clause && mention?.pronoun && mention.plural)
  return (has(items[at], 'anybody') || items[at]?.mention?.tags.has('anybody') === true) && !themselves
}

/** So far before “that” the verb may stand. */
const NEAR = 5
const isToWhom = (item: Item | undefined) => item?.mention !== undefined || isBetween(item)
const isBetween = isOneOf('pronoun', 'adverb', 'determiner', 'kin', 'people')

/** “All of this is false”: what was told further back is taken back, too. Classes `wholly` beside `thatis` or a pronoun, and not in words that somebody says. */
export function isOfAll({ items }: Parsed): boolean {
  const at = items.findIndex(
    (item, i) => has(item, 'wholly') && (isThis(items[i + 1]) || isThis(items[i - 1]) || isOfThis(items, i)),
  )
  return at >= 0 && !items.slice(0, at).some((item) => has(item, 'speech'))
}
const isThis = isOneOf('thatis', 'lean')
const isOfThis = (items: Parsed['items'], at: number) => has(items[at + 1], 'prep_of') && has(items[at + 2], 'pronoun')
