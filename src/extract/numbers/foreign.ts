import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** “Six of them are Lithuanians”, “14 of them — foreigners”. */
export function isCalledForeign(items: readonly Item[], at: number, near: (i: number) => boolean): boolean {
  const verb = items.findIndex((item, i) => i > at && near(i) && (has(item, 'be') || (i === at + 1 && isMark(item, '—'))))
  const said = verb < 0 ? [] : items.slice(verb + 1, verb + 4)
  // “Were released from Russian captivity”: another word's.
  const led = said.findIndex((item) => has(item, 'prep_from') || has(item, 'prep_in'))
  // “Were killed by Russian soldiers”, in any order: who did it.
  const own = isDone(said[0]) ? [] : led < 0 ? said : said.slice(0, led)
  // “Among the 52 were 14 foreigners”: said of those.
  if (own[0]?.kind === 'count') return false
  return own.some(
    (item, i) => (has(item, 'scope_foreign') && !isOfThing(own, i)) || (has(item, 'nationality') && !has(item, 'ownnation')),
  )
}

/** “Were issued foreign travel bans”. */
export const isOfThing = (items: readonly Item[], i: number) => items[i]?.kind === 'word' && isThing(items[i + 1])
const isThing = (item: Item | undefined) => has(item, 'open') && !isPeople(item)
const isPeople = isOneOf('people', 'persons')
const isDone = isOneOf('participle', 'past', 'described')
