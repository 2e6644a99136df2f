import type { EnvelopeId } from '#core/envelope.ts'
import type { Member, Unlocked } from '#members/index.ts'
import type { Database } from '#platform/database/index.ts'
import type { Inbox } from './inbox.ts'
import { readerOf } from './reader.ts'
import { activeRecipients } from './rows.ts'

/**
 * Seals the keys of envelopes anew to the members of today, as an act of one who can open them: who joined can read them then, who left
 * gets no new copy (the copy that somebody made before stays theirs). Returns how many; those that do not open are left as they are.
 */
export async function rewrap(
  inbox: Inbox,
  { database, key, ids, by }: { database: Database; key: Unlocked; ids: readonly EnvelopeId[]; by: Member },
): Promise<number> {
  const recipients = await activeRecipients(database)
  if (recipients.length === 0) return 0
  const reader = readerOf(inbox, key)
  const done: EnvelopeId[] = []
  for (const id of ids) {
    const opened = await reader.open(id)
    if (!opened?.key) continue
    await inbox.shelf.put(id, 'key', await opened.key.rewrap(recipients))
    done.push(id)
  }
  return inbox.act(by, 'rewrapped', done)
}
