import type { Child } from 'hono/jsx'
import type { PublicContradiction, PublicCountLine, PublicStatement } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { kindOf, lowerFirst, upperFirst } from '#texts/statements.ts'
import { counterName, thingOf } from './counts.tsx'
import { publisherOf, value } from './notes.tsx'
import { type Page, pickSame } from './page.ts'
import { redacted } from './redacted.tsx'
import { speakerName } from './speaker.tsx'
import { details, joined, said } from './statement.tsx'

/** Contradictions in equal columns with equal weight, the ruling after them in words. */
export function contradictions(
  page: Page,
  found: readonly PublicContradiction[],
  counts: readonly PublicCountLine[] = [],
): Child {
  return found.map(({ property, sides, ruling }) => {
    const line = counted(sides, counts)
    return [
      <h3 class="up">{line ? thingOf(page, line) : upperFirst(kindOf(page.language, property))}</h3>,
      <div class="sides">
        {sides.map(({ statements, value }) =>
          side(page, statements, line && { text: rangeInFigures(page.language, rangeOf(value)), counts }),
        )}
      </div>,
      <p class="ruling">{ruling === null ? texts[page.language].noRuling : ruled(page, ruling)}</p>,
    ]
  })
}

/** The value of a side that is a number of people: “51”, “13–14”, “18–”. */
function rangeOf(value: string): { min: number | null; max: number | null } {
  const [min = '', max = min] = value.split('–')
  return { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) }
}

/** The line of a number that the sides disagree on; none when they disagree on something else. */
function counted(sides: PublicContradiction['sides'], counts: readonly PublicCountLine[]): PublicCountLine | undefined {
  if (!sides.every(({ value }) => /^\d*(?:–\d*)?$/.test(value) && !/^\d{4}$/.test(value))) return undefined
  return counts.find(
    (line) =>
      !line.superseded &&
      line.apart === null &&
      sides.every(({ value, statements }) =>
        counts.some((other) => {
          const { min, max } = rangeOf(value)
          const sameThing = other.scope === line.scope && other.of === line.of && other.part === line.part
          return sameThing && other.min === min && other.max === max && statements.some((id) => other.statements.includes(id))
        }),
      ),
  )
}

/** What a statement says besides its kind, with its date. */
const more = (page: Page, statement: PublicStatement): Child[] => [
  ...details(page, statement, { person: true }),
  ...(statement.date === null ? [] : [dateInFigures(page.language, statement.date)]),
]

/** A side is said by its first statement; the others add who else says so. */
function side(
  page: Page,
  ids: readonly string[],
  number: { text: string; counts: readonly PublicCountLine[] } | undefined,
): Child {
  const statements = pickSame(page, ids)
  const [first] = statements
  if (!first) return null
  const whoCounts = ({ id }: PublicStatement): Child => {
    const line = number?.counts.find(({ statements: same }) => same.includes(id))
    return line ? counterName(page, line) : null
  }
  const words = number === undefined ? [said(page, first), ...more(page, first)] : [number.text]
  return (
    <div>
      <p>
        <strong>{joined(words, ', ')}</strong>
      </p>
      <p class="meta">
        {statements.map((statement, i) => [
          i > 0 && ' · ',
          value(page, statement.quote, whoCounts(statement) ?? whoSays(page, statement.quote)),
        ])}
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
  const words = (ids: readonly string[]) => {
    const parts = pickSame(page, ids).map((statement) => [lowerFirst(said(page, statement)), ...more(page, statement)])
    const unlike = new Map(parts.map((part) => [JSON.stringify(part), joined(part, ', ')]))
    return joined([...unlike.values()], '; ')
  }
  return [
    preferred.length > 0 && [t.preferred, ': ', words(preferred), '. '],
    refuted.length > 0 && [t.refuted, ': ', words(refuted), '. '],
    reason !== null && [t.reason, ': ', redacted(page.language, reason.replace(/[.\s]+$/, '')), '. '],
    t.notDeleted,
  ]
}
