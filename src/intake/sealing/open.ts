import { identityToRecipient } from 'age-encryption'
import type { EnvelopeId, SealedFile } from '#core/envelope.ts'
import { seal, unseal, unsealStream } from './age.ts'
import { scriptHash } from './hash.ts'
import { keyPart, readKeyPart } from './key.ts'
import { FILE_BYTES, padme, padTo } from './padding.ts'
import { readManifest } from './read-json.ts'
import { checkedRecipients } from './recipients.ts'
import { salvage } from './salvage.ts'
import { SealError } from './seal-error.ts'
import { streamOf } from './streams.ts'
import type { NewHash, OpenEnvelope } from './types.ts'

/**
 * Opens an envelope with the keys of a member. `id` is what the envelope is called where it was kept: a key part that was sealed for another
 * one is refused. Throws SealError.
 */
export async function openKey(
  sealedKey: Uint8Array,
  identities: readonly string[],
  id: EnvelopeId,
  { newHash = scriptHash }: { newHash?: NewHash } = {},
): Promise<OpenEnvelope> {
  const key = await readKeyPart(sealedKey, identities)
  if (key.id !== id) throw new SealError('altered')
  const own = [key.secret]
  const recipient = await identityToRecipient(key.secret)
  // Everything but the key part is sealed to the envelope alone: what its key does not open was put there by somebody else.
  const opened = (sealed: Uint8Array) => unseal(sealed, own).catch(asAltered)
  return {
    id,
    kind: key.kind,
    async manifest(sealed) {
      const manifest = readManifest(await opened(sealed), key.kind)
      if (manifest.id !== id) throw new SealError('altered')
      return manifest
    },
    file: (entry, sealed) => streamOf(fileBytes(entry, unsealStream(sealed, own), newHash)),
    salvage: (open) => salvage(open, own),
    rewrap: async (recipients) => keyPart(key, checkedRecipients(recipients)),
    seal: (bytes) => seal(withLength(bytes), [recipient]),
    unseal: async (sealed) => withoutLength(await opened(sealed)),
  }
}

const asAltered = (thrown: unknown): never => {
  throw thrown instanceof SealError && thrown.fault === 'foreign' ? new SealError('altered', { cause: thrown }) : thrown
}

/** The bytes of a file as long as they are its own; then the padding, of which nothing is given on. Both are checked at the end. */
async function* fileBytes(
  { size, sha256 }: SealedFile,
  plain: AsyncGenerator<Uint8Array>,
  newHash: NewHash,
): AsyncGenerator<Uint8Array> {
  const hash = newHash()
  let left = size
  try {
    for await (const piece of plain) {
      const own = piece.subarray(0, left)
      if (piece.subarray(own.length).some((byte) => byte !== 0)) throw new SealError('altered')
      left -= own.length
      if (own.length === 0) continue
      hash.update(own)
      yield own
    }
  } catch (thrown) {
    asAltered(thrown)
  }
  if (left > 0 || (await hash.digest()) !== sha256) throw new SealError('altered')
}

/** Padded bytes that may end in zeros of their own begin with their length, in four bytes. */
function withLength(bytes: Uint8Array): Uint8Array {
  const padded = padTo(new Uint8Array(0), Math.max(FILE_BYTES, padme(bytes.length + 4)))
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, 4)
  return padded
}
function withoutLength(padded: Uint8Array): Uint8Array {
  if (padded.length < 4) throw new SealError('form')
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (length > padded.length - 4) throw new SealError('form')
  return padded.slice(4, 4 + length)
}
