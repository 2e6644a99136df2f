import type { CountLine } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { DayRange, Series } from '#core/findings/flows.ts'
import type { Line } from '../../counts.ts'
import { disagree, low, rangeOver } from '../../ranges.ts'
import { firstDay, grouped, lastDay, order } from '../../view.ts'
import { type Time, timeOf } from '../items.ts'

/**
 * Every published total: running, or of no event; the numbers of one event are on its page. A number of which nobody says what it
 * counts, nor as of when, is no total.
 */
export const totalsIn = (lines: readonly Line[]): Line[] =>
  lines.filter(
    ({ told: { statement, subjectType, event }, line }) =>
      statement.property === 'tally' &&
      (line.window === 'cumulative' || (subjectType !== 'release_event' && event === null)) &&
      (line.window === 'cumulative' || line.scope !== 'other' || statement.date !== undefined) &&
      (line.min !== null || line.max !== null),
  )

/** A part of a number ("29 of them") is no total. */
const isTotal = ({ part }: Line): boolean => !part

/** What one counter gives of one thing over time, the oldest first; series of people held first, then running totals, then others. */
export function seriesOf(totals: readonly Line[]): Series[] {
  const series = grouped(
    totals.filter((one) => isTotal(one) && one.line.asOf !== null),
    ({ key, line }) => [key, line.scope, line.of, line.window, line.since].join('|'),
  )
  return [...series.values()]
    .flatMap((group): Series[] => {
      const lines = group.map(({ line }) => line).sort(byDay)
      const [first] = lines
      return first ? [{ scope: first.scope, window: first.window, since: first.since, lines }] : []
    })
    .sort((a, b) => rank(a) - rank(b) || order(b.scope, a.scope) || newest(b) - newest(a) || b.lines.length - a.lines.length)
}

/** Totals of which nobody says as of which day: they stand in no series over time. */
export const undatedOf = (totals: readonly Line[]): CountLine[] =>
  totals
    .filter((one) => isTotal(one) && one.line.asOf === null)
    .map(({ line }) => line)
    .sort(byDay)

const rank = ({ scope, window, lines }: Series) =>
  scope === 'held' && lines.every(({ of }) => of === null) ? 0 : window === 'cumulative' ? 1 : 2
const newest = ({ lines }: Series) => Date.parse(lastDay(lines.at(-1)?.asOf)) || 0

/** Before the other: by day, then by number, so that the order never hangs on ids. */
export const byDay = (a: CountLine, b: CountLine): number =>
  order(dayOf(a).last, dayOf(b).last) || low(a) - low(b) || order(a.statements[0], b.statements[0])

/** As of when: of a number that runs to the end of a time, that end. */
export function dayOf({ asOf }: Pick<CountLine, 'asOf'>): Time {
  if (asOf === null) return timeOf(null)
  return timeOf((asOf.split('/').at(-1) === '..' ? asOf : asOf.split('/').at(-1)) as Edtf)
}

/** The time in which those who are counted came or went; null when nobody says since when. */
export function timeCounted({ window, since, asOf }: CountLine): Time | null {
  if (asOf === null || (window === 'cumulative' && since === null)) return null
  return { first: window === 'cumulative' ? firstDay(since) : timeOf(asOf).first, last: dayOf({ asOf }).last }
}

/** A number of the whole that somebody holds to: neither a part nor apart. */
export const isWhole = ({ line: { of, apart }, part }: Line): boolean => of === null && apart === null && !part

/** Days for which more than one counter gave a number of people held. */
export function daysOf(totals: readonly Line[]): DayRange[] {
  const days = grouped(
    totals.filter((one) => isWhole(one) && one.line.window === 'point' && one.line.scope !== 'other'),
    ({ line }) => `${line.scope}|${line.asOf}`,
  )
  return [...days.values()].flatMap((group): DayRange[] => {
    const [first] = group
    const counters = new Set(group.map(({ key }) => key)).size
    const range = rangeOver(group.map(({ line }) => line))
    if (!first || !range || counters < 2 || first.line.asOf === null || !disagree(group.map(({ line }) => line))) return []
    const { scope, asOf } = first.line
    return [{ ...range, scope, asOf, counters, statements: [...new Set(group.flatMap(({ line }) => line.statements))] }]
  })
}
