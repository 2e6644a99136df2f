import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Equation, narrowed } from './attack.ts'
import { known, protect, type Raw, VALUES } from './protect.ts'
import { meant, type SafeNumber, shownNumber } from './rule.ts'

const raw = (people: number, shift = 0, more: Partial<Raw> = {}): Raw => ({
  people,
  shift,
  policy: 'protected',
  offered: true,
  complement: null,
  rank: 0,
  ...more,
})

/** A table with rows and columns and all its totals. */
function tableOf(
  cells: readonly (readonly number[])[],
  shiftAt: (at: number) => number,
): { numbers: Raw[]; equations: Equation[] } {
  const numbers: Raw[] = []
  const put = (people: number, rank: number) => numbers.push(raw(people, shiftAt(numbers.length), { rank })) - 1
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
  const places = cells.map((row) => row.map((n) => put(n, 0)))
  const rows = cells.map((row) => put(sum(row), 1))
  const columns = (cells[0] ?? []).map((_, at) => put(sum(cells.map((row) => row[at] ?? 0)), 1))
  const all = put(sum(cells.flat()), 2)
  return {
    numbers,
    equations: [
      ...places.map((parts, at) => ({ total: rows[at] ?? 0, parts })),
      ...columns.map((total, at) => ({ total, parts: places.map((row) => row[at] ?? 0) })),
      { total: all, parts: rows },
      { total: all, parts: columns },
    ],
  }
}
/** Somebody who has the tables and the rule and is told which numbers were small. */
const attacked = (numbers: readonly Raw[], equations: readonly Equation[], shown: readonly SafeNumber[]) => {
  const own = numbers.map(({ people, shift, policy }) => shownNumber(policy, people, shift))
  return narrowed(known(numbers, own, shown), equations)
}

test('a number that its neighbours would give away takes one of them with it', () => {
  // 10 and 12 are all the total of 22 leaves to a third cell: without more it would be known to be 0 to 4.
  const { numbers, equations } = tableOf([[14, 0]], (at) => (at === 0 ? 2 : -2))
  const shown = protect(numbers, equations)
  const own = numbers.map(({ people, shift }) => shownNumber('protected', people, shift))
  assert.deepEqual([own[0], own[1]], [15, null])
  const naive = narrowed(
    own.map((one) => meant(one)),
    equations,
  )
  assert.ok((naive[1]?.high ?? 99) - (naive[1]?.low ?? 0) + 1 < VALUES)
  assert.ok(shown.filter((one) => one === null).length > own.filter((one) => one === null).length)
})

test('narrowing finds what follows, over several sums', () => {
  const exact = (n: number) => ({ low: n, high: n })
  const any = { low: 0, high: Number.POSITIVE_INFINITY }
  assert.deepEqual(
    narrowed(
      [exact(10), exact(3), any, any, exact(2)],
      [
        { total: 0, parts: [1, 2] },
        { total: 2, parts: [3, 4] },
      ],
    ),
    [exact(10), exact(3), exact(7), exact(5), exact(2)],
  )
})

const cells = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.nat(14), fc.nat(70)), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
)

test('no number of a table can be solved for, from rows, columns and totals; what was there stays possible', () => {
  fc.assert(
    fc.property(cells, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 30, maxLength: 30 }), (table, shifts) => {
      const { numbers, equations } = tableOf(table, (at) => shifts[at] ?? 0)
      const shown = protect(numbers, equations)
      for (const [at, { low, high }] of attacked(numbers, equations, shown).entries()) {
        const people = numbers[at]?.people ?? -1
        assert.ok(low <= people && people <= high, `${low} ${people} ${high}`)
        assert.ok(high - low + 1 >= VALUES, `${people}: ${low} to ${high}`)
        assert.ok(shown[at] === null || people >= 10)
      }
    }),
    { numRuns: 300 },
  )
})

test('nor by whoever tries every table that fits: two rows, two columns', () => {
  const four = fc.tuple(fc.nat(16), fc.nat(16), fc.nat(16), fc.nat(16))
  fc.assert(
    fc.property(four, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 9, maxLength: 9 }), ([a, b, c, d], shifts) => {
      const { numbers, equations } = tableOf(
        [
          [a, b],
          [c, d],
        ],
        (at) => shifts[at] ?? 0,
      )
      const range = attacked(numbers, equations, protect(numbers, equations)).map(({ low, high }) => ({
        low,
        high: Math.min(high, 40),
      }))
      const fits = (at: number, n: number) => n >= (range[at]?.low ?? 0) && n <= (range[at]?.high ?? 0)
      const values = (at: number) => Array.from({ length: 41 }, (_, n) => n).filter((n) => fits(at, n))
      const possible = numbers.map(() => new Set<number>())
      for (const w of values(0))
        for (const x of values(1))
          for (const y of values(2))
            for (const z of values(3)) {
              const all = [w, x, y, z, w + x, y + z, w + y, x + z, w + x + y + z]
              if (all.slice(4, 8).every((n, i) => n > 40 || fits(i + 4, n)) && (all[8] ?? 0) >= (range[8]?.low ?? 0))
                if ((range[8]?.high ?? 0) >= 40 || fits(8, all[8] ?? 0)) for (const [at, n] of all.entries()) possible[at]?.add(n)
            }
      for (const [at, seen] of possible.entries()) assert.ok(seen.size >= VALUES, `${[a, b, c, d]} ${shifts} ${at}: ${[...seen]}`)
    }),
    { numRuns: 25 },
  )
})

test('what is withheld hangs on shown values alone: another number that looks the same changes nothing', () => {
  fc.assert(
    fc.property(cells, (table) => {
      const { numbers, equations } = tableOf(table, () => 0)
      const same = numbers.map((one) => {
        const shown = shownNumber('protected', one.people, 0)
        return shown === null ? one : { ...one, people: Math.max(12, shown) }
      })
      assert.deepEqual(protect(same, equations), protect(numbers, equations))
    }),
  )
})

test('nearly everybody of a group is as telling as nearly nobody', () => {
  const [all, said, rest] = [raw(40), raw(38, 0, { complement: 2 }), raw(2, 0, { offered: false })]
  assert.deepEqual(protect([all, said, rest], [{ total: 0, parts: [1, 2] }]).slice(0, 2), [40, null])
})

test('what is public stays exact, whatever stands beside it', () => {
  const numbers = [raw(60), raw(7, 0, { policy: 'public' }), raw(53)]
  assert.equal(protect(numbers, [{ total: 0, parts: [1, 2] }])[1], 7)
})
