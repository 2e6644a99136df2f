import type { Published } from '#publish/read.ts'

/** What a register shows before anything was published: pages that say how to begin. */
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
    statements: [],
    quotes: [],
  },
  event: () => null,
  person: () => null,
  source: () => null,
  file: () => null,
}
