import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { assess } from './index.ts'
import { type Document, recordOf, type Say } from './testing.ts'

const page = 'https://example.org/page'
const event = (name: string, date: string, min: number, more: Partial<Say> = {}): Say => ({
  property: 'release_event',
  event: name,
  date,
  count: min,
  address: page,
  ...more,
})
const total: Say = {
  property: 'tally',
  date: '2025-07-02',
  count: { min: 330, max: 330, window: 'cumulative', since: edtf('2024-07'), scope: 'pardoned' },
  address: page,
}

/** Public figures about releases from July 2024 to 2 July 2025. */
const year: Document = {
  kind: 'own_summary',
  published: '2026-03-20',
  addresses: [],
  says: [
    event('jul', '2024-07-03', 0, { count: { min: 10, max: 10 }, by: ['Viasna'], date: '2024-07-03' }),
    { property: 'tally', event: 'jul', date: '2024-07-11', count: { min: 18, max: null }, by: ['Viasna'], address: page },
    event('jul', '2024-07-03', 19, { by: ['Reuters', 'Tsikhanouskaya’s office'] }),
    event('aug', '2024-08-16', 30, { code: 'pardon', by: ['Belta'] }),
    { property: 'release_event', event: 'aug', link: 'jul', modality: 'possible', address: page },
    event('sep4', '2024-09-04', 30, { by: ['presidential press service'] }),
    event('sep', '2024-09', 37, { apart: 'derived' }),
    event('nov7', '2024-11-07', 31, { by: ['presidential press service'] }),
    event('nov7', '2024-11-07', 30, { by: ['Sapelka'], apart: 'rounded' }),
    event('nov20', '2024-11-20', 32),
    event('dec', '2024-12', 29),
    event('jan18', '2025-01-18', 15, { count: { min: 15, max: 15, scope: 'pardoned' } }),
    { property: 'tally', event: 'jan18', count: { min: 8, max: 8, scope: 'political' }, partOf: 11, address: page },
    { property: 'release_event', event: 'jan', date: '2025-01', count: 23, by: ['presidential press service'] },
    event('us', '2025-01', 1, { to: 'US' }),
    event('feb12', '2025-02-12', 3, { to: 'LT' }),
    event('apr', '2025-04', 1),
    event('jun21', '2025-06-21', 14, { code: 'pardon', by: ['John Coale'] }),
    event('jun21', '2025-06-21', 15, { by: ['Brendochka'] }),
    event('jul2', '2025-07-02', 16, { by: ['interior ministry'] }),
    event('later', '2025-09-11', 52),
    event('planned', '2025-03', 40, { modality: 'planned' }),
    {
      property: 'displacement',
      event: 'moved',
      date: '2025-02-20',
      count: { min: 20, max: 20, scope: 'displaced' },
      from: 'UA',
      to: 'LT',
      address: page,
    },
    total,
    { ...total, by: ['Dissidentby'] },
  ],
}

test('a running total against the events in its time: July 2024 to 2 July 2025', () => {
  const { record, entity } = recordOf([year])
  const { gaps } = assess(record)
  assert.equal(gaps.length, 1)
  const [gap] = gaps
  assert.ok(gap)
  assert.deepEqual([gap.from, gap.to, gap.total.min], ['2024-07', '2025-07-02', 330])
  assert.equal(gap.statements.length, 2)
  assert.deepEqual(gap.sum, { low: 213, high: 215 })
  assert.deepEqual(gap.sumWithApart, { low: 273, high: 275 })
  assert.deepEqual(gap.missing, { low: 115, high: 117 })
  assert.deepEqual(
    gap.events.map(({ date, range }) => [date, range?.min, range?.max]),
    [
      ['2024-07-03', 18, 19],
      ['2024-08-16', 30, 30],
      ['2024-09-04', 30, 30],
      ['2024-11-07', 31, 31],
      ['2024-11-20', 32, 32],
      ['2024-12', 29, 29],
      ['2025-01', 1, 1],
      ['2025-01-18', 8, 8],
      ['2025-02-12', 3, 3],
      ['2025-04', 1, 1],
      ['2025-06-21', 14, 15],
      ['2025-07-02', 16, 16],
    ],
  )
  assert.deepEqual(
    gap.apart.map(({ line, reason }) => [line.min, reason]),
    [
      [37, 'derived'],
      [23, 'unsourced'],
    ],
  )
  assert.deepEqual(
    gap.overlaps.map(({ events }) => [...events].sort()),
    [[entity('release_event', 'jul'), entity('release_event', 'aug')].sort()],
  )
  assert.deepEqual(gap.withoutNumber, [])
})

test('an event on record without a number is listed, one whose date is wider than the time is only possible', () => {
  const { record, entity } = recordOf([
    {
      says: [
        event('none', '2025-01-05', 0, { count: { min: null, max: null } }),
        event('wide', '2024', 10),
        event('in', '2024-08-01', 5),
        total,
      ],
    },
  ])
  const [gap] = assess(record).gaps
  assert.ok(gap)
  assert.deepEqual(gap.withoutNumber, [entity('release_event', 'none')])
  assert.deepEqual(
    gap.events.map(({ standing }) => standing),
    ['possible', 'certain', 'certain'],
  )
  // Nobody says how many it was: there is no upper end of the sum, and no lower of what is missing.
  assert.deepEqual(gap.sum, { low: 5, high: Number.POSITIVE_INFINITY })
  assert.deepEqual(gap.missing, { low: Number.NEGATIVE_INFINITY, high: 325 })
})

test('at least so many in an event, or in the total: the sum, or what is missing, has no upper end', () => {
  const gapOf = (...says: Say[]) => {
    const [gap] = assess(recordOf([{ says }]).record).gaps
    return gap && [gap.sum, gap.missing]
  }
  assert.deepEqual(gapOf(event('in', '2024-08-01', 5, { count: { min: 5 } }), total), [
    { low: 5, high: Number.POSITIVE_INFINITY },
    { low: Number.NEGATIVE_INFINITY, high: 325 },
  ])
  const open = {
    ...total,
    count: { min: 330, window: 'cumulative' as const, since: edtf('2024-07'), scope: 'pardoned' as const },
  }
  assert.deepEqual(gapOf(event('in', '2024-08-01', 5), open), [
    { low: 5, high: 5 },
    { low: 325, high: Number.POSITIVE_INFINITY },
  ])
})

test('what is given for two events, or that they hold nobody in common, is no overlap', () => {
  const overlaps = (more: Say) =>
    assess(recordOf([{ says: [event('jul', '2024-07-03', 18), event('aug', '2024-08-16', 30), total, more] }]).record).gaps[0]
      ?.overlaps.length
  const link = { event: 'aug', link: 'jul' }
  assert.equal(overlaps({ property: 'release_event', ...link, modality: 'possible' }), 1)
  assert.equal(overlaps({ property: 'release_event', ...link, polarity: 'negative' }), 0)
  assert.equal(overlaps({ property: 'concession', ...link }), 0)
})

test('totals of people held, without a beginning or of something else make no gap', () => {
  const cumulative = { min: 9, max: 9, window: 'cumulative' as const, since: edtf('2024') }
  const says: Say[] = [
    { property: 'tally', date: '2025-06-03', count: { ...cumulative, scope: 'held' } },
    { property: 'tally', date: '2025-06-03', count: { ...cumulative, scope: 'recognised' } },
    { property: 'tally', date: '2025-06-03', count: { ...cumulative, since: null, scope: 'pardoned' } },
    { ...total, standing: 'refuted' },
    { ...total, modality: 'planned' },
  ]
  assert.deepEqual(assess(recordOf([{ says }]).record).gaps, [])
})

test('a running total dated only by its beginning runs to the day of its source', () => {
  const { record } = recordOf([{ published: '2025-07-02', says: [{ ...total, date: '2024-07/..' }] }])
  assert.equal(assess(record).gaps[0]?.to, '2025-07-02')
})

test('a statement about one event that speaks of a release on the day of another is an overlap', () => {
  const says = [
    event('jul', '2024-07-03', 18),
    event('aug', '2024-08-16', 30),
    { property: 'release' as const, event: 'aug', date: '2024-07' },
    total,
  ]
  const { record, entity, id } = recordOf([{ says }])
  assert.deepEqual(assess(record).gaps[0]?.overlaps, [
    { events: [entity('release_event', 'jul'), entity('release_event', 'aug')].sort(), statements: [id(0, 2)] },
  ])
})
