import type { CrossingFindings } from '#core/findings/crossings.ts'
import { eventId, ids, type Press, personId, told } from '../parts.ts'
import type { CrossingsDocument } from './types.ts'

export function crossingsDocument(press: Press, { crossings }: CrossingFindings): CrossingsDocument {
  const { statements, quotes } = told(
    press,
    crossings.flatMap((one) => one.statements),
  )
  return {
    v: 1,
    crossings: crossings.map(({ event, person, date, to, people, indicators, statements: cited }) => ({
      event: event === null ? null : eventId(press, event),
      person: person === null ? null : personId(press, person),
      date,
      to,
      people,
      indicators: indicators.map(({ code, state, supporting, contradicting }) => ({
        code,
        state,
        supporting: ids(press, supporting),
        contradicting: ids(press, contradicting),
      })),
      cited: ids(press, cited),
    })),
    statements,
    quotes,
  }
}
