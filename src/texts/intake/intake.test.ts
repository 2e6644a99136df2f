import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SITE_LANGUAGES, type SiteLanguage } from '../language.ts'
import { ends } from './ends.ts'
import { form } from './form.ts'
import { frame } from './frame.ts'
import { guides } from './guides.ts'
import { problems } from './problems.ts'
import { steps } from './steps.ts'

/** Every string in a dictionary. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

const sentences = (text: string): string[] => text.split(/(?<=[.?!:;])\s+/u).filter((one) => /\p{L}/u.test(one))
const words = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? []
const VOWELS = { en: /[aeiouy]+/gi, ru: /[аеёиоуыэюя]/gi, be: /[аеёіоуыэюя]/gi }
/** Vowel groups; a silent e at the end of an English word is none. */
const syllables = (language: SiteLanguage, word: string): number => {
  const spoken = language === 'en' && /[^aeiouyl]e$/i.test(word) ? word.slice(0, -1) : word
  return Math.max(1, spoken.match(VOWELS[language])?.length ?? 1)
}

/** What somebody agrees to, and what they are told before they write. */
const agreedTo = (language: SiteLanguage): string[] => {
  const { keeps, steps: asked, fields, warnContact, phrase } = form[language]
  const { reads, sees, seesNothing } = frame[language]
  const allows = Object.entries(fields).flatMap(([name, field]) => (name.includes('allow-') ? stringsIn(field) : []))
  return [...stringsIn(keeps), ...stringsIn(asked.consent), ...allows, warnContact, phrase, reads, sees, seesNothing]
}

/** Flesch's formula; for Russian with Oborneva's coefficients (2006). No formula is known to us for Belarusian. */
const EASE = { en: [206.835, 1.015, 84.6], ru: [206.835, 1.3, 60.1] } as const

for (const language of ['en', 'ru'] as const)
  test(`what somebody agrees to is easily read: ${language}`, () => {
    const all = agreedTo(language).flatMap(sentences)
    const spoken = all.flatMap(words)
    const [base, perSentence, perWord] = EASE[language]
    const score =
      base -
      perSentence * (spoken.length / all.length) -
      perWord * (spoken.reduce((sum, word) => sum + syllables(language, word), 0) / spoken.length)
    assert.ok(score >= 60, `${score}`)
  })

for (const language of SITE_LANGUAGES)
  test(`what somebody agrees to is said in short sentences: ${language}`, () => {
    const lengths = agreedTo(language)
      .flatMap(sentences)
      .map((one) => words(one).length)
    assert.ok(lengths.reduce((a, b) => a + b, 0) / lengths.length <= 12)
    for (const one of agreedTo(language).flatMap(sentences)) assert.ok(words(one).length <= 20, one)
  })

test('no text is in the letters of another language', () => {
  for (const dictionary of [frame, steps, form, guides, ends, problems]) {
    for (const text of stringsIn(dictionary.en)) assert.doesNotMatch(text, /\p{Script=Cyrillic}/u)
    for (const text of stringsIn(dictionary.be)) assert.doesNotMatch(text, /[ищъ]/iu)
    for (const text of stringsIn(dictionary.ru)) assert.doesNotMatch(text, /[іў’]/iu)
  }
})

test('ў stands after vowels only, and у does not follow one', () => {
  for (const text of [frame, steps, form, guides, ends, problems].flatMap((dictionary) => stringsIn(dictionary.be))) {
    assert.doesNotMatch(text, /[бвгджзйклмнпрстфхцчшь]ў/iu, text)
    assert.doesNotMatch(text, /[аеёіоуыэюя] у (?=\p{L})/iu, text)
  }
})
