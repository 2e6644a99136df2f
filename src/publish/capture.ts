import { createHash, createHmac } from 'node:crypto'
import type { SourceHash } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { SourceDocument } from './types.ts'

type Source = NonNullable<ReturnType<RegisterRecord['sources']['get']>>
type Shown = Pick<SourceDocument, 'title' | 'publisher' | 'addresses'> & { text: string }

/**
 * What is published of the copy that is kept. The SHA-256 of its bytes would confirm a guess at a name in them, so it stands there itself only
 * where nothing of the source is hidden; else it is sealed.
 */
export function captureOf(key: Uint8Array, source: Source, shown: Shown): NonNullable<SourceDocument['capture']> {
  const isOpen =
    shown.text === source.layer.text &&
    shown.title === source.title &&
    // What we call ourselves is in no bytes of our summaries.
    (source.publisherKind === 'own_summary' || shown.publisher === source.publisher) &&
    shown.addresses.every(({ partial }) => !partial)
  return { on: source.keptOn ?? null, sha256: isOpen ? source.hash : sealOf(key, source.hash).sealed, sealed: !isOpen }
}

/**
 * The SHA-256 of a copy, sealed: SHA-256 of a zero byte, 32 secret bytes and the 32 bytes of the hash. Whoever is given `secret` and the copy can
 * compute it again; without, nothing can be tried out. Both are hex. `secret` is an HMAC under the instance key: it opens one copy and no other.
 */
export function sealOf(key: Uint8Array, hash: SourceHash): { secret: string; sealed: string } {
  const secret = createHmac('sha256', key).update(`habeas:1:capture:${hash}`).digest()
  const sealed = createHash('sha256')
    .update(Buffer.from([0]))
    .update(secret)
    .update(Buffer.from(hash, 'hex'))
    .digest('hex')
  return { secret: secret.toString('hex'), sealed }
}
