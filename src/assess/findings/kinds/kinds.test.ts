import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RELEASE_KINDS } from '#vocabulary/release-kinds.ts'
import type { Say } from '../../testing.ts'
import { batch, displaced, found, line, of, stayed } from './testing.ts'

/** What is said of one batch or one person, and how many people that makes: in batches, and outside any. */
const TABLE: Record<string, { says: Say[]; known: [number, number]; alone: number }> = {
  pardon_stay: {
    says: [batch('a', { code: 'pardon', count: 30 }), batch('a', { property: 'tally', count: stayed(28), partOf: 0 })],
    known: [28, 28],
    alone: 0,
  },
  forced_displacement: {
    says: [batch('a', { count: 14 }), batch('a', { property: 'displacement', count: displaced(13), to: 'LT' })],
    known: [13, 13],
    alone: 0,
  },
  exchange: { says: [batch('a', { code: 'exchange', count: 9 })], known: [9, 9], alone: 0 },
  amnesty: {
    says: [batch('a', { count: 40 }), batch('a', { property: 'release', code: 'amnesty', count: 12, partOf: 0 })],
    known: [12, 12],
    alone: 0,
  },
  commutation: { says: [of('Pavel Invented', 'sentence', { code: 'reduced' })], known: [0, 0], alone: 1 },
  end_of_term: { says: [of('Pavel Invented', 'release', { code: 'end_of_term' })], known: [0, 0], alone: 1 },
  conditional: {
    says: [batch('a', { count: 20 }), of('Pavel Invented', 'release', { code: 'conditional', event: 'a' })],
    known: [1, 20],
    alone: 0,
  },
  release_stay: {
    says: [batch('a', { count: 25 }), batch('a', { property: 'tally', count: { min: 20, scope: 'stayed' }, partOf: 0 })],
    known: [20, 25],
    alone: 0,
  },
  refused: {
    says: [
      batch('a', { count: 52 }),
      of('Pavel Invented', 'refusal', { event: 'a' }),
      of('Pavel Invented', 'return', { event: 'a' }),
    ],
    known: [1, 52],
    alone: 0,
  },
  death_in_custody: {
    says: [of('Pavel Invented', 'detention'), of('Pavel Invented', 'death')],
    known: [0, 0],
    alone: 1,
  },
  pardon_unspecified: { says: [batch('a', { code: 'pardon', count: 31 })], known: [31, 31], alone: 0 },
  pardon_only: { says: [{ property: 'pardon', event: 'a', count: 7 }], known: [7, 7], alone: 0 },
  unknown: { says: [batch('a', { count: 16 })], known: [16, 16], alone: 0 },
}

for (const { code } of RELEASE_KINDS)
  test(`${code}: how many are known of it`, () => {
    const row = TABLE[code]
    assert.ok(row, `no example of ${code}`)
    const { events, known, alone } = line(found(row.says).kinds, code)
    assert.deepEqual([known.min, known.max], row.known)
    assert.equal(alone.length, row.alone)
    assert.equal(events.length, row.alone === 0 ? 1 : 0)
  })

test('a mixed batch shows every kind with its own number, one who died and one who refused among them', () => {
  const { kinds, all, said } = found([
    batch('a', { code: 'pardon', count: 52 }),
    batch('a', { property: 'tally', count: stayed(10), partOf: 0 }),
    batch('a', { property: 'displacement', count: displaced(40), partOf: 0, to: 'LT' }),
    of('Pavel Invented', 'refusal', { event: 'a' }),
    of('Pavel Invented', 'return', { event: 'a' }),
    of('Piotr Invented', 'death', { event: 'a' }),
  ])
  assert.deepEqual(
    kinds.filter(({ events }) => events.length > 0).map(({ kind, known }) => [kind, known.min]),
    [
      ['pardon_stay', 10],
      ['forced_displacement', 40],
      ['refused', 1],
      ['death_in_custody', 1],
    ],
  )
  const people = [{ scope: 'released', events: 1, people: { min: 52, max: 52, open: 0 } }]
  assert.deepEqual([all.events, said.events, all.people, said.people], [1, 1, people, people])
})

test('what each figure is out of: events of which a kind is said, and all events', () => {
  const { all, said } = found(
    [batch('a', { code: 'pardon', count: 30 })],
    [batch('b', { count: 18 })],
    [batch('c', { code: 'amnesty', count: { min: 5 } })],
    [batch('d')],
  )
  const sum = (scope: string | null, events: number, n: number, open: number) => ({
    scope,
    events,
    people: { min: n, max: n, open },
  })
  assert.deepEqual([all.events, all.without.length], [4, 2])
  assert.deepEqual(all.people, [sum('released', 3, 53, 1), sum(null, 1, 0, 1)])
  assert.deepEqual([said.events, said.people], [2, [sum('released', 2, 35, 1)]])
})

test('of 18 pardoned who stayed 15 are political prisoners: up to 18 people, whatever the total counts', () => {
  const { kinds, all } = found([
    batch('a', { code: 'pardon', count: { min: 18, max: 18, scope: 'pardoned' } }),
    batch('a', { property: 'tally', count: { min: 15, max: 15, scope: 'political' }, partOf: 0 }),
    batch('a', { property: 'displacement', polarity: 'negative' }),
  ])
  assert.deepEqual(line(kinds, 'pardon_stay').known, { min: 1, max: 18, open: 0 })
  assert.deepEqual(all.people, [{ scope: 'political', events: 1, people: { min: 15, max: 15, open: 0 } }])
})

test('a movement is no release; an announcement is none either', () => {
  const { all, movements, announced, kinds } = found(
    [batch('a', { property: 'displacement', from: 'UA', to: 'LT', count: displaced(20) })],
    [batch('b', { modality: 'planned', count: 100 })],
  )
  assert.deepEqual([all.events, movements.length, announced.length], [0, 1, 1])
  assert.ok(kinds.every(({ events }) => events.length === 0))
})

test('somebody imprisoned again is known as released and not counted as free', () => {
  const { kinds, reversed } = found([
    batch('a', { code: 'amnesty', count: 3 }),
    of('Pavel Invented', 'release', { event: 'a', code: 'amnesty', date: '2025-01-10' }),
    of('Pavel Invented', 'condition', { code: 'rearrest', date: '2025-02-10' }),
    of('Piotr Invented', 'release', { event: 'a', code: 'amnesty', date: '2025-01-10' }),
    of('Piotr Invented', 'detention', { date: '2025-03-01' }),
    of('Piotr Invented', 'release', { date: '2025-05-01' }),
  ])
  const { known, free } = line(kinds, 'amnesty')
  assert.deepEqual(
    [known, free],
    [
      { min: 3, max: 3, open: 0 },
      { min: 1, max: 3, open: 0 },
    ],
  )
  assert.deepEqual(
    reversed.map(({ released, imprisoned, freeAgain }) => [released.length, imprisoned.length, freeAgain]).sort(),
    [
      [1, 1, false],
      [1, 1, true],
    ],
  )
})

test('returned on the day: released, and held again', () => {
  const { reversed } = found([
    batch('a', { count: 52 }),
    of('Pavel Invented', 'release', { event: 'a', date: '2025-09-11' }),
    of('Pavel Invented', 'return', { event: 'a', date: '2025-09-11' }),
  ])
  assert.equal(reversed.length, 1)
  assert.ok(reversed[0]?.event)
})

test('refuted, denied, planned and possible releases feed no figure and stand beside it', () => {
  const { kinds, all, beside } = found([
    of('Pavel Invented', 'release', { code: 'pardon', standing: 'refuted' }),
    of('Piotr Invented', 'release', { code: 'pardon', modality: 'denied' }),
    of('Anna Invented', 'release', { code: 'pardon', modality: 'planned' }),
    of('Alena Invented', 'displacement', { modality: 'possible' }),
    of('Vera Invented', 'release', { code: 'pardon', modality: 'demanded' }),
  ])
  assert.ok(kinds.every(({ events, alone, known }) => events.length + alone.length + known.min === 0))
  assert.equal(all.events, 0)
  assert.deepEqual(
    beside.map(({ why, statements }) => [why, statements.length]),
    [
      ['refuted', 1],
      ['denied', 1],
      ['planned', 1],
      ['announced', 0],
      ['possible', 1],
    ],
  )
})

test('an announcement of a release that is reported is told apart from one that is not, and no person is out by it', () => {
  const { beside } = found([
    batch('a', { modality: 'planned', date: '2025-12-01' }),
    batch('a', { count: 20 }),
    batch('b', { modality: 'planned' }),
    of('Pavel Invented', 'release', { event: 'a', modality: 'planned' }),
  ])
  const number = (why: string) => beside.find((one) => one.why === why)?.statements.length
  assert.deepEqual([number('announced'), number('planned')], [1, 2])
})
