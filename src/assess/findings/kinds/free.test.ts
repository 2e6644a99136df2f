import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Say } from '../../testing.ts'
import { batch, found, line, of } from './testing.ts'

/** What is told of who was imprisoned again after a release of 30 and one of 5; how many are still certain to be free. */
const AGAIN: [name: string, says: Say[], free: number][] = [
  ['nothing', [], 35],
  ['two, without a name', [batch('a', { property: 'return', count: 2 })], 33],
  ['two at most', [batch('a', { property: 'condition', code: 'rearrest', count: { max: 2 } })], 33],
  ['two at least', [batch('a', { property: 'condition', code: 'rearrest', count: { min: 2 } })], 5],
  ['some', [batch('a', { property: 'condition', code: 'rearrest' })], 5],
  ['that nobody was', [batch('a', { property: 'condition', code: 'rearrest', polarity: 'negative' })], 35],
  [
    'two, and one of them by name',
    [
      batch('a', { property: 'return', count: 2 }),
      of('Pavel Invented', 'release', { event: 'a', code: 'amnesty', date: '2025-01-10' }),
      of('Pavel Invented', 'return', { event: 'a', date: '2025-02-10' }),
    ],
    33,
  ],
  [
    'some, and somebody by name',
    [
      batch('a', { property: 'return' }),
      of('Pavel Invented', 'release', { event: 'a', code: 'amnesty', date: '2025-01-10' }),
      of('Pavel Invented', 'return', { event: 'a', date: '2025-02-10' }),
    ],
    34,
  ],
]
for (const [name, says, free] of AGAIN)
  test(`free after a release of which it is told that ${name} were imprisoned again`, () => {
    const { kinds } = found([batch('a', { code: 'amnesty', count: 30 }), batch('b', { code: 'amnesty', count: 5 }), ...says])
    assert.deepEqual([line(kinds, 'amnesty').known.min, line(kinds, 'amnesty').free.min], [35, free])
  })

test('a number of another scope without an upper end leaves what is possible open', () => {
  const { kinds } = found([
    batch('a', { code: 'pardon', count: { min: 18, max: null, scope: 'pardoned' } }),
    batch('a', { property: 'tally', count: { min: 15, max: 15, scope: 'political' }, partOf: 0 }),
    batch('a', { property: 'displacement', polarity: 'negative' }),
  ])
  assert.deepEqual(line(kinds, 'pardon_stay').known, { min: 1, max: 1, open: 1 })
})
