import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { isMailboxId } from '#core/envelope.ts'
import type { Argon2id, Mailbox, Receipt } from './types.ts'

/** RFC 9106 recommends more memory where there is; this is what an old phone can do (OWASP, Password Storage, 2025). */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const text = new TextEncoder()
/** Public and the same everywhere: a receipt is all that somebody has. Its 77 bits are what cannot be guessed. */
const SALT = text.encode('habeas mailbox 1')

/**
 * The mailbox of a receipt. The same in Node and in the browser, whichever language the words were in. It takes a while, on purpose:
 * whoever tries codes pays it for each.
 */
export async function mailboxOf(receipt: Receipt, argon2id: Argon2id): Promise<Mailbox> {
  const root = await argon2id(receipt, SALT, COST)
  const derived = (what: string, length: number) => hkdf(sha256, root, undefined, text.encode(`habeas ${what}`), length)
  const id = bytesToHex(derived('mailbox id', 16))
  if (!isMailboxId(id)) throw new Error('an address of a mailbox was made wrongly')
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-PQ-', derived('mailbox identity', 32)).toUpperCase()
  const [a = 0, b = 0, c = 0, d = 0] = derived('recognition words', 4)
  return {
    id,
    identity,
    recipient: await identityToRecipient(identity),
    recognition: [((a << 8) | b) & 2047, ((c << 8) | d) & 2047],
  }
}
