/**
 * The snapshot as data: what may be shown of a record, redacted, signed, numbered. `documentsOf` makes the documents, `publishSnapshot`
 * writes them. The public door imports `read.ts` and `types.ts` and nothing else of this room.
 */
export { figuresOf } from './article-document.ts'
export { type Origin, type TracedChange, type TracedLine, trace } from './behind.ts'
export { type ClosedWord, closedWords } from './closed.ts'
export type { Mark } from './difference.ts'
export { type Documents, documentsOf } from './documents.ts'
export type { Of, Said } from './facts.ts'
export type { FindingSaid } from './findings/facts/index.ts'
export { emptyMemory, type LayerMemory } from './memory.ts'
export { filesOf, type Published, type PublishOptions, publishSnapshot, shownNow } from './snapshot.ts'
export { publicKeyOf, siteManifest } from './verify.ts'
