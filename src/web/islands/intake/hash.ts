import { scriptHash } from '#intake/sealing/hash.ts'
import type { NewHash } from '#intake/sealing/types.ts'

/** Files up to this size, in bytes, are hashed at once by the browser itself, which is many times faster than script. */
const AT_ONCE = 16 * 1024 * 1024

/** SHA-256 of bytes as they come: up to 16 MiB are held back for the browser's own; what is larger goes through script, piece by piece. */
export const browserHash: NewHash = () => {
  let held: Uint8Array[] | null = []
  let size = 0
  const streaming = scriptHash()
  return {
    update(bytes) {
      size += bytes.length
      held?.push(bytes)
      if (held === null) streaming.update(bytes)
      else if (size > AT_ONCE) {
        for (const piece of held) streaming.update(piece)
        held = null
      }
    },
    async digest() {
      if (held === null) return streaming.digest()
      // Put together by hand: a Blob would go to another process and back.
      const whole = new Uint8Array(size)
      let at = 0
      for (const piece of held) {
        whole.set(piece, at)
        at += piece.length
      }
      const digest = await crypto.subtle.digest('SHA-256', whole)
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}
