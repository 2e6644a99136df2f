import type { Row, Table } from '#core/sheet.ts'
import { cut } from './cells.ts'
import { counted } from './faults.ts'
import { cellsOf } from './grid.ts'
import { bulletIn, type Line, linesOf, type Marked, numbersIn } from './markers.ts'

/**
 * The lists in a running text: rows with tabs, as tables of a document are written; else numbered items; else bullets; else one name a
 * line. An item takes the lines that follow it up to an empty one; the last short line before a list is its title. A text of long lines
 * is no list. Linear time. Throws `too_many_rows`.
 */
export function listTables(text: string): Table[] {
  const lines = linesOf(text)
  const tabbed = lines.filter((line) => line.text.includes('\t')).length
  const starts = lines.map((line) => numbersIn(line))
  const numbered = starts.reduce((sum, some) => sum + some.length, 0)
  if (tabbed > 1 && tabbed >= numbered) return tabTables(text, lines)
  if (numbered > 1) return itemTables(text, lines, starts)
  const bullets = lines.map((line) => bulletIn(line))
  if (bullets.filter(({ length }) => length > 0).length > 1) return itemTables(text, lines, bullets)
  return plainTables(text, lines)
}

/** Two items with numbers or bullets in front, or more. */
export const isMarked = (text: string): boolean =>
  linesOf(text).flatMap((line) => [...numbersIn(line), ...bulletIn(line)]).length > 1

/** The items of one message that is a list with numbers or bullets, cut into cells; empty for other words. */
export function itemsOf(text: string): string[][] {
  if (!isMarked(text)) return []
  return listTables(text).flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)))
}

/** Longer lines are sentences, not titles or names. */
const SHORT = 200

function itemTables(text: string, lines: readonly Line[], starts: readonly Marked[][]): Table[] {
  const room = counted()
  const tables: { title: string | null; rows: Row[] }[] = []
  let rows: Row[] = []
  let title: string | null = null
  let open: { mark: Marked; start: number; end: number } | null = null
  const close = (end?: number) => {
    if (open === null) return
    const cells = cut(text, open.mark.from, end ?? open.end)
    room(cells.length)
    rows.push({ number: open.mark.number ?? rows.length + 1, cells, start: open.start, end: cells.at(-1)?.end ?? open.end })
    open = null
  }
  lines.forEach((line, at) => {
    const [first, ...others] = starts[at] ?? []
    if (first === undefined) {
      if (line.text === '') close()
      else if (open !== null && line.text.length <= SHORT) open.end = line.end
      else {
        close()
        title = line.text.length <= SHORT ? line.text : null
        rows = []
      }
      return
    }
    close()
    const last = rows.at(-1)
    if (first.number !== null && last !== undefined && first.number < last.number) rows = []
    if (rows.length === 0) {
      tables.push({ title, rows })
      title = null
    }
    open = { mark: first, start: line.start, end: line.end }
    for (const mark of others) {
      close(markerStart(text, mark.from))
      open = { mark, start: mark.from, end: line.end }
    }
  })
  close()
  return tables.filter((table) => table.rows.length > 0)
}

/** Where the marker stands before which an item ends. */
function markerStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !/[;,:\s]/.test(text[at - 1] ?? ' ')) at--
  while (at > 0 && /[\s№(\d.)]/.test(text[at - 1] ?? '')) at--
  return at
}

/** Rows of a table in a document: its other lines end it and may be the title of the next. */
function tabTables(text: string, lines: readonly Line[]): Table[] {
  const room = counted()
  const tables: { title: string | null; rows: Row[] }[] = []
  let rows: Row[] | null = null
  let title: string | null = null
  for (const line of lines) {
    if (line.text === '') continue
    if (!line.text.includes('\t')) {
      rows = null
      title = line.text.length <= SHORT ? line.text : null
      continue
    }
    if (rows === null) {
      rows = []
      tables.push({ title, rows })
      title = null
    }
    const cells = cellsOf(text, line.start, line.text)
    room(cells.length)
    rows.push({ number: rows.length + 1, cells, start: line.start, end: line.end })
  }
  return tables
}

function plainTables(text: string, lines: readonly Line[]): Table[] {
  const filled = lines.filter((line) => line.text !== '')
  if (filled.length < 2 || filled.filter((line) => line.text.length > SHORT).length * 2 > filled.length) return []
  const titled = filled[0]?.text.endsWith(':') ? filled[0].text : null
  const room = counted()
  const rows = (titled === null ? filled : filled.slice(1)).map((line, at) => {
    const cells = cut(text, line.start, line.end)
    room(cells.length)
    return { number: at + 1, cells, start: line.start, end: line.end }
  })
  return [{ title: titled, rows }]
}
