import type { UnreadableRow } from '#core/sheet.ts'
import { LIMITS } from '../limits.ts'
import { refusal } from '../refusal.ts'

/** Why a row was left out. The codes are stable; the lines hold nothing of the file. */
const LINES = {
  broken_quotes: 'A quotation mark opens a cell and is not closed, or stands in the wrong place.',
  too_many_cells: `The row has more than ${LIMITS.listColumns} cells.`,
} as const
export type RowFault = keyof typeof LINES

export const unreadableRow = (row: number, code: RowFault): UnreadableRow => ({ row, code, message: LINES[code] })

/** Counts a list's rows with their cells as they come; throws `too_many_rows` when it is more than can be held. */
export function counted(): (cells: number) => void {
  let rows = 0
  let all = 0
  return (cells) => {
    rows++
    all += cells
    if (rows > LIMITS.listRows || all > LIMITS.listCells) throw refusal('too_many_rows')
  }
}
