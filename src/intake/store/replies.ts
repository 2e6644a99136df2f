import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MailboxId } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { type Clock, dayOf } from '#platform/clock.ts'
import { writeWhole } from '#platform/files.ts'
import { SEALED_REPLY_BYTES } from '../sealing/index.ts'
import { addReply, asCarrier, dropPast, dropReply, repliesOf } from './rows.ts'
import { emptySlot, SLOTS } from './slots.ts'
import type { DoorDatabase } from './tables.ts'

/** Days that a reply waits, and that an empty mailbox is known. */
export const REPLY_DAYS = 30
export const MAILBOX_DAYS = 180

/** Sealed replies, one file each. */
export type Replies = {
  /** `SLOTS` pieces of one size, from the newest reply on; empty slots, and those of a mailbox nobody has, are filled. `page` from 0. */
  slots(mailbox: MailboxId, page: number): Promise<Uint8Array[]>
  /** False when there is no such mailbox any more. Again is nothing. Throws HabeasError `reply` for what has not the size of a reply. */
  put(mailbox: MailboxId, reply: string, sealed: Uint8Array): Promise<boolean>
  drop(reply: string): Promise<void>
  /** Forgets what is past its day. */
  sweep(): Promise<void>
}

const REPLY = /^[0-9a-f]{32}$/
/** Read where there is no reply, so that asking takes as long. */
const DECOY = 'decoy'

export function openReplies({
  folder,
  key,
  database,
  now,
}: {
  folder: string
  key: Uint8Array
  database: DoorDatabase
  now: Clock
}): Replies {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const decoy = join(dirname(folder), DECOY)
  if (!existsSync(decoy)) writeWhole(decoy, new Uint8Array(SEALED_REPLY_BYTES))
  const place = (reply: string) => {
    if (!REPLY.test(reply)) throw new HabeasError('reply', 'This is no id of a reply.')
    return join(folder, reply)
  }
  return {
    async slots(mailbox, page) {
      const here = (await repliesOf(database, mailbox)).slice(page * SLOTS, (page + 1) * SLOTS)
      return Promise.all(
        // An empty one is made for each slot, filled or not: asking takes as long either way.
        Array.from({ length: SLOTS }, (_, i) => emptySlot(key, mailbox, page * SLOTS + i)).map(async (empty, i) => {
          const reply = here[i]
          if (reply !== undefined) return readFile(place(reply)).catch(() => empty)
          await readFile(decoy).catch(() => null)
          return empty
        }),
      )
    },
    async put(mailbox, reply, sealed) {
      if (sealed.length !== SEALED_REPLY_BYTES) throw new HabeasError('reply', `A sealed reply has ${SEALED_REPLY_BYTES} bytes.`)
      const path = place(reply)
      const today = dayOf(now())
      if (!existsSync(path)) writeWhole(path, sealed)
      await utimes(path, new Date(today), new Date(today))
      const kept = await asCarrier(database, (db) =>
        addReply(db, { id: reply, mailbox, day: today, until: daysAfter(today, REPLY_DAYS) }),
      )
      if (!kept) rmSync(path, { force: true })
      return kept
    },
    async drop(reply) {
      const path = place(reply)
      await asCarrier(database, (db) => dropReply(db, reply))
      rmSync(path, { force: true })
    },
    async sweep() {
      for (const reply of await asCarrier(database, (db) => dropPast(db, dayOf(now())))) rmSync(place(reply), { force: true })
    },
  }
}

/** The UTC day some days after another. */
export const daysAfter = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * 86_400_000).toISOString())
