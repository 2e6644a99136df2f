import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'

/** Published on a Monday. */
const published = edtf('2025-12-15')

const valuesOf = (kind: 'date' | 'term', language: 'en' | 'ru' | 'be', text: string) =>
  readText(text, { language, published }).mentions.flatMap((mention) =>
    mention.kind === kind ? [`${mention.exact}: ${JSON.stringify(mention.value).replaceAll('"', '')}`] : [],
  )

const DATES: readonly ['en' | 'ru' | 'be', string, readonly string[]][] = [
  ['en', 'The hearing is scheduled for January 20.', ['January 20: 2026-01-20']],
  ['en', 'The sentence was upheld on January 20.', ['January 20: 2025-01-20']],
  ['en', 'Her detention was prolonged until February 10.', ['February 10: 2026-02-10']],
  ['en', 'Poland closed the border until 10 January.', ['10 January: 2026-01-10']],
  ['en', 'The border was closed until 10 March.', ['10 March: 2025-03-10']],
  ['ru', 'Литва закрыла границу до 10 января.', ['10 января: 2026-01-10']],
  ['ru', 'Литва закрывала границу с 1 декабря по 10 января.', ['1 декабря: 2025-12-01', '10 января: 2025-01-10']],
  ['be', 'Пра тое, што іх могуць вызваліць, Ніна Гром чула яшчэ летам.', ['летам: 2025-22']],
  ['be', 'Пра тое, што іх могуць вызваліць летам, Ніна Гром чула.', ['летам: 2026-22']],
  ['be', 'Яе затрымалі летась 9 жніўня.', ['летась 9 жніўня: 2024-08-09']],
  ['ru', 'Суд над ними начнётся в феврале.', ['феврале: 2026-02']],
  ['ru', 'Нину Гром арестовали в сентябре 2021 года. В марте её осудили.', ['сентябре 2021 года: 2021-09', 'марте: 2022-03']],
  [
    'ru',
    'Нину Гром арестовали в сентябре 2021 года, а 11 сентября освободили.',
    ['сентябре 2021 года: 2021-09', '11 сентября: 2025-09-11'],
  ],
  ['be', 'Візіт адбыўся 12-13 снежня.', ['12-13 снежня: 2025-12-12/2025-12-13']],
  ['be', 'Яе судзілі ў 2021 годзе, а ў траўні таго ж года перавезлі.', ['2021 годзе: 2021', 'траўні таго ж года: 2021-05']],
]

test('a year that is not written is told by the tense and by what was said before', () => {
  for (const [language, text, wanted] of DATES) assert.deepEqual(valuesOf('date', language, text), wanted, text)
})

const TERMS: readonly ['en' | 'ru' | 'be', string, readonly string[]][] = [
  ['en', 'He faces up to seven years.', ['seven years: {min:P0D,max:P7Y}']],
  ['en', 'They had been married for 12 years when he was jailed for four years.', ['four years: {min:P4Y,max:P4Y}']],
  ['en', 'She got 2.5 years, her husband three.', ['2.5 years: {min:P2Y6M,max:P2Y6M}', 'three: {min:P3Y,max:P3Y}']],
  ['ru', 'Ему грозит до шести лет лишения свободы.', ['шести лет лишения свободы: {min:P0D,max:P6Y}']],
  ['ru', 'Нину Гром, которой 19 лет, осудили на год и два месяца.', ['год и два месяца: {min:P1Y2M,max:P1Y2M}']],
  ['ru', 'Врачи дали ему два года жизни.', []],
  ['be', 'Прысуды склалі ад 18 месяцаў да 11 гадоў.', ['18 месяцаў да 11 гадоў: {min:P18M,max:P11Y}']],
  ['be', 'У сакавіку ёй споўніцца 40 гадоў у калоніі.', []],
]

test('lengths of punishment are told from ages and from what else takes time', () => {
  for (const [language, text, wanted] of TERMS) assert.deepEqual(valuesOf('term', language, text), wanted, text)
})
