import { bech32 } from '@scure/base'
import { RECIPIENTS_MOST } from './head.ts'
import { SealError } from './seal-error.ts'

/** Bytes of a hybrid recipient: ML-KEM-768 and X25519 (age specification, mlkem768x25519). */
const RECIPIENT_BYTES = 1216
const PREFIX = 'age1pq'

/** Is it the recipient of a post-quantum hybrid key? Classic ones are not: one of them in a list undoes the others. */
export function isHybridRecipient(text: string): boolean {
  if (!text.startsWith(`${PREFIX}1`) || text.length > 4096) return false
  try {
    const { prefix, words } = bech32.decode(text as `${string}1${string}`, false)
    return prefix === PREFIX && bech32.fromWords(words).length === RECIPIENT_BYTES
  } catch {
    return false
  }
}

/** Each of them once. Throws SealError `form` when there is none or too many, or when one is no hybrid recipient. */
export function checkedRecipients(recipients: readonly string[]): string[] {
  const each = [...new Set(recipients)]
  if (each.length === 0 || each.length > RECIPIENTS_MOST || !each.every(isHybridRecipient)) throw new SealError('form')
  return each
}
