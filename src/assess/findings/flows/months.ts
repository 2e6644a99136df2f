import { type Day, edtf } from '#core/edtf.ts'
import type { Between, FlowMonth } from '#core/findings/flows.ts'
import { grouped } from '../../view.ts'
import { both, type Item, leastOf } from '../items.ts'
import { leftIn, type Moves } from './moves.ts'

/** The longest time that is told by months. */
const MOST = 600

const NOBODY: Between = { certain: 0, possible: 0 }

/** A month as a number that counts on. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const named = (month: number) => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/**
 * How many people in each of `count` months from `first`: certain, whose whole time lies in the month; possible, whose time reaches into
 * it. One pass over the items and one over the months, however wide the times are.
 */
export function monthly(items: readonly Item[], first: number, count: number): Between[] {
  const certain = new Array<number>(count).fill(0)
  const change = new Array<number>(count + 1).fill(0)
  const endless = new Array<number>(count + 1).fill(0)
  const add = (list: number[], at: number, n: number) => {
    list[at] = (list[at] ?? 0) + n
  }
  for (const item of items) {
    const [from, to] = [Math.max(monthOf(item.first), first), Math.min(monthOf(item.last), first + count - 1)]
    if (to < from) continue
    if (isOfOne(item) && item.alike === null) add(certain, from - first, item.low)
    // What is infinite cannot be taken away again: how many such items there are can.
    const [list, n] = Number.isFinite(item.high) ? [change, item.high] : [endless, 1]
    add(list, from - first, n)
    add(list, to - first + 1, -n)
  }
  const alike = items.filter((item) => item.alike !== null)
  for (const group of grouped(alike, (item) => item.alike).values())
    for (const month of new Set(group.filter(isOfOne).map((item) => monthOf(item.first)))) {
      const inMonth = (item: Item) => isOfOne(item) && monthOf(item.first) === month
      const least = leastOf(group.map((item) => ({ item, at: inMonth(item) ? 'certain' : 'no' })))
      if (month >= first && month < first + count) add(certain, month - first, least)
    }
  let [possible, without] = [0, 0]
  return certain.map((n, at) => {
    possible += change[at] ?? 0
    without += endless[at] ?? 0
    return { certain: n, possible: without > 0 ? Number.POSITIVE_INFINITY : possible }
  })
}

/** Its whole time lies in one month. */
const isOfOne = (item: Item): boolean => monthOf(item.first) === monthOf(item.last)

/**
 * Months of the record in which anybody left or came, the oldest first, from the first to the last that is told of within a year and before
 * `until`, the end of the record. Who is recognised may be among those arrested.
 */
export function monthsOf(moves: Omit<Moves, 'died' | 'delisted'>, until: Day): FlowMonth[] {
  const { arrested, recognised, unnumbered } = moves
  const left = leftIn(moves)
  const came = [...arrested, ...recognised]
  const told = [...left, ...came].filter(({ first, last }) => first > '0000-01-01' && last < '9999-12-31')
  const near = told.filter((item) => item.first <= until && monthOf(item.last) - monthOf(item.first) < 12)
  const all = near.length > 0 ? near : told
  if (all.length === 0) return []
  const last = all.reduce((most, item) => Math.max(most, monthOf(item.last)), 0)
  const first = Math.max(
    all.reduce((least, item) => Math.min(least, monthOf(item.first)), last),
    last - MOST + 1,
  )
  const count = last - first + 1
  const each = unnumbered.map((item): Item => ({ ...item, low: 1, high: 1, alike: null }))
  const [out, caught, listed, none] = [left, arrested, recognised, each].map((items) => monthly(items, first, count))
  const [fromLeft, fromCame] = [left, came].map(inMonth)
  return (out ?? []).flatMap((leaving, at): FlowMonth[] => {
    const entering = both(caught?.[at] ?? NOBODY, listed?.[at] ?? NOBODY)
    const without = none?.[at]?.possible ?? 0
    if (leaving.possible + entering.possible === 0) return []
    const [who, whoElse] = [fromLeft, fromCame].map((list) => list?.get(first + at) ?? [])
    return [
      {
        month: edtf(named(first + at)),
        left: { ...leaving, statements: statementsOf(who ?? []) },
        came: { ...entering, statements: statementsOf(whoElse ?? []) },
        open: without,
        events: (who ?? []).flatMap(({ event }) => event ?? []),
      },
    ]
  })
}

/** Items whose whole time lies in one month, by that month. */
const inMonth = (items: readonly Item[]): Map<number, Item[]> => grouped(items.filter(isOfOne), (item) => monthOf(item.first))

const statementsOf = (items: readonly Item[]) => [...new Set(items.flatMap(({ statements }) => statements))]
