import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const termsIn = (language: Language, text: string) =>
  readText(text, { language }).mentions.flatMap(({ kind, exact }) => (kind === 'term' ? [exact] : []))

test('a length of punishment ends with the place it is served in and the regime there', () => {
  for (const [language, text, term] of [
    [
      'en',
      'He got three years of imprisonment in a general-security penal colony.',
      'three years of imprisonment in a general-security penal colony',
    ],
    ['ru', 'Его приговорили к 5 годам колонии общего режима, а её отпустили.', '5 годам колонии общего режима'],
    ['ru', 'Ему дали пять лет лишения свободы в исправительной колонии.', 'пять лет лишения свободы в исправительной колонии'],
    [
      'ru',
      'Суд назначил 10 лет лишения свободы в условиях усиленного режима.',
      '10 лет лишения свободы в условиях усиленного режима',
    ],
    ['be', 'Яго асудзілі на 8 гадоў калёніі ўзмоцненага рэжыму.', '8 гадоў калёніі ўзмоцненага рэжыму'],
    [
      'be',
      'Яму далі 10 гадоў пазбаўлення волі ў калоніі ва ўмовах строгага рэжыму.',
      '10 гадоў пазбаўлення волі ў калоніі ва ўмовах строгага рэжыму',
    ],
  ] as const)
    assert.deepEqual(termsIn(language, text), [term], text)
})

test('a prison that has a name or a number is a mention of its own', () => {
  for (const [language, text, term] of [
    ['en', 'He was sentenced to three years of imprisonment in colony No. 3.', 'three years of imprisonment'],
    ['ru', 'Ему дали 5 лет лишения свободы в колонии №3.', '5 лет лишения свободы'],
    ['ru', 'Ему дали 5 лет лишения свободы в колонии «Белый лебедь».', '5 лет лишения свободы'],
    ['en', 'He got five years of imprisonment in the capital.', 'five years of imprisonment'],
  ] as const)
    assert.deepEqual(termsIn(language, text), [term], text)
})
