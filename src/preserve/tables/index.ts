import type { Layer } from '#core/layer.ts'
import type { Sheet } from '#core/sheet.ts'
import { csvTables, guessDelimiter } from './csv.ts'
import { gridTables, isGrid } from './grid.ts'
import { isMarked, listTables } from './list.ts'

/**
 * The tables of a layer. They are found in its text alone, so that the same layer gives the same rows again, without the file: every span
 * points into what the register keeps. A file opened with `hints.list` gives the layer that fits. No table where there is no list. Throws
 * `too_many_rows`.
 */
export function sheetOf({ text, reader }: Pick<Layer, 'text' | 'reader'>): Sheet {
  const format = reader.replace(/@.*/, '')
  if (isGrid(text)) return { kind: GRIDS[format] ?? 'html', text, ...gridTables(text) }
  if (format === 'csv' || (format === 'text' && isDelimited(text))) return { kind: 'csv', text, ...csvTables(text) }
  return { kind: 'list', text, tables: listTables(text), unreadable: [] }
}

const GRIDS: Readonly<Record<string, Sheet['kind']>> = { xlsx: 'xlsx', 'html-tables': 'html', 'telegram-list': 'telegram' }

/** A spreadsheet saved as text: tabs in nearly every line, or another sign where no items are numbered; no comma, which sentences have too. */
function isDelimited(text: string): boolean {
  const guess = guessDelimiter(text)
  return guess !== null && guess.delimiter !== ',' && guess.share > 0.8 && (guess.delimiter === '\t' || !isMarked(text))
}
