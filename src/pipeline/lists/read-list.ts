import { bounds, type Day } from '#core/edtf.ts'
import { HabeasError } from '#core/errors.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { dayOf } from '#platform/clock.ts'
import { sheetOf } from '#preserve/index.ts'
import type { KeptColumn, ListVersion } from '#register/index.ts'
import { columnsOf, hasNames, headerKey, type Mapped, NOTHING_SAID, type SaidColumns } from './columns.ts'
import { type Field, isField } from './fields.ts'
import { type ListRead, readRows } from './read-rows.ts'
import { withoutRowNumbers } from './row-numbers.ts'
import { withoutCouples } from './several-people.ts'

/** A layer read as a list. `tables`: those in which people are named; `left`: tables without a column of names. */
export type ListLayer = { layer: Layer; tables: readonly Mapped[]; left: readonly Mapped[]; read: ListRead }

/** The day of a list: that of its publication, else the day it came in, `at`. What is later than it has not happened. */
export function dayOfList({ published }: Pick<Source, 'published'>, at: string): Day {
  const today = dayOf(at)
  const last = published === null ? null : bounds(published).last
  return last !== null && last < today ? last : today
}

/** Reads a layer as a list; `day`: the day of the list. Throws HabeasError `no_names` where no table has a column of names, and as `sheetOf`. */
export function readList(layer: Layer, said: SaidColumns, day: Day): ListLayer {
  const sheet = sheetOf(layer)
  const mapped = sheet.tables.map((table, at) =>
    columnsOf(table, at + 1, said, sheet.kind === 'list' || sheet.kind === 'telegram'),
  )
  const tables = mapped.filter(hasNames)
  if (tables.length === 0)
    throw new HabeasError(
      'no_names',
      'No column of this file was recognised as one of names. Say which it is, for example --columns name=1. In a table headings help; in running text begin each line with the name.',
    )
  const parts = tables.map((one) => withoutRowNumbers(one, withoutCouples(readRows(one, layer.language, day))))
  const ids = new Map<string, number>()
  for (const { rows } of parts) for (const { id } of rows) if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1)
  return {
    layer,
    tables,
    left: mapped.filter((one) => !hasNames(one)),
    read: {
      count: parts.reduce((sum, { count }) => sum + count, 0) + sheet.unreadable.length,
      // An id is of one person in the whole list.
      rows: parts.flatMap(({ rows }) => rows.map((row) => ((ids.get(row.id ?? '') ?? 0) > 1 ? { ...row, id: null } : row))),
      unreadable: [
        ...sheet.unreadable.map((one) => ({ ...one, field: null, table: 1 })),
        ...parts.flatMap(({ unreadable }) => unreadable),
      ],
    },
  }
}

/** What columns were taken for, as it is kept with a version of the list. */
export const keptColumns = ({ tables }: Pick<ListLayer, 'tables'>): KeptColumn[] => [
  ...new Map(
    tables.flatMap(({ columns }) =>
      columns.map(({ column, header, field }) => [`${header === null ? column : headerKey(header)}`, { column, header, field }]),
    ),
  ).values(),
]

/** What was kept of the columns of an earlier version, and what somebody says now, by number: that holds before all else. */
export function saidColumns(earlier: Pick<ListVersion, 'columns'> | null, now: ReadonlyMap<number, Field>): SaidColumns {
  if (earlier === null) return { ...NOTHING_SAID, byNumber: now }
  const fields = earlier.columns.flatMap(({ column, header, field }) => (isField(field) ? [{ column, header, field }] : []))
  return {
    byHeader: new Map(fields.flatMap(({ header, field }) => (header === null ? [] : [[headerKey(header), field] as const]))),
    byNumber: new Map([
      ...fields.flatMap(({ column, header, field }) => (header === null ? [[column, field] as const] : [])),
      ...now,
    ]),
  }
}
