import type { EnvelopeId, EnvelopeKind, Manifest, PartName, SealedFile } from '#core/envelope.ts'

/** A file to be sealed, as it comes. */
export type GivenFile = { name: string; type: string; bytes: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> }

/** Takes the ciphertext of one part, to its end; resolves when all of it is kept. */
export type PartSink = (part: PartName, sealed: ReadableStream<Uint8Array>) => Promise<void>

/** SHA-256 of bytes as they come. `digest` in lower-case hex. Node and browsers have a fast one each; where none is given, a slower one is used. */
export type Hash = { update(bytes: Uint8Array): unknown; digest(): string | Promise<string> }
export type NewHash = () => Hash

/**
 * An envelope that is being filled. The same code seals in the browser and on the door. Parts go to the sink in order: `key` at once, files
 * as they are given, one at a time, the manifest at the end. Plaintext is only ever in memory, a few chunks of it.
 */
export type Sealing = {
  id: EnvelopeId
  kind: EnvelopeKind
  /**
   * Seals one file. When its bytes end in an error, what came is kept as a cut file and the error is thrown on. When the sink fails, the
   * file is not in the envelope.
   */
  file(given: GivenFile): Promise<SealedFile>
  /** The files that are sealed so far. */
  files(): readonly SealedFile[]
  /** Seals the manifest. After it nothing more is taken. */
  end(manifest: Pick<Manifest, 'language' | 'day' | 'mailbox' | 'fields' | 'links'>): Promise<Manifest>
}

/** An envelope that is open to somebody who holds a key of the team. */
export type OpenEnvelope = {
  /** As it was sealed: what the door calls it must be the same. */
  id: EnvelopeId
  kind: EnvelopeKind
  /** Throws SealError when the manifest is no manifest, or is that of another envelope. */
  manifest(sealed: Uint8Array): Promise<Manifest>
  /** The bytes of a file, without the padding. Fails before its last chunk was seen whole: keep nothing until it ended. */
  file(entry: SealedFile, sealed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>
  /** What there is of a file when the manifest never came: see Salvage. The part is read twice, so it is opened by a function. */
  salvage(open: () => ReadableStream<Uint8Array>): Promise<Salvage>
  /** The key part again, for other recipients: nothing else of an envelope changes when somebody joins. */
  rewrap(recipients: readonly string[]): Promise<Uint8Array>
  /** Something more that belongs to it, such as a note: sealed to it and padded. The other way: `unseal`. Throws SealError. */
  seal(bytes: Uint8Array): Promise<Uint8Array>
  unseal(sealed: Uint8Array): Promise<Uint8Array>
}

/** `isCut`: only the chunks that came whole, of 64 KiB each. Otherwise all of it, with the zeros it was padded with. */
export type Salvage = { isCut: boolean; bytes: ReadableStream<Uint8Array> }

/**
 * `foreign`: none of the keys opens it, or its first line for us was altered, which nobody can tell apart. `altered`: it is not as it was
 * sealed. `form`: it was sealed, but holds no such thing.
 */
export type SealFault = 'foreign' | 'altered' | 'form'
