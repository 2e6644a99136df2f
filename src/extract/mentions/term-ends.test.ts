import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const termsIn = (language: Language, text: string) =>
  readText(text, { language }).mentions.flatMap(({ kind, exact }) => (kind === 'term' ? [exact] : []))

test('a length of punishment ends with the place it is served in and the regime there', () => {
  for (const [language, text, term] of [
    ['en', 'He got three years in a general regime penal colony.', 'three years in a general regime penal colony'],
    ['ru', 'Его приговорили к 5 годам колонии общего режима, а её отпустили.', '5 годам колонии общего режима'],
    ['be', 'Яго асудзілі на 8 гадоў калёніі ўзмоцненага рэжыму.', '8 гадоў калёніі ўзмоцненага рэжыму'],
  ] as const)
    assert.deepEqual(termsIn(language, text), [term], text)
})

test('a second place, with a name or without, is no part of it', () => {
  for (const [language, text, term] of [
    ['en', 'He was sentenced to three years of imprisonment in colony No. 3.', 'three years of imprisonment'],
    ['ru', 'Ему дали пять лет лишения свободы в исправительной колонии.', 'пять лет лишения свободы'],
    ['ru', 'Ему дали 5 лет лишения свободы в колонии №3.', '5 лет лишения свободы'],
    ['be', 'Яму далі 10 гадоў пазбаўлення волі ў калоніі ва ўмовах строгага рэжыму.', '10 гадоў пазбаўлення волі'],
  ] as const)
    assert.deepEqual(termsIn(language, text), [term], text)
})
