import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { compare } from './compare.ts'
import { figuresOf } from './figures.ts'
import { evaluate, readLabels, splitOf, sprung } from './index.ts'

const TEXT = 'Mira Talvik was released on 3 May 2024. Pavel Korel was not released.'
const label = (change: object = {}) =>
  JSON.stringify({
    v: 1,
    cases: [
      {
        id: 'one',
        language: 'en',
        published: '2024-05-04',
        text: TEXT,
        mentions: [
          { kind: 'person', exact: 'Mira Talvik', value: 'Mira Talvik' },
          { kind: 'person', exact: 'Pavel Korel', value: 'Pavel Korel' },
          { kind: 'date', exact: '3 May 2024', value: '2024-05-03' },
        ],
        must: [
          {
            type: 'release',
            code: null,
            polarity: 'positive',
            modality: 'asserted',
            arguments: [{ role: 'person', exact: 'Mira Talvik' }],
          },
          {
            type: 'release',
            code: null,
            polarity: 'negative',
            modality: 'asserted',
            arguments: [{ role: 'person', exact: 'Pavel Korel' }],
          },
        ],
        must_not: [{ type: 'release', polarity: 'positive', arguments: [{ role: 'person', exact: 'Pavel Korel' }] }],
        ...change,
      },
    ],
  })
const cases = readLabels(label(), 'one.json')

test('what is read as labelled is right in every field', () => {
  const { languages } = evaluate(cases)
  for (const field of ['releases', 'persons', 'nominatives', 'dates'] as const) {
    const { precision, recall } = languages.en?.fields[field] ?? {}
    assert.deepEqual([precision?.value, recall?.value], [1, 1], field)
  }
  assert.equal(languages.en?.broken, 0)
  assert.deepEqual(languages.all, languages.en)
})

test('a fact that is the opposite, a name that is missed and a year that is wrong are counted', () => {
  const [one] = cases
  assert.ok(one)
  const claim = {
    type: 'release' as const,
    code: null,
    polarity: 'positive' as const,
    modality: 'asserted' as const,
    attributed_to: [],
    scare_quotes: false,
    date: null,
    rule: 'en.x',
    event: null,
    within: null,
    evidence: [],
    arguments: [{ role: 'person' as const, mention: 'm1' }],
    key: 'c1',
  }
  const at = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact, same_as: null })
  const compared = compare(one, {
    mentions: [
      { id: 'm1', kind: 'person', value: 'Pavel Korel', ...at('Pavel Korel') },
      { id: 'm2', kind: 'date', value: edtf('2023-05-03'), ...at('3 May 2024') },
    ],
    claims: [claim],
  })
  assert.equal(compared.broken.length, 1)
  assert.equal(compared.wrongYears, 1)
  assert.deepEqual(compared.fields.persons, { right: 1, output: 1, found: 1, wanted: 2 })
  assert.deepEqual(compared.fields.releases, { right: 0, output: 1, found: 0, wanted: 2 })
  assert.deepEqual(compared.fields.dates, { right: 0, output: 1, found: 0, wanted: 1 })
})

test('labels that do not stand in their text, or are of no known form, are refused with their place', () => {
  for (const change of [
    { mentions: [{ kind: 'person', exact: 'Mira Tolvik' }] },
    { mentions: [{ kind: 'person', exact: 'released' }] },
    { mentions: [{ kind: 'person', exact: 'was', nth: 3 }] },
    { must: [{ type: 'release', arguments: [{ role: 'person', exact: 'Nobody' }] }] },
    { must: [{ type: 'freed' }] },
    { published: 'May' },
  ])
    assert.throws(() => readLabels(label(change), 'one.json'), { code: 'usage', message: /one\.json/ })
  assert.throws(() => readLabels('{', 'one.json'), { code: 'usage' })
})

test('intervals hold their figure, are the same each time, and narrow with more texts', () => {
  const text = (right: number) => {
    const tally = { right, output: 10, found: right, wanted: 10 }
    return { fields: new Proxy({}, { get: () => tally }) as Parameters<typeof figuresOf>[0][number]['fields'] }
  }
  const few = figuresOf([text(9), text(6)]).persons.precision
  const many = figuresOf(Array.from({ length: 50 }, (_, n) => text(n % 2 ? 9 : 6))).persons.precision
  assert.ok(few && many)
  assert.deepEqual(figuresOf([text(9), text(6)]).persons.precision, few)
  // Labels do not say which other statements may come out.
  const { precision, recall, f1 } = figuresOf([text(9)]).statements
  assert.deepEqual([precision, recall?.value, f1], [null, 0.9, null])
  for (const { value, low, high } of [few, many]) assert.ok(low <= value && value <= high)
  assert.ok(many.high - many.low < few.high - few.low)
  assert.equal(figuresOf([]).persons.precision, null)
})

test('which half a case belongs to depends on its id alone', () => {
  const halves = Array.from({ length: 400 }, (_, n) => splitOf({ id: `case-${n}` }))
  const held = halves.filter((half) => half === 'test').length
  assert.ok(held > 150 && held < 250)
  assert.equal(splitOf({ id: 'case-1' }), splitOf({ id: 'case-1' }))
})

test('a sentence without a release is a trap only where a release is read in it as a fact', () => {
  const trap = (text: string) => ({ language: 'en' as const, published: edtf('2025-12-14'), text })
  assert.equal(sprung([trap('Mira Talvik was not released.'), trap('Mira Talvik will be released tomorrow.')]).length, 0)
  assert.equal(sprung([trap('Mira Talvik was released.')]).length, 1)
})
