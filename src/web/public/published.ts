import type { EventDocument, Manifest, OverviewDocument, PersonDocument, PublicId, SourceDocument } from '#publish/types.ts'

/** What the public door may read: one published folder. */
export type Published = {
  manifest: Manifest
  overview: OverviewDocument
  event: (id: PublicId) => EventDocument | null
  person: (id: PublicId) => PersonDocument | null
  source: (id: PublicId) => SourceDocument | null
  /** A file that the manifest lists, or the manifest itself; null for anything else. */
  file: (path: string) => Uint8Array | null
}
