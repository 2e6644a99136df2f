import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Say } from '../../testing.ts'
import { flowsOf, page } from './testing.ts'

const PEOPLE: [name: string, says: Say[], code: string][] = [
  ['released, and nothing later', [{ property: 'release', person: 'Mira', date: '2025-09-11' }], 'no_news'],
  [
    'told of a second time, of the same day',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'displacement', person: 'Mira', date: '2025-09-11', to: 'LT' },
    ],
    'no_news',
  ],
  [
    'moved on a week later',
    [
      { property: 'release', person: 'Mira', date: '2025-12-13' },
      { property: 'crossing', person: 'Mira', date: '2025-12-18', from: 'UA', to: 'LT' },
    ],
    'free',
  ],
  [
    'seen at work a month later',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'role', person: 'Mira', date: '2025-10-14' },
    ],
    'free',
  ],
  ...(['charge', 'sentence', 'recognition', 'annulment', 'violation', 'citizenship', 'remaining_term'] as const).map(
    (property): [string, Say[], string] => [
      `told of in a later ${property}, which needs nobody at liberty`,
      [
        { property: 'release', person: 'Mira', date: '2025-09-11' },
        { property, person: 'Mira', date: '2025-11-02' },
      ],
      'no_news',
    ],
  ),
  [
    'released on another day by another source',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'release', person: 'Mira', date: '2025-09-15' },
    ],
    'no_news',
  ],
  [
    'arrested again',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'detention', person: 'Mira', date: '2025-10-01' },
    ],
    'held_again',
  ],
  [
    'returned to prison and let out later',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'return', person: 'Mira', date: '2025-09-12' },
      { property: 'release', person: 'Mira', date: '2026-02-19' },
    ],
    'no_news',
  ],
  [
    'planned news is no news',
    [
      { property: 'release', person: 'Mira', date: '2025-09-11' },
      { property: 'crossing', person: 'Mira', date: '2025-12-18', to: 'LT', modality: 'planned' },
    ],
    'no_news',
  ],
]
for (const [name, says, code] of PEOPLE)
  test(`after the release: ${name} is ${code}`, () => {
    const { after } = flowsOf([{ says: says.map((say) => ({ ...say, address: page })) }])
    assert.deepEqual(
      after.filter(({ people }) => people > 0).map((one) => [one.code, one.people]),
      [[code, 1]],
    )
  })

test('who is free is known by what is told last, and that is cited before the release', () => {
  const { after, id } = flowsOf([
    {
      says: [
        { property: 'release', person: 'Mira', date: '2025-09-11' },
        { property: 'role', person: 'Mira', date: '2025-10-14' },
        { property: 'role', person: 'Mira', date: '2025-11-20' },
        { property: 'release', person: 'Jan', date: '2025-09-11' },
        { property: 'detention', person: 'Jan', date: '2025-10-01' },
      ].map((say) => ({ ...say, address: page }) as Say),
    },
  ])
  const cited = (code: string) => after.find((one) => one.code === code)?.statements
  assert.deepEqual(cited('free'), [id(0, 2), id(0, 0)])
  assert.deepEqual(cited('held_again'), [id(0, 4), id(0, 3)])
})
