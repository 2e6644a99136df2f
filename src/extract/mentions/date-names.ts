import type { Grammar } from '../grammar/grammar.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isOneOf, itemBefore } from '../text/item.ts'

/** “The case of “19 December””, “held over the case of 19 December”, “8 March Street”: a day without a year in a name; class `casehead`. */
export function isCalledSo(items: readonly Item[], { spanFrom, spanTo, captures }: Match): boolean {
  if (!captures.has('month') || captures.has('year')) return false
  const head = itemBefore(items, spanFrom)
  if (has(head, 'streethead')) return true
  if (has(head, 'casehead') && OF_CASE(itemBefore(items, spanFrom - 1))) return true
  return items.slice(spanFrom, spanTo).every((item) => has(item, 'scare'))
}

/** “Over the case of”, “the defendants in the case of”. */
const OF_CASE = isOneOf('preposition', 'people', 'persons')

/** “Myanmar Independence Day”: not ours. */
export function isElsewhere(items: readonly Item[], { spanFrom }: Match, { gazetteer }: Grammar): boolean {
  const country = itemBefore(items, spanFrom)
  if (!country?.cap || has(country, 'ownnation') || !(has(country, 'open') || has(country, 'nationality'))) return false
  return !gazetteer.at(items, spanFrom - 1).some(({ code }) => code === 'BY')
}
