import type { CountLine } from '#core/assessment.ts'
import type { Between, FlowFindings } from '#core/findings/flows.ts'
import { countLine, endOf, eventId, ids, type Press, spanOf, told } from '../parts.ts'
import type { PublicCountLine } from '../types.ts'
import { joinClosed } from './closed-names.ts'
import type { FlowsDocument, PublicBetween } from './types.ts'

/** As the lines of one series stand: by day, unknown last. */
const byDay = ({ asOf: a }: PublicCountLine, { asOf: b }: PublicCountLine): number => (a ?? '9999').localeCompare(b ?? '9999')

export function flowsDocument(press: Press, flows: FlowFindings): FlowsDocument {
  const { series, undated, days, differences, checks, balances, months, door, after } = flows
  const one = (line: CountLine) => countLine(press, line)
  return {
    v: 1,
    series: joinClosed(
      series.map(({ scope, window, since, lines }) => ({ scope, window, since, lines: lines.flatMap(one) })),
      ({ lines: [line] }) => line?.counter.text ?? null,
      ({ scope, window, since }) => `${scope} ${window} ${since}`,
      (first, other) => ({ ...first, lines: [...first.lines, ...other.lines].sort(byDay) }),
    ),
    undated: undated.flatMap(one),
    days: days.map(({ statements, ...day }) => ({ ...day, cited: ids(press, statements) })),
    differences: differences.flatMap(({ event, lines: [a, b], by, reasons }) => {
      const [less] = one(a)
      const [more] = one(b)
      if (!less || !more) return []
      return [
        {
          event: event === null ? null : eventId(press, event),
          lines: [less, more],
          by: spanOf(by),
          reasons: reasons.map(({ reason, statements }) => ({ reason, cited: ids(press, statements) })),
        },
      ]
    }),
    checks: checks.flatMap(({ code, event, line, found, agrees, statements }) =>
      one(line).map((shown) => ({
        code,
        found: spanOf(found),
        agrees,
        event: event === null ? null : eventId(press, event),
        line: shown,
        cited: ids(press, statements),
      })),
    ),
    balances: balances.flatMap(({ opening, closing, terms, residual }) => {
      const [from] = one(opening)
      const [to] = one(closing)
      if (!from || !to) return []
      return [
        {
          opening: from,
          closing: to,
          terms: terms.map(({ code, kind, events, statements, ...people }) => ({
            code,
            kind,
            certain: endOf(people.certain),
            possible: endOf(people.possible),
            events: events.map((event) => eventId(press, event)),
            cited: ids(press, statements),
          })),
          residual: spanOf(residual),
        },
      ]
    }),
    months: months.map(({ month, left, came, open, events }) => ({
      month,
      left: { ...between(left), cited: ids(press, left.statements) },
      came: { ...between(came), cited: ids(press, came.statements) },
      open,
      events: events.map((event) => eventId(press, event)),
    })),
    door: door.map(({ period, by, per, came, left, index, statements }) => ({
      period,
      by,
      per,
      came: between(came),
      left: between(left),
      index: index && spanOf(index),
      cited: ids(press, statements),
    })),
    after: after.map(({ statements, ...line }) => ({ ...line, cited: ids(press, statements) })),
    ...quoted(press, flows),
  }
}

const between = ({ certain, possible }: Between): PublicBetween => ({ certain, possible: endOf(possible) })

/** Every statement that a figure of the page rests on. */
function quoted(press: Press, { series, undated, days, differences, checks, balances, months, door, after }: FlowFindings) {
  const lines = [
    ...series.flatMap((one) => one.lines),
    ...undated,
    ...differences.flatMap((one) => one.lines),
    ...checks.map(({ line }) => line),
    ...balances.flatMap(({ opening, closing }) => [opening, closing]),
  ]
  const resting = [
    ...days,
    ...differences.flatMap(({ reasons }) => reasons),
    ...checks,
    ...balances.flatMap(({ terms }) => terms),
    ...months.flatMap(({ left, came }) => [left, came]),
    ...door,
    ...after,
  ]
  const { statements, quotes } = told(
    press,
    [...lines, ...resting].flatMap((one) => one.statements),
  )
  return { statements, quotes }
}

/** Flows of nothing. */
export const noFlows = (): FlowsDocument => ({
  v: 1,
  series: [],
  undated: [],
  days: [],
  differences: [],
  checks: [],
  balances: [],
  months: [],
  door: [],
  after: [],
  statements: [],
  quotes: [],
})
