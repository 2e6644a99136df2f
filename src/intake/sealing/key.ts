import { ENVELOPE_KINDS, type EnvelopeId, type EnvelopeKind, isEnvelopeId } from '#core/envelope.ts'
import { seal, unseal } from './age.ts'
import { headBytes, RECIPIENTS_MOST } from './head.ts'
import { KEY_BYTES, padTo } from './padding.ts'
import { readObject } from './read-json.ts'
import { SealError } from './seal-error.ts'

/** What the key part holds: the secret of the envelope, and which envelope it is, so that no key can stand for another. */
export type EnvelopeKey = { id: EnvelopeId; kind: EnvelopeKind; secret: string }

const SECRET = /^AGE-SECRET-KEY-PQ-1[A-Z0-9]{50,80}$/

export const keyPart = ({ id, kind, secret }: EnvelopeKey, recipients: readonly string[]): Promise<Uint8Array> =>
  seal(padTo(new TextEncoder().encode(JSON.stringify({ v: 1, id, kind, secret })), KEY_BYTES), recipients)

/** The most bytes of a sealed key part to so many recipients: behind its head a nonce and one chunk with its tag, of 16 each. */
export const keyPartBytes = (recipients: number): number => headBytes(recipients) + KEY_BYTES + 32

/** Throws SealError. */
export async function readKeyPart(sealed: Uint8Array, identities: readonly string[]): Promise<EnvelopeKey> {
  const { v, id, kind, secret } = readObject(await unseal(sealed, identities, RECIPIENTS_MOST))
  const known = ENVELOPE_KINDS.find((one) => one === kind)
  if (v !== 1 || typeof id !== 'string' || !isEnvelopeId(id) || !known || typeof secret !== 'string' || !SECRET.test(secret))
    throw new SealError('form')
  return { id, kind: known, secret }
}
