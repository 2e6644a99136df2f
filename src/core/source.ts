import type { Edtf } from './edtf.ts'
import type { SourceHash } from './ids.ts'
import type { Language } from './layer.ts'

/** Who publishes. 'own_summary' is a text of this register's team: what rests on it rests on the addresses it names. */
export const PUBLISHER_KINDS = [
  'own_summary',
  'media',
  'human_rights',
  'state',
  'international',
  'tracker',
  'social',
  'court',
  'other',
] as const
export type PublisherKind = (typeof PUBLISHER_KINDS)[number]

/** One preserved thing. Its bytes rest under their hash; what is known of it besides may grow (another mirror address). */
export type Source = {
  hash: SourceHash
  mediaType: string
  /** Bytes. */
  size: number
  /** The canonical address first, then mirrors. One work has many. */
  addresses: string[]
  title: string | null
  publisher: string | null
  publisherKind: PublisherKind
  /** In the publisher's time zone. */
  published: Edtf | null
  /** IANA name; relative words of the text resolve in it. */
  timeZone: string | null
  language: Language
  visibility: 'public' | 'confidential'
  /** The name of the file it came from; never published. */
  fileName: string | null
}
