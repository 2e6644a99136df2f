import type { Cell, Row, Table, UnreadableRow } from '#core/sheet.ts'
import { LIMITS } from '../limits.ts'
import { cellAt, withinLimit } from './cells.ts'
import { counted, type RowFault, unreadableRow } from './faults.ts'

/** What separates cells, the rarest in ordinary words first: of equally good guesses the first holds. */
const DELIMITERS = ['\t', ';', '|', ','] as const

/** As much of a file as decides what separates its cells. */
const SAMPLE = { rows: 100, units: 65_536 }

/**
 * The rows of delimited text (RFC 4180, any of four delimiters, rows of any length, any line end). A row whose quotes are not in order is
 * read as it stands where that gives as many cells as most rows have, else it is told of; the next line begins a row again. Linear time.
 * Throws `too_many_rows`.
 */
export function csvTables(text: string): { tables: Table[]; unreadable: UnreadableRow[] } {
  const { delimiter, start } = saidDelimiter(text) ?? { delimiter: guessDelimiter(text)?.delimiter ?? null, start: 0 }
  const first = start > 0 ? 2 : 1
  const records: Record[] = []
  const room = counted()
  for (const record of recordsIn(text, delimiter, start)) {
    room(record.cells.length)
    records.push(record)
  }
  const width = commonest(records.filter(({ fault }) => fault === null).map(({ cells }) => cells.length))
  const rows: Row[] = []
  const unreadable: UnreadableRow[] = []
  records.forEach(({ cells, start: from, end, fault, closed }, at) => {
    const number = at + first
    if (fault !== null && !(fault === 'broken_quotes' && closed && cells.length === width))
      unreadable.push(unreadableRow(number, fault))
    else if (cells.some(({ text: words, long }) => words !== '' || long)) rows.push({ number, cells, start: from, end })
  })
  return { tables: rows.length === 0 ? [] : [{ title: null, rows }], unreadable }
}

/** Excel's own first line `sep=;` says it. */
function saidDelimiter(text: string): { delimiter: string; start: number } | null {
  const [line, delimiter] = /^"?sep=([,;\t|])"?(?:\r?\n|\r)/i.exec(text) ?? []
  return line === undefined || delimiter === undefined ? null : { delimiter, start: line.length }
}

/**
 * What separates the cells: with which most of the first rows have the same number of cells, two or more. Null where no sign does, and a
 * line is one cell. `share`: how many of them.
 */
export function guessDelimiter(text: string): { delimiter: string; share: number } | null {
  let best: { delimiter: string; share: number } | null = null
  for (const delimiter of DELIMITERS) {
    const widths: number[] = []
    for (const { cells, start, end } of recordsIn(text, delimiter, 0)) {
      if (start < end) widths.push(cells.length)
      if (widths.length >= SAMPLE.rows || end > SAMPLE.units) break
    }
    const width = commonest(widths)
    const share = width < 2 ? 0 : widths.filter((one) => one === width).length / widths.length
    if (share > (best?.share ?? 0)) best = { delimiter, share }
  }
  return best
}

/** A line or several, with its cells. `fault`: read as it stands, without regard to quotes; `closed`: as many of them open as close. */
type Record = { cells: Cell[]; start: number; end: number; fault: RowFault | null; closed: boolean }

function* recordsIn(text: string, delimiter: string | null, from: number): Generator<Record> {
  for (let start = from; start < text.length; ) {
    const record = quotedRecord(text, delimiter, start) ?? plainRecord(text, delimiter, start)
    yield record
    start = record.end + (text.startsWith('\r\n', record.end) ? 2 : 1)
  }
}

/** A record whose quotes are in order; null for another. */
function quotedRecord(text: string, delimiter: string | null, start: number): Record | null {
  const cells: Cell[] = []
  let fault: RowFault | null = null
  for (let at = start; ; ) {
    const cell = cellFrom(text, delimiter, at)
    if (cell === null) return null
    if (cells.length < LIMITS.listColumns) cells.push(withinLimit(cell.cell))
    else fault = 'too_many_cells'
    if (cell.end === text.length || text[cell.end] !== delimiter) return { cells, start, end: cell.end, fault, closed: true }
    at = cell.end + 1
  }
}

/** A line cut at every delimiter. */
function plainRecord(text: string, delimiter: string | null, start: number): Record {
  const end = lineEnd(text, start)
  const line = text.slice(start, end)
  const cells: Cell[] = []
  let at = start
  for (const piece of delimiter === null ? [line] : line.split(delimiter, LIMITS.listColumns)) {
    cells.push(withinLimit(cellAt(text, at, at + piece.length)))
    at += piece.length + 1
  }
  return { cells, start, end, fault: 'broken_quotes', closed: line.split('"').length % 2 === 1 }
}

/** The cell that begins at a place, and where its delimiter or line end stands; null where its quotes are not in order. */
function cellFrom(text: string, delimiter: string | null, from: number): { cell: Cell; end: number } | null {
  let open = from
  while (isSpace(text[open]) && text[open] !== delimiter) open++
  if (text[open] !== '"') {
    let end = open
    while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end++
    return { cell: cellAt(text, from, end), end }
  }
  const most = open + LIMITS.cellUnits * 2
  let doubled = false
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && close < most && text[close + 1] === '"') {
    doubled = true
    close = text.indexOf('"', close + 2)
  }
  if (close < 0 || close >= most) return null
  let end = close + 1
  while (isSpace(text[end]) && text[end] !== delimiter) end++
  if (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) return null
  const cell = cellAt(text, open + 1, close)
  return { cell: doubled ? { ...cell, text: cell.text.replaceAll('""', '"'), raw: cell.text } : cell, end }
}

const isSpace = (sign: string | undefined) => sign === ' ' || sign === '\u00a0' || sign === '\t'
const isLineEnd = (sign: string | undefined) => sign === '\n' || sign === '\r'

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isLineEnd(text[end])) end++
  return end
}

/** The number that comes most often, the larger of two that come equally often; 0 for none. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best = 0
  for (const [number, count] of counts) {
    const held = counts.get(best) ?? 0
    if (count > held || (count === held && number > best)) best = number
  }
  return best
}
