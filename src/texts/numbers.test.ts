import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  countOf,
  indexInFigures,
  type NumberRange,
  negated,
  number,
  rangeInFigures,
  rangeInWords,
  spanInFigures,
  spanInWords,
  termInWords,
} from './numbers.ts'

const range = (min: number | null, max: number | null, approximate = false): NumberRange => ({ min, max, approximate })

test('numbers are grouped as each language does it', () => {
  assert.deepEqual(
    [number('en', 1140), number('ru', 1140), number('be', 1140), number('be', 12345)],
    ['1,140', '1140', '1140', '12\u00a0345'],
  )
  assert.equal(number('en', -3), '−3')
})

const PEOPLE: [range: NumberRange, be: string, ru: string, en: string][] = [
  [range(1, 1), '1 чалавек', '1 человек', '1 person'],
  [range(3, 3), '3 чалавекі', '3 человека', '3 people'],
  [range(5, 5), '5 чалавек', '5 человек', '5 people'],
  [range(11, 11), '11 чалавек', '11 человек', '11 people'],
  [range(21, 21), '21 чалавек', '21 человек', '21 people'],
  [range(22, 22), '22 чалавекі', '22 человека', '22 people'],
  [range(213, 215), 'ад 213 да 215 чалавек', 'от 213 до 215 человек', '213 to 215 people'],
  [range(20, 21), 'ад 20 да 21 чалавека', 'от 20 до 21 человека', '20 to 21 people'],
  [range(18, null), 'не менш за 18 чалавек', 'не менее 18 человек', 'at least 18 people'],
  [range(null, 20), 'не больш за 20 чалавек', 'не более 20 человек', 'at most 20 people'],
  [range(40, 40, true), 'каля 40 чалавек', 'около 40 человек', 'about 40 people'],
  [range(null, null), 'невядома', 'неизвестно', 'not known'],
]

test('counts of people in words', () => {
  for (const [value, be, ru, en] of PEOPLE)
    assert.deepEqual(
      [countOf('be', 'person', value), countOf('ru', 'person', value), countOf('en', 'person', value)],
      [be, ru, en],
    )
})

test('ranges without a noun, and in figures', () => {
  assert.deepEqual(
    [rangeInWords('be', range(213, 215)), rangeInWords('ru', range(213, 215)), rangeInWords('en', range(213, 215))],
    ['ад 213 да 215', 'от 213 до 215', '213 to 215'],
  )
  assert.deepEqual(
    [range(51, 52), range(52, 52), range(18, null), range(null, 20), range(40, 40, true), range(null, null)].map((one) =>
      rangeInFigures('en', one),
    ),
    ['51–\u206052', '52', '≥18', '≤20', '~40', '–'],
  )
})

test('terms', () => {
  assert.deepEqual(
    [
      termInWords('be', { min: 'P8Y', max: 'P8Y' }),
      termInWords('ru', { min: 'P1Y6M', max: 'P1Y6M' }),
      termInWords('en', { min: 'P15D', max: 'P15D' }),
    ],
    ['8 гадоў', '1 год 6 месяцев', '15 days'],
  )
  assert.equal(termInWords('en', { min: 'P2Y', max: 'P3Y' }), '2 years – 3 years')
})

test('what was added up, with an end, without one, and an index', () => {
  assert.deepEqual(
    [
      spanInFigures('en', { low: 213, high: 213 }),
      spanInFigures('en', { low: 1213, high: null }),
      spanInFigures('en', { low: null, high: -15 }),
      spanInWords('be', { low: 213, high: null }),
      indexInFigures('ru', { low: 1.034, high: 1.034 }),
      indexInFigures('en', { low: 0.5, high: null }),
      indexInFigures('en', { low: 0, high: null }),
    ],
    ['213', '1,213+', '≤−15', 'не менш за 213', '1,03', '0.5+', 'not known'],
  )
})

test('of the other sign the ends change places; none stays none', () => {
  assert.deepEqual(
    [
      { low: -93, high: -91 },
      { low: null, high: -15 },
      { low: 0, high: 4 },
    ].map(negated),
    [
      { low: 91, high: 93 },
      { low: 15, high: null },
      { low: -4, high: 0 },
    ],
  )
})
