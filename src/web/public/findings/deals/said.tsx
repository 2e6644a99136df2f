import type { Child } from 'hono/jsx'
import type { PublicId, PublicStatement } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { shell } from '#texts/shell.ts'
import { lowerFirst } from '#texts/statements.ts'
import { isNamed, publisherOf, value, values } from '../../../components/notes.tsx'
import { type Page, pick, pickSame } from '../../../components/page.ts'
import { redacted } from '../../../components/redacted.tsx'
import { speakerName } from '../../../components/speaker.tsx'
import { said } from '../../../components/statement.tsx'

/** Who says it: the speaker of the words, else the page that our summary rests on, else who published it. */
export function whoSays(page: Page, statement: PublicStatement): Child {
  const quote = page.quotes.get(statement.quote)
  const speaker = quote?.speakers.at(-1)
  if (speaker) return speakerName(page.language, speaker)
  const source = quote && page.site.sources.get(quote.source)
  const host =
    quote?.address && !quote.address.partial ? /^https?:\/\/(?:www\.)?([^/]+)/.exec(quote.address.text)?.[1] : undefined
  if (source?.summary && host !== undefined) return host
  const publisher = publisherOf(page.language, source)
  return publisher ?? shell[page.language].ourSummary
}

/**
 * Of statements of one line those that the page shows as themselves. What a summary says in another language leads to its like in the language
 * of the page; where that is a statement of another line, this one adds nothing.
 */
export function ofLine(page: Page, ids: readonly PublicId[]): PublicId[] {
  const line = new Set(ids)
  const own = ids.filter((id) => line.has(page.statements.get(id)?.id ?? ''))
  return own.length > 0 ? own : [...ids]
}

/** Statements that say the same once: what they say opens the quote; who says so and the day stand beside it. */
export function sayings(
  page: Page,
  ids: readonly PublicId[],
  words: (statement: PublicStatement) => Child = (one) => inItsWords(page, one),
): Child {
  for (const { quote } of pick(page, ids)) page.cited.add(quote)
  return (
    <ul class="plain">
      {unlike(page, pickSame(page, ofLine(page, ids))).map((statement) => (
        <li>
          {value(page, statement.quote, words(statement))}{' '}
          <span class="meta">
            {whoSays(page, statement)}
            {statement.date !== null && `, ${dateInFigures(page.language, statement.date)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What one passage says twice of one day is said once. */
const unlike = (page: Page, statements: readonly PublicStatement[]): PublicStatement[] => [
  ...new Map(statements.map((one) => [`${page.quotes.get(one.quote)?.id} ${one.date}`, one])).values(),
]

/** Longer passages are read in their note. */
const SHORT = 180

/** The passage itself where it is short and in the language of the page, else what it says in ours. */
export function inItsWords(page: Page, statement: PublicStatement): Child {
  const quote = page.quotes.get(statement.quote)
  if (!quote || quote.language !== page.language || !isNamed(quote.exact) || quote.exact.length > SHORT)
    return said(page, statement)
  return redacted(page.language, quote.exact.replace(/\.$/, ''))
}

/** Words that open the quotes of several statements, or the words alone where none may be shown. */
export const opening = (page: Page, ids: readonly PublicId[], words: Child): Child =>
  ids.length === 0 ? words : values(page, ofLine(page, ids), words)

/** What statements say, each wording once, with the quotes of all that say so. */
export function wordings(page: Page, ids: readonly PublicId[]): Child {
  for (const { quote } of pick(page, ids)) page.cited.add(quote)
  const groups = Map.groupBy(pickSame(page, ofLine(page, ids)), (statement) => said(page, statement))
  return [...groups].map(([words, same], i) => [
    i > 0 && '; ',
    values(
      page,
      same.map(({ id }) => id),
      lowerFirst(words),
    ),
  ])
}

/** Notes of members, in their redacted words. */
export const noted = (page: Page, label: string, notes: readonly string[]): Child =>
  notes.filter(isNamed).map((note) => (
    <p class="meta">
      {label}: {redacted(page.language, note)}
    </p>
  ))
