import type { Child } from 'hono/jsx'
import { NOT_QUOTED, type PublicId, type PublicQuote } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { langAttribute, type SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { type Page, pick, pickSame, type SourceRow } from './page.ts'
import { redacted } from './redacted.tsx'
import { speakerName } from './speaker.tsx'

/** More notes than this would run far past their text in the margin: they stand under it, in columns. */
const MANY = 9

/** A value that opens its quote. The first citation of a quote is where its note leads back to. */
export function value(page: Page, quote: PublicId | undefined, words: Child): Child {
  const found = quote === undefined ? undefined : page.quotes.get(quote)
  if (quote === undefined || !found) return words
  page.cited.add(quote)
  const known = page.numbers.get(found.id)
  const n = known ?? page.numbers.size + 1
  if (known === undefined) {
    page.numbers.set(found.id, n)
    page.waiting.push(found)
  }
  return (
    <a class="v" href={`#n${n}`} id={known === undefined ? `v${n}` : undefined}>
      {words}
      <sup>{n}</sup>
    </a>
  )
}

/** A value resting on several statements that say the same: the first carries the words, the others their numbers. */
export function values(page: Page, statements: readonly PublicId[], words: Child): Child {
  for (const { quote } of pick(page, statements)) page.cited.add(quote)
  const ids = pickSame(page, statements).map(({ quote }) => quote)
  const [first, ...rest] = [...new Set(ids.flatMap((id) => page.quotes.get(id)?.id ?? []))]
  return [value(page, first, words), ...rest.slice(0, 3).map((quote) => [' ', value(page, quote, '')])]
}

/** The notes for everything cited since the last call, and how many; null when there is nothing to say. */
export function notes(page: Page): { list: Child; many: boolean } | null {
  const waiting = page.waiting.splice(0)
  if (waiting.length === 0) return null
  const many = waiting.length > MANY
  const list = (
    <ol class={many ? 'notes many' : 'notes'} aria-label={shell[page.language].quotes}>
      {waiting.map((quote) => note(page, quote, page.numbers.get(quote.id) ?? 0))}
    </ol>
  )
  return { list, many }
}

function note(page: Page, quote: PublicQuote, n: number): Child {
  const { language, links } = page
  const texts = shell[language]
  const source = page.site.sources.get(quote.source)
  return (
    <li id={`n${n}`}>
      <span class="k">{n}</span>
      {isQuoted(quote) ? (
        <q lang={langAttribute(quote.language)}>
          {redacted(language, quote.before)}
          <mark>{redacted(language, quote.exact)}</mark>
          {redacted(language, quote.after)}
        </q>
      ) : (
        texts.notQuoted
      )}{' '}
      {quote.speakers.length > 0 && [`${texts.saidBy}: `, speakers(page, quote), '. ']}
      <a href={links.page(`${language}/sources/${quote.source}`, `q-${quote.id}`)}>{origin(page, source)}</a>.{' '}
      {quote.address && [address(page, quote.address), '. ']}
      <a class="back" href={`#v${n}`} aria-label={`${texts.back}, ${n}`}>
        {texts.back}
      </a>
    </li>
  )
}

/** May words of the source be shown? */
export const isQuoted = ({ exact }: Pick<PublicQuote, 'exact'>): boolean => exact !== NOT_QUOTED

/** Who published it and when; the link leads to the passage in its place. */
function origin({ language }: Page, source: SourceRow | undefined): Child {
  const date = source?.published ?? null
  return [publisherOf(language, source) ?? shell[language].passage, date !== null && `, ${dateInWords(language, date)}`]
}

/** “Our summary”, or the publisher; null when it is hidden or not known. */
export function publisherOf(language: SiteLanguage, source: Pick<SourceRow, 'publisher' | 'summary'> | undefined): Child {
  if (source?.summary) return shell[language].ourSummary
  return source?.publisher && isNamed(source.publisher) ? redacted(language, source.publisher) : null
}

/** Does a redacted text still say anything? */
export const isNamed = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const speakers = (page: Page, quote: PublicQuote): Child =>
  quote.speakers.map((speaker, i) => [i > 0 && ', ', speakerName(page.language, speaker)])

/** An address as a link, unless a part of it is hidden or it is no web address. */
export function address({ language }: Pick<Page, 'language'>, { text, partial }: { text: string; partial: boolean }): Child {
  if (partial || !/^https?:\/\//.test(text))
    return [redacted(language, text.replace(/^https?:\/\/(?:www\.)?/, '')), partial && ` (${shell[language].partHidden})`]
  return (
    <a href={text} rel="noreferrer">
      {text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}
