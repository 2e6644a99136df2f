import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import type { Arrests } from '#core/findings/deals.ts'
import { type Document, recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { daysAround } from './days.ts'
import { dealsIn } from './index.ts'

const around = (says: Say[], published = '2026-06-01', more: Document[] = []): Arrests => {
  const deal: Say[] = [
    { property: 'release_event', event: 'deal', date: '2025-09-11', count: 9 },
    { property: 'negotiation', event: 'deal', negotiators: ['US'] },
  ]
  const { record } = recordOf([{ published, says: [...deal, ...says] }, ...more])
  const { deals } = dealsIn(groundOf(record, []))
  const found = deals.at(-1)?.arrests
  assert.ok(found)
  return found
}
const detained = (person: string, date?: string): Say => ({ property: 'detention', person, ...(date && { date }) })

test('ninety days on either side; the day itself is on neither', () => {
  assert.deepEqual(daysAround([edtf('2025-09-11')]), {
    first: '2025-09-11',
    last: '2025-09-11',
    from: '2025-06-13',
    to: '2025-12-10',
  })
  assert.deepEqual(daysAround([edtf('2025-01')])?.to, '2025-05-01')
  assert.equal(daysAround([edtf('0000-01-05')])?.from, '0000-01-01')
  assert.equal(daysAround([edtf('9999-12-01')])?.to, '9999-12-31')
  assert.equal(daysAround([null]), null)
  assert.equal(daysAround([edtf('2025/..')]), null)
})

test('of whom another source says that they were not detained is possible only, until somebody decides', () => {
  const denied = (standing: 'accepted' | 'refuted'): Document[] => [
    { says: [{ ...detained('Iva Bor', '2025-07-01'), polarity: 'negative', standing }] },
  ]
  const seen = (...more: Document[]) => around([detained('Iva Bor', '2025-07-01')], '2026-06-01', more).before
  assert.deepEqual([seen(...denied('accepted')).certain, seen(...denied('accepted')).possible], [0, 1])
  assert.equal(seen(...denied('refuted')).certain, 1)
})

test('each person once on a side; a date wider than a side is possible only; the undated are known and on no side', () => {
  const found = around([
    detained('Iva Bor', '2025-06-13'),
    detained('Iva Bor', '2025-07-01'),
    detained('Jan Sad', '2025-09'),
    detained('Ada Luh', '2025-09-11'),
    detained('Ilo Mur', '2025-10'),
    detained('Ruta Les', '2025-12-11'),
    detained('Marta Rak'),
    { property: 'detention', person: 'Piotr Kut', date: '2025-10-10', modality: 'denied' },
  ])
  assert.deepEqual([found.before.certain, found.before.possible, found.before.days], [1, 2, 90])
  assert.deepEqual([found.after?.certain, found.after?.possible, found.after?.days], [1, 2, 90])
  assert.equal(found.before.interval.low.toFixed(3), '0.025')
  assert.equal(found.before.interval.high.toFixed(3), '7.225')
  assert.ok(found.complete && found.ratio && found.ratio.low < 1 && (found.ratio.high ?? 9) > 1)
  assert.equal(found.statements.length, 5)
})

/** What is told of one person around the deal of 11 September: certain and possible before it, and after it. */
const TWICE: [name: string, says: Say[], before: [number, number], after: [number, number]][] = [
  [
    'one day before, another after: one detention told wrong, or two',
    [detained('Iva Bor', '2025-08-10'), detained('Iva Bor', '2025-10-20')],
    [0, 1],
    [0, 1],
  ],
  [
    'the same, and let out in between: two',
    [
      detained('Iva Bor', '2025-08-10'),
      { property: 'release', person: 'Iva Bor', date: '2025-09-01' },
      detained('Iva Bor', '2025-10-20'),
    ],
    [1, 1],
    [1, 1],
  ],
  ['two days before', [detained('Iva Bor', '2025-08-10'), detained('Iva Bor', '2025-07-10')], [1, 1], [0, 0]],
  [
    'a day before, and one far from the deal',
    [detained('Iva Bor', '2025-08-10'), detained('Iva Bor', '2024-02-02')],
    [0, 1],
    [0, 0],
  ],
  [
    'the day, and its month, which reaches over the deal',
    [detained('Iva Bor', '2025-09-02'), detained('Iva Bor', '2025-09')],
    [1, 1],
    [0, 0],
  ],
]
for (const [name, says, before, after] of TWICE)
  test(`somebody told of twice: ${name}`, () => {
    const found = around(says)
    assert.deepEqual([found.before.certain, found.before.possible], before)
    assert.deepEqual([found.after?.certain, found.after?.possible], after)
  })

test('a record that ends early has fewer days after, or none; nobody detained gives no ratio', () => {
  const short = around([], '2025-10-11')
  assert.deepEqual([short.after?.days, short.complete, short.ratio], [30, false, null])
  assert.equal(around([], '2025-09-11').after, null)
})

test('a number of people detained in May is not replaced by that of June', () => {
  const monthly = (date: string, n: number): Say => ({ property: 'tally', date, count: { min: n, max: null, scope: 'detained' } })
  assert.deepEqual(
    around([monthly('2025-07', 100), monthly('2025-10', 60)]).tallies.map(({ side, line }) => [side, line.min, line.superseded]),
    [
      ['before', 100, false],
      ['after', 60, false],
    ],
  )
})

test('a published number of people detained stands apart; other deals within the days are counted', () => {
  const found = around([{ property: 'tally', date: '2025-10', count: { min: 300, max: 300, scope: 'detained' } }], '2026-06-01', [
    {
      says: [
        { property: 'release_event', event: 'next', date: '2025-11-22', count: 31 },
        { property: 'negotiation', event: 'next', negotiators: ['US'] },
      ],
    },
  ])
  assert.deepEqual(
    found.tallies.map(({ side, line }) => [side, line.max]),
    [['after', 300]],
  )
  assert.deepEqual([found.after?.possible, found.neighbours], [0, 1])
})

test('whatever day the dates turn out to mean: certain <= counted <= possible', () => {
  const month = fc.integer({ min: 5, max: 12 }).map((n) => `2025-${String(n).padStart(2, '0')}`)
  const dated = fc.record({ month, day: fc.integer({ min: 1, max: 28 }), vague: fc.boolean() })
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 12 }), (people) => {
      const found = around(
        people.map(({ month: of, day, vague }, i) =>
          detained(`Person ${i}`, vague ? of : `${of}-${String(day).padStart(2, '0')}`),
        ),
      )
      for (const side of [found.before, found.after]) {
        assert.ok(side)
        const counted = people.filter(({ month: of, day }) => {
          const date = `${of}-${String(day).padStart(2, '0')}`
          return side.from <= date && date <= side.to
        }).length
        assert.ok(side.certain <= counted && counted <= side.possible)
        assert.ok(side.interval.low <= counted && counted <= side.interval.high)
      }
    }),
    { numRuns: 40 },
  )
})
