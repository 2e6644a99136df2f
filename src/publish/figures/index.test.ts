import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import { type Figures, type FigureTable, KNOWN_BEFORE, REST } from '#core/figures.ts'
import { type EntityId, mintedId } from '#core/ids.ts'
import { groupsOf } from './groups.ts'
import { type Groups, policyOf, safeFigures } from './index.ts'
import { meant } from './rule.ts'

const KEY = Buffer.alloc(32, 4)
const GROUPS: Groups = { kind: ['stayed', 'abroad', REST], year: ['2024', '2025', REST], event: ['x', 'y', REST] }
const person = (name: string): EntityId => {
  const hex = sha256(name)
  return mintedId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}
const people = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => person(`somebody ${from + at}`))

/** `said` are the first of `all`. */
const group = (code: string, from: number, to: number, said: number) => ({
  group: code,
  all: people(from, to),
  said: people(from, from + said),
})
const table = (of: string, by: FigureTable['by'], ...groups: FigureTable['groups']): FigureTable => ({ of, by, groups })
const figures = (...tables: FigureTable[]): Figures => ({ asOf: null, tables, withoutDate: [] })
const made = (...tables: FigureTable[]) => safeFigures(figures(...tables), GROUPS, KEY)

test('every wanted group has a row, whoever is in it; whoever is in no other is in the last', () => {
  const [only] = made(table('exit_ban', 'year', group('2024', 0, 40, 20), group('1999', 40, 80, 20)))
  assert.deepEqual(
    only?.groups.map(({ group: code, all }) => [code, all === null]),
    [
      ['2024', false],
      ['2025', true],
      [REST, false],
    ],
  )
})

test('fewer than ten are not shown, and nobody looks like a few', () => {
  const [few, nobody] = [3, 0].map((said) => made(table('bank', 'kind', group('stayed', 0, 60, said)))[0]?.groups[0])
  assert.deepEqual(few, nobody)
  assert.equal(few?.said, null)
  assert.ok(few?.all !== null)
})

test('all of them is not shown either, nor all but a few', () => {
  for (const said of [60, 58, 52])
    assert.equal(made(table('bank', 'kind', group('stayed', 0, 60, said)))[0]?.groups[0]?.said, null)
})

test('the interval of a share rests on what is shown', () => {
  const [only] = made(table(KNOWN_BEFORE, 'event', group('x', 0, 71, 43)))
  const { all, said, interval } = only?.groups[0] ?? {}
  assert.ok(all && said && interval && all % 5 === 0 && said % 5 === 0 && interval.low < said / all && said / all < interval.high)
})

test('what is secret of one person is no table; what the register holds is protected', () => {
  assert.throws(() => made(table('cooperation_paper', 'kind', group('stayed', 0, 60, 30))), RangeError)
  assert.equal(policyOf(KNOWN_BEFORE), 'protected')
  assert.equal(policyOf('exit_ban'), 'protected')
  assert.equal(policyOf('papers_taken'), 'public')
})

test('the same people are the same number in every table', () => {
  const [kind, year] = made(
    table('work', 'kind', group('stayed', 0, 60, 30)),
    table('work', 'year', group('2024', 0, 30, 15), group('2025', 30, 60, 15)),
  )
  assert.equal(kind?.total.all, year?.total.all)
  assert.equal(kind?.total.said, year?.total.said)
})

const sizes = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 3, maxLength: 3 })
const tableFrom = (of: string, by: 'kind' | 'year', from: readonly (readonly [number, number])[]): FigureTable => {
  let at = 0
  return table(
    of,
    by,
    ...from.map(([all, said], i) => {
      const one = group(GROUPS[by][i] ?? REST, at, at + all, Math.min(all, said))
      at += all
      return one
    }),
  )
}

test('the same question has the same answer, in whatever order people stand', () => {
  fc.assert(
    fc.property(sizes, (from) => {
      const one = tableFrom('exit_ban', 'kind', from)
      const turned = {
        ...one,
        groups: one.groups.map((row) => ({ ...row, all: row.all.toReversed(), said: row.said.toReversed() })).toReversed(),
      }
      assert.deepEqual(made(one), made(turned))
    }),
    { numRuns: 60 },
  )
})

test('two snapshots with one more person: what is said of how many cannot be recovered', () => {
  fc.assert(
    fc.property(sizes, fc.nat(2), (from, at) => {
      const before = tableFrom('exit_ban', 'kind', from)
      const more = person('the one who came')
      const after = {
        ...before,
        groups: before.groups.map((row, i) => (i === at ? { ...row, all: [...row.all, more], said: [...row.said, more] } : row)),
      }
      const [one, two] = [made(before)[0]?.groups[at]?.said ?? null, made(after)[0]?.groups[at]?.said ?? null]
      // Withheld may be withheld for a neighbour: then it means any number, and the attack has less.
      const [was, is] = [meant(one), meant(two)]
      const possible = { low: Math.max(was.low, is.low - 1), high: Math.min(was.high, is.high - 1) }
      if (one !== null && two !== null) assert.ok(possible.high - possible.low >= 1, `${possible.low} to ${possible.high}`)
      const n = before.groups[at]?.said.length ?? 0
      if (one !== null) assert.ok(n >= was.low && n <= was.high)
    }),
    { numRuns: 100 },
  )
})

test('groups are made of what is shown', () => {
  const id = (name: string) => person(name)
  const event = (name: string, date: string | null, isRelease = true) => ({ event: id(name), date: date as never, isRelease })
  assert.deepEqual(groupsOf([event('a', '2023-05'), event('b', '2025-01-02'), event('c', null), event('d', '2019', false)]), {
    kind: ['stayed', 'abroad', REST],
    year: ['2023', '2024', '2025', REST],
    event: [id('a'), id('b'), id('c'), REST],
  })
  assert.deepEqual(groupsOf([]).year, [REST])
  // A wrong date far away makes no row for each year between.
  for (const [far, rows] of [
    ['0001-05', ['0001', '2025', REST]],
    ['9999-05', ['2025', '9999', REST]],
  ] as const)
    assert.deepEqual(groupsOf([event('a', '2025-01-02'), event('b', far)]).year, rows)
})
