import type { EnvelopeId, EnvelopeKind, Manifest, PartName, SealedFile } from '#core/envelope.ts'

/** A file to be sealed, as it comes. */
export type GivenFile = { name: string; type: string; bytes: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> }

/** Takes the ciphertext of one part; resolves when all of it is kept. */
export type PartSink = (part: PartName, sealed: ReadableStream<Uint8Array>) => Promise<void>

/**
 * An envelope that is being filled. The same code seals in the browser and on the door. Parts go to the sink in order: `key` at once, files
 * as they are given, the manifest at the end. Plaintext is only ever in memory, a few chunks of it.
 */
export type Sealing = {
  id: EnvelopeId
  kind: EnvelopeKind
  /** Seals one file. When its bytes end in an error, what came is kept as a cut file and the error is thrown on. */
  file(given: GivenFile): Promise<SealedFile>
  /** Seals the manifest. After it nothing more is taken. */
  end(manifest: Pick<Manifest, 'language' | 'day' | 'mailbox' | 'fields' | 'links'>): Promise<Manifest>
}

/** An envelope that is open to somebody who holds a key of the team. */
export type OpenEnvelope = {
  /** Throws SealError when the manifest is no manifest, or is that of another envelope. */
  manifest(sealed: Uint8Array): Promise<Manifest>
  /** The bytes of a file, without the padding. Fails before its last chunk was seen whole: keep nothing until it ended. */
  file(entry: SealedFile, sealed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>
}

/** `foreign`: none of the keys opens it. `altered`: it is not as it was sealed. `form`: it was sealed, but holds no such thing. */
export type SealFault = 'foreign' | 'altered' | 'form'
