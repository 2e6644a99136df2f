import type { Layer } from '#core/layer.ts'
import type { Sheet } from '#core/sheet.ts'
import { csvTables } from './csv.ts'

/**
 * The tables of a layer. They are found in its text alone, so that the same layer gives the same rows again, without the file: every span
 * points into what the register keeps. Throws `too_many_rows`.
 */
export function sheetOf({ text }: Pick<Layer, 'text' | 'reader'>): Sheet {
  return { kind: 'csv', text, ...csvTables(text) }
}
