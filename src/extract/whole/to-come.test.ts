import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const moods = (language: Language, text: string) =>
  readText(text, { language, published: edtf('2026-03-20') }).claims.flatMap(({ type, modality }) =>
    type === 'release' || type === 'release_event' ? [modality] : [],
  )

test('a release on a day after the day of publication has not happened yet', () => {
  for (const [language, text] of [
    ['en', 'Officials announced the release of Olga Winter from prison next week.'],
    ['en', 'Olga Winter walks free from prison tomorrow.'],
    ['en', "Olga Winter's release from jail on 5 April 2027 was announced."],
    ['ru', 'Завтра Ольга Зимина выходит из колонии.'],
    ['be', 'Абвясцілі пра вызваленне Вольгі Зімінай з калоніі на наступным тыдні.'],
  ] as const)
    assert.deepEqual(moods(language, text), ['planned'], text)
  for (const text of ['Olga Winter walked free from prison on Friday.', 'Olga Winter was freed from prison on 20 March 2026.'])
    assert.deepEqual(moods('en', text), ['asserted'], text)
})
