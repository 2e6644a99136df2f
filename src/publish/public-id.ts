import { createHmac } from 'node:crypto'

/** HMAC-SHA-256 under the instance key, first 80 bits in lower-case base 32. */
export type PublicId = string

/** What has a published id. The kind is part of what is hashed: one thing never has the id of another. */
export type PublicKind = 'register' | 'event' | 'person' | 'source' | 'statement' | 'quote' | 'gap' | 'article' | 'card' | 'offer'

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567'

/** HMAC-SHA-256 of kind and id under the instance key, first 80 bits in base 32 (RFC 4648, lower case): 16 characters. */
export function publicId(key: Uint8Array, kind: PublicKind, id: string): PublicId {
  if (key.length < 32) throw new RangeError('the instance key has at least 32 bytes')
  const bytes = createHmac('sha256', key).update(`habeas:1:${kind}:${id}`).digest()
  let out = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const at = bit >> 3
    const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    out += DIGITS.charAt((two >> (11 - (bit & 7))) & 31)
  }
  return out
}

export const isPublicId = (text: string): boolean => /^[a-z2-7]{16}$/.test(text)
