import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assess } from './index.ts'
import { type Document, recordOf, type Say } from './testing.ts'

const person = 'Mikalai Statkevich'
const say = (property: Say['property'], more: Partial<Say> = {}): Say => ({ property, person, ...more })
const only = (...documents: Document[]) => {
  const built = recordOf(documents)
  const [found] = assess(built.record).people
  assert.ok(found)
  return { ...built, found }
}

test('named as released, refused, returned, home five months later', () => {
  const { found, id } = only(
    {
      published: '2025-09-12',
      says: [
        say('release', { date: '2025-09-11', event: 'sep' }),
        say('refusal', { date: '2025-09-11', event: 'sep' }),
        say('return', { event: 'sep' }),
      ],
    },
    {
      published: '2026-02-20',
      says: [
        say('release', { date: '2026-02-19', standing: 'preferred', reason: 'returned to custody in between' }),
        say('release', { date: '2025-09', standing: 'refuted', against: 0 }),
        say('pardon', { date: '2025-09' }),
      ],
    },
  )
  assert.deepEqual(
    found.timeline.map(({ property, inCustody }) => [property, inCustody]),
    [
      ['pardon', null],
      ['release', false],
      ['refusal', false],
      ['return', true],
      ['release', false],
    ],
  )
  assert.deepEqual(found.status, { code: 'released', asOf: '2026-02-19', statements: [id(1, 0)] })
  assert.deepEqual(
    found.kinds.map(({ kind }) => kind),
    ['refused'],
  )
  const [dates] = found.contradictions
  assert.deepEqual(
    dates?.sides.map(({ value }) => value),
    ['2025-09', '2025-09-11', '2026-02-19'],
  )
  assert.deepEqual(dates?.ruling, { preferred: [id(1, 0)], refuted: [id(1, 1)], reason: 'returned to custody in between' })
})

test('where custody stands at the end', () => {
  const status = (...says: Say[]) => only({ published: '2025-12-20', says }).found.status
  assert.equal(status(say('detention', { date: '2020-05-31' })).code, 'held')
  assert.equal(status(say('refusal'), say('return')).code, 'refused_and_returned')
  assert.equal(status(say('return')).code, 'held')
  assert.equal(
    status(say('release', { date: '2025-12-13' }), say('displacement', { date: '2025-12-13', to: 'UA' })).code,
    'released_abroad',
  )
  assert.equal(status(say('release', { date: '2025-12-13' })).code, 'released')
  assert.equal(
    status(say('release', { date: '2025-12-13' }), say('condition', { code: 'rearrest', date: '2025-12-14' })).code,
    'held',
  )
  assert.equal(status(say('detention', { date: '2021' }), say('death', { date: '2023-07-11' })).code, 'died')
  assert.equal(status(say('pardon', { polarity: 'negative' })).code, 'no_news')
  assert.equal(status(say('release', { modality: 'planned' })).code, 'no_news')
  assert.deepEqual(status(say('release')).asOf, '2025-12-20')
})

test('a first-day false release is a contradiction and nothing else', () => {
  const { found } = only({
    published: '2025-09-12',
    says: [
      say('release', { date: '2025-06-21', event: 'june', standing: 'refuted', against: 1 }),
      say('release', { date: '2025-09-11', event: 'september' }),
    ],
  })
  assert.equal(found.timeline.length, 1)
  assert.equal(found.events.length, 1)
  assert.deepEqual(
    found.contradictions.map(({ property, sides }) => [property, sides.map(({ value }) => value)]),
    [['release', ['2025-06-21', '2025-09-11']]],
  )
})

test('a refuted statement that no rule finds stands beside what refutes it', () => {
  const { found, id } = only({
    says: [
      say('sentence', { standing: 'refuted', against: 1, reason: 'the court record' }),
      say('sentence', { date: '2021-12-14' }),
    ],
  })
  assert.deepEqual(found.contradictions, [
    {
      property: 'sentence',
      sides: [
        { value: 'positive', statements: [id(0, 0)] },
        { value: '2021-12-14', statements: [id(0, 1)] },
      ],
      ruling: { preferred: [], refuted: [id(0, 0)], reason: 'the court record' },
    },
  ])
})

test('why: what happened only, by its kind', () => {
  const { found, id } = only({
    says: [
      say('role'),
      say('charge'),
      say('charge', { modality: 'possible' }),
      say('sentence'),
      say('violation', { standing: 'refuted' }),
    ],
  })
  assert.deepEqual(found.why, { role: [id(0, 0)], charge: [id(0, 1)], sentence: [id(0, 3)] })
})

test('pardoned and not pardoned stand side by side; “denied” is the other side', () => {
  const { found, id } = only({
    says: [say('pardon'), say('pardon', { modality: 'denied' }), say('pardon', { polarity: 'negative' })],
  })
  assert.deepEqual(found.contradictions[0]?.sides, [
    { value: 'positive', statements: [id(0, 0)] },
    { value: 'negative', statements: [id(0, 1), id(0, 2)] },
  ])
  assert.equal(found.contradictions[0]?.ruling, null)
})

test('speakers and officials are not among the people', () => {
  const { record } = recordOf([
    {
      says: [
        { property: 'role', person: 'An official' },
        { property: 'quotation', person: 'An official' },
      ],
    },
  ])
  assert.deepEqual(assess(record).people, [])
})

/** Of when a status without a day of its own is known. */
for (const [kind, asOf] of [
  ['media', '2025-12-20'],
  ['own_summary', null],
] as const)
  test(`a status without a day, told by ${kind}, is as of ${asOf ?? 'no day'}`, () => {
    const { found } = only({ kind, published: '2025-12-20', says: [say('release')] })
    assert.deepEqual([found.status.code, found.status.asOf], ['released', asOf])
  })

test('“not freed on that day” speaks of that day only, and is told once', () => {
  const sides = (...says: Say[]) =>
    only({ says }).found.contradictions.map(({ sides }) => sides.map(({ value, statements }) => [value, statements.length]))
  const [june, notJune, september] = [
    say('release', { date: '2025-06-21', standing: 'refuted' }),
    say('release', { date: '2025-06-21', polarity: 'negative' }),
    say('release', { date: '2025-09-11' }),
  ]
  assert.deepEqual(sides(notJune, september), [])
  assert.deepEqual(sides(june, notJune), [
    [
      ['positive', 1],
      ['negative', 1],
    ],
  ])
  assert.deepEqual(sides(june, notJune, september), [
    [
      ['2025-06-21', 1],
      ['2025-09-11', 1],
    ],
  ])
})

test('a return without a date follows the refusal before it', () => {
  const { found } = only({
    published: '2026-02-20',
    says: [say('release', { date: '2026-02-19' }), say('refusal', { date: '2025-09-11' }), say('return', {})],
  })
  assert.deepEqual(
    found.timeline.map(({ property }) => property),
    ['refusal', 'return', 'release'],
  )
  assert.equal(found.status.code, 'released')
})

test('one preferred on each side is a ruling on something else', () => {
  const { found } = only({
    says: [say('pardon', { standing: 'preferred' }), say('pardon', { polarity: 'negative', standing: 'preferred' })],
  })
  assert.equal(found.contradictions[0]?.ruling, null)
})
