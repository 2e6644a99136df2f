import type { Edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import type { PublisherKind } from '#core/source.ts'

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
  visibility?: 'public' | 'confidential'
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
}

/** What a person should look at. Codes; `texts` has the sentences. */
export type Note = 'charset_guessed' | 'whole_body_taken' | 'dates_differ' | 'no_date' | 'no_language' | 'front_matter_unknown'

/** A text layer in the making: LF, no BOM, nothing folded or squeezed. */
export type Reading = { text: string; found: Found; notes: Note[] }

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
  /** Do the first bytes show this format? They are given as Latin-1 text, at most 1,024. */
  sniff: (head: string) => boolean
  /** Throws HabeasError with a RefusalCode. */
  read: (bytes: Uint8Array, charset: string | undefined) => Reading | Promise<Reading>
}
