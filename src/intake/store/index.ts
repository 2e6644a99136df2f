import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type Clock, systemClock } from '#platform/clock.ts'
import { openPlanned } from '#platform/database/index.ts'
import { type Carrier, carrierOf } from './carrier.ts'
import { holdDoorFolder } from './folder.ts'
import { type Incoming, openIncoming } from './incoming.ts'
import { openRecipients, type PinnedRecipients } from './recipients.ts'
import { openReplies, type Replies } from './replies.ts'
import { isUsed, useToken } from './rows.ts'
import { DOOR, type DoorDatabase } from './tables.ts'

/**
 * The store of the door: a folder of its own with ciphertext as files, and a database of its own that knows ids, kinds, days and sizes. It
 * holds no key that opens anything.
 */
export type { Carrier } from './carrier.ts'
export { StoreError, type StoreFault } from './fault.ts'
export { isDoorFolder } from './folder.ts'
export { ENVELOPE_LIMITS, type Ending, type Incoming } from './incoming.ts'
export type { KnownList, PinnedRecipients } from './recipients.ts'
export { daysAfter, MAILBOX_DAYS, REPLY_DAYS, type Replies } from './replies.ts'
export type { Waiting } from './rows.ts'
export { SLOTS } from './slots.ts'

export type IntakeStore = AsyncDisposable & {
  path: string
  /** 32 bytes, secret: what the door signs to itself. */
  key: Uint8Array
  now: Clock
  incoming: Incoming
  replies: Replies
  recipients: PinnedRecipients
  carrier: Carrier
  /** Was the token of this hash used up? */
  isUsed(hash: string): Promise<boolean>
  /** Notes that it is; false when it was. */
  use(token: { hash: string; until: string }): Promise<boolean>
  /** What time does: ends what was left unfinished, forgets what is past its day. */
  sweep(): Promise<void>
}

export type StoreOptions = {
  data: string
  databaseUrl: string | null
  now?: Clock
  /** Bytes that are free on the disk. */
  free?: () => Promise<number>
  /** A database that is open already, for tests. */
  database?: DoorDatabase
}

/**
 * Holds the folder of the door and opens what is in it. Throws HeldError when another process holds it. What was opened before something
 * threw is closed again.
 */
export async function openIntakeStore({
  data,
  databaseUrl,
  now = systemClock,
  free,
  database: given,
}: StoreOptions): Promise<IntakeStore> {
  await using opened = new AsyncDisposableStack()
  const { path, key } = opened.use(holdDoorFolder(data))
  const database = opened.adopt(given ?? (await openPlanned(DOOR, { data: path, databaseUrl })), (one) => one.close())
  const folder = join(path, 'envelopes')
  const freeHere = async () => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  }
  const recipients = openRecipients(path, now)
  const incoming = openIncoming({
    folder,
    database,
    now,
    free: free ?? freeHere,
    recipients: () => recipients.current()?.recipients.length ?? null,
  })
  const replies = openReplies({ folder: join(path, 'replies'), key, database, now })
  const kept = opened.move()
  return {
    path,
    key,
    now,
    incoming,
    replies,
    recipients,
    carrier: carrierOf({ folder, database, replies, recipients }),
    isUsed: (hash) => isUsed(database, hash),
    use: ({ hash, until }) => useToken(database, hash, until),
    async sweep() {
      await incoming.sweep()
      await replies.sweep()
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
