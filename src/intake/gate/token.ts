import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A form may be sent for 12 hours after its first page was shown. */
const LIFE_MS = 12 * 60 * 60 * 1000

const TIME = 6
const NONCE = 16
const TAG = 16
const FORM = /^[A-Za-z0-9_-]{51}$/

/** What a token says. `age` in milliseconds; `hash`: by which it is known as used, SHA-256 in hex. */
export type TokenRead = { since: number; age: number; hash: string } | 'forged' | 'old'

/**
 * The token of a form: when its first page was shown, a nonce, and an HMAC of both. It says nothing of who has it; the time stands nowhere but
 * on the page.
 */
export function writeToken(key: Uint8Array, since: number): string {
  const body = Buffer.alloc(TIME + NONCE)
  body.writeUIntBE(since, 0, TIME)
  randomBytes(NONCE).copy(body, TIME)
  return Buffer.concat([body, tagOf(key, body)]).toString('base64url')
}

export function readToken(key: Uint8Array, token: string, now: number): TokenRead {
  const bytes = FORM.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== TIME + NONCE + TAG) return 'forged'
  const body = bytes.subarray(0, TIME + NONCE)
  if (!timingSafeEqual(bytes.subarray(TIME + NONCE), tagOf(key, body))) return 'forged'
  const since = body.readUIntBE(0, TIME)
  const age = now - since
  if (age < 0) return 'forged'
  if (age > LIFE_MS) return 'old'
  return { since, age, hash: createHmac('sha256', key).update('used form ').update(body).digest('hex') }
}

const tagOf = (key: Uint8Array, body: Uint8Array): Buffer =>
  createHmac('sha256', key).update('form ').update(body).digest().subarray(0, TAG)
