import { htmlReader, pageIn } from '../html.ts'
import type { Reader } from '../reader.ts'
import { notesOf } from '../text.ts'

/** A page that is a list: its tables, as lines with tabs (grid.ts). A page without one is read as any page, for a list in its text. */
export const htmlTablesReader: Reader = {
  ...htmlReader,
  name: 'html-tables@1',
  async read(bytes, said) {
    const { text: html, guessed } = pageIn(bytes, said.charset)
    const { readTables } = await import('./html-tables.ts')
    const reading = readTables(html)
    return reading === null ? htmlReader.read(bytes, said) : { ...reading, notes: notesOf(guessed) }
  },
}
