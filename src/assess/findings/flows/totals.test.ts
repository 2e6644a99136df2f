import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Document, recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { flowsIn } from './index.ts'

const flowsOf = (document: Document) => {
  const { record } = recordOf([document])
  return flowsIn(groundOf(record, []))
}
const tally = (scope: 'held' | 'political' | 'other' | 'released', people: number, more: Partial<Say> = {}): Say => ({
  property: 'tally',
  count: { min: people, max: people, scope },
  by: ['Viasna'],
  address: 'https://example.org/page',
  ...more,
})
const shown = ({ series, undated }: ReturnType<typeof flowsOf>) => [
  series.flatMap(({ lines }) => lines.map(({ asOf, min }) => `${asOf} ${min}`)),
  undated.map(({ min }) => min),
]

/** A document, its totals that stand on a day, and those of no day. */
const TOTALS: [name: string, document: Document, dated: string[], undated: number[]][] = [
  [
    'a number without a day in a summary of our own',
    { kind: 'own_summary', says: [tally('held', 1255, { date: '2025-11-20' }), tally('held', 1200)] },
    ['2025-11-20 1255'],
    [1200],
  ],
  ['a number without a day in a page: the day of the page', { says: [tally('held', 1200)] }, ['2026-03-01 1200'], []],
  [
    'a part of a number',
    { says: [tally('held', 1255, { date: '2025-11-20' }), tally('political', 29, { partOf: 0 })] },
    ['2025-11-20 1255'],
    [],
  ],
  [
    'a number of which nobody says what it counts, nor as of when',
    { says: [tally('other', 109), tally('other', 200, { date: '2025-03' })] },
    ['2025-03 200'],
    [],
  ],
  [
    'a number of one release',
    { says: [tally('released', 104, { event: 'december' }), tally('held', 1, { event: 'december' })] },
    [],
    [],
  ],
]
for (const [name, document, dated, undated] of TOTALS)
  test(`totals: ${name}`, () => {
    assert.deepEqual(shown(flowsOf({ published: '2026-03-01', ...document })), [dated, undated])
  })

test('numbers of which no day is known are compared with none, and no day of the summary makes one later than the other', () => {
  const { differences, checks, balances } = flowsOf({
    kind: 'own_summary',
    published: '2026-03-01',
    says: [tally('held', 1255), tally('held', 1300, { by: ['Dissidentby'] }), tally('held', 1140, { date: '2026-02-28' })],
  })
  assert.deepEqual([differences, checks, balances], [[], [], []])
})
