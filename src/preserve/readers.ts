import { docxReader } from './docx.ts'
import { emailReader } from './email.ts'
import { htmlReader } from './html.ts'
import { markdownReader } from './markdown.ts'
import { pdfReader } from './pdf.ts'
import type { Reader } from './reader.ts'
import { refusal } from './refusal.ts'
import { delimitedReader } from './tables/delimited.ts'
import { htmlTablesReader } from './tables/html.ts'
import { telegramListReader } from './tables/telegram.ts'
import { xlsxReader } from './tables/xlsx.ts'
import { telegramReader } from './telegram.ts'
import { messageReader } from './telegram-message.ts'
import { textReader } from './text.ts'

/** Every format. The last one takes what no other claims. */
export const READERS: readonly Reader[] = [
  pdfReader,
  xlsxReader,
  docxReader,
  telegramReader,
  messageReader,
  emailReader,
  htmlReader,
  markdownReader,
  delimitedReader,
  textReader,
]

/** The same, where a person says that the file is a list. */
const LIST_READERS: readonly Reader[] = [telegramListReader, htmlTablesReader, ...READERS]

/** First bytes of what is certainly not text, as Latin-1. */
const NOT_TEXT = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
  '7z\xbc\xaf',
  'Rar!',
  '\x7fELF',
  'RIFF',
  '{\\rtf',
  'ID3',
  'SQLite format 3',
]

/**
 * The reader of a file: by first bytes that leave no doubt, else its media type, else its extension, else its first bytes. Throws
 * `no_reader` for a format that is recognised and not read yet.
 */
export function readerFor(bytes: Uint8Array, mediaType: string | undefined, fileName: string | undefined, list = false): Reader {
  const readers = list ? LIST_READERS : READERS
  // A Buffer, because TextDecoder reads latin1 as windows-1252.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const sniffed = readers.find((reader) => reader.sniff(head, bytes))
  if (!sniffed && NOT_TEXT.some((mark) => head.startsWith(mark))) throw refusal('no_reader')
  if (sniffed?.certain) return sniffed
  const type = mediaType?.split(';')[0]?.trim().toLowerCase()
  const extension = /\.([a-z0-9]{1,10})$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  return (
    readers.find((reader) => type !== undefined && (reader.mediaType === type || reader.alsoTypes.includes(type))) ??
    readers.find((reader) => extension !== undefined && reader.extensions.includes(extension)) ??
    sniffed ??
    textReader
  )
}
