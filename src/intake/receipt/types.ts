import type { MailboxId } from '#core/envelope.ts'

/** 77 random bits in 10 bytes, big-endian; the upper three bits are 0. It stands on no disk and in no log. */
export type Receipt = Uint8Array & { readonly __receipt: unique symbol }

export type WordLanguage = 'be' | 'ru' | 'en'
/** 2048 words of each language. A word stands for its place. */
export type WordLists = Readonly<Record<WordLanguage, readonly string[]>>

/** Why words are no receipt. `place`: which word nobody knows, from 1. `check`: all are words of a list, but not these eight in this order. */
export type ReceiptFault = { fault: 'count'; count: number } | { fault: 'word'; place: number } | { fault: 'check' }

/** What follows from a receipt, and only from it: where its replies wait, what opens them, and two words by which the team is known. */
export type Mailbox = { id: MailboxId; identity: string; recipient: string; recognition: readonly [number, number] }

/** Argon2id, version 1.3. Memory in KiB; 32 bytes come out. */
export type Argon2id = (
  password: Uint8Array,
  salt: Uint8Array,
  cost: { memory: number; passes: number; parallelism: number },
) => Promise<Uint8Array>
