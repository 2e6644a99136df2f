import type { DealFindings } from '#core/findings/deals.ts'
import { eventId, ids, type Press, told } from '../parts.ts'
import type { DealsDocument } from './types.ts'

export function dealsDocument(press: Press, { deals }: DealFindings): DealsDocument {
  const { statements, quotes } = told(
    press,
    deals.flatMap((one) => one.statements),
  )
  return {
    v: 1,
    deals: deals.map(({ event, date, concessions, statements: cited }) => ({
      event: eventId(press, event),
      date,
      concessions: concessions.map(({ code, statements: own }) => ({ code, cited: ids(press, own) })),
      cited: ids(press, cited),
    })),
    statements,
    quotes,
  }
}
