import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { NewHash } from './types.ts'

/** SHA-256 where nothing faster is at hand: in script alone. */
export const scriptHash: NewHash = () => {
  const hash = sha256.create()
  return { update: (bytes) => hash.update(bytes), digest: () => bytesToHex(hash.digest()) }
}
