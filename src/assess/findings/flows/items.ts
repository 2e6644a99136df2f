import { bounds, type Day, type Edtf } from '#core/edtf.ts'
import type { Between } from '#core/findings/flows.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { order } from '../../view.ts'

/** Some people at some time: from `low` to `high` of them, all between two days. An open side is the first or the last day there is. */
export type Item = {
  first: Day
  last: Day
  low: number
  high: number
  /** The kind of release, where it is one. */
  kind: string | null
  event: EntityId | null
  statements: readonly StatementId[]
}

/** First and last day of a time. */
export type Time = { first: Day; last: Day }

export const timeOf = (date: Edtf): Time => {
  const { first, last } = bounds(date)
  return { first: first ?? '0000-01-01', last: last ?? '9999-12-31' }
}

/** Does it lie within the time: certainly, possibly, or not? */
export const within = (time: Time, { first, last }: Time): 'certain' | 'possible' | 'no' =>
  last < time.first || first > time.last ? 'no' : first >= time.first && last <= time.last ? 'certain' : 'possible'

/**
 * Does it lie between two days? On the days themselves only possibly: nobody says whether the number of that day was counted before or
 * after it.
 */
export const between = (opening: Time, closing: Time, { first, last }: Time): 'certain' | 'possible' | 'no' =>
  last < opening.first || first > closing.last ? 'no' : first > opening.last && last < closing.first ? 'certain' : 'possible'

/** How many people are certain and possible among items, each of which is certain, possible or no part. */
export function countIn(
  items: readonly Item[],
  place: (item: Item) => 'certain' | 'possible' | 'no',
): Between & { items: Item[] } {
  const found = { certain: 0, possible: 0, items: [] as Item[] }
  for (const item of items) {
    const at = place(item)
    if (at === 'no') continue
    if (at === 'certain') found.certain += item.low
    found.possible += item.high
    found.items.push(item)
  }
  return found
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
