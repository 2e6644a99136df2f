import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Say } from '../../testing.ts'
import { event, flowsOf, held, page, running } from './testing.ts'

test('every total stands in the series of its counter and scope; plans and what is refuted stand in none', () => {
  const { series, days } = flowsOf([
    {
      says: [
        held('Viasna', '2025-09-17', 1168),
        held('Viasna', '2025-09-30', 1201),
        held('Dissidentby', '2025-09-17', 1308),
        held('Dissidentby', '2025-09-30', 1336, { modality: 'possible' }),
        held('Pozirk', '2025-09-17', 900, { standing: 'refuted' }),
        running('AP', '2024', '2024-11-07', 115),
      ],
    },
  ])
  assert.deepEqual(
    series.map(({ scope, lines }) => [scope, ...lines.map(({ asOf, min }) => `${asOf} ${min}`)]),
    [
      ['held', '2025-09-17 1168', '2025-09-30 1201'],
      ['held', '2025-09-17 1308'],
      ['pardoned', '2024/2024-11-07 115'],
    ],
  )
  assert.deepEqual(
    days.map(({ asOf, min, max, counters }) => [asOf, min, max, counters]),
    [['2025-09-17', 1168, 1308, 2]],
  )
})

test('968 men and 168 women are not 1,135; 967 and 168 are', () => {
  const counted = (men: number): Say[] => [
    held('Viasna', '2025-12-31', 1135),
    held('Viasna', '2025-12-31', men, { words: `${men} men` }),
    held('Viasna', '2025-12-31', 168, { words: '168 women' }),
  ]
  for (const [men, together, agrees] of [
    [968, 1136, false],
    [967, 1135, true],
  ] as const) {
    const { checks } = flowsOf([{ says: counted(men) }])
    assert.deepEqual(
      checks.map(({ code, line, found, agrees: right, statements }) => [
        code,
        line.min,
        found.low,
        found.high,
        right,
        statements.length,
      ]),
      [['parts', 1135, together, together, agrees, 3]],
    )
  }
})

test('a running total of one counter must not fall', () => {
  const { checks } = flowsOf([
    {
      says: [
        running('AP', '2024', '2024-09-30', 115),
        running('AP', '2024', '2024-11-30', 110),
        running('AP', '2024', '2024-12-31', 150),
      ],
    },
  ])
  assert.deepEqual(
    checks.map(({ code, line, found, agrees }) => [code, found.low, line.min, agrees]),
    [
      ['rising', 115, 110, false],
      ['rising', 110, 150, true],
    ],
  )
})

/** Two numbers of about one day, and why they may differ. */
const PAIRS: [name: string, says: Say[], reasons: string[]][] = [
  ['two definitions', [held('Viasna', '2025-09-17', 1168), held('Dissidentby', '2025-09-17', 1308)], ['definition']],
  ['no definition on record', [held('Pozirk', '2026-03-05', 1140), held('UN experts', '2026-02-28', 1131)], []],
  ['a month and a day later', [held('Pozirk', '2026-03-31', 1140), held('UN experts', '2026-02-27', 1131)], ['none compared']],
  [
    'releases between the days',
    [
      running('AP', '2024', '2024-11-07', 115),
      running('RKS', '2024', '2024-11-30', 178),
      event('seventh', '2024-11-07', 31),
      event('twentieth', '2024-11-20', 32),
    ],
    ['flow'],
  ],
  [
    'releases between that do not make it up',
    [running('AP', '2024', '2024-11-07', 115), running('RKS', '2024', '2024-11-30', 178), event('twentieth', '2024-11-20', 32)],
    [],
  ],
  ['running from two days', [running('AP', '2024', '2024-11-07', 115), running('RKS', '2023', '2024-11-07', 178)], ['beginning']],
  [
    'the political part of a decree',
    [
      event('decree', '2026-03-05', 18, { count: { min: 18, max: 18, scope: 'pardoned' } }),
      { property: 'tally', event: 'decree', count: { min: 15, max: 15, scope: 'political' }, address: page },
    ],
    ['political_part'],
  ],
  [
    'announced, and taken over the border',
    [
      event('september', '2025-09-11', 52, { count: { min: 52, max: 52, scope: 'announced' }, by: ['US embassy'] }),
      {
        property: 'displacement',
        event: 'september',
        date: '2025-09-11',
        count: { min: 51, max: 51, scope: 'displaced' },
        to: 'LT',
        by: ['Pozirk'],
        address: page,
      },
    ],
    ['left_country'],
  ],
  [
    'rounded',
    [
      event('november', '2024-11-07', 31, { by: ['presidential press service'] }),
      event('november', '2024-11-07', 30, { by: ['Sapelka'], apart: 'rounded' }),
    ],
    ['rounded'],
  ],
  [
    'replaced by its counter',
    [
      event('july', '2024-07-03', 10, { by: ['Viasna'] }),
      { property: 'tally', event: 'july', date: '2024-07-11', count: 18, by: ['Viasna'], address: page },
    ],
    ['replaced'],
  ],
  [
    'a running total beside a release',
    [
      event('december', '2024-12', 29, { count: { min: 29, max: 29, scope: 'pardoned' } }),
      running('RKS', '2024', '2024-11-30', 178, { event: 'december' }),
    ],
    ['none compared'],
  ],
  [
    'two counters of one release',
    [event('june', '2025-06-21', 14, { by: ['John Coale'] }), event('june', '2025-06-21', 15, { by: ['Brendochka'] })],
    [],
  ],
]
for (const [name, says, reasons] of PAIRS)
  test(`why two numbers differ: ${name}`, () => {
    const { differences } = flowsOf([{ says }])
    if (reasons[0] === 'none compared') return assert.deepEqual(differences, [])
    assert.deepEqual(
      differences.map((one) => one.reasons.map(({ reason }) => reason)),
      [reasons],
    )
    const [pair] = differences
    assert.ok(pair && (pair.lines[0].min ?? 0) < (pair.lines[1].min ?? 0) && pair.by.high > 0)
    for (const { statements } of pair.reasons) assert.ok(statements.length >= 2)
  })

test('a flow that explains a difference names the numbers that moved', () => {
  const { differences, id } = flowsOf([
    {
      says: [
        running('AP', '2024', '2024-11-07', 115),
        running('RKS', '2024', '2024-11-30', 147),
        event('twentieth', '2024-11-20', 32),
      ],
    },
  ])
  assert.deepEqual(new Set(differences[0]?.reasons[0]?.statements), new Set([id(0, 0), id(0, 1), id(0, 2)]))
})

test('a number that the same counter gives in two languages differs from nothing', () => {
  const says = [held('Viasna', '2025-09-17', 1168)]
  assert.deepEqual(flowsOf([{ says }, { says }]).differences, [])
})

test('a difference has no upper end where the higher number has none', () => {
  const { differences } = flowsOf([
    {
      says: [
        event('july', '2024-07-03', 10, { by: ['Viasna'] }),
        event('july', '2024-07-03', 18, { count: { min: 18 }, by: ['AP'] }),
      ],
    },
  ])
  assert.deepEqual(
    differences.map(({ by }) => by),
    [{ low: 8, high: Number.POSITIVE_INFINITY }],
  )
})

test('a release without a number makes up no difference between two totals', () => {
  const { differences } = flowsOf([
    {
      says: [
        running('AP', '2024', '2024-11-07', 115),
        running('RKS', '2024', '2024-11-30', 178),
        { property: 'release_event', event: 'twentieth', date: '2024-11-20', address: page },
      ],
    },
  ])
  assert.deepEqual(differences[0]?.reasons, [])
})

test('nothing is found in a record of nothing', () => {
  const { series, days, differences, checks, balances, months, door } = flowsOf([])
  assert.deepEqual([series, days, differences, checks, balances, months, door], [[], [], [], [], [], [], []])
})
