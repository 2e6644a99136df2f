import type { Cell } from '#core/sheet.ts'
import { LIMITS } from '../limits.ts'

/** The cell between two places of a text, without the white space around it; an empty one stands at the first. */
export function cellAt(text: string, from: number, to: number): Cell {
  const all = text.slice(from, to)
  const words = all.trim()
  const start = words === '' ? from : from + all.indexOf(words)
  return { text: words, start, end: start + words.length }
}

/**
 * Cells of an item: cut at commas, semicolons, bars, tabs, line ends, dashes between spaces and a colon before a space. A bracket with a
 * digit in it is a cell of its own, another stays where it is; in a bracket nothing is cut. Pieces without a word are left out.
 */
export function cut(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  const push = (start: number, end: number) => {
    const cell = cellAt(text, start, end)
    if (/[\p{L}\p{N}]/u.test(cell.text) && cells.length < LIMITS.listColumns) cells.push(cell)
  }
  let start = from
  const item = text.slice(from, to)
  for (const { 0: sign, index } of item.matchAll(SEPARATOR)) {
    const at = from + index
    if (sign.startsWith('(')) {
      if (!/\d/.test(sign)) continue
      push(start, at)
      push(at + 1, at + sign.length - 1)
    } else push(start, at)
    start = at + sign.length
  }
  push(start, to)
  return cells
}

const SEPARATOR = /\([^()\n]{0,500}\)|[;|\t\n]|,(?!\d)|(?<!\d),(?=\d)|\s[-–—]\s|:(?=\s)/gu

/** The cell; where it is longer than a cell is read, an empty one in its place. */
export const withinLimit = (cell: Cell): Cell =>
  cell.end - cell.start > LIMITS.cellUnits ? { text: '', start: cell.start, end: cell.start, long: true } : cell
