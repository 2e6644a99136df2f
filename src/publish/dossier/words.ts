import { dateInWords } from '#texts/dates.ts'
import { details as detailTexts } from '#texts/details.ts'
import { articleTitle, bodyName, placeName } from '#texts/labels.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { countOf, termInWords } from '#texts/numbers.ts'
import { shell } from '#texts/shell.ts'
import { saying } from '#texts/statements.ts'
import type { Published } from '../published.ts'
import type { PublicQuote, PublicSpeaker, PublicStatement } from '../types.ts'
import { NOT_QUOTED } from '../types.ts'

type People = ReadonlyMap<string, Published['overview']['people'][number]>
type SourceRow = Published['overview']['sources'][number]

/** “Not pardoned”; words that the source put in doubt stay in quotation marks. */
export function said(language: SiteLanguage, { property, code, polarity, modality, scareQuotes }: PublicStatement): string {
  const words = saying(language, { type: property, code, polarity, modality })
  return scareQuotes ? detailTexts[language].quoted(words) : words
}

/** Who, how many, where, how long, under which article. */
export function details(language: SiteLanguage, people: People, statement: PublicStatement): string[] {
  const t = detailTexts[language]
  const row = statement.person === null ? undefined : people.get(statement.person)
  return [
    ...(row ? [row.name[language]] : []),
    ...statement.counts.map((count) => countOf(language, 'person', count)),
    ...statement.places.map(({ role, code, text }) => `${t.places[role]} ${code === null ? text : placeName(language, code)}`),
    ...statement.terms.map((term) => termInWords(language, term)),
    ...statement.articles.map(({ code, article, part }) => {
      const title = articleTitle(language, code, article)
      return t.article(article, part.join(', ')) + (title === null ? '' : ` (${title})`)
    }),
  ]
}

/** A whole statement: what, who, where, when, and whether somebody ruled on it. */
export function sentence(language: SiteLanguage, people: People, statement: PublicStatement): string {
  const t = detailTexts[language]
  const standing = { accepted: [], refuted: [t.refuted], preferred: [t.preferred] }[statement.standing]
  const date = statement.date === null ? [] : [dateInWords(language, statement.date)]
  return ended([said(language, statement), ...details(language, people, statement), ...date, ...standing].join(', '))
}

/** With a full stop, once. */
export const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** Who speaks, counts or negotiates. Without words: our own summary, which names no page. */
export const speakerName = (language: SiteLanguage, { code, person, text }: PublicSpeaker): string =>
  text === '' ? shell[language].ourSummary : (bodyName(language, code) ?? person?.name[language] ?? text)

export const speakers = (language: SiteLanguage, quote: PublicQuote): string | null =>
  quote.speakers.length === 0 ? null : quote.speakers.map((speaker) => speakerName(language, speaker)).join(', ')

export const isQuoted = ({ exact }: Pick<PublicQuote, 'exact'>): boolean => exact !== NOT_QUOTED

/** Who published it and when; a publisher of whose name nothing is left is not named. */
export function origin(language: SiteLanguage, source: SourceRow | undefined): string {
  const named = source?.publisher != null && /[\p{L}\p{N}]/u.test(source.publisher) ? source.publisher : shell[language].passage
  const publisher = source?.summary ? shell[language].ourSummary : named
  return source?.published == null ? publisher : `${publisher}, ${dateInWords(language, source.published)}`
}
