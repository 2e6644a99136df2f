import type { CountLine } from '#core/assessment.ts'
import type { FlowFindings, FlowMonth } from '#core/findings/flows.ts'
import { countLine, eventId, ids, type Press, told } from '../parts.ts'
import type { FlowsDocument } from './types.ts'

export function flowsDocument(press: Press, flows: FlowFindings): FlowsDocument {
  const { series, undated, days, differences, checks, balances, months, door, after } = flows
  const one = (line: CountLine) => countLine(press, line)
  return {
    v: 1,
    series: series.map(({ scope, window, since, lines }) => ({ scope, window, since, lines: lines.flatMap(one) })),
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
          by,
          reasons: reasons.map(({ reason, statements }) => ({ reason, cited: ids(press, statements) })),
        },
      ]
    }),
    checks: checks.flatMap(({ event, line, statements, ...check }) =>
      one(line).map((shown) => ({
        ...check,
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
          terms: terms.map(({ events, statements, ...term }) => ({
            ...term,
            events: events.map((event) => eventId(press, event)),
            cited: ids(press, statements),
          })),
          residual,
        },
      ]
    }),
    months: months.map(({ month, left, came, open, events }) => ({
      month,
      left: between(press, left),
      came: between(press, came),
      open,
      events: events.map((event) => eventId(press, event)),
    })),
    door: door.map(({ statements, ...line }) => ({ ...line, cited: ids(press, statements) })),
    after: after.map(({ statements, ...line }) => ({ ...line, cited: ids(press, statements) })),
    ...quoted(press, flows),
  }
}

const between = (press: Press, { certain, possible, statements }: FlowMonth['left']) => ({
  certain,
  possible,
  cited: ids(press, statements),
})

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
