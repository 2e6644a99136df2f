import { createCipheriv, createHmac } from 'node:crypto'
import type { MailboxId } from '#core/envelope.ts'
import { SEALED_REPLY_BYTES } from '../sealing/index.ts'

/** Replies that a mailbox shows at once. One that is empty, or that nobody ever had, shows as many bytes as a full one. */
export const SLOTS = 4

/** Bytes of the hybrid stanza of age: what encapsulates the key, the wrapped key, the tag of the header. */
const ENCAPSULATED = 1120
const WRAPPED = 32
const TAG = 32

/**
 * What lies in an empty slot: bytes in the form of a sealed reply that no key opens. They follow from the key of the door, the mailbox and
 * the slot, so that whoever asks twice gets the same, as of a true one.
 */
export function emptySlot(key: Uint8Array, mailbox: MailboxId, slot: number): Uint8Array {
  const seed = createHmac('sha256', key).update(`slot ${mailbox} ${slot}`).digest()
  const stream = createCipheriv('chacha20', seed, Buffer.alloc(16)).update(Buffer.alloc(SEALED_REPLY_BYTES))
  const take = (from: number, length: number) =>
    stream
      .subarray(from, from + length)
      .toString('base64')
      .replace(/=+$/, '')
  const header = `age-encryption.org/v1
-> mlkem768x25519 ${take(0, ENCAPSULATED)}
${take(ENCAPSULATED, WRAPPED)}
--- ${take(ENCAPSULATED + WRAPPED, TAG)}
`
  return Buffer.concat([Buffer.from(header), stream.subarray(ENCAPSULATED + WRAPPED + TAG)]).subarray(0, SEALED_REPLY_BYTES)
}
