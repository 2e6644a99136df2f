import { decode } from '../charset.ts'
import { LIMITS } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { notesOf } from '../text.ts'

/** CSV and TSV. The layer is exactly the file's text, as that of plain text is: its rows are found in it (csv.ts). */
export const delimitedReader: Reader = {
  name: 'csv@1',
  mediaType: 'text/csv',
  alsoTypes: ['text/tab-separated-values', 'application/csv'],
  extensions: ['csv', 'tsv', 'tab'],
  maxBytes: LIMITS.textBytes,
  sniff: () => false,
  read: (bytes, { charset }) => {
    const { text, guessed } = decode(bytes, charset)
    return { text, found: {}, notes: notesOf(guessed) }
  },
}
