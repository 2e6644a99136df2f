import { bounds, type Edtf } from '#core/edtf.ts'
import { dateValue } from '../mentions/dates.ts'
import type { DateParts } from '../mentions/draft.ts'

/**
 * “Was arrested in September 2021; in March she was sentenced”: a month without a year, told right behind a date of an earlier year, is the first
 * such month after it; null unless that is before the `recent` one, and that is older than `news`, or yet to come though it is told as past.
 */
export function following(
  parts: DateParts,
  last: Edtf | null,
  recent: Edtf | 'impossible' | null,
  published: Edtf | undefined,
  news: number,
): Edtf | null {
  const { month, day } = parts
  if (month === undefined || parts.year !== undefined || parts.lean !== undefined || last === null) return null
  const onset = onsetOf(last)
  if (onset === null) return null
  const later = month > onset.month || (month === onset.month && day !== undefined && day > (onset.day ?? 31))
  const value = dateValue({ ...parts, year: onset.year + (later ? 0 : 1) }, undefined, 'past')
  if (value === null || value === 'impossible') return null
  if (recent === null || recent === 'impossible') return value
  const since = published === undefined ? news : age(recent, published)
  return value < recent && (since >= news || since < 0) ? value : null
}

/** Behind what a day without a year is told: a day, a month, the month before a season or a year begins. */
function onsetOf(date: Edtf): { year: number; month: number; day?: number } | null {
  const [year = 0, month, day] = (date.split('/').at(-1) ?? '').split('-').map(Number)
  if (Number.isNaN(year)) return null
  if (month === undefined) return { year, month: 0 }
  if (month > DECEMBER) return { year, month: (month - SPRING) * SEASON + BEFORE_SPRING }
  return day === undefined ? { year, month } : { year, month, day }
}
const DECEMBER = 12
const SPRING = 21
const SEASON = 3
const BEFORE_SPRING = 2

/** A month behind the one told of in its year. */
export const isLaterThen = ({ month, day }: DateParts, dated: Edtf | null) =>
  day === undefined && month !== undefined && dated !== null && month > Number(dated.slice(5, MONTH))

/** Milliseconds from a date to the day of publication. */
export const age = (date: Edtf, published: Edtf) =>
  Date.parse(bounds(published).first ?? published) - Date.parse(bounds(date).last ?? date)

/** So old is no longer news; behind a date in the same sentence less is enough; what is told in one story with another day may be older. */
export const NEWS = 60 * 86_400_000
export const FRESH = 14 * 86_400_000
export const STORY = 180 * 86_400_000

/** As long as a month is written. */
export const MONTH = 7
