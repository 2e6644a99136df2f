import { bounds, type Day, type Edtf } from '#core/edtf.ts'

/** Days looked at on either side of a deal; its own days are on neither. */
const SPAN = 90
const DAY = 86_400_000

/** Within the years that dates have, 0000 to 9999. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'].map((day) => Date.parse(day)) as [number, number]

export const shifted = (day: Day, by: number): Day =>
  new Date(Math.min(LAST, Math.max(FIRST, Date.parse(day) + by * DAY))).toISOString().slice(0, 10)
/** How many days there are, both ends included. */
export const daysIn = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1
export const earlier = (one: Day, other: Day): Day => [one, other].sort()[0] ?? one

/** The days of a deal, and those around it: from 90 before its first to 90 after its last. */
export type Around = { first: Day; last: Day; from: Day; to: Day }

/** Null where a date is not known or open. */
export function daysAround(dates: readonly (Edtf | null)[]): Around | null {
  const known = dates.flatMap((date) => (date === null ? [] : [bounds(date)]))
  const firsts = known.flatMap(({ first }) => first ?? []).sort()
  const lasts = known.flatMap(({ last }) => last ?? []).sort()
  const [first, last] = [firsts[0], lasts.at(-1)]
  if (first === undefined || last === undefined || firsts.length < dates.length || lasts.length < dates.length) return null
  return { first, last, from: shifted(first, -SPAN), to: shifted(last, SPAN) }
}
