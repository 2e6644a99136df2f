import type { Edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import type { PublisherKind, Source } from '#core/source.ts'

/** What a person says of a file. It holds before what the file says of itself. */
export type Hints = {
  /** Only its last part is kept, and never published. */
  fileName?: string
  /** As HTTP gives it; `; charset=` is respected. */
  mediaType?: string
  /** The canonical address first, then mirrors. */
  address?: string[]
  title?: string
  publisher?: string
  publisherKind?: PublisherKind
  published?: Edtf
  /** IANA name. */
  timeZone?: string
  language?: Language
  visibility?: Source['visibility']
  /** It is a list: of a page its tables are taken, of an export all messages, as one text with rows (`sheetOf`). */
  list?: boolean
}

/** What a file says of itself. A timestamp stays text until the publisher's zone is known. */
export type Found = {
  addresses?: string[]
  title?: string
  publisher?: string
  publisherKind?: PublisherKind
  published?: Edtf
  /** ISO 8601 or RFC 2822, best first. */
  timestamps?: string[]
  timeZone?: string
  /** Declared: it holds before what the words suggest. */
  language?: Language
  /** Suggested, such as the `lang` of a page: it holds only where the words suggest nothing. */
  languageHint?: Language
  /** Mail and private chats are confidential unless a person says otherwise. */
  visibility?: Source['visibility']
}

/** What a person should look at. Codes; docs/formats.md has the sentences. */
export const NOTES = [
  'charset_guessed',
  'whole_body_taken',
  'dates_differ',
  'no_date',
  'no_language',
  'front_matter_unknown',
  'pages_without_text',
  'attachments_left',
  'kept_public',
  'kept_confidential',
] as const
export type Note = (typeof NOTES)[number]

/**
 * A text layer in the making: LF, no BOM, nothing folded or squeezed; null for a container that has no text of its own. `parts`: what it
 * holds, made one by one as they are asked for.
 */
export type Reading = { text: string | null; found: Found; notes: Note[]; parts?: Iterable<Enclosed> }

/** A file in a file: a message of an export, an attachment. `found` is what the container says of it; its own words hold before that. */
export type Enclosed = { name: string; mediaType?: string; fileName?: string; bytes: () => Uint8Array; found: Found }

/** What a reader may be told besides the bytes. */
export type Said = { charset?: string; address?: string }

/** One format. A new one is one file with one of these, and one line in `readers.ts`. */
export type Reader = {
  /** Name and version; the version rises when the same bytes give another text. */
  name: string
  mediaType: string
  /** Other media types that mean the same. */
  alsoTypes: readonly string[]
  /** Lower case, without the dot. */
  extensions: readonly string[]
  maxBytes: number
  /** Do the bytes show this format? The first of them are given as Latin-1 text, at most 1,024. */
  sniff: (head: string, bytes: Uint8Array) => boolean
  /** The first bytes leave no doubt: they hold before a media type and a name. */
  certain?: true
  /** Throws HabeasError with a RefusalCode. Libraries are loaded here, not with the module. */
  read: (bytes: Uint8Array, said: Said) => Reading | Promise<Reading>
}
