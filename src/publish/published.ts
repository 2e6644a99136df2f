import type { FindingKind } from '#core/findings/index.ts'
import type { FindingDocuments } from './findings/types.ts'
import type {
  ArticleDocument,
  BoardDocument,
  EventDocument,
  HelpDocument,
  Manifest,
  OverviewDocument,
  PersonDocument,
  PublicId,
  SourceDocument,
} from './types.ts'

/** One published state. It stays what it is while a newer one is published, as far as it has been read. */
export type Published = {
  manifest: Manifest
  overview: OverviewDocument
  event: (id: PublicId) => EventDocument | null
  person: (id: PublicId) => PersonDocument | null
  source: (id: PublicId) => SourceDocument | null
  article: (id: PublicId) => ArticleDocument | null
  help: () => HelpDocument
  board: () => BoardDocument
  /** Null where what it would show has ended, or a program before this one has published. */
  finding: <Kind extends FindingKind>(kind: Kind) => FindingDocuments[Kind] | null
  /** The bytes of a file that the manifest lists, or of the manifest itself; null for anything else. */
  file: (path: string) => Uint8Array | null
}

/** The state before anything was published: an overview without anything in it. */
export const NOTHING: Published = {
  manifest: { v: 1, register: '', number: 0, publishedOn: '', files: [], root: '', publicKey: '', signature: '' },
  overview: {
    v: 1,
    kind: 'own',
    readUntil: null,
    latestEvent: null,
    events: [],
    people: [],
    sources: [],
    held: [],
    gaps: [],
    articles: [],
    help: false,
    board: false,
    statements: [],
    quotes: [],
  },
  event: () => null,
  person: () => null,
  source: () => null,
  article: () => null,
  help: () => ({ v: 1, cards: [] }),
  board: () => ({ v: 1, offers: [] }),
  finding: () => null,
  file: () => null,
}
