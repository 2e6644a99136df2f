import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import {
  type EnvelopeId,
  type EnvelopeKind,
  isEnvelopeId,
  type Manifest,
  type PartName,
  type SealedFile,
} from '#core/envelope.ts'
import { seal, sealStream } from './age.ts'
import { scriptHash } from './hash.ts'
import { keyPart } from './key.ts'
import { MANIFEST_BYTES, paddedFile, padme, padTo, zeros } from './padding.ts'
import { checkedRecipients } from './recipients.ts'
import { piecesOf, streamOf, streamOfBytes } from './streams.ts'
import type { GivenFile, NewHash, PartSink, Sealing } from './types.ts'

/** A name of 128 random bits. */
export function newEnvelopeId(): EnvelopeId {
  const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (!isEnvelopeId(id)) throw new Error('an id of an envelope was made wrongly')
  return id
}

/**
 * Begins an envelope and sends its key to the sink. `id` where it has one already; `newHash` where there is a fast one. Throws SealError
 * `form` when a recipient is none or a classic one; whatever the sink throws.
 */
export async function beginEnvelope(
  recipients: readonly string[],
  kind: EnvelopeKind,
  sink: PartSink,
  { id = newEnvelopeId(), newHash = scriptHash }: { id?: EnvelopeId; newHash?: NewHash } = {},
): Promise<Sealing> {
  const to = checkedRecipients(recipients)
  const secret = await generateHybridIdentity()
  const own = [await identityToRecipient(secret)]
  await sink('key', streamOfBytes(await keyPart({ id, kind, secret }, to)))
  const files: SealedFile[] = []
  let number = 0
  let state: 'open' | 'busy' | 'ended' = 'open'
  const enter = () => {
    if (state !== 'open') throw new Error(`an envelope that is ${state} takes nothing`)
    state = 'busy'
  }
  return {
    id,
    kind,
    files: () => files,
    async file(given) {
      enter()
      try {
        const part: PartName = `file-${++number}`
        const reading = padded(given, newHash)
        await sink(part, await sealStream(streamOf(reading.pieces), own)).finally(() => reading.pieces.return(undefined))
        const { size, sha256, broken } = reading.end()
        const entry = { part, name: given.name, type: given.type, size, sha256, isCut: broken.length > 0 }
        files.push(entry)
        if (entry.isCut) throw broken[0]
        return entry
      } finally {
        state = 'open'
      }
    },
    async end(given) {
      enter()
      const manifest: Manifest = { v: 1, id, kind, ...given, files }
      const bytes = new TextEncoder().encode(JSON.stringify(manifest))
      try {
        await sink('manifest', streamOfBytes(await seal(padTo(bytes, Math.max(MANIFEST_BYTES, padme(bytes.length))), own)))
      } catch (thrown) {
        state = 'open'
        throw thrown
      }
      state = 'ended'
      return manifest
    },
  }
}

/** The bytes of a file and its padding, as they are asked for. `end` tells what they were, once all of them were taken. */
function padded({ bytes }: GivenFile, newHash: NewHash) {
  const hash = newHash()
  const broken: unknown[] = []
  let size = 0
  let sha256: string | null = null
  async function* pieces() {
    try {
      for await (const piece of piecesOf(bytes)) {
        hash.update(piece)
        size += piece.length
        yield piece
      }
    } catch (thrown) {
      broken.push(thrown)
    }
    sha256 = await hash.digest()
    yield* zeros(paddedFile(size) - size)
  }
  return {
    pieces: pieces(),
    end: () => {
      if (sha256 === null) throw new Error('the sink did not take the whole part')
      return { size, sha256, broken }
    },
  }
}
