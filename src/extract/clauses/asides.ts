import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/** “VILNIUS, Lithuania (AP) — …”: a place and an agency before a dash are not in the sentence. */
export const isDateline = (items: readonly Item[], at: number) =>
  at < 12 &&
  isMark(items[at], '—-') &&
  items[0]?.kind === 'place' &&
  (at === 1 ? items.slice(2).some(isVerbal) : items.slice(1, at).some((item) => isMark(item, ',)'))) &&
  !items.slice(0, at).some(isVerbal)

/** “The border, as reporters say, was crossed by …”: where what is put in ends; class `inserting`. 0: nothing is. */
export function insertedTo(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ',') || !has(items[at + 1], 'inserting')) return 0
  const says = items.slice(at + 2, at + 5).some((item) => has(item, 'speech'))
  const closing = items.findIndex((item, i) => i > at && i < at + INSERTED && isMark(item, ','))
  const own = items.slice(at + 2, Math.max(closing, at)).every((item) => !has(item, 'subordinator') && !has(item, 'relative'))
  return says && own && closing > 0 && items[closing + 1] !== undefined ? closing : 0
}

const INSERTED = 14
