import { has, type Item, isOneOf } from '../text/item.ts'

/** “Were arrested over protests sparked by a death in custody”: where something else happened. */
export function isOfCause(items: readonly Item[], at: number, custody: number): boolean {
  const by = items.findLastIndex((item, i) => i > at && i < custody && has(item, 'prep_by'))
  return (
    by > 0 &&
    has(items[by - 1], 'past') &&
    !items
      .slice(by, custody)
      .some((item) => isBe(item) || has(item, 'keeping') || has(item, 'staying') || item.mention !== undefined)
  )
}

const isBe = isOneOf('be')

/** “Three were arrested, bringing the number behind bars to 27”, «…, всего за решёткой 27 человек»: where those of the next number are. */
export const isOfNextNumber = (items: readonly Item[], at: number, custody: number): boolean =>
  items.slice(at + 1, custody).some(isTotal) && items.slice(custody, custody + REACH).some((item) => item.kind === 'count')
const isTotal = isOneOf('amount', 'inall')

/** Items from “behind bars” to their number. */
const REACH = 5
