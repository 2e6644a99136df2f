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
  /** Several at once: all of them are there, or none, whenever the process ends. */
  putAll(replies: readonly { mailbox: MailboxId; sealed: Uint8Array }[]): void
  all(): { mailbox: MailboxId; reply: ReplyId }[]
  /** Throws HabeasError `reply` when it is not there. */
  read(mailbox: MailboxId, reply: ReplyId): Uint8Array
  carried(mailbox: MailboxId, reply: ReplyId): void
}

/** Replies that belong together lie here until all of them are whole; then they are dealt out, again if that was broken off. */
const TOGETHER = 'together'
const DEAL = /^[0-9a-f]{32}$/
const DEALT = /^([0-9a-f]{32})\.([0-9a-f]{32})$/

export function openOutbox(folder: string): Outbox {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const together = join(folder, TOGETHER)
  mkdirSync(together, { recursive: true, mode: 0o700 })
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
  const newReply = () => randomBytes(16).toString('hex') as ReplyId
  const begin = (mailbox: MailboxId) => {
    if (existsSync(own(mailbox))) return
    mkdirSync(own(mailbox), { mode: 0o700 })
    syncPath(folder, true)
  }
  const deal = (name: string) => {
    for (const file of readdirSync(join(together, name))) {
      const [, mailbox = '', reply = ''] = DEALT.exec(file) ?? []
      if (!isMailboxId(mailbox) || !isReplyId(reply)) continue
      begin(mailbox)
      renameSync(join(together, name, file), place(mailbox, reply))
      syncPath(own(mailbox), true)
    }
    rmdirSync(join(together, name))
  }
  for (const name of readdirSync(together))
    if (DEAL.test(name)) deal(name)
    else rmSync(join(together, name), { recursive: true, force: true })
  return {
    put(mailbox, sealed) {
      const reply = newReply()
      begin(mailbox)
      const draft = join(own(mailbox), `${randomUUID()}.tmp`)
      writeFileSync(draft, sealed, { mode: 0o600, flag: 'wx', flush: true })
      renameSync(draft, place(mailbox, reply))
      syncPath(own(mailbox), true)
      return reply
    },
    putAll(replies) {
      const name = newReply()
      const draft = join(together, `${name}.tmp`)
      mkdirSync(draft, { mode: 0o700 })
      for (const { mailbox, sealed } of replies)
        writeFileSync(join(draft, `${mailbox}.${newReply()}`), sealed, { mode: 0o600, flag: 'wx', flush: true })
      syncPath(draft, true)
      // From this rename on all of them go out, whatever happens.
      renameSync(draft, join(together, name))
      syncPath(together, true)
      deal(name)
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
