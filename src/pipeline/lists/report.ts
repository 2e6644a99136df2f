import type { Edtf } from '#core/edtf.ts'
import type { EntityId, OccurrenceId } from '#core/ids.ts'
import type { OpenedList } from './bring-list.ts'
import type { Field } from './fields.ts'
import type { PlannedRow, RowStatus } from './plan.ts'
import type { Change, KnownBy } from './versions.ts'
import type { Conflict, Found } from './who.ts'

/** One person of the register who may be the one of a row; `entity` is null while only drafts speak of them. */
export type ReportedCandidate = Pick<Found, 'name' | 'band' | 'bits' | 'probability' | 'explanation' | 'missing'> & {
  entity: EntityId | null
  occurrence: OccurrenceId | null
  conflicts: ReportedConflict[]
}
export type ReportedConflict = { property: Conflict['property']; row: Edtf; register: Edtf[] }

/** The output of `habeas import --json` (docs/contracts.md). Every row that names a person stands in exactly one of the first five numbers. */
export type ListReport = {
  v: 1
  list: string
  version: number
  /** The same file came in before and was read the same way. */
  known: boolean
  rows: number
  new: number
  changed: number
  same: number
  matched: number
  ambiguous: number
  /** People of the earlier version who are not in this one. */
  gone: number
  unreadable: { row: number; code: string; message: string; field: Field | null; table: number }[]
  columns: { table: number; column: number; header: string | null; field: Field }[]
  people: {
    row: number
    table: number
    name: string
    status: RowStatus
    by: KnownBy | null
    earlier: number | null
    changes: Change[]
    conflicts: ReportedConflict[]
    candidates: ReportedCandidate[]
  }[]
  gone_people: { row: number; name: string }[]
}

/** What bringing a list in would do, or did. */
export function reportOf({ name, number, known, list, plan }: OpenedList): ListReport {
  const count = (status: RowStatus) => plan.rows.filter((one) => one.status === status).length
  return {
    v: 1,
    list: name,
    version: number,
    known,
    rows: plan.count,
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    matched: count('matched'),
    ambiguous: count('ambiguous'),
    gone: plan.gone.length,
    unreadable: plan.unreadable.map(({ row, code, message, field, table }) => ({ row, code, message, field, table })),
    columns: [...list.tables, ...list.left].flatMap(({ table, columns }) =>
      columns.map(({ column, header, field }) => ({ table, column, header, field })),
    ),
    people: plan.rows.map(personOf),
    gone_people: plan.gone.map(({ row, name: gone }) => ({ row, name: gone })),
  }
}

const personOf = ({ row, status, by, earlier, changes, conflicts, candidates }: PlannedRow): ListReport['people'][number] => ({
  row: row.row,
  table: row.table,
  name: row.name,
  status,
  by,
  earlier: earlier?.row ?? null,
  changes,
  conflicts,
  candidates: candidates.map(({ thing, conflicts: own, name, band, bits, probability, explanation, missing }) => ({
    entity: thing.entity,
    occurrence: thing.occurrences[0] ?? null,
    name,
    band,
    bits,
    probability,
    explanation,
    missing,
    conflicts: own,
  })),
})
