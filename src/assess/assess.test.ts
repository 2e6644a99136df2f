import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import { MODALITIES } from '#core/extraction.ts'
import { assess } from './index.ts'
import { type Document, recordOf, type Say } from './testing.ts'
import { order } from './view.ts'

/** Without the fields that are not said. */
const defined = (fields: { [Key in keyof Say]: Say[Key] | undefined } & { property: Say['property'] }): Say => {
  const say: Say = { property: fields.property }
  return Object.assign(say, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)))
}

const somebody = fc.constantFrom('Ann One', 'Ben Two', undefined)
const say: fc.Arbitrary<Say> = fc
  .record({
    property: fc.constantFrom(
      'release_event',
      'release',
      'tally',
      'displacement',
      'crossing',
      'pardon',
      'refusal',
      'return',
      'condition',
      'detention',
      'concession',
    ),
    person: somebody,
    event: fc.constantFrom('one', 'two', 'three', undefined),
    date: fc.constantFrom('2025-01-05', '2025-02', '2024', undefined),
    polarity: fc.constantFrom('positive', 'positive', 'negative'),
    modality: fc.constantFrom('asserted', 'asserted', ...MODALITIES),
    by: fc.constantFrom(['Viasna'], ['Belta'], undefined),
    to: fc.constantFrom('LT', 'UA', undefined),
    from: fc.constantFrom('UA', 'minsk', undefined, undefined),
    count: fc.option(
      fc.record({
        min: fc.option(fc.nat(40)),
        scope: fc.constantFrom('released', 'political', 'displaced', 'stayed', 'held'),
        window: fc.constantFrom('point', 'point', 'cumulative'),
        approximate: fc.boolean(),
      }),
      { nil: undefined },
    ),
    standing: fc.constantFrom('accepted', 'accepted', 'preferred', 'refuted'),
  })
  .map(({ count, ...rest }) => {
    const since = count?.window === 'cumulative' ? edtf('2024-07') : null
    const whole = count && { ...count, since, max: count.min === null ? 30 : count.min + (count.min % 3) }
    return defined({ ...rest, count: whole })
  })
const documents = fc.array(
  fc.record({ published: fc.constantFrom('2025-03-01', '2025-03-05'), says: fc.array(say, { minLength: 1, maxLength: 8 }) }),
  { minLength: 1, maxLength: 3 },
)

test('the order of the record’s lists does not change the assessment', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat()), (built, keys) => {
      const { record } = recordOf(built)
      const shuffled = <Item>(list: Iterable<Item>) =>
        [...list]
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const other = {
        ...record,
        statements: shuffled(record.statements),
        occurrences: new Map(shuffled(record.occurrences)),
        entities: new Map(shuffled(record.entities)),
        entityOf: new Map(shuffled(record.entityOf)),
        sources: new Map(shuffled(record.sources)),
      }
      assert.deepEqual(assess(other), assess(record))
    }),
    { numRuns: 60 },
  )
})

/** Every figure of an assessment: totals, numbers, kinds with counts, sums, and where people stand. */
function figures(documents: Document[]) {
  const { events, gaps, held, people } = assess(recordOf(documents).record)
  return {
    events: events
      .filter(({ announcedOnly }) => !announcedOnly)
      .map(({ event, total, counts, kinds, differences, isRelease, people }) => ({
        event,
        total,
        counts,
        kinds,
        differences,
        isRelease,
        people,
      }))
      // Which of two events of one day stands first is no figure.
      .sort((a, b) => order(a.event, b.event)),
    gaps: gaps.map(({ sum, sumWithApart, missing, apart }) => ({ sum, sumWithApart, missing, apart })),
    held,
    status: people.filter(({ status }) => status.code !== 'no_news').map(({ person, status }) => ({ person, status })),
  }
}

test('what is refuted, planned, possible, demanded or hypothetical adds no figure', () => {
  const idle = fc.oneof(
    say.map((one): Say => ({ ...one, standing: 'refuted' })),
    fc
      .tuple(say, fc.constantFrom('planned', 'possible', 'demanded', 'hypothetical'))
      .map(([one, modality]): Say => ({ ...one, modality: modality as 'planned' })),
  )
  fc.assert(
    fc.property(documents, fc.array(idle, { minLength: 1, maxLength: 6 }), (base, more) => {
      assert.deepEqual(figures([...base, { published: '2025-03-05', says: more }]), figures(base))
    }),
    { numRuns: 100 },
  )
})

test('no range runs backwards, and what is missing is the total less the sum', () => {
  fc.assert(
    fc.property(documents, (built) => {
      const { events, gaps } = assess(recordOf(built).record)
      for (const { total, differences } of events) {
        if (total && total.min !== null && total.max !== null) assert.ok(total.min <= total.max)
        for (const { low, high } of differences) assert.ok(low <= high)
      }
      for (const { sum, sumWithApart, missing } of gaps) {
        assert.ok(sum.low <= sum.high && missing.low <= missing.high)
        assert.ok(sum.low <= sumWithApart.low && sum.high <= sumWithApart.high)
      }
    }),
    { numRuns: 100 },
  )
})

test('held: trackers side by side, newest first, the older number of a tracker superseded', () => {
  const held = (date: string, n: number, by: string): Say => ({
    property: 'tally',
    date,
    count: { min: n, max: n, scope: 'held' },
    by: [by],
  })
  const { record } = recordOf([
    {
      published: '2026-03-01',
      says: [
        held('2025-09-17', 1168, 'Viasna'),
        held('2025-09-17', 1308, 'dissidentby'),
        held('2025-09-30', 1201, 'Viasna'),
        held('2025-09-30', 1336, 'Dissidentby'),
      ],
    },
  ])
  const found = assess(record)
  assert.deepEqual(
    found.held.map(({ asOf, min, counter, superseded }) => [asOf, min, counter.code, superseded]),
    [
      ['2025-09-30', 1201, 'viasna', false],
      ['2025-09-30', 1336, 'dissidentby', false],
      ['2025-09-17', 1168, 'viasna', true],
      ['2025-09-17', 1308, 'dissidentby', true],
    ],
  )
  assert.equal(found.readUntil, '2026-03-01')
  assert.equal(assess(recordOf([]).record).readUntil, null)
})

test('a summary of our own counts nothing itself: the page beside the passage does, and without one a number is unsourced', () => {
  const says: Say[] = [
    { property: 'release_event', event: 'a', date: '2025-01-02', count: 15, address: 'https://mstagmanager.com/en/news/178228' },
    { property: 'release_event', event: 'b', date: '2025-01-03', count: 23, by: ['Novaya Gazeta'] },
  ]
  const [second, first] = assess(recordOf([{ kind: 'own_summary', addresses: [], says }]).record).events
  assert.deepEqual(
    first?.counts.map(({ counter, apart }) => [counter.code, apart]),
    [['pozirk', null]],
  )
  assert.deepEqual(
    second?.counts.map(({ counter, apart }) => [counter.code, apart]),
    [['novaya_gazeta', 'unsourced']],
  )
  assert.equal(second?.total, null)
})

test('a number without a day is as of its page; in a summary of our own it is as of no day, and none replaces another there', () => {
  const document = (people: number, published: string): Document => ({
    published,
    says: [{ property: 'tally', event: 'a', count: people, by: ['Viasna'], address: 'https://example.org/page' }],
  })
  const counted = (kind: 'media' | 'own_summary') =>
    assess(recordOf([document(10, '2025-01-02'), document(18, '2025-02-03')].map((one) => ({ ...one, kind }))).record)
      .events.flatMap(({ counts }) => counts)
      .map(({ min, asOf, superseded }) => [min, asOf, superseded])
  assert.deepEqual(counted('media'), [
    [10, '2025-01-02', true],
    [18, '2025-02-03', false],
  ])
  assert.deepEqual(counted('own_summary'), [
    [10, null, false],
    [18, null, false],
  ])
})
