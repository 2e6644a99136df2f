import type { Manifest, Reply } from '#core/envelope.ts'
import { type OpenEnvelope, REPLY_BYTES, sealReply } from '#intake/sealing/index.ts'
import type { Member } from '#members/index.ts'
import { add } from './added.ts'
import type { Inbox } from './inbox.ts'

/** How many bytes a reply is too long; 0 when it fits. All replies are of one size. */
export const tooLong = (reply: Reply): number => Math.max(0, new TextEncoder().encode(JSON.stringify(reply)).length - REPLY_BYTES)

/**
 * Seals a reply to the mailbox of an envelope and puts it where the next sync carries it from. What was said is kept beside the envelope,
 * sealed, so that others of the team know it. The caller looks whether it is too long, and whether an answer is wanted.
 */
export async function answer(
  inbox: Inbox,
  { key, mailbox, reply, by }: { key: OpenEnvelope; mailbox: NonNullable<Manifest['mailbox']>; reply: Reply; by: Member },
): Promise<void> {
  const sealed = await sealReply(reply, mailbox.recipient)
  await add(inbox, key, { kind: 'reply', by: by.id, day: reply.day, text: reply.fields.text ?? '' })
  inbox.outbox.put(mailbox.id, sealed)
  await inbox.act(by, 'answered', [key.id])
}
