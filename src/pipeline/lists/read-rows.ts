import type { Day } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import type { Cell, Row } from '#core/sheet.ts'
import type { Range } from '#core/span.ts'
import { claimsOf, type Reading } from './claims.ts'
import type { Mapped } from './columns.ts'
import { type Fault, type UnreadableCell, unreadable } from './faults.ts'
import { DATE_FIELDS } from './fields.ts'
import { cellsOfItem } from './items.ts'
import { isFullName } from './looks.ts'
import { dayOrderOf } from './read-date.ts'
import { unitOf } from './read-term.ts'
import { type Cells, cellsOf, type ListRow } from './row.ts'

/** What a list says: a row for each person, and what could not be read. `count`: rows that hold anything. */
export type ListRead = { rows: ListRow[]; unreadable: UnreadableCell[]; count: number }

/** Reads the rows of a table. A cell that cannot be read is told of and says nothing; the rest of its row holds. `day`: the day of the list. */
export function readRows(mapped: Mapped, language: Language, day: Day | null): ListRead {
  const { table, columns } = mapped
  const fields = columns.filter(({ field }) => field !== 'ignore')
  const orders = new Map(
    fields
      .filter(({ field }) => DATE_FIELDS.has(field))
      .map(({ field, column }) => [field, dayOrderOf(mapped.rows.map(({ cells }) => cells[column - 1]?.text ?? ''))]),
  )
  const unit = unitIn(fields.find(({ field }) => field === 'term')?.header ?? '')
  const how: Reading = { language, orders, unit, day }
  const result: ListRead = { rows: [], unreadable: [], count: mapped.rows.length }
  for (const row of mapped.rows) {
    const cells = mapped.items ? cellsOfItem(row, columns[0]?.column ?? 1) : cellsOf(row, columns)
    const long = new Set(row.cells.flatMap((cell, at) => (cell.long ? [fieldAt(mapped, at + 1)] : [])))
    for (const field of long)
      if (field !== 'ignore') result.unreadable.push(unreadable(table, row.number, 'cell_too_long', field))
    const named = nameIn(cells, fields.length, row)
    if ('fault' in named) {
      result.unreadable.push(unreadable(table, row.number, named.fault, 'name'))
      continue
    }
    const { claims, birth, faults } = claimsOf(cells, named.anchor, how, long)
    for (const { field, fault } of faults) result.unreadable.push(unreadable(table, row.number, fault, field))
    result.rows.push({
      table,
      row: row.number,
      id: cells.get('id')?.text ?? null,
      ...named,
      birth,
      text: Object.fromEntries([...cells].map(([field, cell]) => [field, cell.text])),
      claims,
    })
  }
  return withoutRepeatedIds(result)
}

const fieldAt = ({ columns }: Mapped, at: number) => columns.find(({ column }) => column === at)?.field ?? null

/** “Term (years)”: what its bare numbers are. */
const unitIn = (header: string) =>
  header
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(unitOf)
    .find((unit) => unit !== null) ?? null

type Named = { name: string; anchor: Range } | { fault: Fault }

/**
 * The name and where it stands: one cell, or from the first to the last of several that stand side by side. Where others stand between them
 * the surname's place is the person's.
 */
function nameIn(cells: Cells, width: number, row: Row): Named {
  const whole = cells.get('name')
  if (whole) return isName(whole.text) && !(width > 2 && isAlone(cells, whole)) ? asNamed(whole) : { fault: 'not_a_name' }
  const parts = (['given', 'patronymic', 'surname'] as const).flatMap((field) => cells.get(field) ?? [])
  const surname = cells.get('surname')
  if (!surname) return { fault: 'no_name' }
  if (!parts.every(({ text: one }) => isName(one)) || (width > 2 && isAlone(cells, surname))) return { fault: 'not_a_name' }
  const name = parts.map(({ text: one }) => one).join(' ')
  const start = Math.min(...parts.map((one) => one.start))
  const end = Math.max(...parts.map((one) => one.end))
  const between = row.cells.filter((cell) => cell.start >= start && cell.end <= end && cell.text !== '' && !parts.includes(cell))
  const range = between.length === 0 && end - start <= LONGEST ? { start, end } : { start: surname.start, end: surname.end }
  return { name, anchor: range }
}

/** The longest name that is taken for one, in letters. */
const LONGEST = 160
const NO_NAME = /невядом|неизвест|unknown|anonym|ананім|аноним|^итого|^усяго|^разам|^total|^всего/iu

const isName = (text: string) =>
  text.length <= LONGEST &&
  /\p{L}{2}|^\p{L}\.?$/u.test(text) &&
  !/\d/.test(bare(text)) &&
  !NO_NAME.test(text) &&
  !/https?:|@/.test(text)

/** A heading between rows: nothing beside, and not written as a full name. */
const isAlone = (cells: Cells, cell: Cell) => cells.size === 1 && !isFullName(bare(cell.text))

const NUMBERED = /^\s*\d{1,5}\s*[.)]\s*/
const bare = (text: string) => text.replace(NUMBERED, '')

function asNamed({ text, start, end, raw }: Cell): Named {
  const before = raw === undefined ? (NUMBERED.exec(text)?.[0].length ?? 0) : 0
  const name = bare(text).replace(/[\s,;.]+$/u, (tail) =>
    /^\./.test(tail) && /\p{Lu}$/u.test(bare(text).slice(0, -tail.length)) ? '.' : '',
  )
  return { name, anchor: raw === undefined ? { start: start + before, end: start + before + name.length } : { start, end } }
}

/** An id that stands in two rows tells nobody apart: it is told of and not used. */
function withoutRepeatedIds({ rows, unreadable: faults, count }: ListRead): ListRead {
  const times = new Map<string, number>()
  for (const { id } of rows) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1)
  const isTwice = ({ id }: ListRow) => id !== null && (times.get(id) ?? 0) > 1
  return {
    rows: rows.map((row) => (isTwice(row) ? { ...row, id: null } : row)),
    unreadable: [...faults, ...rows.filter(isTwice).map(({ table, row }) => unreadable(table, row, 'same_id_twice', 'id'))],
    count,
  }
}
