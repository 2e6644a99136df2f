import type { Span } from '#core/assessment.ts'
import type { Difference, Explanation } from '#core/findings/flows.ts'
import type { EntityId } from '#core/ids.ts'
import type { Scope } from '#core/mention.ts'
import { isNamed, isState, type Line } from '../../counts.ts'
import { disagree, high, low } from '../../ranges.ts'
import { grouped } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { between, countIn, type Item } from '../items.ts'
import type { Moves } from './moves.ts'
import { reasonsOf } from './reasons.ts'
import { byDay, dayOf } from './totals.ts'

/** Days within which two totals are compared. */
const ABOUT = 31
/** Of a release these count all of its people, or name which of them; who stayed and who was convicted is told elsewhere, and so are running totals. */
const COMPARED: readonly Scope[] = ['announced', 'pardoned', 'released', 'political', 'displaced', 'crossed', 'foreign']

/** Numbers that differ: totals of about one day, each beside the nearest of another counter; and numbers of one release. */
export const differencesOf = (events: Ground['eventLines'], totals: readonly Line[], moves: Moves): Difference[] => [
  ...ofTotals(totals, moves),
  ...ofEvents(events),
]

function ofTotals(totals: readonly Line[], moves: Moves): Difference[] {
  const whole = totals.filter(({ line, part }) => line.of === null && !part && line.asOf !== null && line.scope !== 'other')
  const groups = grouped(whole, ({ line }) => [line.scope, line.window].join('|'))
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => byDay(a.line, b.line))
    return nearest(sorted).flatMap(([a, b]) => differenceOf(null, a, b, flowBetween(a, b, moves)))
  })
}

/** Each with the nearest in time of another counter, within a month; every pair once. */
function nearest(sorted: readonly Line[]): [Line, Line][] {
  const before = beside(sorted)
  const after = beside([...sorted].reverse())
  const pairs = new Map<string, [Line, Line]>()
  for (const one of sorted) {
    const around = [before.get(one), after.get(one)].flatMap((other) => (other ? [{ other, days: apart(one, other) }] : []))
    const [best] = around.filter(({ days }) => days <= ABOUT).sort((a, b) => a.days - b.days)
    if (!best) continue
    const pair = [one, best.other].sort((a, b) => byDay(a.line, b.line)) as [Line, Line]
    pairs.set(pair.map(({ line }) => line.statements[0]).join('|'), pair)
  }
  return [...pairs.values()]
}

/** For each the last one before it that another counter gave. */
function beside(sorted: readonly Line[]): Map<Line, Line> {
  const found = new Map<Line, Line>()
  let last: Line | null = null
  let other: Line | null = null
  for (const one of sorted) {
    if (last !== null && last.key !== one.key) other = last
    if (other !== null && other.key !== one.key) found.set(one, other)
    last = one
  }
  return found
}

const DAY = 86_400_000
const apart = (a: Line, b: Line): number => {
  const [one, other] = [dayOf(a.line), dayOf(b.line)]
  return Math.max(0, Date.parse(one.first) - Date.parse(other.last), Date.parse(other.first) - Date.parse(one.last)) / DAY
}

/** What is on record between the days of two totals, if it makes up their difference. A release without a number makes up none. */
function flowBetween(a: Line, b: Line, moves: Moves): Explanation['statements'] | null {
  const [opening, closing] = [dayOf(a.line), dayOf(b.line)]
  const place = (item: Item) => between(opening, closing, item)
  const left = countIn(moves.released, place)
  const came = countIn([...moves.arrested, ...moves.recognised], place)
  const items = a.line.window === 'cumulative' ? left.items : [...left.items, ...came.items]
  const change: Span =
    a.line.window === 'cumulative'
      ? { low: left.certain, high: left.possible }
      : { low: came.certain - left.possible, high: came.possible - left.certain }
  const said: Span = { low: low(b.line) - high(a.line), high: high(b.line) - low(a.line) }
  const fits = said.low <= change.high && change.low <= said.high
  return items.length > 0 && fits ? items.flatMap(({ statements }) => statements) : null
}

function ofEvents(events: Ground['eventLines']): Difference[] {
  return [...events].flatMap(([event, all]) => {
    const lines = all.filter(({ line, onward }) => COMPARED.includes(line.scope) && line.window === 'point' && !onward)
    // Where everybody is said to have been taken to one State, a number of those is a number of all.
    const states = new Set(lines.flatMap(({ line }) => (isState(line.of) ? [line.of] : [])))
    const whole = lines.filter(
      ({ line, part }) =>
        line.scope !== 'foreign' &&
        (line.of === null || (isState(line.of) && states.size === 1)) &&
        (!part || line.scope === 'political'),
    )
    const things = grouped(
      lines.filter((one) => one.line.of !== null && isNamed(one)),
      ({ line, part }) => `${line.of}|${part}`,
    )
    return [whole, ...things.values()].flatMap((group) => {
      const numbers = [...grouped(group, ({ line }) => `${line.min}|${line.max}`).values()]
        .flatMap((same) => same.slice(0, 1))
        .sort((a, b) => low(a.line) - low(b.line))
      return numbers.flatMap((one, at) => {
        const next = numbers[at + 1]
        return next ? differenceOf(event, one, next, null) : []
      })
    })
  })
}

function differenceOf(event: EntityId | null, a: Line, b: Line, flow: Explanation['statements'] | null): Difference[] {
  if (!disagree([a.line, b.line])) return []
  const [less, more] = low(a.line) <= low(b.line) ? [a, b] : [b, a]
  return [
    {
      event,
      lines: [less.line, more.line],
      by: { low: Math.max(0, low(more.line) - high(less.line)), high: high(more.line) - low(less.line) },
      reasons: reasonsOf({ a, b, flow }),
    },
  ]
}
