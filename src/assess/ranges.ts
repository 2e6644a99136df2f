import type { PeopleRange, Span } from '#core/assessment.ts'

/**
 * From the lowest to the highest that anybody gives. “At least 18” gives no upper end: beside a 19 the highest is 19, beside a 15, or alone,
 * nobody says how many it can be, and the side is open. “Up to 30” gives no lower end in the same way. Null without any number.
 */
export function rangeOver(ranges: readonly PeopleRange[]): PeopleRange | null {
  const mins = ranges.flatMap(({ min }) => min ?? [])
  const maxs = ranges.flatMap(({ max }) => max ?? [])
  if (mins.length + maxs.length === 0) return null
  const [lowest, least] = [Math.min(...mins), Math.min(...maxs)]
  const [greatest, highest] = [Math.max(...mins), Math.max(...maxs)]
  return {
    min: mins.length === 0 || least < lowest ? null : lowest,
    max: maxs.length === 0 || greatest > highest ? null : highest,
  }
}

/** The ends of a range as numbers to reckon with: of people there are never fewer than none; an upper end that nobody gives is infinite. */
export const low = ({ min }: PeopleRange): number => min ?? 0
export const high = ({ max }: PeopleRange): number => max ?? Number.POSITIVE_INFINITY

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

/** Each lowest and each highest added up; one without an upper end leaves the sum without one. */
export const added = (ranges: readonly PeopleRange[]): Span => ({ low: total(ranges.map(low)), high: total(ranges.map(high)) })

/** What was reckoned, as a range of people again. */
export const rangeOf = (span: Span): PeopleRange => ({ min: span.low, max: Number.isFinite(span.high) ? span.high : null })

/** Whether no one number fits all of these ranges; an open side fits everything there. */
export const disagree = (ranges: readonly PeopleRange[]): boolean => Math.max(...ranges.map(low)) > Math.min(...ranges.map(high))
