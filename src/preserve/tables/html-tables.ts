import { type DomElement, parsePage } from '../dom.ts'
import { metaOf } from '../html-meta.ts'
import { guarded } from '../html-page.ts'
import { textOf } from '../html-text.ts'
import type { Reading } from '../reader.ts'
import { counted } from './faults.ts'
import { type Drawn, gridOf } from './grid.ts'

/** The tables of a page; null for a page without one. Throws RefusalCodes. */
export const readTables = (html: string): Reading | null =>
  guarded(() => {
    const page = parsePage(html)
    const found = metaOf(page)
    const room = counted()
    const tables = [...page.querySelectorAll('table')].flatMap((table) => drawn(table, room) ?? [])
    return tables.length === 0 ? null : { text: gridOf(tables), found, notes: [] }
  })

/** HTML 4.9.11: more is cut to it by browsers too. */
const MOST = { across: 1_000, down: 65_534 }

/** A table of two rows or more and two columns or more; null for another and for one that only lays out tables. */
function drawn(table: DomElement, room: (cells: number) => void): Drawn | null {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  if (rows.length < 2) return null
  if ([...table.querySelectorAll('table')].some((inner) => [...inner.querySelectorAll('tr')].length > 1)) return null
  for (const hidden of [...table.querySelectorAll('[style*="display"], [hidden]')]) if (isHidden(hidden)) hidden.remove()
  const drawnRows = filled(rows, room)
  if (drawnRows.every((row) => row.length < 2)) return null
  const caption = [...table.children].find(({ localName }) => localName === 'caption')
  return { title: caption === undefined ? null : textOf(caption), rows: drawnRows }
}

const isHidden = (element: DomElement) =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')

/**
 * The rows with cells that reach over several written in each of them. A cell alone in its row is a heading within the table, however many
 * columns it reaches over, and stands once.
 */
function filled(rows: readonly DomElement[], room: (cells: number) => void): string[][] {
  const down = new Map<number, { text: string; left: number }>()
  return rows.map((row) => {
    const own = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
    const cells: string[] = []
    const takeDown = () => {
      for (let above = down.get(cells.length); above !== undefined; above = down.get(cells.length)) {
        if (--above.left === 0) down.delete(cells.length)
        cells.push(above.text)
      }
    }
    for (const cell of own) {
      takeDown()
      const text = textOf(cell)
      const across = own.length === 1 && cells.length === 0 ? 1 : spanOf(cell, 'colspan', MOST.across)
      const left = spanOf(cell, 'rowspan', MOST.down) - 1
      for (let n = 0; n < across; n++) {
        if (left > 0) down.set(cells.length, { text, left })
        cells.push(text)
      }
    }
    takeDown()
    room(cells.length)
    return cells
  })
}

function spanOf(cell: DomElement, name: string, most: number): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return said >= 1 ? Math.min(said, most) : 1
}
