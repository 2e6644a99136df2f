import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isOneOf } from '../text/item.ts'

/**
 * “The court ordered the release of X”, “ordered X freed”, “granted X bail”: decided, and not told as done; classes `ordering`, and `granted` among the
 * words of the trigger itself. An order of pardon or amnesty pardons.
 */
export function isOnlyOrdered({ items, clauses }: Parsed, { trigger, match, clause }: Hit): boolean {
  if (trigger.type !== 'release' || (trigger.code !== undefined && trigger.code !== 'conditional')) return false
  const own = (item: Item, i: number) => has(item, 'granted') && !has(items[match.from + i - 1], 'preposition')
  if (items.slice(match.from, match.to).some(own)) return true
  const lead = items.filter((_, i) => clauses.of[i] === clause && i >= match.spanFrom - REACH && i < match.spanFrom)
  if (trigger.form === 'noun') return has(lead.findLast(governs), 'ordering')
  const last = lead.findLastIndex((item) => !isBetween(item))
  const between = lead.slice(last + 1)
  // “By order of the court X was freed”, “read out the order and freed X”, in languages with endings “the order, X they freed”: was.
  return (
    has(lead[last], 'ordering') &&
    !has(lead[last - 1], 'preposition') &&
    !has(between.at(-1), 'and') &&
    !between.some(({ mention }) => mention?.cases?.size)
  )
}

/** So far from the order stands what it orders, with those it is about in between. */
const REACH = 12

const governs = isOneOf('ordering', 'factual', 'demand', 'plan', 'hope', 'refuse', 'speech', 'thanks', 'verb')
const described = isOneOf('open', 'determiner', 'role', 'people', 'nationality', 'and', 'adverb', 'possessive', 'title')
const isBetween = (item: Item): boolean =>
  item.mention !== undefined || item.kind === 'mark' || (described(item) && !has(item, 'ordering'))
