import { argon2idAsync } from '@noble/hashes/argon2.js'
import type { Reply } from '#core/envelope.ts'
import { readWords } from '#intake/receipt/codec.ts'
import { folded } from '#intake/receipt/fold.ts'
import { mailboxOf } from '#intake/receipt/mailbox.ts'
import type { Argon2id, Receipt, ReceiptFault } from '#intake/receipt/types.ts'
import { openReply, SEALED_REPLY_BYTES } from '#intake/sealing/reply.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import type { Api } from './api.ts'

/** Argon2id in script: works where WebAssembly is switched off, and lets the page breathe. */
export const argon2id: Argon2id = (password, salt, { memory, passes, parallelism }) =>
  argon2idAsync(password, salt, { m: memory, t: passes, p: parallelism, dkLen: 32 })

/** What was typed is no receipt. */
export class Misread extends Error {
  readonly why: ReceiptFault
  constructor(why: ReceiptFault) {
    super(why.fault)
    this.why = why
  }
}

/** Reads a receipt in any language, the own one first: most people need no other list. Throws Misread. */
export async function readTyped(api: Api, language: SiteLanguage, typed: string): Promise<Receipt> {
  const faults: ReceiptFault[] = []
  for (const code of [language, ...SITE_LANGUAGES.filter((other) => other !== language)]) {
    const places = new Map((await api.words(code)).map((word, i) => [folded(word), i]))
    const read = readWords(typed, [{ language: code, places }])
    if ('receipt' in read) return read.receipt
    faults.push(read)
  }
  // The list that knows most of the words says best what is wrong.
  const best = faults.find(({ fault }) => fault === 'check') ?? faults.toSorted((a, b) => placeOf(b) - placeOf(a))[0]
  throw new Misread(best ?? { fault: 'check' })
}
const placeOf = (fault: ReceiptFault): number => (fault.fault === 'word' ? fault.place : 0)

/** The replies that a receipt opens. The door is asked for one page more than is full, whoever asks. Throws Misread. */
export async function openMailbox(api: Api, language: SiteLanguage, typed: string): Promise<Reply[]> {
  const { id, identity } = await mailboxOf(await readTyped(api, language, typed), argon2id)
  const replies: Reply[] = []
  for (let page = 0; ; page++) {
    const bytes = await api.slots(id, page)
    const count = Math.floor(bytes.length / SEALED_REPLY_BYTES)
    for (let slot = 0; slot < count; slot++) {
      const sealed = bytes.subarray(slot * SEALED_REPLY_BYTES, (slot + 1) * SEALED_REPLY_BYTES)
      const reply = await openReply(sealed, identity).catch(() => null)
      if (reply) replies.push(reply)
    }
    if (count === 0 || replies.length < (page + 1) * count) return replies
  }
}
