import type { Cell, Row, Table, UnreadableRow } from '#core/sheet.ts'
import { LIMITS } from '../limits.ts'
import { cellAt, withinLimit } from './cells.ts'
import { counted, unreadableRow } from './faults.ts'

/**
 * How tables that are no text of their own stand in a layer: a line for each row, its cells joined by tabs, and before them a line with the
 * title, which a form feed begins. An empty row is an empty line, so that the rows can be counted as in the file.
 */
const TITLE = '\f'

/** A table to be written. */
export type Drawn = { title: string | null; rows: readonly (readonly string[])[] }

/** The layer of tables. White space in a cell becomes a space: it would be taken for the end of the cell. Throws `too_many_rows`. */
export function gridOf(tables: readonly Drawn[]): string {
  const room = counted()
  const lines: string[] = []
  for (const { title, rows } of tables) {
    lines.push(TITLE + plain(title ?? ''))
    for (const row of rows) {
      room(row.length)
      lines.push(row.map(plain).join('\t').trimEnd())
    }
  }
  return lines.join('\n')
}

// A no-break space is a sign of the text and stays.
const plain = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ')
    .trim()

export const isGrid = (text: string): boolean => text.startsWith(TITLE)

/** The tables of such a layer. Throws `too_many_rows`. */
export function gridTables(text: string): { tables: Table[]; unreadable: UnreadableRow[] } {
  const room = counted()
  const tables: { title: string | null; rows: Row[] }[] = []
  const unreadable: UnreadableRow[] = []
  let rows: Row[] = []
  let number = 0
  let start = 0
  for (const line of text.split('\n')) {
    number++
    const end = start + line.length
    if (line.startsWith(TITLE)) {
      rows = []
      number = 0
      tables.push({ title: line.slice(1) || null, rows })
    } else if (line !== '') {
      const cells = cellsOf(text, start, line).map(withinLimit)
      room(cells.length)
      if (cells.length > LIMITS.listColumns) unreadable.push(unreadableRow(number, 'too_many_cells'))
      else rows.push({ number, cells, start, end })
    }
    start = end + 1
  }
  return { tables: tables.filter((table) => table.rows.length > 0), unreadable }
}

/** The cells of a line of a text, which tabs separate. */
export function cellsOf(text: string, start: number, line: string): Cell[] {
  let at = start
  return line.split('\t').map((piece) => {
    const cell = cellAt(text, at, at + piece.length)
    at += piece.length + 1
    return cell
  })
}
