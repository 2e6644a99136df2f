import type { CountLine, Gap, PeopleRange, Span } from '#core/assessment.ts'
import { bounds, covers, type Edtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import type { Scope } from '#core/mention.ts'
import { type Line, newestFirst } from './counts.ts'
import type { Counted } from './event.ts'
import { among, type Overlap } from './overlaps.ts'
import { high, low, rangeOver, total } from './ranges.ts'
import { firstDay, grouped, order } from './view.ts'
import { summed } from './whole.ts'

/** Running totals that release events can be held against; "other" are words such as "went through such procedures". */
const RUNNING: readonly Scope[] = ['released', 'pardoned', 'political', 'announced', 'displaced', 'other']

/** A release event with a date, made ready for every total: its summed range, and the numbers that stand apart. */
type Ready = { event: EntityId; date: Edtf; whole: readonly Line[]; range: PeopleRange | null; aside: readonly Line[] }

/**
 * Every published running total with a beginning and an end, against the release events on record in that time, the newest first. The
 * same total in several sources is one gap. A total that stands apart (a rounded one) is listed with the others and never reckoned with.
 */
export function gapsIn(events: readonly Counted[], lines: readonly Line[], overlaps: readonly Overlap[]): Gap[] {
  const running = lines.filter(
    ({ line }) =>
      line.window === 'cumulative' &&
      RUNNING.includes(line.scope) &&
      line.of === null &&
      line.apart === null &&
      (line.min !== null || line.max !== null),
  )
  const totals = grouped(running, ({ line }) => [line.since, line.asOf, line.min, line.max].join('|'))
  const ready = events.flatMap(readyOf).sort((a, b) => order(firstDay(a.date), firstDay(b.date)) || order(a.event, b.event))
  return [...totals.values()]
    .flatMap((group) => {
      const given = group.map(({ line }) => line).sort(newestFirst)
      const [total] = given
      if (!total || total.since === null || total.asOf === null) return []
      const statements = [...new Set(given.flatMap(({ statements: same }) => same))]
      return [
        { total, statements, from: total.since, to: total.asOf, ...figuresOf(ready, overlaps, total, total.since, total.asOf) },
      ]
    })
    .sort((a, b) => newestFirst(a.total, b.total))
}

function readyOf({ assessment: { event, date, isRelease, announcedOnly }, whole }: Counted): Ready[] {
  if (!isRelease || announcedOnly || date === null) return []
  const aside = whole.filter(({ line }) => line.apart !== null && !line.superseded && (line.min !== null || line.max !== null))
  return [{ event, date, whole, range: rangeOver(summed(whole).map(({ line }) => line)), aside }]
}

function figuresOf(
  ready: readonly Ready[],
  overlaps: readonly Overlap[],
  published: CountLine,
  since: Edtf,
  to: Edtf,
): Omit<Gap, 'total' | 'statements' | 'from' | 'to'> {
  const period = { first: bounds(since).first, last: bounds(to).last }
  const placed = ready.flatMap((one) => {
    const standing = covers(period, one.date)
    return standing === 'no' ? [] : [{ ...one, standing }]
  })
  const inSum = placed.filter(({ range, aside }) => range !== null || aside.length === 0)
  const apart = placed.filter(({ range, aside }) => range === null && aside.length > 0)
  const sum = sumOf(inSum)
  const more = sumOf(apart.map(({ aside, standing }) => ({ standing, range: rangeOver(aside.map(({ line }) => line)) })))
  return {
    events: inSum.map(({ event, date, range, whole, standing }) => ({
      event,
      date,
      range,
      lines: whole.map(({ line }) => line),
      standing,
    })),
    apart: apart.flatMap(({ event, date, aside }) =>
      aside.flatMap(({ line }) => (line.apart === null ? [] : [{ event, date, line, reason: line.apart }])),
    ),
    overlaps: among(overlaps, new Set(placed.map(({ event }) => event))),
    sum,
    sumWithApart: { low: sum.low + more.low, high: sum.high + more.high },
    missing: { low: low(published) - sum.high, high: high(published) - sum.low },
    withoutNumber: inSum.flatMap(({ event, range }) => (range === null ? [event] : [])),
  }
}

/** The lowest counts only events that are certainly in the time, the highest all of them. An event without any number can be of any. */
function sumOf(events: readonly { standing: 'certain' | 'possible'; range: PeopleRange | null }[]): Span {
  const all = events.map(({ standing, range }) => ({ standing, range: range ?? { min: null, max: null } }))
  return {
    low: total(all.flatMap(({ standing, range }) => (standing === 'certain' ? [low(range)] : []))),
    high: total(all.map(({ range }) => high(range))),
  }
}
