/**
 * Seals what comes in confidence, and opens it: age files to a fresh post-quantum hybrid key for each envelope, that key to the members
 * (docs/adr/0013). Runs in Node and in browsers, without WebAssembly: nothing here may import from Node.
 */
export { beginEnvelope, newEnvelopeId } from './envelope.ts'
export { RECIPIENTS_MOST } from './head.ts'
export { keyPartBytes } from './key.ts'
export { openKey } from './open.ts'
export { FILE_BYTES, KEY_BYTES, MANIFEST_BYTES, paddedFile, padme, REPLY_BYTES } from './padding.ts'
export { checkedRecipients, isHybridRecipient } from './recipients.ts'
export { dummyReply, openReply, SEALED_REPLY_BYTES, sealReply } from './reply.ts'
export { SealError } from './seal-error.ts'
export type { GivenFile, Hash, NewHash, OpenEnvelope, PartSink, Salvage, SealFault, Sealing } from './types.ts'
