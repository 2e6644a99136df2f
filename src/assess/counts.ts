import type { CountLine } from '#core/assessment.ts'
import { bounds, type Edtf } from '#core/edtf.ts'
import type { Count, Scope } from '#core/mention.ts'
import { type Argument, isCount } from '#core/statement.ts'
import { countedOf, isOnward } from './counted.ts'
import { countingOf } from './counter.ts'
import { low } from './ranges.ts'
import { argumentsOf, grouped, happened, lastDay, order, saidOn, type Told, type View } from './view.ts'

/** A number as it is shown, with what is needed to add it up. `part`: of another number. `onward`: of people who had left already. */
export type Line = { line: CountLine; key: string; told: Told; part: boolean; onward: boolean }

/**
 * Every number of people in statements that happened, one line for each counter and number: what the same counter says in another
 * language or another document is the same line. `superseded`: see `isLater`.
 */
export function linesOf(view: View, statements: readonly Told[], sameDayOnly = false): Line[] {
  const lines = new Map<string, Line>()
  for (const told of statements.filter(happened))
    for (const argument of argumentsOf(told, 'count')) {
      if (!isCount(argument.value)) continue
      const found = lineOf(view, told, argument, argument.value)
      const { min, max, asOf, approximate } = found.line
      const key = [thingOf(found), found.key, min, max, approximate, found.line.apart ?? '', sameDayOnly ? asOf : ''].join('|')
      const known = lines.get(key)
      lines.set(key, known ? joined(known, found) : found)
    }
  return superseding(view, [...lines.values()])
}

/** Two that say the same: one line, made of what was published last. */
function joined(known: Line, found: Line): Line {
  const newer = certainly(known.told.published, found.told.published)
  const [first, other] = newer ? [found, known] : [known, found]
  const [head, ...rest] = first.line.statements
  const statements: CountLine['statements'] = [head, ...new Set([...rest, ...other.line.statements])]
  return { ...first, line: { ...first.line, statements } }
}

function lineOf(view: View, told: Told, argument: Argument, count: Count): Line {
  const { key, counter, unsourced } = countingOf(view, told)
  const { min, max, approximate, scope, window, since } = count
  return {
    line: {
      min,
      max,
      statements: [told.id],
      approximate,
      scope,
      window,
      since,
      counter,
      asOf: asOfDate(view, told, since),
      apart: told.apart ?? (unsourced ? 'unsourced' : approximate ? 'rounded' : null),
      superseded: false,
      partOf: (count.part_of === null ? null : view.givenBy.get(count.part_of)) ?? null,
      of: countedOf(view, told, argument),
    },
    key,
    told,
    part: count.part_of !== null,
    onward: isOnward(told),
  }
}

/** The date of the statement; when that is only when a running total begins, the end of it, else the date of the source. */
function asOfDate(view: View, told: Told, since: Edtf | null): Edtf | null {
  const { date } = told.statement
  if (date === undefined) return saidOn(view, told)
  if (since === null || bounds(date).first !== bounds(since).first) return date
  return date.includes('/') && bounds(date).last !== null ? date : saidOn(view, told)
}

/** What a number is a number of, as one key; the counter aside. People taken to one State are a part of the whole, said or not. */
const thingOf = ({ line: { scope, of, window, since }, part, onward }: Line): string =>
  [scope, of, window, since, isState(of) || part, onward].join('|')

export const isState = (of: string | null): boolean => of !== null && /^[A-Z]{2}$/.test(of)

/** Counted is what happened in some days: a number of other days is another number and replaces nothing. */
const DURING: readonly Scope[] = ['detained', 'convicted', 'recognised']
const seriesOf = (one: Line): string =>
  [one.key, thingOf(one), DURING.includes(one.line.scope) && one.line.window === 'point' ? one.line.asOf : ''].join('|')

function superseding(view: View, lines: readonly Line[]): Line[] {
  const series = grouped(lines, seriesOf)
  return lines.map((one) => {
    const later = series.get(seriesOf(one))?.some((other) => isLater(view, other, one))
    return later ? { ...one, line: { ...one.line, superseded: true } } : one
  })
}

/**
 * Later: what a person preferred among one counter's numbers; else by the dates they are given for, else, where one has none, by
 * publication. Numbers of one day, of one document without dates, and those of no day all stand.
 */
function isLater(view: View, one: Line, other: Line): boolean {
  const [a, b] = [one.told, other.told]
  if (a.standing !== b.standing) return a.standing === 'preferred'
  const [after, before] = [a.statement.date, b.statement.date]
  return after !== undefined && before !== undefined ? certainly(before, after) : certainly(saidOn(view, b), saidOn(view, a))
}
const certainly = (before: Edtf | null, after: Edtf | null): boolean =>
  before !== null && after !== null && lastDay(before) < (bounds(after).first ?? '')

/** Newest first; then lowest first, so that the order never hangs on ids alone. */
export const newestFirst = (a: CountLine, b: CountLine): number =>
  order(lastDay(b.asOf), lastDay(a.asOf)) || low(a) - low(b) || order(a.statements[0], b.statements[0])

/** Scopes that name people by more than that they were let out: a part counted in one of them is the same part for every counter. */
const TELLING: readonly Scope[] = ['political', 'stayed', 'displaced', 'foreign']

/** Whether two numbers with this scope count the same people: “eight of them” may be any eight, and so may “others”. */
export const isNamed = ({ line: { scope, of }, part }: Line): boolean =>
  scope !== 'other' && (!part || of !== null || TELLING.includes(scope))

export const isOneOf =
  (scopes: readonly Scope[]) =>
  ({ line }: Line): boolean =>
    scopes.includes(line.scope)
