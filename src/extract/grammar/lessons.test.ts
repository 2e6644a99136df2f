import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lesson } from '#core/lesson.ts'
import { readText } from '../index.ts'
import { ENGLISH } from '../rules/en/index.ts'
import { packWith } from './lessons.ts'

const persons = (text: string, lessons: Lesson[]) =>
  readText(text, { language: 'en', lessons })
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ exact }) => exact)

test('a word that never is a name is no longer read as one', () => {
  const text = 'The lawyer Vesna Morn came. Vesna Morn spoke.'
  assert.deepEqual(persons(text, []), ['Vesna Morn', 'Vesna Morn'])
  assert.deepEqual(persons(text, [{ kind: 'not_a_name', language: 'en', word: 'Vesna' }]).includes('Vesna Morn'), false)
})

test('a surname that was learned stands alone', () => {
  const text = 'Oortzel has three children.'
  assert.deepEqual(persons(text, []), [])
  assert.deepEqual(persons(text, [{ kind: 'surname', language: 'en', word: 'Oortzel' }]), ['Oortzel'])
})

test('a rule that was switched off says nothing', () => {
  const rules = (lessons: Lesson[]) =>
    readText('Mira Talvik was released.', { language: 'en', lessons }).claims.map(({ rule }) => rule)
  const [rule = ''] = rules([])
  assert.notEqual(rule, '')
  assert.equal(rules([{ kind: 'rule_off', language: 'en', word: rule }]).includes(rule), false)
})

test('lessons of another language leave a pack as it is', () => {
  assert.equal(packWith(ENGLISH, [{ kind: 'given', language: 'ru', word: 'Веста' }]), ENGLISH)
})
