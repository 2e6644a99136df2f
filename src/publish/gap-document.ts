import type { Gap } from '#core/assessment.ts'
import { countLine, eventId, ids, type Press, spanOf, told } from './parts.ts'
import type { GapDocument } from './types.ts'

/** A published running total against the events on record; null when the total itself may not be shown. */
export function gapDocument(press: Press, gap: Gap): GapDocument | null {
  const [total] = countLine(press, gap.total)
  if (!total) return null
  const lines = [gap.total, ...gap.events.flatMap(({ lines: of }) => of), ...gap.apart.map(({ line }) => line)]
  const cited = [
    ...gap.statements,
    ...lines.flatMap(({ statements: same }) => same),
    ...gap.overlaps.flatMap(({ statements }) => statements),
  ]
  const { statements, quotes } = told(press, cited)
  return {
    v: 1,
    id: press.desk.id('gap', press.open.get(gap.total.statements[0])?.accepted.id ?? ''),
    total,
    from: gap.from,
    to: gap.to,
    events: gap.events.map(({ event, date, range, lines: of, standing }) => ({
      event: eventId(press, event),
      date,
      range,
      lines: of.flatMap((line) => countLine(press, line)),
      standing,
    })),
    apart: gap.apart.flatMap(({ event, date, line, reason }) =>
      countLine(press, line).map((one) => ({ event: eventId(press, event), date, line: one, reason })),
    ),
    overlaps: gap.overlaps.map(({ events, statements: both }) => ({
      events: events.map((event) => eventId(press, event)),
      statements: ids(press, both),
    })),
    sum: spanOf(gap.sum),
    sumWithApart: spanOf(gap.sumWithApart),
    missing: spanOf(gap.missing),
    withoutNumber: gap.withoutNumber.map((event) => eventId(press, event)),
    statements,
    quotes,
  }
}
