import { sha256 } from '@noble/hashes/sha2.js'
import { readingsOf } from './fold.ts'
import type { Receipt, ReceiptFault, WordLanguage } from './types.ts'

export const RECEIPT_WORDS = 8
const WORD_BITS = 11n
const CHECK_BITS = 11n
const BYTES = 10
const mask = (bits: bigint) => (1n << bits) - 1n
const SECRET_BITS = WORD_BITS * BigInt(RECEIPT_WORDS) - CHECK_BITS

/** A receipt from ten random bytes. */
export function receiptFrom(random: Uint8Array): Receipt {
  if (random.length !== BYTES) throw new RangeError(`a receipt is made of ${BYTES} bytes`)
  return receiptOf(numberOf(random) & mask(SECRET_BITS))
}

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
const receiptOf = (secret: bigint): Receipt =>
  Uint8Array.from({ length: BYTES }, (_, i) => Number((secret >> BigInt(8 * (BYTES - 1 - i))) & 255n)) as Receipt

const labelled = new TextEncoder().encode('habeas receipt 1')

/** Eleven bits that tell a slip of the pen from another receipt. */
function checkOf(receipt: Receipt): bigint {
  const digest = sha256(Uint8Array.of(...labelled, ...receipt))
  return numberOf(digest.subarray(0, 2)) >> (16n - CHECK_BITS)
}

/** The eight words of a receipt. */
export function wordsOf(receipt: Receipt, list: readonly string[]): string[] {
  const whole = (numberOf(receipt) << CHECK_BITS) | checkOf(receipt)
  return Array.from({ length: RECEIPT_WORDS }, (_, i) => {
    const shift = WORD_BITS * BigInt(RECEIPT_WORDS - 1 - i)
    return list[Number((whole >> shift) & mask(WORD_BITS))] ?? ''
  })
}

/** How a word of a list is looked up: by its folded letters. */
export type WordIndex = { language: WordLanguage; places: ReadonlyMap<string, number> }

/**
 * Reads words as a person writes them: in any case and layout, numbered, in one line or in eight, ё as е, і as и or a Latin i, on a keyboard that was
 * switched to other letters. Any of the languages that `indexes` holds. What was typed is given back in no case.
 */
export function readWords(
  typed: string,
  indexes: readonly WordIndex[],
): { receipt: Receipt; language: WordLanguage } | ReceiptFault {
  let nearest: ReceiptFault = { fault: 'count', count: 0 }
  let most = -1
  for (const index of indexes)
    for (const words of readingsOf(typed.slice(0, 2_000), index.language)) {
      const places = words.map((word) => index.places.get(word))
      const known = places.filter((place) => place !== undefined).length
      const read = places.length === RECEIPT_WORDS && known === RECEIPT_WORDS ? checked(places) : null
      if (read) return { receipt: read, language: index.language }
      if (known <= most) continue
      most = known
      nearest = faultOf(places)
    }
  return nearest
}

function checked(places: readonly (number | undefined)[]): Receipt | null {
  const whole = places.reduce<bigint>((sum, place) => (sum << WORD_BITS) | BigInt(place ?? 0), 0n)
  const receipt = receiptOf(whole >> CHECK_BITS)
  return checkOf(receipt) === (whole & mask(CHECK_BITS)) ? receipt : null
}

function faultOf(places: readonly (number | undefined)[]): ReceiptFault {
  if (places.length !== RECEIPT_WORDS) return { fault: 'count', count: places.length }
  const unknown = places.indexOf(undefined)
  return unknown < 0 ? { fault: 'check' } : { fault: 'word', place: unknown + 1 }
}
