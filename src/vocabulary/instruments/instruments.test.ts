import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STATEMENT_TYPES } from '#core/extraction.ts'
import { CONDITIONS } from '../conditions.ts'
import { ELEMENT_FORM } from '../elements.ts'
import { ELEMENTS, INSTRUMENTS, provisionOf } from './index.ts'

const parts = INSTRUMENTS.flatMap((instrument) => instrument.parts)
const provisions = INSTRUMENTS.flatMap((instrument) => instrument.provisions)

test('every code once, and every element and part rests on provisions that are stored', () => {
  for (const codes of [ELEMENTS, parts, provisions, INSTRUMENTS].map((list) => list.map(({ code }) => code)))
    assert.equal(new Set(codes).size, codes.length)
  for (const { provisions: used } of [...parts, ...ELEMENTS]) for (const code of used) assert.equal(provisionOf(code).code, code)
  for (const { code, elements } of parts) for (const one of elements) assert.ok(one.code.startsWith(`${code}/`), one.code)
  assert.equal(ELEMENT_FORM.items, ELEMENTS)
})

test('a text is either read on a day, or from memory and without one; nobody has confirmed any', () => {
  for (const { code, texts } of provisions)
    for (const { text, source, readOn, checked, confirmed } of texts) {
      assert.ok(text.length > 20 && source.length > 10, code)
      assert.equal(checked === 'read', readOn !== null, code)
      assert.equal(confirmed, null)
    }
})

test('three languages everywhere, in Belarusian without Russian letters', () => {
  const labels = [
    ...INSTRUMENTS,
    ...parts,
    ...ELEMENTS,
    ...ELEMENTS.flatMap(({ questions }) => questions),
    ...ELEMENT_FORM.questions,
  ].map((one) => one.labels)
  for (const { be, ru, en } of labels) {
    for (const words of [be, ru, en]) assert.ok(words.trim().length > 2)
    assert.doesNotMatch(be, /[иИщъ]/, be)
    assert.doesNotMatch(ru, /[іІўЎ]/, ru)
    assert.doesNotMatch(en, /\p{Script=Cyrillic}/u, en)
  }
})

test('signs and questions name statements that exist, and conditions that are public of an event', () => {
  const conditions = new Map<string, string>(CONDITIONS.map(({ code, guard }) => [code, guard.event]))
  for (const { code, supports, contradicts, questions } of ELEMENTS)
    for (const { type, codes = [] } of [...supports, ...contradicts, ...questions.flatMap(({ answeredBy }) => answeredBy)]) {
      assert.ok(STATEMENT_TYPES.includes(type), code)
      if (type === 'condition') assert.ok(codes.length > 0, code)
      for (const one of type === 'condition' ? codes : []) assert.equal(conditions.get(one), 'public', `${code} ${one}`)
    }
})

test('what is done to people after a release speaks for persecution or other inhumane acts, never for deportation', () => {
  const after = ELEMENTS.filter(({ supports }) => supports.some(({ type }) => type === 'condition')).map(({ code }) => code)
  assert.ok(after.includes('rome_7_1_h/h1'))
  assert.ok(after.every((code) => !code.startsWith('rome_7_1_d')))
})
