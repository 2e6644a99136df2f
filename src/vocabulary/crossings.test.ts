import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STATEMENT_TYPES } from '#core/extraction.ts'
import { CODING } from './coding.ts'
import { COERCION } from './coercion.ts'
import { CONDITIONS } from './conditions.ts'
import { placeByCode, sensitivityOf } from './index.ts'
import { COURT_STEPS, STATUTE_STATES, statuteStateOf } from './states-parties.ts'

const LANGUAGES = ['be', 'ru', 'en'] as const

test('every indicator has a code of its own, a name and a meaning in three languages, and signs that exist', () => {
  assert.equal(new Set(COERCION.map(({ code }) => code)).size, COERCION.length)
  for (const { code, definition, meaning, labels, supports, contradicts } of COERCION) {
    assert.equal(definition, meaning.en)
    for (const language of LANGUAGES) {
      assert.match(meaning[language], /^\p{Lu}.*\.$/u, code)
      assert.ok(labels[language].length > 3, code)
    }
    assert.doesNotMatch(labels.be + meaning.be, /[иИщъ]/, code)
    assert.ok(supports.length > 0, code)
    for (const { type, codes } of [...supports, ...contradicts]) {
      assert.ok(STATEMENT_TYPES.includes(type), code)
      if (type === 'condition')
        assert.ok(
          codes?.every((one) => CONDITIONS.some((known) => known.code === one)),
          code,
        )
    }
  }
})

test('no indicator rests on what is never shown, not even of an event', () => {
  for (const { code, supports, contradicts } of COERCION)
    for (const { type, codes = [''] } of [...supports, ...contradicts])
      for (const one of codes) assert.equal(sensitivityOf(type, one, false), 'public', code)
})

test('agreement is supported by the words of the people themselves only', () => {
  assert.deepEqual(
    COERCION.filter(({ own }) => own).map(({ code, points }) => [code, points]),
    [['consent', 'choice']],
  )
})

test('States of the Statute are States of the places, each once', () => {
  assert.equal(new Set(STATUTE_STATES.map(({ country }) => country)).size, STATUTE_STATES.length)
  for (const { country, source } of STATUTE_STATES) {
    assert.equal(placeByCode(country)?.kind, 'country', country)
    assert.ok(source.length > 10)
  }
  assert.equal(statuteStateOf('UA')?.since, '2025-01-01')
  assert.equal(statuteStateOf('BY')?.since, null)
  assert.equal(statuteStateOf('XX'), null)
})

test('a day that is confirmed follows from the day of deposit: first of the month after the sixtieth day (Article 126)', () => {
  const deposited: [country: string, day: string][] = [
    ['LT', '2003-05-12'],
    ['LV', '2002-06-28'],
    ['UA', '2024-10-25'],
    ['CZ', '2009-07-21'],
    ['MD', '2010-10-12'],
    ['AM', '2023-11-14'],
    ['JP', '2007-07-17'],
  ]
  for (const [country, day] of deposited) {
    const sixtieth = new Date(Date.parse(day) + 60 * 86_400_000)
    const first = new Date(Date.UTC(sixtieth.getUTCFullYear(), sixtieth.getUTCMonth() + 1, 1))
    assert.equal(statuteStateOf(country)?.since, first.toISOString().slice(0, 10), country)
  }
  assert.deepEqual(
    STATUTE_STATES.filter(({ since, confirmed }) => since !== null && confirmed).map(({ country }) => country),
    ['LT', 'LV', 'UA', 'CZ', 'MD', 'AM', 'JP'],
  )
})

test('steps before the Court have a day, an address and a sentence in three languages', () => {
  assert.deepEqual(
    COURT_STEPS.map(({ code, date }) => [code, date]),
    [
      ['referral', '2024-09-30'],
      ['investigation', '2026-03-12'],
    ],
  )
  for (const { source, labels } of COURT_STEPS) {
    assert.match(source, /^https:/)
    for (const language of LANGUAGES) assert.ok(labels[language].length > 20)
    assert.doesNotMatch(labels.be, /[иИщъ]/)
  }
})

test('the ways out are three, and each is asked one thing', () => {
  const { items, questions, about } = CODING.displacement_mode
  assert.deepEqual(
    items.map(({ code }) => code),
    ['expelled', 'fled_arrest', 'fled_environment'],
  )
  assert.deepEqual(
    questions.map(({ code }) => code),
    ['so'],
  )
  assert.equal(about, 'either')
})
