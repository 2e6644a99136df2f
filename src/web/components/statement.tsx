import type { Child } from 'hono/jsx'
import type { PublicStatement } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { details as texts } from '#texts/details.ts'
import { countOf, termInWords } from '#texts/numbers.ts'
import { saying } from '#texts/statements.ts'
import { articleTitle, placeName } from './labels.ts'
import { value } from './notes.tsx'
import { inLanguage, type Page } from './page.ts'
import { redacted } from './redacted.tsx'

/** “Not pardoned”, “Planned, not done: release”; words the source put in doubt stay in quotation marks. */
export function said(page: Pick<Page, 'language'>, { property, code, polarity, modality, scareQuotes }: PublicStatement): string {
  const words = saying(page.language, { type: property, code, polarity, modality })
  return scareQuotes ? texts[page.language].quoted(words) : words
}

/** Who, how many, where, how long, under which article: what the statement says besides its kind. */
export function details(
  page: Pick<Page, 'language' | 'links' | 'site'>,
  statement: PublicStatement,
  without: { person?: boolean } = {},
): Child[] {
  const { language } = page
  const t = texts[language]
  const row = statement.person === null || without.person ? undefined : page.site.people.get(statement.person)
  const parts: Child[] = []
  if (row) parts.push(<a href={page.links.page(`${language}/people/${row.id}`)}>{inLanguage(language, row.name)}</a>)
  for (const count of statement.counts) parts.push(countOf(language, 'person', count))
  for (const { role, code, text } of statement.places)
    parts.push([t.places[role], ' ', code === null ? redacted(language, text) : placeName(language, code)])
  for (const term of statement.terms) parts.push(termInWords(language, term))
  for (const { code, article, part } of statement.articles) {
    const title = articleTitle(language, code, article)
    parts.push(t.article(article, part.join(', ')) + (title === null ? '' : ` (${title})`))
  }
  return parts
}

export const joined = (parts: readonly Child[], between: Child = ' · '): Child => parts.map((part, i) => [i > 0 && between, part])

/** A list of statements, each opening its quote. */
export function statementList(page: Page, statements: readonly PublicStatement[]): Child {
  return (
    <ul class="said-list">
      {statements.map((statement) => {
        const more = [
          ...details(page, statement),
          ...(statement.date === null ? [] : [dateInWords(page.language, statement.date)]),
          ...standing(page, statement),
        ]
        return (
          <li>
            {value(page, statement.quote, said(page, statement))}
            {more.length > 0 && <span class="meta"> {joined(more)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

const standing = ({ language }: Page, statement: PublicStatement): string[] =>
  statement.standing === 'refuted'
    ? [texts[language].refuted]
    : statement.standing === 'preferred'
      ? [texts[language].preferred]
      : []
