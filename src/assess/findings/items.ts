import { bounds, type Day, type Edtf } from '#core/edtf.ts'
import type { Between } from '#core/findings/flows.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { total } from '../ranges.ts'
import { grouped, order } from '../view.ts'

/**
 * Some people at some time: from `low` to `high` of them, all between two days. An open side is the first or the last day there is; of people
 * it is infinite.
 */
export type Item = {
  first: Day
  last: Day
  low: number
  high: number
  /** The kind of release, where it is one. */
  kind: string | null
  event: EntityId | null
  /** Items with the same one may be of the same people; null: of nobody else's. */
  alike: string | null
  statements: readonly StatementId[]
}

/** First and last day of a time. */
export type Time = { first: Day; last: Day }

/** Of no date: any time. */
export const timeOf = (date: Edtf | null): Time => {
  const { first, last } = date === null ? { first: null, last: null } : bounds(date)
  return { first: first ?? '0000-01-01', last: last ?? '9999-12-31' }
}

/** Where an item lies: certainly within a time, possibly, or not. */
export type Place = 'certain' | 'possible' | 'no'

export const within = (time: Time, { first, last }: Time): Place =>
  last < time.first || first > time.last ? 'no' : first >= time.first && last <= time.last ? 'certain' : 'possible'

/**
 * Does it lie between two days? On the days themselves only possibly: nobody says whether the number of that day was counted before or
 * after it.
 */
export const between = (opening: Time, closing: Time, { first, last }: Time): Place =>
  last < opening.first || first > closing.last ? 'no' : first > opening.last && last < closing.first ? 'certain' : 'possible'

/** An item with where it lies. */
export type Placed = { item: Item; at: Place }

/** Those that are a part, and those that are none but tell who may have been counted twice. */
export function placedIn(items: readonly Item[], place: (item: Item) => Place): Placed[] {
  const found: Placed[] = []
  for (const item of items) {
    const at = place(item)
    if (at !== 'no' || item.alike !== null) found.push({ item, at })
  }
  return found
}

/** How many people are certain and possible. `counts`: which of the items are counted at all. */
export function countOf(placed: readonly Placed[], counts: (item: Item) => boolean = () => true): Between & { items: Item[] } {
  const items = placed.flatMap(({ item, at }) => (at !== 'no' && counts(item) ? [item] : []))
  return { certain: leastOf(placed, counts), possible: total(items.map(({ high }) => high)), items }
}

export const countIn = (items: readonly Item[], place: (item: Item) => Place) => countOf(placedIn(items, place))

/**
 * At least so many people are in the items that are certain. Of items that may be of the same people the greatest is taken, less all who may
 * have gone where another of them lies outside: of two releases in the earlier one, of one arrest told with two days on either.
 */
export function leastOf(placed: readonly Placed[], counts: (item: Item) => boolean = () => true): number {
  const isCertain = ({ item, at }: Placed) => at === 'certain' && counts(item)
  const alone = total(placed.map((one) => (one.item.alike === null && isCertain(one) ? one.item.low : 0)))
  const shared = placed.filter(({ item }) => item.alike !== null)
  const alike = [...grouped(shared, ({ item }) => item.alike).values()].map((group) => {
    const certain = group.filter(isCertain)
    const last = certain.reduce((latest, { item }) => (order(item.last, latest) > 0 ? item.last : latest), '')
    const elsewhere = group.filter(({ item, at }) => at !== 'certain' && (item.event === null || item.first <= last))
    return Math.max(0, Math.max(0, ...certain.map(({ item }) => item.low)) - total(elsewhere.map(({ item }) => item.high)))
  })
  return alone + total(alike)
}

/** Two numbers that may be of the same people: at least the greater, at most both. */
export const both = (one: Between, other: Between): Between => ({
  certain: Math.max(one.certain, other.certain),
  possible: one.possible + other.possible,
})

export const touch = (a: Time, b: Time): boolean => a.first <= b.last && b.first <= a.last

/**
 * Numbers whose times touch may be of the same people: together they are at least the largest of them and at most their sum, somewhere in
 * the time they cover.
 */
export function merged(items: readonly Item[]): Item[] {
  const groups: Item[] = []
  for (const item of [...items].sort((a, b) => order(a.first, b.first) || order(a.last, b.last))) {
    const open = groups.at(-1)
    if (open === undefined || !touch(open, item)) groups.push(item)
    else
      groups[groups.length - 1] = {
        ...open,
        last: order(open.last, item.last) > 0 ? open.last : item.last,
        low: Math.max(open.low, item.low),
        high: open.high + item.high,
        statements: [...open.statements, ...item.statements],
      }
  }
  return groups
}

/** One person at one time, told by several: the narrowest time stands; times that cannot be one are two. */
export function once(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of [...items].sort((a, b) => days(a) - days(b) || order(a.first, b.first))) {
    const at = kept.findIndex((other) => touch(other, item))
    const same = kept[at]
    if (same) kept[at] = { ...same, statements: [...same.statements, ...item.statements] }
    else kept.push(item)
  }
  return kept
}

const days = ({ first, last }: Time) => Date.parse(last) - Date.parse(first)
