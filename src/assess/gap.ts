import type { EventAssessment, Gap, PeopleRange } from '#core/assessment.ts'
import { bounds, covers, type Edtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import type { Scope } from '#core/mention.ts'
import { high, type Line, low, newestFirst, rangeOver } from './counts.ts'
import { type Counted, linksTwo } from './event.ts'
import { total } from './kinds.ts'
import { firstDay, grouped, idsOf, order, type View } from './view.ts'
import { summed } from './whole.ts'

/** Running totals that release events can be held against; "other" are words such as "went through such procedures". */
const RUNNING: readonly Scope[] = ['released', 'pardoned', 'political', 'announced', 'displaced', 'other']

type Placed = Counted & { standing: 'certain' | 'possible' }

/**
 * Every published running total with a beginning and an end, against the release events on record in that time, the newest first. The
 * same total in several sources is one gap.
 */
export function gapsIn(view: View, events: readonly Counted[], lines: readonly Line[]): Gap[] {
  const running = lines.filter(
    ({ line }) =>
      line.window === 'cumulative' &&
      RUNNING.includes(line.scope) &&
      line.of === null &&
      (line.min !== null || line.max !== null),
  )
  const totals = grouped(running, ({ line }) => [line.since, line.asOf, line.min, line.max].join('|'))
  return [...totals.values()]
    .flatMap((group) => {
      const given = group.map(({ line }) => line).sort(newestFirst)
      const [newest] = given
      if (!newest || newest.since === null || newest.asOf === null) return []
      return [
        gapOf(view, events, newest, { since: newest.since, to: newest.asOf }, [
          ...new Set(given.map(({ statement }) => statement)),
        ]),
      ]
    })
    .sort((a, b) => newestFirst(a.total, b.total))
}

function gapOf(
  view: View,
  events: readonly Counted[],
  published: Gap['total'],
  { since, to }: { since: Edtf; to: Edtf },
  statements: Gap['statements'],
): Gap {
  const period = { first: bounds(since).first, last: bounds(to).last }
  const placed = events
    .filter(({ assessment }) => assessment.isRelease && !assessment.announcedOnly && assessment.date !== null)
    .flatMap((one): Placed[] => {
      const standing = one.assessment.date === null ? 'no' : covers(period, one.assessment.date)
      return standing === 'no' ? [] : [{ ...one, standing }]
    })
    .sort((a, b) => byDate(a.assessment, b.assessment))
  const ranges = placed.map((one) => ({
    ...one,
    range: rangeOver(summed(one.whole).map(({ line }) => line)),
    aside: asideOf(one.whole),
  }))
  const inSum = ranges.filter(({ range, aside }) => range !== null || aside.length === 0)
  const apart = ranges.filter(({ range, aside }) => range === null && aside.length > 0)
  const sum = sumOf(inSum)
  const more = sumOf(apart.map(({ aside, standing }) => ({ standing, range: rangeOver(aside.map(({ line }) => line)) })))
  return {
    total: published,
    statements,
    from: since,
    to,
    events: inSum.map(({ assessment, range, whole, standing }) => ({
      event: assessment.event,
      date: assessment.date,
      range,
      lines: whole.map(({ line }) => line),
      standing,
    })),
    apart: apart.flatMap(({ assessment: { event, date }, aside }) =>
      aside.flatMap(({ line }) => (line.apart === null ? [] : [{ event, date, line, reason: line.apart }])),
    ),
    overlaps: overlapsAmong(view, new Set(placed.map(({ assessment }) => assessment.event))),
    sum,
    sumWithApart: { low: sum.low + more.low, high: sum.high + more.high },
    missing: { low: low(published) - sum.high, high: high(published) - sum.low },
    withoutNumber: inSum.flatMap(({ assessment, range }) => (range === null ? [assessment.event] : [])),
  }
}

const asideOf = (whole: readonly Line[]) =>
  whole.filter(({ line }) => line.apart !== null && !line.superseded && (line.min !== null || line.max !== null))

/** The lowest counts only events that are certainly in the time, the highest all of them. */
function sumOf(events: readonly { standing: 'certain' | 'possible'; range: PeopleRange | null }[]): {
  low: number
  high: number
} {
  const certain = events.flatMap(({ standing, range }) => (range !== null && standing === 'certain' ? [low(range)] : []))
  return { low: total(certain), high: total(events.flatMap(({ range }) => (range === null ? [] : [high(range)]))) }
}

/** Statements that link two of these events, whatever their modality: they are named and nothing is subtracted. */
function overlapsAmong(view: View, events: ReadonlySet<EntityId>): Gap['overlaps'] {
  const links = view.told.flatMap((told) =>
    linksTwo(told) &&
    told.standing !== 'refuted' &&
    told.subject !== null &&
    told.event !== null &&
    events.has(told.subject) &&
    events.has(told.event)
      ? [{ pair: [told.subject, told.event].sort(order), told }]
      : [],
  )
  return [...grouped(links, ({ pair }) => pair.join('|')).values()].flatMap((group) =>
    group[0] ? [{ events: group[0].pair, statements: idsOf(group.map(({ told }) => told)) }] : [],
  )
}

/** Oldest first, undated last. */
export const byDate = (a: EventAssessment, b: EventAssessment): number =>
  order(firstDay(a.date), firstDay(b.date)) || order(a.event, b.event)
