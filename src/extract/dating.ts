import type { Edtf } from '#core/edtf.ts'
import { dateValue } from './dates.ts'
import type { Draft } from './draft.ts'
import { has, type Item, isMark } from './item.ts'
import type { Parsed } from './parse.ts'
import type { Unit } from './units.ts'

/** The day named last, and in which paragraph. */
export type Said = { day: Edtf | null; paragraph: number }

/** Words that tell of what is to come. */
const AHEAD = ['future', 'must', 'plan', 'ahead', 'promising', 'list_expected']

/** As long as a whole day is written. */
const DAY = 10

/**
 * Gives every date of a sentence its value, by the tense of its clause and, inside a quotation, without the day of publication.
 * “That day” is the day named last in the same paragraph.
 */
export function settleDates({ sentence, items, units, clauses }: Parsed, published: Edtf | undefined, said: Said): Draft[] {
  const impossible: Draft[] = []
  shareYears(units, items)
  for (const { draft, at } of units) {
    if (draft.kind !== 'date' || !draft.parts) continue
    const clause = clauses.of[at]
    const ahead = items.some(
      (item, i) =>
        Math.abs(i - at) < 12 &&
        clauses.of[i] === clause &&
        (AHEAD.some((tag) => has(item, tag)) || (has(item, 'toinf') && has(items[i + 1], 'be'))),
    )
    const { parts } = draft
    const coming = ahead || draft.tags.has('ahead')
    const relative = parts.offset !== undefined || parts.weekday !== undefined || parts.lean !== undefined
    const told = parts.same ? (said.paragraph === sentence.paragraph ? said.day : null) : dateValue(parts, published, coming)
    // “Was freed in four years”: counted from another day than today.
    const elsewhere = (parts.offset?.n ?? 0) > 0 && parts.offset?.unit !== 'day' && parts.lean === undefined && !ahead
    const value = (sentence.quote !== null && relative) || elsewhere ? null : told
    if (value === 'impossible') impossible.push(draft)
    draft.value = value === 'impossible' ? null : value
    if (draft.value?.length === DAY) Object.assign(said, { day: draft.value, paragraph: sentence.paragraph })
  }
  return impossible
}

/** “In July, August and September 2024”: the year is that of all of them. */
function shareYears(units: readonly Unit[], items: readonly Item[]): void {
  for (const [n, next] of [...units.entries()].toReversed()) {
    const own = units[n - 1]
    const year = next.draft.parts?.month === undefined ? undefined : next.draft.parts.year
    if (year === undefined || own?.draft.parts?.month === undefined || own.draft.parts.year !== undefined) continue
    const between = items.slice(own.at + 1, next.at)
    const series = between.length > 0 && between.every((item) => isMark(item, ',') || has(item, 'and'))
    if (series) own.draft.parts = { ...own.draft.parts, year }
  }
}
