import { type Day, edtf } from '#core/edtf.ts'
import type { Between, FlowMonth } from '#core/findings/flows.ts'
import { grouped } from '../../view.ts'
import { both, type Item } from './items.ts'
import type { Moves } from './moves.ts'

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
  const add = (list: number[], at: number, n: number) => {
    list[at] = (list[at] ?? 0) + n
  }
  for (const item of items) {
    const [from, to] = [Math.max(monthOf(item.first), first), Math.min(monthOf(item.last), first + count - 1)]
    if (to < from) continue
    if (monthOf(item.first) === monthOf(item.last)) add(certain, from - first, item.low)
    add(change, from - first, item.high)
    add(change, to - first + 1, -item.high)
  }
  let possible = 0
  return certain.map((n, at) => {
    possible += change[at] ?? 0
    return { certain: n, possible }
  })
}

/**
 * Months of the record in which anybody left or came, the oldest first, from the first to the last that is told of within a year and before
 * `until`, the end of the record. Who is recognised may be among those arrested. `open`: releases without a number that counts.
 */
export function monthsOf(
  left: readonly Item[],
  { arrested, recognised }: Pick<Moves, 'arrested' | 'recognised'>,
  open: readonly Item[],
  until: Day,
): FlowMonth[] {
  const came = [...arrested, ...recognised]
  const told = [...left, ...came, ...open].filter(({ first, last }) => first > '0000-01-01' && last < '9999-12-31')
  const near = told.filter((item) => item.first <= until && monthOf(item.last) - monthOf(item.first) < 12)
  const all = near.length > 0 ? near : told
  if (all.length === 0) return []
  const last = all.reduce((most, item) => Math.max(most, monthOf(item.last)), 0)
  const first = Math.max(
    all.reduce((least, item) => Math.min(least, monthOf(item.first)), last),
    last - MOST + 1,
  )
  const count = last - first + 1
  const [out, caught, listed, none] = [left, arrested, recognised, open.map((item) => ({ ...item, low: 1, high: 1 }))].map(
    (items) => monthly(items, first, count),
  )
  const [fromLeft, fromCame, fromOpen] = [left, came, open].map(inMonth)
  return (out ?? []).flatMap((leaving, at): FlowMonth[] => {
    const entering = both(caught?.[at] ?? NOBODY, listed?.[at] ?? NOBODY)
    const without = none?.[at]?.possible ?? 0
    if (leaving.possible + entering.possible + without === 0) return []
    const [who, whoElse, nobody] = [fromLeft, fromCame, fromOpen].map((list) => list?.get(first + at) ?? [])
    return [
      {
        month: edtf(named(first + at)),
        left: { ...leaving, statements: statementsOf(who ?? []) },
        came: { ...entering, statements: statementsOf(whoElse ?? []) },
        open: without,
        events: [...(who ?? []), ...(nobody ?? [])].flatMap(({ event }) => event ?? []),
      },
    ]
  })
}

/** Items whose whole time lies in one month, by that month. */
const inMonth = (items: readonly Item[]): Map<number, Item[]> =>
  grouped(
    items.filter((item) => monthOf(item.first) === monthOf(item.last)),
    (item) => monthOf(item.first),
  )

const statementsOf = (items: readonly Item[]) => [...new Set(items.flatMap(({ statements }) => statements))]
