import { createHash, createHmac } from 'node:crypto'
import type { SourceHash } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import type { SourceDocument } from './types.ts'

type Source = NonNullable<ReturnType<RegisterRecord['sources']['get']>>

/**
 * What is published of the copy that is kept. The SHA-256 of its bytes never leaves: it would confirm a guess at a hidden name, and tell whoever
 * has the page that it was read here. Sealed it binds the team and tells nobody anything.
 */
export const captureOf = (key: Uint8Array, source: Source): NonNullable<SourceDocument['capture']> => ({
  on: source.keptOn ?? null,
  seal: sealOf(key, source.hash).seal,
})

/**
 * The SHA-256 of a copy, sealed: SHA-256 of a zero byte, 32 secret bytes and the 32 bytes of the hash. Whoever is given `secret` and the copy can
 * compute it again; without, nothing can be tried out. Both are hex. `secret` is an HMAC under the instance key: it opens one copy and no other.
 */
export function sealOf(key: Uint8Array, hash: SourceHash): { secret: string; seal: string } {
  const secret = createHmac('sha256', key).update(`habeas:1:capture:${hash}`).digest()
  const seal = createHash('sha256')
    .update(Buffer.from([0]))
    .update(secret)
    .update(Buffer.from(hash, 'hex'))
    .digest('hex')
  return { secret: secret.toString('hex'), seal }
}
