import type { Cell, Row } from '#core/sheet.ts'
import { fieldOfHeader } from './columns.ts'
import { DATE_FIELDS, type Field } from './fields.ts'
import { fieldOfValues, yearOf } from './looks.ts'
import type { Cells } from './row.ts'

const BORN = /(?:г|год)\.?\s?(?:н|р)\.?$|нар\p{L}*\.?$|рожд\p{L}*\.?$|^(?:b\.|born|род|нар)/iu

/** Somebody in the place of a name whom nobody names: “a woman”, “one more man”. */
const isUnnamed = (text: string): boolean =>
  /^\p{Ll}[\p{L}’'ʼ-]*$/u.test(text) || (SOMEBODY.test(text) && !/\s\p{Lu}/u.test(text))
const SOMEBODY =
  /^(?:(?:яшчэ|ещё|еще|адна?|одна?|адзін|один|an?|one|another)\s|жанчын|женщин|мужчын|мужчин|(?:wo)?man(?!\p{L})|дзяўчын|девушк|хлопец|парень|чалавек|человек|person(?!\p{L}))/iu

/**
 * The cells of an item of running text, `Талвік Міра, 1985 г.н., арт. 342, 5 гадоў`: the name, and behind it whatever tells by itself what it is.
 * The first cell of a kind holds; a day of which nothing says what happened on it is left.
 */
export function cellsOfItem({ cells }: Row, name: number): Cells {
  const found = new Map<Field, Cell>()
  for (const [at, cell] of cells.entries()) {
    if (cell.text === '') continue
    const isNamed = at === name - 1 && !isUnnamed(cell.text)
    const told = isNamed ? { field: 'name' as const, cell } : toldBy(cell)
    if (told && !found.has(told.field)) found.set(told.field, told.cell)
  }
  return found
}

function toldBy(cell: Cell): { field: Field; cell: Cell } | null {
  const { text, raw } = cell
  if (BORN.test(text) && yearOf(text.replace(/^[^\d]+/, '')) !== null) return { field: 'birth', cell: digitsOf(cell) }
  // Words that say what a day behind them is: `затрыманы 12.03.2021`, `вызвалена 13 снежня 2025`.
  const lead = /^([^\d]+?)\s*(?=\d)/.exec(text)
  const field = lead ? fieldOfHeader(lead[1] ?? '') : undefined
  if (field && DATE_FIELDS.has(field) && raw === undefined && yearOf(text.slice(lead?.[0].length)) !== null)
    return { field, cell: digitsOf(cell) }
  const looks = fieldOfValues([text])
  return looks === 'ignore' || looks === 'name' || looks === 'gender' ? null : { field: looks, cell }
}

/** A cell from its first digit on. */
function digitsOf(cell: Cell): Cell {
  const from = cell.text.search(/\d/)
  return cell.raw !== undefined || from <= 0 ? cell : { ...cell, text: cell.text.slice(from), start: cell.start + from }
}
