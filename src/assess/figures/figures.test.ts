import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KNOWN_BEFORE, wilson } from '#core/figures.ts'
import { CONDITIONS } from '#vocabulary/conditions.ts'
import { type Document, recordOf, type Say } from '../testing.ts'
import { figuresIn, tablesOf } from './index.ts'

const name = (n: number) => `Invented${String.fromCharCode(97 + (n % 26))} Person${n}`
const released = (person: string, more: Partial<Say> = {}): Say => ({ property: 'release', person, event: 'list', ...more })
const tables = (...documents: Document[]) => tablesOf(recordOf(documents).record, null)
const coverage = (...documents: Document[]) => {
  const { tables: all, withoutDate } = tables(...documents)
  const table = all.find(({ of }) => of === KNOWN_BEFORE)
  return { rows: table?.groups.map(({ all: named, said }) => [said.length, named.length]), withoutDate: withoutDate.length }
}
const list = (...people: string[]): Document => ({
  published: '2025-12-14',
  says: [{ property: 'release_event', event: 'list', date: '2025-12-13' }, ...people.map((person) => released(person))],
})
const before = (published: string | undefined, ...people: string[]): Document => ({
  ...(published !== undefined && { published }),
  says: people.map((person) => ({ property: 'sentence', person })),
})

// A list of 71 people of whom 43 were known before it: what a list of people released tells of a register, and how surely.
test('43 of the 71 named were in the register before: .606, between .489 and .711', () => {
  const named = Array.from({ length: 71 }, (_, n) => name(n))
  const { rows } = coverage(before('2025-12-01', ...named.slice(0, 43), 'Somebody Else'), list(...named))
  assert.deepEqual(rows, [[43, 71]])
  const share = wilson(43, 71)
  assert.deepEqual([share?.low.toFixed(3), share?.high.toFixed(3), (43 / 71).toFixed(3)], ['0.489', '0.711', '0.606'])
})

// [when the other source was published, is it before 13 December 2025]
const DATES: readonly [string | undefined, boolean][] = [
  ['2025-12-12', true],
  ['2025-11', true],
  ['2024', true],
  ['2025-12-13', false],
  ['2025-12', false],
  ['2025', false],
  ['2025-12-20', false],
  [undefined, false],
]
for (const [published, known] of DATES)
  test(`a source of ${published ?? 'no date'} is ${known ? '' : 'not '}before the event`, () =>
    assert.deepEqual(coverage(before(published, name(1)), list(name(1), name(2))).rows, [[known ? 1 : 0, 2]]))

test('of an event without a date nothing can have come before', () => {
  const undated = { published: '2025-12-14', says: [{ property: 'release_event', event: 'list' } as Say, released(name(1))] }
  assert.deepEqual(coverage(before('2025-01-01', name(1)), undated), { rows: [], withoutDate: 1 })
})

test('somebody whose release is only planned, demanded or refuted is not named by the list', () => {
  const said = {
    published: '2025-12-14',
    says: [
      ...list(name(1)).says,
      released(name(2), { modality: 'planned' }),
      released(name(3), { standing: 'refuted' }),
      { property: 'role', person: name(4), event: 'list' } as Say,
    ],
  }
  assert.deepEqual(coverage(said).rows, [[0, 1]])
})

const LIVES: Document = {
  published: '2025-12-14',
  says: [
    released(name(1), { code: 'pardon', date: '2025-03' }),
    { property: 'displacement', person: name(1), polarity: 'negative' },
    { property: 'condition', person: name(1), code: 'exit_ban' },
    { property: 'condition', person: name(1), code: 'bank' },
    released(name(2), { date: '2024-12-31' }),
    { property: 'displacement', person: name(2), to: 'LT', date: '2025-01-01' },
    { property: 'condition', person: name(2), code: 'exit_ban', polarity: 'negative' },
    released(name(3), { date: '2024/2025' }),
    { property: 'condition', person: name(3), code: 'exit_ban', modality: 'possible' },
    { property: 'condition', person: name(3), code: 'cooperation_paper' },
    { property: 'detention', person: name(4) },
    { property: 'condition', person: name(4), code: 'exit_ban' },
  ],
}

test('what binds people after release, by where they were since and by year; who never left is in no table', () => {
  const rows = (of: string, by: string) =>
    tables(LIVES)
      .tables.find((table) => table.of === of && table.by === by)
      ?.groups.map(({ group, all, said }) => [group, all.length, said.length])
  assert.deepEqual(rows('exit_ban', 'kind'), [
    ['abroad', 1, 0],
    ['stayed', 1, 1],
    ['unknown', 1, 0],
  ])
  assert.deepEqual(rows('exit_ban', 'year'), [
    ['2025', 2, 1],
    ['unknown', 1, 0],
  ])
  assert.deepEqual(rows('bank', 'kind')?.[1], ['stayed', 1, 1])
})

test('what is secret of one person, and what is public, is in no table', () => {
  const of = new Set(tables(LIVES).tables.map((table) => table.of))
  for (const { code, guard } of CONDITIONS) assert.equal(of.has(code), guard.person === 'protected', code)
})

test('nobody stands twice, and those of whom it is said are among all', () => {
  for (const { groups } of tables(LIVES, LIVES, list(name(1), name(2))).tables)
    for (const { all, said } of groups) {
      assert.equal(new Set(all).size, all.length)
      assert.ok(said.every((person) => all.includes(person)))
    }
})

// [when the last decision was made, from which day on nothing is counted]
const QUARTERS: readonly [string, string][] = [
  ['2026-01-01T00:00:00Z', '2026-01-01'],
  ['2026-03-31T23:59:59Z', '2026-01-01'],
  ['2026-04-01T00:00:00Z', '2026-04-01'],
  ['2025-12-31T10:00:00Z', '2025-10-01'],
]
for (const [last, asOf] of QUARTERS)
  test(`after a decision of ${last} what was accepted before ${asOf} is counted`, () => {
    const { record } = recordOf([LIVES])
    const at = (decidedAt: string, from: number) => record.statements.map((one, i) => (i >= from ? { ...one, decidedAt } : one))
    const early = record.statements.map((one) => ({ ...one, decidedAt: '2025-05-01T00:00:00Z' }))
    const found = figuresIn({ ...record, statements: [...early.slice(0, -1), ...at(last, early.length - 1).slice(-1)] })
    assert.equal(found.asOf, asOf)
    assert.deepEqual(found.tables, tablesOf({ ...record, statements: early.slice(0, -1) }, null).tables)
  })

test('who is accepted within a quarter changes no figure in it; nothing accepted, nothing counted', () => {
  const { record } = recordOf([LIVES])
  const { record: more } = recordOf([LIVES, list(name(7), name(8))])
  const split = (all: typeof record) => ({
    ...all,
    statements: all.statements.map((one) => ({
      ...one,
      decidedAt: record.statements.some(({ id }) => id === one.id) ? '2025-11-01T00:00:00Z' : '2026-02-01T00:00:00Z',
    })),
  })
  const now = { ...split(record), statements: [...split(record).statements] }
  const [first] = now.statements
  assert.ok(first)
  now.statements[0] = { ...first, decidedAt: '2026-01-15T00:00:00Z' }
  const then = split(more)
  const at = then.statements.findIndex(({ id }) => id === first.id)
  then.statements[at] = { ...first, decidedAt: '2026-01-15T00:00:00Z' }
  assert.deepEqual(figuresIn(now).tables, figuresIn(then).tables)
  assert.equal(figuresIn({ ...record, statements: [] }).asOf, null)
})
