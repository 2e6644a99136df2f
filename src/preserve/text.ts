import { decode } from './charset.ts'
import { LIMITS } from './limits.ts'
import type { Note, Reader } from './reader.ts'

/** Plain text. The layer is exactly the file's text with CRLF as LF and no BOM (docs/contracts.md). */
export const textReader: Reader = {
  name: 'text@1',
  mediaType: 'text/plain',
  alsoTypes: [],
  extensions: ['txt', 'text'],
  maxBytes: LIMITS.textBytes,
  sniff: () => false,
  read: (bytes, { charset }) => {
    const { text, guessed } = decode(bytes, charset)
    return { text, found: {}, notes: notesOf(guessed) }
  },
}

export const notesOf = (guessed: boolean): Note[] => (guessed ? ['charset_guessed'] : [])
