import type { Child } from 'hono/jsx'
import type { PublicContradiction } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { publisherOf, value } from './notes.tsx'
import { type Page, pick, pickSame } from './page.ts'
import { redacted } from './redacted.tsx'
import { speakerName } from './speaker.tsx'
import { details, joined, said } from './statement.tsx'

/** Contradictions in equal columns with equal weight, the ruling after them in words. */
export function contradictions(page: Page, found: readonly PublicContradiction[]): Child {
  return found.map(({ property, sides, ruling }) => [
    <h3 class="up">{upperFirst(kindOf(page.language, property))}</h3>,
    <div class="sides">{sides.map(({ statements }) => side(page, statements))}</div>,
    <p class="ruling">{ruling === null ? texts[page.language].noRuling : ruled(page, ruling)}</p>,
  ])
}

/** A side is said by its first statement; the others add who else says so. */
function side(page: Page, ids: readonly string[]): Child {
  const statements = pickSame(page, ids)
  const [first] = statements
  if (!first) return null
  const words = [
    said(page, first),
    ...details(page, first, { person: true }),
    ...(first.date === null ? [] : [dateInFigures(page.language, first.date)]),
  ]
  return (
    <div>
      <p>
        <strong>{joined(words, ', ')}</strong>
      </p>
      <p class="meta">
        {statements.map((statement, i) => [i > 0 && ' · ', value(page, statement.quote, whoSays(page, statement.quote))])}
      </p>
    </div>
  )
}

function whoSays(page: Page, id: string): Child {
  const quote = page.quotes.get(id)
  const [speaker] = quote?.speakers ?? []
  if (speaker) return speakerName(page.language, speaker)
  return publisherOf(page.language, quote && page.site.sources.get(quote.source)) ?? texts[page.language].quote
}

function ruled(page: Page, { preferred, refuted, reason }: NonNullable<PublicContradiction['ruling']>): Child {
  const t = texts[page.language]
  const words = (ids: readonly string[]) =>
    joined(
      pick(page, ids).map((statement) => said(page, statement)),
      ', ',
    )
  return [
    preferred.length > 0 && [t.preferred, ': ', words(preferred), '. '],
    refuted.length > 0 && [t.refuted, ': ', words(refuted), '. '],
    reason !== null && [t.reason, ': ', redacted(page.language, reason.replace(/[.\s]+$/, '')), '. '],
    t.notDeleted,
  ]
}
