import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { HabeasError } from '#core/errors.ts'
import { checkedRecipients } from './sealing/index.ts'

/**
 * To whom a door seals. `epoch` grows with every change; `until`: the UTC day after which the door seals nothing any more, because somebody
 * may have left the team in the meantime.
 */
export type RecipientList = { v: 1; register: string; epoch: number; until: string; recipients: string[] }

/** `form`: it is none. `signature`: it is not as it was signed. `signer`: another register signed it. `older`: a newer one is known. */
export type ListFault = 'form' | 'signature' | 'signer' | 'older' | 'expired'

const SAID: Record<ListFault, string> = {
  form: 'It is no list of recipients, or one of them is no post-quantum key.',
  signature: 'It is not as it was signed.',
  signer: 'Another register has signed it.',
  older: 'A newer one is known.',
  expired: 'It is out of date. Synchronise the door with the desk.',
}

/** A list of recipients that must not be sealed to. */
export class RecipientListError extends HabeasError {
  readonly fault: ListFault
  constructor(fault: ListFault, options?: ErrorOptions) {
    super(`recipients-${fault}`, `The list of recipients is not used. ${SAID[fault]}`, options)
    this.fault = fault
  }
}

/** Before the list when it is signed, so that no other text with this signature passes for one. */
const LABEL = 'habeas recipients 1\n'
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** A list and its signature: the very text that was signed, since two JSON texts of one list differ. */
type Signed = { list: string; signature: string; key: string }

/** The list as text to be carried to the door, signed with the Ed25519 key of the register. Throws SealError for a recipient that is none. */
export function signRecipients(list: RecipientList, signing: KeyObject): string {
  const text = JSON.stringify({ ...list, recipients: checkedRecipients(list.recipients) })
  const signed: Signed = {
    list: text,
    signature: sign(null, Buffer.from(LABEL + text), signing).toString('base64'),
    key: signerOf(signing),
  }
  return JSON.stringify(signed)
}

/** The public half of a key, as a door remembers it: raw, in base64. */
export function signerOf(key: KeyObject): string {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  return Buffer.from(x ?? '', 'base64url').toString('base64')
}

/**
 * Reads and checks a list. `signer` and `epoch` are those of the list that is known, null at the first one: whose key came first stays.
 * Throws RecipientListError.
 */
export function readRecipients(
  text: string,
  known: { signer: string; epoch: number } | null,
  today: string,
): { list: RecipientList; signer: string } {
  const { list: signedText, signature, key } = readSigned(text)
  if (known && key !== known.signer) throw new RecipientListError('signer')
  if (!isSigned(signedText, signature, key)) throw new RecipientListError('signature')
  const list = readList(signedText)
  if (known && list.epoch < known.epoch) throw new RecipientListError('older')
  if (list.until < today) throw new RecipientListError('expired')
  return { list, signer: key }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Said below: it is no list.
  }
  throw new RecipientListError('form')
}

function readSigned(text: string): Signed {
  const { list, signature, key } = parsed(text)
  if (isText(list) && isText(signature) && isText(key)) return { list, signature, key }
  throw new RecipientListError('form')
}

function isSigned(text: string, signature: string, key: string): boolean {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'base64').toString('base64url') }
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
    return signerOf(publicKey) === key && verify(null, Buffer.from(LABEL + text), publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

function readList(text: string): RecipientList {
  const { v, register, epoch, until, recipients } = parsed(text)
  const isList = v === 1 && isText(register) && isText(until) && DAY.test(until) && Array.isArray(recipients)
  if (!isList || typeof epoch !== 'number' || !Number.isSafeInteger(epoch) || epoch < 0) throw new RecipientListError('form')
  try {
    return { v, register, epoch, until, recipients: checkedRecipients(recipients.map(String)) }
  } catch (cause) {
    throw new RecipientListError('form', { cause })
  }
}
