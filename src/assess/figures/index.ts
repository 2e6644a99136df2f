/**
 * Tables about people that may not be shown one by one: what binds them after release, and whether the register knew of them before. Made of
 * the whole record. Nothing of it is public before `publish/figures` has made it safe.
 */
import { edtf } from '#core/edtf.ts'
import type { Figures } from '#core/figures.ts'
import type { RegisterRecord } from '#core/record.ts'
import { viewOf } from '../view.ts'
import { coverageIn } from './coverage.ts'
import { harmsIn } from './harms.ts'

/**
 * The tables of what had been accepted when the current quarter began, by the last decision of the record. So nobody who is accepted today is
 * in a figure before others have come too: two snapshots of one quarter cannot be subtracted to find who came between them.
 */
export function figuresIn(record: RegisterRecord): Figures {
  const last = record.statements
    .map(({ decidedAt }) => decidedAt)
    .sort()
    .at(-1)
  if (last === undefined) return tablesOf(record, null)
  const asOf = quarterOf(last)
  return tablesOf({ ...record, statements: record.statements.filter(({ decidedAt }) => decidedAt < asOf) }, asOf)
}

/** The tables of everything in a record. */
export function tablesOf(record: RegisterRecord, asOf: string | null): Figures {
  const view = viewOf(record)
  const { table, withoutDate } = coverageIn(view)
  return { asOf: asOf === null ? null : edtf(asOf), tables: [...harmsIn(view), table], withoutDate }
}

/** First day of the quarter of a time (UTC, ISO 8601). */
function quarterOf(time: string): string {
  const month = Number(time.slice(5, 7))
  return `${time.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}
