import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisationByCode, placeByCode, sensitivityOf } from '../index.ts'
import { MEASURE_FORM, MEASURES, REASONS } from '../measures.ts'
import { STIPULATION_FORM, STIPULATIONS } from '../stipulations.ts'

for (const { form, items, questions } of [STIPULATION_FORM, MEASURE_FORM])
  test(`${form}: every code once, with a definition, a source and three labels`, () => {
    const lists = [items, questions, ...questions.map(({ answers }) => (answers === 'day' ? [] : answers))]
    for (const list of lists) {
      assert.equal(new Set(list.map(({ code }) => code)).size, list.length)
      for (const { code, definition, source, labels } of list) {
        assert.match(code, /^[a-z][a-z_]*$/)
        assert.match(definition, /^\p{Lu}.*\.$/u, code)
        assert.ok(source.length > 2, code)
        for (const language of ['be', 'ru', 'en'] as const) assert.ok(labels[language].trim().length > 1, `${code} ${language}`)
        assert.doesNotMatch(labels.be, /[иИщъ]/, labels.be)
        // What nobody has said stands in no snapshot under the name of a secret property.
        assert.doesNotMatch(code, /condition/)
      }
    }
  })

test('what speaks for or against a stipulation may be shown of an event', () => {
  for (const { code, kept, broken } of STIPULATIONS)
    for (const { type, codes } of [...kept, ...broken])
      for (const one of codes ?? [null]) assert.equal(sensitivityOf(type, one, false), 'public', code)
})

test('a measure names bodies and States of the vocabulary, small letters, and reasons of its form', () => {
  const reasons = new Set(REASONS.map(({ code }) => code))
  const bodies = MEASURES.flatMap((one) => one.bodies)
  assert.equal(new Set(bodies).size, bodies.length)
  for (const { bodies: own, words, imposed } of MEASURES) {
    for (const code of own) assert.ok(organisationByCode(code), code)
    for (const word of words) assert.equal(word, word.toLowerCase())
    for (const { by, upon, reasons: given, source } of imposed) {
      assert.ok(placeByCode(by))
      for (const code of upon) assert.ok(own.includes(code), code)
      for (const code of given) assert.ok(reasons.has(code), code)
      assert.match(source, /^https:\/\//)
    }
  }
})
