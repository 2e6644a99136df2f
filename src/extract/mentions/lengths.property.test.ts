import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

const LENGTHS = {
  en: ['two years', '15 days', '30 years', 'five and a half years', '18 months', 'three years and six months'],
  ru: ['пять лет', '15 суток', '30 лет', 'два с половиной года', 'шесть месяцев', 'три года и шесть месяцев'],
  be: ['пяць гадоў', '15 сутак', '30 гадоў', 'два з паловай гады', 'шэсць месяцаў', 'тры гады і шэсць месяцаў'],
} as const

const IMPOSED = {
  en: [
    'He got ~ for his posts.',
    'He was detained for ~ without charge.',
    'He has been in jail for the past ~.',
    'She served ~ of it.',
  ],
  ru: ['Его осудили на ~ за статью.', 'Ей добавили ещё ~.', 'Он провёл под стражей ~.', 'Ему осталось сидеть ~.'],
  be: ['Яго асудзілі на ~ за артыкул.', 'Ёй дадалі яшчэ ~.', 'Ён правёў пад вартай ~.', 'Яму засталося сядзець ~.'],
} as const

const NO_PUNISHMENT = {
  en: ['She worked there for ~.', 'The war lasted ~.', 'They were married for ~ before he was jailed.'],
  ru: ['Она работала там ~.', 'Война длилась ~.', 'Срок полномочий — ~.'],
  be: ['Яна працавала там ~.', 'Вайна доўжылася ~.', 'Ён вучыўся ~, потым яго асудзілі.'],
} as const

const cases = (frames: typeof IMPOSED | typeof NO_PUNISHMENT) =>
  fc.constantFrom('en' as const, 'ru' as const, 'be' as const).chain((language) =>
    fc.record({
      language: fc.constant(language),
      frame: fc.constantFrom(...frames[language]),
      length: fc.constantFrom(...LENGTHS[language]),
    }),
  )

const termsOf = ({ language, frame, length }: { language: 'en' | 'ru' | 'be'; frame: string; length: string }) =>
  readText(frame.replace('~', length), { language }).mentions.flatMap(({ kind, exact }) => (kind === 'term' ? [exact] : []))

test('a sentence reads every length of punishment, and a sentence of something else none', () => {
  const options = { seed: 15, numRuns: 60 }
  fc.assert(
    fc.property(cases(IMPOSED), (one) => assert.deepEqual(termsOf(one), [one.length])),
    options,
  )
  fc.assert(
    fc.property(cases(NO_PUNISHMENT), (one) => assert.deepEqual(termsOf(one), [])),
    options,
  )
})
