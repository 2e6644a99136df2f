import type { EnvelopeId, EnvelopeKind, MailboxAddress, PartName } from '#core/envelope.ts'
import { receiptFrom, wordsOf } from '#intake/receipt/codec.ts'
import { mailboxOf } from '#intake/receipt/mailbox.ts'
import type { Mailbox, Receipt } from '#intake/receipt/types.ts'
import { beginEnvelope, newEnvelopeId } from '#intake/sealing/envelope.ts'
import { streamOfBytes } from '#intake/sealing/streams.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { momentOf } from '../../intake/steps/state.ts'
import type { Next } from '../../intake/steps/turn.ts'
import type { Api } from './api.ts'
import { argon2id, readTyped } from './mailbox.ts'
import { today } from './upload.ts'

export type Sent = { kinds: readonly EnvelopeKind[]; receipt: { words: string[]; recognition: string[] } | null; isSame: boolean }

type Sealed = {
  id: EnvelopeId
  kind: EnvelopeKind
  parts: [PartName, Uint8Array][]
  mailbox: MailboxAddress | null
  isThere: boolean
}
type Wanted = Extract<Next, { act: 'send' }>

/** Everything of a form, sealed in memory and waiting to be sent; nothing is sealed twice when the line breaks. */
export type Outbox = { sealed: readonly Sealed[]; sent: Sent }

/** Seals the envelopes of a form as the door would: the first links to the files, each other one to the first. */
export async function sealForm(api: Api, language: SiteLanguage, { envelopes, answer, state }: Wanted): Promise<Outbox> {
  const { recipients } = await api.recipients()
  const given = answer === 'none' ? null : answer === 'new' ? newReceipt() : await readTyped(api, language, answer.receipt)
  const mailbox = given && (await mailboxOf(given, argon2id))
  const address = mailbox && { id: mailbox.id, recipient: mailbox.recipient }
  const shown = answer === 'new' && given && mailbox ? await shownReceipt(api, language, given, mailbox) : null
  const sealed: Sealed[] = []
  for (const [i, { kind, fields }] of envelopes.entries()) {
    const parts: Sealed['parts'] = []
    const to = kind === 'offer' && address ? [...recipients, address.recipient] : recipients
    const sealing = await beginEnvelope(
      to,
      kind,
      async (part, stream) =>
        void parts.push([
          part,
          new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()),
        ]),
      { id: newEnvelopeId() },
    )
    const links = i === 0 ? state.kept.map(({ id }) => id) : sealed.slice(0, 1).map(({ id }) => id)
    // The team has to say these words first, so they stand beside the contact.
    const said = kind === 'contact' && shown ? { recognition: shown.recognition.join(' ') } : {}
    const fieldsSealed = { ...fields, ...said, ...momentOf(fields, new Date().toISOString()) }
    await sealing.end({ language, day: today(), mailbox: i === 0 ? address : null, fields: fieldsSealed, links })
    sealed.push({ id: sealing.id, kind, parts, mailbox: i === 0 ? address : null, isThere: false })
  }
  return {
    sealed,
    sent: { kinds: envelopes.map(({ kind }) => kind), receipt: shown, isSame: answer !== 'none' && answer !== 'new' },
  }
}

const newReceipt = (): Receipt => receiptFrom(crypto.getRandomValues(new Uint8Array(10)))

async function shownReceipt(
  api: Api,
  language: SiteLanguage,
  receipt: Receipt,
  { recognition }: Mailbox,
): Promise<Sent['receipt']> {
  const list = await api.words(language)
  return { words: wordsOf(receipt, list), recognition: recognition.map((place) => list[place] ?? '') }
}

/** Sends what waits, the first envelope last: it is whole only when all it goes with has arrived. What arrived before does not go again. */
export async function deliver(api: Api, { sealed }: Outbox): Promise<void> {
  for (const one of [...sealed].reverse()) {
    if (one.isThere) continue
    await api.begin(one.id, one.kind)
    for (const part of [...one.parts]) {
      await api.part(one.id, part[0], streamOfBytes(part[1]))
      one.parts.splice(one.parts.indexOf(part), 1)
    }
    await api.end(one.id, one.mailbox)
    one.isThere = true
  }
}
