import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMailboxId, type MailboxId } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { syncPath } from '#platform/files.ts'

/** 128 random bits in lower-case hex: which reply of a mailbox. */
export type ReplyId = string & { readonly __reply: unique symbol }
const isReplyId = (text: string): text is ReplyId => /^[0-9a-f]{32}$/.test(text)

/** Sealed replies on their way to the door: `<folder>/<mailbox>/<reply>`. Who carried one there says so, and it is gone here. */
export type Outbox = {
  put(mailbox: MailboxId, sealed: Uint8Array): ReplyId
  all(): { mailbox: MailboxId; reply: ReplyId }[]
  /** Throws HabeasError `reply` when it is not there. */
  read(mailbox: MailboxId, reply: ReplyId): Uint8Array
  carried(mailbox: MailboxId, reply: ReplyId): void
}

export function openOutbox(folder: string): Outbox {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own = (mailbox: MailboxId) => {
    if (!isMailboxId(mailbox)) throw new RangeError('not a mailbox')
    return join(folder, mailbox)
  }
  const place = (mailbox: MailboxId, reply: ReplyId) => {
    if (!isReplyId(reply)) throw new RangeError('not a reply')
    return join(own(mailbox), reply)
  }
  const mailboxes = () => readdirSync(folder).filter(isMailboxId)
  for (const mailbox of mailboxes())
    for (const name of readdirSync(own(mailbox))) if (name.endsWith('.tmp')) rmSync(join(own(mailbox), name), { force: true })
  return {
    put(mailbox, sealed) {
      const reply = randomBytes(16).toString('hex') as ReplyId
      if (!existsSync(own(mailbox))) {
        mkdirSync(own(mailbox), { mode: 0o700 })
        syncPath(folder, true)
      }
      const draft = join(own(mailbox), `${randomUUID()}.tmp`)
      writeFileSync(draft, sealed, { mode: 0o600, flag: 'wx', flush: true })
      renameSync(draft, place(mailbox, reply))
      syncPath(own(mailbox), true)
      return reply
    },
    all: () =>
      mailboxes().flatMap((mailbox) =>
        readdirSync(own(mailbox))
          .filter(isReplyId)
          .map((reply) => ({ mailbox, reply })),
      ),
    read(mailbox, reply) {
      if (!existsSync(place(mailbox, reply))) throw new HabeasError('reply', `The reply ${reply} is not in ${folder}.`)
      return readFileSync(place(mailbox, reply))
    },
    carried(mailbox, reply) {
      rmSync(place(mailbox, reply), { force: true })
      if (existsSync(own(mailbox)) && readdirSync(own(mailbox)).length === 0) rmdirSync(own(mailbox))
    },
  }
}
