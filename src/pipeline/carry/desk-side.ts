import { signRecipients } from '#intake/recipients.ts'
import { daysAfter } from '#intake/store/index.ts'
import { dayOf } from '#platform/clock.ts'
import { activeRecipients, inboxOf } from '../inbox/index.ts'
import type { Stores } from '../stores.ts'
import type { DeskSide } from './sync.ts'

/** Days that a list of recipients holds; it is renewed a week before its end. */
const LIST_DAYS = 30
const RENEWED_DAYS = 7

/** The desk of stores that are held, as it is now. */
export async function deskSide(stores: Stores): Promise<DeskSide> {
  const inbox = await inboxOf(stores)
  const recipients = await activeRecipients(stores.database)
  const today = dayOf(stores.now())
  return {
    find: inbox.find,
    take: inbox.take,
    whole: inbox.whole,
    replies: inbox.outbox.all().map(({ mailbox, reply }) => ({
      mailbox,
      reply,
      read: () => inbox.outbox.read(mailbox, reply),
      carried: () => inbox.outbox.carried(mailbox, reply),
    })),
    offer(known) {
      if (recipients.length === 0) return 'none'
      const isSame = known !== null && [...known.recipients].sort().join() === [...recipients].sort().join()
      if (isSame && known.until >= daysAfter(today, RENEWED_DAYS)) return null
      const list = { v: 1, register: stores.folder.register, until: daysAfter(today, LIST_DAYS), recipients } as const
      return signRecipients({ ...list, epoch: (known?.epoch ?? 0) + 1 }, stores.keys.signing)
    },
  }
}
