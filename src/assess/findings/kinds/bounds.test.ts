import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assessWhole } from '../../index.ts'
import { recordOf, type Say } from '../../testing.ts'
import { batch, displaced, found, line, of, stayed } from './testing.ts'

test('each end of a number rests on the statements that give it', () => {
  const { record, id } = recordOf([
    {
      published: '2025-12-10',
      says: [
        batch('a', { count: 15, date: '2025-12-01' }),
        batch('a', { count: { min: 18, max: 18, scope: 'pardoned' } }),
        batch('a', { code: 'pardon' }),
        batch('a', { property: 'displacement', polarity: 'negative' }),
        batch('b', { count: 53 }),
        batch('b', { property: 'displacement', count: displaced(51), to: 'LT' }),
        batch('b', { property: 'displacement', count: displaced(52), to: 'LT', by: ['Somebody'] }),
      ],
    },
  ])
  const own = Array.from({ length: 7 }, (_, say) => id(0, say))
  const { kinds } = assessWhole(record, []).findings.kinds
  const ends = (code: string) =>
    line(kinds, code).events.map(({ people, lower, upper }) => [
      [people.min, people.max],
      [lower, upper].map((list) => list.map((one) => own.indexOf(one)).sort()),
    ])
  assert.deepEqual(ends('pardon_stay'), [
    [
      [1, 18],
      [[2, 3], [1]],
    ],
  ])
  assert.deepEqual(ends('forced_displacement'), [
    [
      [51, 52],
      [[5], [6]],
    ],
  ])
})

test('somebody of whom sources disagree, undecided, is possible and not certain', () => {
  const { kinds } = found([
    batch('a', { count: { max: 5 } }),
    of('Pavel Invented', 'displacement', { event: 'a' }),
    of('Piotr Invented', 'displacement', { event: 'a' }),
    of('Piotr Invented', 'displacement', { event: 'a', polarity: 'negative' }),
  ])
  assert.deepEqual(line(kinds, 'forced_displacement').known, { min: 1, max: 5, open: 0 })
})

test('of the two kinds that are told whole: how many events say each thing, out of how many', () => {
  const { cards } = found(
    [batch('a'), batch('a', { property: 'displacement', to: 'LT' }), batch('a', { property: 'condition', code: 'papers_taken' })],
    [
      batch('b'),
      batch('b', { property: 'displacement', to: 'LT' }),
      batch('b', { property: 'condition', code: 'papers_taken', polarity: 'negative' }),
    ],
    [batch('c'), batch('c', { property: 'displacement', to: 'LT' })],
    [
      batch('d', { code: 'pardon' }),
      batch('d', { property: 'tally', count: stayed(4) }),
      batch('d', { property: 'condition', code: 'bank' }),
    ],
  )
  const [staying, taken] = cards
  assert.deepEqual([staying?.kind, staying?.events, taken?.kind, taken?.events], ['pardon_stay', 1, 'forced_displacement', 3])
  assert.deepEqual(taken?.lines.find(({ code }) => code === 'papers_kept')?.events, {
    supported: 1,
    contradicted: 1,
    mixed: 0,
    none: 1,
  })
  assert.equal(staying?.lines.find(({ code }) => code === 'bank')?.events.contradicted, 1)
})

/** A batch as it was, and what a counter can truly say of it: the number, at least so many, or nothing. */
const batches = fc.array(
  fc.record({
    kind: fc.constantFrom('exchange' as const, 'amnesty' as const),
    people: fc.integer({ min: 1, max: 60 }),
    part: fc.nat(60),
    told: fc.constantFrom('exact' as const, 'at least' as const, 'nothing' as const),
    less: fc.nat(10),
  }),
  { maxLength: 6 },
)

test('what is certain is never more, and what is possible never less, than what was', () => {
  fc.assert(
    fc.property(batches, (was) => {
      const truth = { exchange: 0, amnesty: 0, all: 0 }
      const says = was.map(({ kind, people, part, told, less }, at): Say[] => {
        const own = Math.min(part, people)
        truth[kind] += own
        truth.all += people
        const count = told === 'exact' ? own : { min: Math.max(0, own - less) }
        return own === 0
          ? [batch(`e${at}`, { count: people })]
          : [
              batch(`e${at}`, { count: people }),
              batch(`e${at}`, { property: 'release', code: kind, partOf: 0, ...(told !== 'nothing' && { count }) }),
            ]
      })
      const { kinds, all } = found(...says)
      for (const kind of ['exchange', 'amnesty'] as const) {
        const { known } = line(kinds, kind)
        assert.ok(known.min <= truth[kind] && (known.open > 0 || truth[kind] <= known.max), kind)
      }
      const [people] = all.people
      assert.ok(people === undefined ? truth.all === 0 : people.people.min <= truth.all && truth.all <= people.people.max)
    }),
    { numRuns: 60 },
  )
})
