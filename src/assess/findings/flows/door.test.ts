import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Say } from '../../testing.ts'
import { indexOf } from './door.ts'
import { event, flowsOf, tally } from './testing.ts'

/** Public figures: Venezuela 2016 (Foro Penal), Belarus 2025 (Viasna). */
const DOORS: [came: number, left: number, index: number][] = [
  [55, 43, 1.279],
  [509, 342, 1.488],
  [509, 342 + 300, 0.793],
]
for (const [came, left, index] of DOORS)
  test(`revolving door: ${came} in and ${left} out are ${index}`, () => {
    const found = indexOf({ certain: came, possible: came }, { certain: left, possible: left })
    assert.equal(found?.low.toFixed(3), index.toFixed(3))
    assert.equal(found?.high, found?.low)
  })

test('revolving door: the most that is possible over the fewest; of nobody out there is none', () => {
  assert.deepEqual(indexOf({ certain: 10, possible: 20 }, { certain: 5, possible: 10 }), { low: 1, high: 4 })
  assert.equal(indexOf({ certain: 10, possible: 20 }, { certain: 0, possible: 10 }), null)
})

test('one year by arrest and by recognition, per release on record, per pardon, and per pardon and served term', () => {
  const { door } = flowsOf([
    {
      says: [
        tally('recognised', '2025', 509),
        tally('detained', '2025', 700),
        tally('pardoned', '2025', 342),
        tally('released', '2025', 300, { code: 'end_of_term' }),
        event('december', '2025-12-13', 123),
        event('outside', '2024-12', 29),
      ],
    },
  ])
  assert.deepEqual(
    door.map(({ period, by, per, left, index }) => [period, by, per, left.certain, index?.low.toFixed(3)]),
    [
      ['2025', 'arrested', 'on_record', 123, '5.691'],
      ['2025', 'arrested', 'pardoned', 342, '2.047'],
      ['2025', 'arrested', 'pardoned_and_served', 642, '1.090'],
      ['2025', 'recognised', 'on_record', 123, '4.138'],
      ['2025', 'recognised', 'pardoned', 342, '1.488'],
      ['2025', 'recognised', 'pardoned_and_served', 642, '0.793'],
    ],
  )
})

test('thirty out and 31 in: a number of three days is told for its month', () => {
  const { door } = flowsOf([{ says: [tally('recognised', '2024-08-21/2024-08-23', 31), event('august', '2024-08-16', 30)] }])
  assert.deepEqual(
    door.map(({ period, came, left, index }) => [period, came.certain, left.certain, index?.high.toFixed(3)]),
    [['2024-08', 31, 30, '1.033']],
  )
})

/** How many were detained in January, each document published a day after the one before. */
const JANUARY: [name: string, documents: Say[][], came: [number, number]][] = [
  ['one number', [[tally('detained', '2025-01', 37)]], [37, 37]],
  ['two counters', [[tally('detained', '2025-01', 37)], [tally('detained', '2025-01', 60, { by: ['Pozirk'] })]], [37, 60]],
  ['one counter, who corrects it', [[tally('detained', '2025-01', 37)], [tally('detained', '2025-01', 40)]], [40, 40]],
  [
    'one counter, of whose numbers the first was preferred',
    [[tally('detained', '2025-01', 37, { standing: 'preferred' })], [tally('detained', '2025-01', 40)]],
    [37, 37],
  ],
  ['a whole and its part', [[tally('detained', '2025-01', 37), { ...tally('detained', '2025-01', 9), partOf: 0 }]], [37, 37]],
]
for (const [name, documents, came] of JANUARY)
  test(`a month that is counted more than once: ${name}`, () => {
    const { months, door } = flowsOf(documents.map((says, at) => ({ published: `2025-02-0${at + 1}`, says })))
    for (const number of [months[0]?.came, door[0]?.came]) assert.deepEqual([number?.certain, number?.possible], came)
  })
