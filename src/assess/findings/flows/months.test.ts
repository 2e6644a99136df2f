import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import { between, countIn, type Item, merged, timeOf } from '../items.ts'
import { monthly, monthsOf as monthsUntil } from './months.ts'
import type { Moves } from './moves.ts'
import { item } from './testing.ts'

const monthsOf = (released: Item[], came: Pick<Moves, 'arrested' | 'recognised'>, unnumbered: Item[]) =>
  monthsUntil({ released, unnumbered, ...came }, '2026-06-30')

test('a day and a month are certain in their month; a year is possible in each of its months', () => {
  const found = monthsOf(
    [item('2025-01-18', 8), item('2025-01', 1, 2), item('2024', 5), item('2024-12-31/2025-01-01', 3)],
    { arrested: [], recognised: [] },
    [],
  )
  assert.deepEqual(
    found.map(({ month, left }) => [month, left.certain, left.possible]),
    [
      ...Array.from({ length: 11 }, (_, i) => [`2024-${String(i + 1).padStart(2, '0')}`, 0, 5]),
      ['2024-12', 0, 8],
      ['2025-01', 9, 13],
    ],
  )
})

test('a month in which nobody left and nobody came in is not told; a release without a number is', () => {
  const found = monthsOf([item('2024-07-03', 18, 19)], { arrested: [item('2024-09-02', 31)], recognised: [] }, [
    item('2024-09', 0),
  ])
  assert.deepEqual(
    found.map(({ month, left, came, open }) => [month, left.possible, came.certain, open]),
    [
      ['2024-07', 19, 0, 0],
      ['2024-09', 0, 31, 1],
    ],
  )
})

test('who is recognised in a month may be of those arrested in it: at least the greater number came, at most both', () => {
  const [month] = monthsOf([], { arrested: [item('2025-01', 30)], recognised: [item('2025-01', 28)] }, [])
  assert.deepEqual([month?.came.certain, month?.came.possible], [30, 58])
})

test('a decade, a century or a day after the record are possible in its months and add none', () => {
  for (const wide of ['202X', '20XX', '9998-05', '0001/2026', '2024-07/..']) {
    const found = monthsOf([item('2025-01', 8), item('2025-03', 2), item(wide, 5)], { arrested: [], recognised: [] }, [])
    const possible = wide === '9998-05' ? 0 : 5
    assert.deepEqual(
      found.map(({ month, left }) => [month, left.certain, left.possible]),
      [['2025-01', 8, 8 + possible], ...(possible > 0 ? [['2025-02', 0, possible]] : []), ['2025-03', 2, 2 + possible]],
    )
  }
})

const DAY = 86_400_000
const START = Date.parse('2024-01-01')
const dayText = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10)

/** An item with a completion: the day and the number that may turn out to be true. */
const completed = fc
  .record({
    first: fc.nat(700),
    length: fc.nat(90),
    low: fc.nat(40),
    more: fc.nat(20),
    day: fc.double({ min: 0, max: 1, noNaN: true }),
    people: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ first, length, low, more, day, people }) => ({
    item: {
      first: dayText(first),
      last: dayText(first + length),
      low,
      high: low + more,
      kind: null,
      event: null,
      alike: null,
      statements: [],
    } satisfies Item,
    truth: { day: dayText(first + Math.round(day * length)), people: low + Math.round(people * more) },
  }))

test('in every month: certain is at most any completion, and any completion at most possible', () => {
  fc.assert(
    fc.property(fc.array(completed, { maxLength: 30 }), (all) => {
      const months = monthly(
        all.map((one) => one.item),
        2024 * 12,
        36,
      )
      for (const [at, { certain, possible }] of months.entries()) {
        const name = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
        const people = all.reduce((sum, { truth }) => sum + (truth.day.startsWith(name) ? truth.people : 0), 0)
        assert.ok(certain <= people && people <= possible, `${name}: ${certain} ${people} ${possible}`)
      }
    }),
  )
})

test('between two days: certain is at most any completion, and any completion at most possible', () => {
  fc.assert(
    fc.property(fc.array(completed, { maxLength: 30 }), fc.nat(800), fc.nat(300), (all, from, length) => {
      const [opening, closing] = [timeOf(edtf(dayText(from))), timeOf(edtf(dayText(from + length)))]
      const { certain, possible } = countIn(
        all.map((one) => one.item),
        (one) => between(opening, closing, one),
      )
      // Of the days themselves nobody knows: counted with or without those of them, it fits.
      for (const [first, last] of [
        [opening.first, closing.last],
        [dayText(from + 1), dayText(from + length - 1)],
      ] as const) {
        const people = all.reduce((sum, { truth }) => sum + (truth.day >= first && truth.day <= last ? truth.people : 0), 0)
        assert.ok(certain <= people && people <= possible)
      }
    }),
  )
})

test('numbers that may be of the same people: at least the largest, at most the sum', () => {
  const found = merged([item('2025', 509), item('2025-08', 31), item('2026-01', 7)])
  assert.deepEqual(
    found.map(({ first, last, low, high }) => [first, last, low, high]),
    [
      ['2025-01-01', '2025-12-31', 509, 540],
      ['2026-01-01', '2026-01-31', 7, 7],
    ],
  )
})
