import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFORM_FORM, REFORM_GROUPS, REFORM_ITEMS } from './reform-items.ts'

const answers = REFORM_FORM.questions.flatMap(({ answers: given }) => (given === 'day' ? [] : given))

test('reforms: every code once, with a definition, a source and three labels', () => {
  for (const entries of [REFORM_ITEMS, REFORM_GROUPS, REFORM_FORM.questions])
    assert.equal(new Set(entries.map(({ code }) => code)).size, entries.length)
  for (const { code, definition, source, labels } of [...REFORM_ITEMS, ...REFORM_GROUPS, ...REFORM_FORM.questions, ...answers]) {
    assert.match(code, /^[A-Za-z0-9][\w.-]*$/)
    assert.match(definition, /^\p{Lu}.*\.$/u, code)
    assert.ok(source.length > 2, code)
    for (const language of ['be', 'ru', 'en'] as const) assert.ok(labels[language].trim().length > 1, `${code} ${language}`)
    assert.doesNotMatch(labels.be, /[иИщъ]/, `${code}: ${labels.be}`)
    assert.doesNotMatch(labels.ru, /[іўІЎ]/, `${code}: ${labels.ru}`)
  }
})

test('reforms: the groups in their order, none of them empty', () => {
  const order = REFORM_ITEMS.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1])
  assert.deepEqual(
    order,
    REFORM_GROUPS.map(({ code }) => code),
  )
})

test('reforms: no article and no words lead to two items', () => {
  const keys = REFORM_ITEMS.flatMap(({ articles, words, types }) => [...articles, ...words, ...types])
  assert.deepEqual(
    keys.filter((key, i) => keys.indexOf(key) !== i),
    [],
  )
  for (const { words } of REFORM_ITEMS)
    for (const phrase of words) assert.match(phrase, /^[\p{Ll}\p{N}]+=?(?: [\p{Ll}\p{N}]+=?)*$/u)
})
