import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FlowTerm } from '#core/findings/flows.ts'
import type { Say } from '../../testing.ts'
import { event, flowsOf, page, tally } from './testing.ts'

const shown = ({ code, kind, certain, possible }: FlowTerm) =>
  `${code}${kind === null ? '' : ` ${kind}`} ${certain}${possible === Infinity ? '+' : `-${possible}`}`
const told = (terms: readonly FlowTerm[]) => terms.filter(({ possible }) => possible !== 0).map(shown)

const OPENING = tally('held', '2025-06-03', 1183)
const CLOSING = tally('held', '2025-09-17', 1168)
/** What is on record between the two totals, the terms and the residual. */
const BALANCES: [name: string, between: Say[], terms: string[], residual: [number, number]][] = [
  ['nothing on record: fifteen left unseen', [], [], [15, 15]],
  [
    'more left than the totals tell: who came in is on no record',
    [event('june', '2025-06-21', 14, { code: 'pardon' }), event('july', '2025-07-02', 16, { code: 'pardon' })],
    ['released pardon_unspecified 30-30'],
    [-15, -15],
  ],
  [
    'what came in makes it up',
    [event('june', '2025-06-21', 30, { code: 'pardon' }), tally('detained', '2025-07', 10), tally('recognised', '2025-08', 5)],
    ['arrested 10-10', 'recognised 5-5', 'released pardon_unspecified 30-30'],
    // The five recognised in August may be of the ten arrested in July.
    [-5, 0],
  ],
  [
    'arrested, and recognised the week after: one came in, and at most two',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'recognition', person: 'Mira', date: '2025-08-08', address: page },
    ],
    ['arrested 1-1', 'recognised 1-1'],
    [16, 17],
  ],
  [
    'a release on the day of the total may be before or after it',
    [event('same', '2025-09-17', 15)],
    ['released unknown 0-15'],
    [0, 15],
  ],
  ['a release of which only the year is known', [event('some', '2025', 20)], ['released unknown 0-20'], [-5, 15]],
  [
    'counters differ',
    [event('june', '2025-06-21', 14, { by: ['Coale'] }), event('june', '2025-06-21', 15, { by: ['Blog'] })],
    ['released unknown 14-15'],
    [0, 1],
  ],
  ['before the first total', [event('may', '2025-05-21', 14)], [], [15, 15]],
  ['planned, never done', [event('june', '2025-06-21', 14, { modality: 'planned' })], [], [15, 15]],
  [
    'rounded stands apart: a release without a number that counts, of any number',
    [event('june', '2025-06-21', 14, { apart: 'rounded' })],
    ['released unknown 0+'],
    [-Infinity, 15],
  ],
  [
    'at least 14, and of those recognised at least five: no upper end on either side',
    [
      event('june', '2025-06-21', 14, { count: { min: 14 } }),
      tally('recognised', '2025-08', 5, { count: { min: 5, scope: 'recognised' } }),
    ],
    ['recognised 5+', 'released unknown 14+'],
    [-Infinity, Infinity],
  ],
  [
    'at least 14 by one and 15 by another, who gives the upper end',
    [event('june', '2025-06-21', 14, { count: { min: 14 }, by: ['Coale'] }), event('june', '2025-06-21', 15, { by: ['Blog'] })],
    ['released unknown 14-15'],
    [0, 1],
  ],
  [
    'at least 14 by one and 12 by another, whom it does not fit',
    [event('june', '2025-06-21', 14, { count: { min: 14 }, by: ['Coale'] }), event('june', '2025-06-21', 12, { by: ['Blog'] })],
    ['released unknown 12+'],
    [-Infinity, 3],
  ],
  [
    'two releases of which it is said that they hold the same people: the greater is certain',
    [
      event('june', '2025-06-21', 14),
      event('july', '2025-07-02', 16, { code: 'pardon' }),
      { property: 'release_event', event: 'july', link: 'june', modality: 'possible', address: page },
    ],
    ['released pardon_unspecified 16-16', 'released unknown 14-14'],
    [-15, -1],
  ],
  [
    'the same, and the earlier was before the first total: who left in it did not leave after',
    [
      event('may', '2025-05-21', 14),
      event('july', '2025-07-02', 16),
      { property: 'release_event', event: 'july', link: 'may', modality: 'possible', address: page },
    ],
    ['released unknown 2-16'],
    [-1, 13],
  ],
  [
    'two releases between which something was traded do not hold the same people',
    [
      event('june', '2025-06-21', 14),
      event('july', '2025-07-02', 16),
      { property: 'concession', event: 'july', link: 'june', address: page },
    ],
    ['released unknown 30-30'],
    [-15, -15],
  ],
  [
    'one arrest told with two days: one, or two',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'detention', person: 'Mira', date: '2025-08-20', address: page },
    ],
    ['arrested 1-2'],
    [16, 17],
  ],
  [
    'the same, one of the days after the last total: perhaps none',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'detention', person: 'Mira', date: '2025-10-20', address: page },
    ],
    ['arrested 0-1'],
    [15, 16],
  ],
  [
    'arrested, let out, and arrested again',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'release', person: 'Mira', date: '2025-08-10', address: page },
      { property: 'detention', person: 'Mira', date: '2025-08-20', address: page },
    ],
    ['arrested 2-2', 'released unknown 1-1'],
    [16, 16],
  ],
  [
    'a death, and somebody taken off the list',
    [
      { property: 'death', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'rehabilitation', person: 'Jan', date: '2025-08', address: page },
    ],
    ['died 1-1', 'delisted 1-1'],
    [13, 13],
  ],
  [
    'one arrest told by two, one of them without the day',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'detention', person: 'Mira', date: '2025-08', address: page },
    ],
    ['arrested 1-1'],
    [16, 16],
  ],
  [
    'an arrest of which another says that it was none',
    [
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page },
      { property: 'detention', person: 'Mira', date: '2025-08-01', address: page, polarity: 'negative' },
    ],
    ['arrested 0-1'],
    [15, 16],
  ],
  [
    'somebody arrested may be among the number of that month',
    [tally('detained', '2025-08', 10), { property: 'detention', person: 'Mira', date: '2025-08-01', address: page }],
    ['arrested 10-11'],
    [25, 26],
  ],
]
for (const [name, between, terms, residual] of BALANCES)
  test(`between two totals: ${name}`, () => {
    const { balances } = flowsOf([{ says: [OPENING, ...between, CLOSING] }])
    assert.equal(balances.length, 1)
    const [balance] = balances
    assert.ok(balance)
    assert.deepEqual(told(balance.terms), terms)
    assert.deepEqual([balance.residual.low, balance.residual.high], residual)
    for (const term of balance.terms) assert.equal(term.possible > 0, term.statements.length > 0 || term.events.length > 0)
  })

test('Viasna 2025: 1,268 at the beginning, 509 recognised, 342 pardoned, 300 or more who served: 1,135 at the end', () => {
  const { balances } = flowsOf([
    {
      says: [
        tally('held', '2024-12-31', 1268),
        tally('held', '2026-01-01', 1135),
        tally('recognised', '2025', 509),
        event('pardons', '2025', 342, { code: 'pardon' }),
        event('served', '2025', 300, { code: 'end_of_term' }),
      ],
    },
  ])
  assert.deepEqual(told(balances[0]?.terms ?? []), [
    'recognised 509-509',
    'released end_of_term 300-300',
    'released pardon_unspecified 342-342',
  ])
  assert.deepEqual(balances[0]?.residual, { low: 0, high: 0 })
})

test('of three totals each two in turn, and the first with the last', () => {
  const { balances } = flowsOf([
    { says: [OPENING, CLOSING, tally('held', '2025-09-30', 1201), tally('held', '2025-09-20', 9, { by: ['Pozirk'] })] },
  ])
  assert.deepEqual(
    balances.map(({ opening, closing }) => [opening.min, closing.min]),
    [
      [1183, 1168],
      [1168, 1201],
      [1183, 1201],
    ],
  )
})

test('a counter that corrects its number of a day: the correction is a term of its own', () => {
  const { balances } = flowsOf([
    { published: '2025-06-03', says: [OPENING] },
    { published: '2025-07-01', says: [{ ...OPENING, count: { min: 1190, max: 1190, scope: 'held' } }] },
    { published: '2025-09-17', says: [CLOSING] },
  ])
  assert.deepEqual(told(balances[0]?.terms ?? []), ['corrected 7-7'])
  assert.deepEqual([balances[0]?.opening.min, balances[0]?.residual], [1183, { low: 22, high: 22 }])
})
