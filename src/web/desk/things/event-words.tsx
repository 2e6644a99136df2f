import type { Edtf } from '#core/edtf.ts'
import { isCount } from '#core/statement.ts'
import { isStanding, type Thing } from '#register/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { things as texts } from '#texts/desk/things.ts'
import { details } from '#texts/details.ts'
import { countOf } from '#texts/numbers.ts'
import type { Said } from './words.tsx'

/** What an event is called on the desk: its day, and how many people the texts speak of; its words where neither is said. */
export function eventName(said: Said, thing: Thing): string {
  const { view, language } = said
  const rows = thing.occurrences
    .flatMap((id) => view.about(id))
    .filter((row) => row.statement.property === 'release_event' && isStanding(row))
  const date = mostSaid(rows.flatMap(({ statement }) => statement.date ?? []))
  const numbers = rows.flatMap(({ statement }) =>
    (statement.qualifiers?.count ?? []).flatMap(({ value }) =>
      isCount(value) ? [value.min, value.max].filter((n) => n !== null) : [],
    ),
  )
  const people =
    numbers.length === 0 ? null : countOf(language, 'person', { min: Math.min(...numbers), max: Math.max(...numbers) })
  if (date !== null) return [dateInWords(language, date), ...(people === null ? [] : [people])].join(', ')
  const words = view.occurrences.get(thing.occurrences[0] ?? ('' as never))?.anchors[0]?.exact ?? ''
  return `${texts[language].undated}: ${people ?? details[language].quoted(words)}`
}

function mostSaid(dates: readonly Edtf[]): Edtf | null {
  const times = new Map<Edtf, number>()
  for (const date of dates) times.set(date, (times.get(date) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? null
}
