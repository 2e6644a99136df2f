/**
 * Receipts: eight words that open the replies to what somebody sent, and nothing else (docs/adr/0013). This is the face for Node; the browser
 * takes the codec and the mailbox as they are, with a list it loads and an Argon2id of its own.
 */
import { argon2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { once } from '#core/once.ts'
import { readWords, receiptFrom, type WordIndex, wordsOf } from './codec.ts'
import { folded } from './fold.ts'
import { mailboxOf as mailboxFrom } from './mailbox.ts'
import type { Argon2id, Mailbox, Receipt, ReceiptFault, WordLanguage, WordLists } from './types.ts'
import { be } from './words/be.ts'
import { en } from './words/en.ts'
import { ru } from './words/ru.ts'

export { RECEIPT_WORDS } from './codec.ts'
export type { Argon2id, Mailbox, Receipt, ReceiptFault, WordLanguage, WordLists } from './types.ts'

export const WORDS: WordLists = { be, ru, en }

const indexes = once((): WordIndex[] =>
  (['be', 'ru', 'en'] as const).map((language) => ({
    language,
    places: new Map(WORDS[language].map((word, i) => [folded(word), i])),
  })),
)

const derive = promisify(argon2)
const nativeArgon2id: Argon2id = async (message, nonce, { memory, passes, parallelism }) =>
  derive('argon2id', { message, nonce, memory, passes, parallelism, tagLength: 32 })

export const newReceipt = (): Receipt => receiptFrom(randomBytes(10))
export const receiptWords = (receipt: Receipt, language: WordLanguage): string[] => wordsOf(receipt, WORDS[language])
/** Reads what a person typed, in any of the three languages. */
export const readReceipt = (typed: string): { receipt: Receipt; language: WordLanguage } | ReceiptFault =>
  readWords(typed, indexes())
/** About 40 ms of one core, and 19 MiB. */
export const mailboxOf = (receipt: Receipt): Promise<Mailbox> => mailboxFrom(receipt, nativeArgon2id)
/** The two words by which somebody who sent something knows that it is the team who writes. */
export const recognitionWords = ({ recognition }: Mailbox, language: WordLanguage): string[] =>
  recognition.map((place) => WORDS[language][place] ?? '')
