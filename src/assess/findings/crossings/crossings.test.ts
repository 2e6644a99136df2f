import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { CrossingFindings, Leg } from '#core/findings/crossings.ts'
import { type Document, recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { crossingsIn } from './index.ts'
import { inForceOn } from './territories.ts'

const built = (documents: readonly Document[]) => recordOf(documents)
const found = (documents: readonly Document[]): CrossingFindings => {
  const { record } = built(documents)
  return crossingsIn(groundOf(record, []))
}
const inOne = (says: Say[]): CrossingFindings => found([{ published: '2026-01-05', says }])
const legText = ({ from, to, date, range, people, posts }: Leg) =>
  [
    from && `from ${from}`,
    to ?? '?',
    date ?? 'no day',
    range && `${range.min}-${range.max}`,
    people.length > 0 && `named ${people.length}`,
    ...posts.map(({ code }) => `at ${code ?? 'words'}`),
  ]
    .filter(Boolean)
    .join(' ')
const ledger = ({ takings, others }: CrossingFindings) => [
  ...takings.flatMap(({ legs }) => legs.map((leg) => `out ${legText(leg)}`)),
  ...others.map((leg) => `${leg.way} ${legText(leg)}`),
]

const released: Say = { property: 'release_event', event: 'winter', count: 123, date: '2025-12-13' }

const WAYS: [what: string, says: Say[], expected: string[]][] = [
  [
    'taken in a release',
    [released, { property: 'displacement', event: 'winter', to: 'UA', count: { min: 114, max: 114, scope: 'displaced' } }],
    ['out UA no day 114-114'],
  ],
  ['let out abroad', [{ ...released, to: 'LT' }], ['out LT 2025-12-13 123-123']],
  [
    'a town stands for its State',
    [released, { property: 'displacement', event: 'winter', to: 'vilnius', count: 8 }],
    ['out LT no day 8-8'],
  ],
  [
    'a border post',
    [released, { property: 'displacement', event: 'winter', to: 'medininkai', count: 8 }],
    ['out LT no day 8-8 at medininkai'],
  ],
  [
    'a place that the vocabulary does not know',
    [released, { property: 'displacement', event: 'winter', to: 'stone log' }],
    ['out ? no day at words'],
  ],
  [
    'no State is named',
    [released, { property: 'crossing', event: 'winter', count: { min: 52, max: 52, scope: 'crossed' } }],
    ['out ? no day 52-52'],
  ],
  [
    'on from another State',
    [{ property: 'crossing', count: 20, from: 'UA', to: 'LT', date: '2025-12-18' }],
    ['onward from UA LT 2025-12-18 20-20'],
  ],
  [
    'a person of the same day and State goes with them',
    [
      { property: 'crossing', count: 20, from: 'UA', to: 'LT', date: '2025-12-18' },
      { property: 'crossing', person: 'Jan Bokun', to: 'LT', date: '2025-12-18' },
    ],
    ['onward from UA LT 2025-12-18 20-20 named 1'],
  ],
  [
    'a border crossed, from where nobody says',
    [{ property: 'crossing', person: 'Jan Bokun', to: 'LT', date: '2025-12-18' }],
    ['not_said LT 2025-12-18 named 1'],
  ],
  [
    'out of Belarus, without an event',
    [{ property: 'crossing', person: 'Jan Bokun', from: 'BY', to: 'LT', date: '2025-12-18' }],
    ['out LT 2025-12-18 1-1 named 1'],
  ],
  [
    'into Belarus',
    [{ property: 'crossing', person: 'Jan Bokun', from: 'LT', to: 'BY', date: '2026-01-02' }],
    ['into from LT BY 2026-01-02 named 1'],
  ],
  ['planned', [released, { property: 'displacement', event: 'winter', to: 'LT', count: 9, modality: 'planned' }], []],
  ['denied', [released, { property: 'displacement', event: 'winter', to: 'LT', count: 9, modality: 'denied' }], []],
  ['refuted', [released, { property: 'displacement', event: 'winter', to: 'LT', count: 9, standing: 'refuted' }], []],
  ['stayed', [released, { property: 'displacement', event: 'winter', polarity: 'negative' }], []],
]
for (const [what, says, expected] of WAYS) test(`way: ${what}`, () => assert.deepEqual(ledger(inOne(says)), expected))

test('what is planned, denied or refuted stands beside; that people stayed does not', () => {
  const beside = (more: Partial<Say>) =>
    inOne([released, { property: 'displacement', event: 'winter', to: 'LT', ...more }]).beside.length
  assert.deepEqual([beside({ modality: 'planned' }), beside({ modality: 'denied' }), beside({ standing: 'refuted' })], [1, 1, 1])
  assert.deepEqual([beside({}), beside({ polarity: 'negative' })], [0, 0])
})

test('each counter keeps its number; the range runs over them; a number without a State is in no sum', () => {
  const leg = (to: string | undefined, n: number, by: string): Say => ({
    property: 'displacement',
    event: 'autumn',
    count: { min: n, max: n, scope: 'displaced' },
    by: [by],
    ...(to && { to }),
  })
  const { takings, territories } = inOne([
    { property: 'release_event', event: 'autumn', date: '2025-09-11', count: 52 },
    leg('LT', 51, 'Pozirk'),
    leg('LT', 50, 'Viasna'),
    leg(undefined, 52, 'Belta'),
  ])
  const [taking] = takings
  assert.deepEqual(
    taking?.legs.map(({ to, range, counts }) => [to, range, counts.map(({ min, counter }) => `${counter.code} ${min}`).sort()]),
    [
      ['LT', { min: 50, max: 51 }, ['pozirk 51', 'viasna 50']],
      [null, { min: 52, max: 52 }, ['belta 52']],
    ],
  )
  assert.equal(taking?.dated, 'release')
  assert.equal(taking?.date, '2025-09-11')
  assert.deepEqual(
    territories.map(({ to, sum, withoutNumber }) => [to, sum, withoutNumber]),
    [['LT', { low: 50, high: 51 }, 0]],
  )
})

test('territories: sums over takings, what has no number said, and the Statute on that day', () => {
  const { territories } = inOne([
    { property: 'release_event', event: 'a', date: '2024-06-01', count: 5 },
    { property: 'displacement', event: 'a', to: 'UA', count: 5 },
    { property: 'release_event', event: 'b', date: '2025-11-22', count: 31 },
    { property: 'displacement', event: 'b', to: 'UA', count: { min: 31, max: null, scope: 'displaced' } },
    { property: 'release_event', event: 'c', date: '2026-01-01' },
    { property: 'displacement', event: 'c', to: 'UA' },
    { property: 'release_event', event: 'd', date: '2025-11-20' },
    { property: 'displacement', event: 'd', to: 'VA', count: 2 },
  ])
  assert.deepEqual(
    territories.map(({ to, sum, withoutNumber, takings }) => [
      to,
      sum,
      withoutNumber,
      takings.map(({ date, inForce }) => `${date} ${inForce}`),
    ]),
    [
      // “At least 31” and a taking without a number: nobody gives an upper end.
      ['UA', { low: 36, high: Number.POSITIVE_INFINITY }, 1, ['2026-01-01 certain', '2025-11-22 certain', '2024-06-01 no']],
      ['VA', { low: 2, high: 2 }, 0, ['2025-11-20 no']],
    ],
  )
})

/** What is told of people taken to Lithuania, and how many that is. */
const TAKEN = (event: string, date: string, people: number): Say[] => [
  { property: 'release_event', event, date, count: people },
  { property: 'displacement', event, to: 'LT', count: people },
]
const crossed = (date: string): Say => ({ property: 'crossing', person: 'Jan Bokun', from: 'BY', to: 'LT', date })
const SUMS: [name: string, says: Say[], low: number, high: number][] = [
  ['two releases', [...TAKEN('a', '2025-06-21', 14), ...TAKEN('b', '2025-09-11', 51)], 65, 65],
  [
    'two that may hold the same people',
    [
      ...TAKEN('a', '2025-06-21', 14),
      ...TAKEN('b', '2025-09-11', 51),
      { property: 'release_event', event: 'b', link: 'a', modality: 'possible' },
    ],
    51,
    65,
  ],
  ['one person on two days', [crossed('2025-06-21'), crossed('2025-07-21')], 1, 2],
  [
    'one person, who is named in a release on another day too',
    [...TAKEN('a', '2025-06-21', 14), { property: 'release', person: 'Jan Bokun', event: 'a' }, crossed('2025-07-21')],
    14,
    15,
  ],
]
for (const [name, says, low, high] of SUMS)
  test(`a sum of a State counts nobody twice for certain: ${name}`, () => {
    assert.deepEqual(
      inOne(says).territories.map(({ sum }) => sum),
      [{ low, high }],
    )
  })

test('who denies having taken people out tells of nobody who stayed', () => {
  const releases = (more: Partial<Say>) => inOne([released, { property: 'displacement', event: 'winter', ...more }]).releases
  assert.deepEqual([releases({ polarity: 'negative' }).stayed.length, releases({ modality: 'denied' }).stayed.length], [1, 0])
})

test('a date wider than a day may lie on both sides of the first day of the Statute', () => {
  const cases: [country: string, date: string | null, expected: string][] = [
    ['UA', '2024-12-31', 'no'],
    ['UA', '2025-01-01', 'certain'],
    ['UA', '2024/2025', 'possible'],
    ['UA', '2024-12-20/..', 'possible'],
    ['UA', null, 'possible'],
    ['LT', '2025-09', 'certain'],
    ['US', null, 'no'],
    ['FR', '2025-09', 'unknown'],
  ]
  for (const [country, date, expected] of cases)
    assert.equal(inForceOn(country, date === null ? null : edtf(date)), expected, `${country} ${date}`)
})

test('one person: taken on one day is one taking, on two days two; without a day, who is in several releases may be in any', () => {
  const person = (date?: string): Say => ({ property: 'displacement', person: 'Jan Bokun', to: 'LT', ...(date && { date }) })
  assert.deepEqual(ledger(inOne([person(), person('2025-03-01')])), ['out LT 2025-03-01 1-1 named 1'])
  assert.deepEqual(ledger(inOne([person('2025-03-01'), person('2025-09-01')])), [
    'out LT 2025-09-01 1-1 named 1',
    'out LT 2025-03-01 1-1 named 1',
  ])
  const twice: Say[] = [
    { property: 'release', person: 'Jan Bokun', event: 'a', date: '2025-03-01' },
    { property: 'release', person: 'Jan Bokun', event: 'b', date: '2025-09-01' },
  ]
  assert.deepEqual(ledger(inOne([...twice, person()])), ['out LT no day named 1'])
  const { takings } = inOne([...twice, person('2025-09-01')])
  assert.deepEqual(
    takings.map(({ event, person: who, named }) => [event !== null, who, named]),
    [[true, null, 1]],
  )
})

test('releases: those with a taking, those after which people stayed, and the rest', () => {
  const { releases } = inOne([
    released,
    { property: 'displacement', event: 'winter', to: 'UA' },
    { property: 'release_event', event: 'summer', date: '2024-07-03' },
    { property: 'displacement', event: 'summer', polarity: 'negative' },
    { property: 'release_event', event: 'spring', date: '2025-04-30' },
    { property: 'release_event', event: 'never', date: '2026-04-30', modality: 'planned' },
    { property: 'crossing', count: 20, from: 'UA', to: 'LT', date: '2025-12-18' },
  ])
  assert.deepEqual([releases.taken.length, releases.stayed.length, releases.notSaid.length], [1, 1, 1])
})
