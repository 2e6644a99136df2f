import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { Reply } from '#core/envelope.ts'
import { seal, unseal } from './age.ts'
import { padTo, REPLY_BYTES } from './padding.ts'
import { readReply } from './read-json.ts'
import { checkedRecipients } from './recipients.ts'

/** The size of every sealed reply in bytes: its header with one recipient, a nonce of 16, one chunk with its tag of 16. */
export const SEALED_REPLY_BYTES = 1_627 + 16 + REPLY_BYTES + 16

/** A reply for a mailbox. Throws RangeError when it is longer than REPLY_BYTES as JSON, SealError `form` when the recipient is none. */
export async function sealReply(reply: Reply, recipient: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(reply))
  return seal(padTo(bytes, REPLY_BYTES), checkedRecipients([recipient]))
}

/** Throws SealError: `foreign` for what is not for this mailbox. */
export const openReply = async (sealed: Uint8Array, identity: string): Promise<Reply> =>
  readReply(await unseal(sealed, [identity]))

/** What lies in an empty slot of a mailbox: it cannot be told from a reply, and nobody can open it. */
export const dummyReply = async (): Promise<Uint8Array> =>
  seal(new Uint8Array(REPLY_BYTES), [await identityToRecipient(await generateHybridIdentity())])
