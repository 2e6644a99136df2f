import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quote, statement } from '#web/testing/build.ts'
import { inOneLanguage, withoutTranslations } from './one-language.ts'
import type { PublicQuote, PublicStatement } from './types.ts'

const site = {
  sources: new Map([
    ['ours', { summary: true }],
    ['paper', { summary: false }],
  ]),
}
const counts = (n: number) => [{ min: n, max: n, approximate: false }]
const said = (id: string, more: Partial<PublicStatement> = {}) => statement(id, 'release', more)
const quoted = (id: string, language: PublicQuote['language'], source = 'ours', text = 'https://example.org/a') =>
  quote(`q-${id}`, 'words', { language, source, address: { text, partial: false } })
const byId = (...quotes: PublicQuote[]) => new Map(quotes.map((one) => [one.id, one]))

test('what our summary says in another language leads to the same in the language of the page', () => {
  const statements = [said('en', { counts: counts(52) }), said('be', { counts: counts(52) }), said('be2', { counts: counts(51) })]
  const found = inOneLanguage('be', site, statements, byId(quoted('en', 'en'), quoted('be', 'be'), quoted('be2', 'be')))
  assert.deepEqual(
    [...found].map(([id, one]) => [id, one.id]),
    [
      ['en', 'be'],
      ['be', 'be'],
      ['be2', 'be2'],
    ],
  )
})

const staying: [string, PublicStatement, PublicQuote, PublicStatement, PublicQuote][] = [
  ['a real document', said('a'), quoted('a', 'en', 'paper'), said('b'), quoted('b', 'be')],
  ['a translation of a real document', said('a'), quoted('a', 'en'), said('b'), quoted('b', 'be', 'paper')],
  ['another number', said('a', { counts: counts(2) }), quoted('a', 'en'), said('b', { counts: counts(3) }), quoted('b', 'be')],
  ['another page', said('a'), quoted('a', 'en', 'ours', 'https://example.org/b'), said('b'), quoted('b', 'be')],
  ['a denial', said('a', { polarity: 'negative' }), quoted('a', 'en'), said('b'), quoted('b', 'be')],
  ['nothing in the language of the page', said('a'), quoted('a', 'en'), said('b'), quoted('b', 'ru')],
]
for (const [name, one, oneQuote, other, otherQuote] of staying)
  test(`stays: ${name}`, () => {
    const found = inOneLanguage('be', site, [one, other], byId(oneQuote, otherQuote))
    assert.equal(found.get('a')?.id, 'a')
  })

test('each statement in another language has a twin of its own where there are enough', () => {
  const statements = ['en1', 'en2', 'be1', 'be2'].map((id) => said(id))
  const quotes = byId(quoted('en1', 'en'), quoted('en2', 'en'), quoted('be1', 'be'), quoted('be2', 'be'))
  const found = inOneLanguage('be', site, statements, quotes)
  assert.deepEqual([found.get('en1')?.id, found.get('en2')?.id], ['be1', 'be2'])
})

test('of what says the same, real documents all stay, and our summaries in one language', () => {
  const statements = ['ru', 'be', 'paper'].map((id) => said(id))
  const quotes = byId(quoted('ru', 'ru'), quoted('be', 'be'), quoted('paper', 'ru', 'paper'))
  const ids = (language: 'be' | 'en') => withoutTranslations({ language, site, quotes }, statements).map(({ id }) => id)
  assert.deepEqual(ids('be'), ['be', 'paper'])
  assert.deepEqual(ids('en'), ['ru', 'paper'])
})
