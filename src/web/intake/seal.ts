import { createHash } from 'node:crypto'
import type { EnvelopeId, EnvelopeKind, MailboxAddress, Manifest, Reply } from '#core/envelope.ts'
import type { Claim } from '#intake/gate/index.ts'
import {
  type Mailbox,
  mailboxOf,
  newReceipt,
  type Receipt,
  readReceipt,
  receiptWords,
  recognitionWords,
} from '#intake/receipt/index.ts'
import { beginEnvelope, newEnvelopeId, openReply, type Sealing } from '#intake/sealing/index.ts'
import { daysAfter, type IntakeStore, MAILBOX_DAYS, SLOTS, StoreError } from '#intake/store/index.ts'
import { inTurn } from '#pipeline/turns.ts'
import { dayOf } from '#platform/clock.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { FileKeeper } from './receive.ts'
import { momentOf } from './steps/state.ts'
import type { Sent, Turn } from './types.ts'

/** The path without JavaScript: what the door does with what it sees for a moment. Everything throws StoreError. */

/** SHA-256 in lower-case hex, as fast as this machine can. */
const newHash = () => {
  const hash = createHash('sha256')
  return { update: (bytes: Uint8Array) => void hash.update(bytes), digest: () => hash.digest('hex') }
}

async function begin(store: IntakeStore, kind: EnvelopeKind, more: readonly string[] = []): Promise<Sealing> {
  const list = store.recipients.current()
  if (!list) throw new StoreError('closed')
  const id = newEnvelopeId()
  await store.incoming.begin(id, kind)
  const sink = async (part: Parameters<typeof store.incoming.append>[1], sealed: ReadableStream<Uint8Array>) => {
    await store.incoming.append(id, part, 0, sealed)
  }
  return beginEnvelope([...list.recipients, ...more], kind, sink, { id, newHash })
}

const EMPTY = { mailbox: null, fields: {}, links: [] } satisfies Pick<Manifest, 'mailbox' | 'fields' | 'links'>

/** Files go into an envelope of their own, before anything else of the form is known to be sent. */
export const fileKeeper = (store: IntakeStore, language: SiteLanguage, allow: FileKeeper['allow']): FileKeeper => ({
  allow,
  open: () => begin(store, 'files'),
  async close(sealing) {
    await sealing.end({ language, day: dayOf(store.now()), ...EMPTY })
    await store.incoming.end({ envelopes: [sealing.id] })
  },
})

/** Derives one mailbox after the other: each takes 19 MiB for a moment, and somebody may ask for thousands. */
const derived = (store: IntakeStore, receipt: Receipt): Promise<Mailbox> => inTurn(store, () => mailboxOf(receipt))

/**
 * Seals the envelopes of a form and keeps them, all or none. Null: the form was sent before. A fault: what was typed is no receipt.
 */
export async function send(
  store: IntakeStore,
  language: SiteLanguage,
  { envelopes, files, links, answer }: Extract<Turn, { act: 'send' }>,
  used: Claim['used'],
): Promise<Sent | null | Exclude<ReturnType<typeof readReceipt>, { receipt: Receipt }>> {
  const read = answer === 'none' ? null : answer === 'new' ? { receipt: newReceipt() } : readReceipt(answer.receipt)
  if (read && 'fault' in read) return read
  const mailbox = read && (await derived(store, read.receipt))
  const address: MailboxAddress | null = mailbox && { id: mailbox.id, recipient: mailbox.recipient }
  const day = dayOf(store.now())
  const sealed: EnvelopeId[] = []
  try {
    for (const [i, { kind, fields }] of envelopes.entries()) {
      const sealing = await begin(store, kind, kind === 'offer' && address ? [address.recipient] : [])
      sealed.push(sealing.id)
      const isFirst = i === 0
      const to = isFirst ? [...files, ...links] : sealed.slice(0, 1)
      // The words by which the team is known stand beside the contact, so that the team can say them.
      const said = kind === 'contact' && mailbox ? { recognition: recognitionWords(mailbox, language).join(' ') } : {}
      const fieldsSealed = { ...fields, ...said, ...momentOf(fields, store.now()) }
      await sealing.end({ language, day, fields: fieldsSealed, links: to, mailbox: isFirst ? address : null })
    }
    const until = daysAfter(day, MAILBOX_DAYS)
    const kept = await store.incoming.end({ envelopes: sealed, token: used, ...(address ? { mailbox: { address, until } } : {}) })
    if (!kept) throw new SentBefore()
  } catch (thrown) {
    for (const id of sealed) await store.incoming.drop(id).catch(() => undefined)
    if (thrown instanceof SentBefore) return null
    throw thrown
  }
  const isNew = answer === 'new' && read && mailbox
  return {
    kinds: envelopes.map(({ kind }) => kind),
    receipt: isNew ? { receipt: receiptWords(read.receipt, language), recognition: recognitionWords(mailbox, language) } : null,
    sameReceipt: answer !== 'none' && answer !== 'new',
  }
}

class SentBefore extends Error {}

/**
 * The replies that a receipt opens; none for a receipt that nobody was given, after the same work. A fault when what was typed is no receipt.
 */
export async function openMailbox(
  store: IntakeStore,
  typed: string,
): Promise<Reply[] | Exclude<ReturnType<typeof readReceipt>, { receipt: Receipt }>> {
  const read = readReceipt(typed)
  if ('fault' in read) return read
  const { id, identity } = await derived(store, read.receipt)
  const replies: Reply[] = []
  for (let page = 0; ; page++) {
    const slots = await store.replies.slots(id, page)
    const opened = await Promise.all(slots.map((slot) => openReply(slot, identity).catch(() => null)))
    replies.push(...opened.filter((one) => one !== null))
    // Only who holds the receipt comes further than this.
    if (replies.length < (page + 1) * SLOTS) return replies
  }
}
