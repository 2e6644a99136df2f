import type { MailboxAddress, Reply } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { otherSide, type Side, type Thread } from '#exchange/letters/threads.ts'
import { sealReply } from '#intake/sealing/index.ts'
import type { Member } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { inboxOf } from '../inbox/index.ts'
import type { Stores } from '../stores.ts'

/** The field with the words of a letter. */
export const WORDS = 'text'

/** The mailbox of a side. Throws HabeasError `no_mailbox` where no answer is wanted. */
function mailboxOf({ mailboxes }: Thread, side: Side): MailboxAddress {
  const mailbox = mailboxes[side]
  if (mailbox === null) throw new HabeasError('no_mailbox', 'Whoever wrote this asked for no answer: nothing can be passed on.')
  return mailbox
}

/** Passes a letter on to the other side, once a member has read it. Who wrote it is not said: only the thread. */
export async function passOn(
  stores: Stores,
  { thread, letter, by }: { thread: Thread; letter: Thread['letters'][number]; by: Member },
): Promise<void> {
  const inbox = await inboxOf(stores)
  const { recipient, id } = mailboxOf(thread, otherSide(letter.side))
  const fields = { thread: thread.id, offer: thread.offer, [WORDS]: letter.sent.fields[WORDS] ?? '' }
  inbox.outbox.put(id, await sealReply({ v: 1, kind: 'letter', day: dayOf(stores.now()), fields }, recipient))
  await inbox.act(by, 'handled', [letter.sent.id])
}

/** Have both sides given a contact for the other? */
export const isShared = ({ shared }: Thread): boolean => shared.offerer !== null && shared.answerer !== null

/** Gives each side the contact of the other: both replies go out or none. Throws HabeasError `one_side` until both have given one. */
export async function exchangeContacts(stores: Stores, { thread, by }: { thread: Thread; by: Member }): Promise<void> {
  const { offerer, answerer } = thread.shared
  if (offerer === null || answerer === null)
    throw new HabeasError('one_side', 'Only one side has given a contact. Nothing was passed on.')
  const day = dayOf(stores.now())
  const sealed = async (to: Side, contact: typeof offerer) => {
    const mailbox = mailboxOf(thread, to)
    const { telegram, other } = contact.fields
    const fields = { thread: thread.id, offer: thread.offer, ...(telegram ? { telegram } : {}), ...(other ? { other } : {}) }
    const reply: Reply = { v: 1, kind: 'contact', day, fields }
    return { mailbox: mailbox.id, sealed: await sealReply(reply, mailbox.recipient) }
  }
  const inbox = await inboxOf(stores)
  inbox.outbox.putAll([await sealed('offerer', answerer), await sealed('answerer', offerer)])
  await inbox.act(by, 'handled', [offerer.id, answerer.id])
}
