import type { EnvelopeId, EnvelopeKind, MailboxAddress } from '#core/envelope.ts'

/**
 * The browser path: what the script sends and gets. Everything that was typed or chosen is sealed before; the door sees ciphertext.
 *
 *     GET  /recipients.json            Recipients
 *     GET  /w                          a challenge of altcha-lib 2 (PBKDF2/SHA-256); its solution is taken once, within the hour
 *     POST /e                          Begin -> 201; `harder`: solve a new challenge and ask again
 *     PUT  /e/:id/:part?at=<offset>    ciphertext, at most CHUNK_BYTES -> 200 Size; `offset`: go on from `size`
 *     HEAD /e/:id/:part                204 with the header SIZE_HEADER: bytes that are there
 *     POST /e/:id/end                  End -> 200; again is nothing. A key and a manifest must be there
 *     GET  /m/:mailbox?page=0          SLOTS sealed replies, one after the other, the newest first; those that open with no key are empty
 *
 * Anything refused is a status of 4xx or 503 with Refusal.
 */
export type Recipients = { v: 1; epoch: number; until: string; recipients: string[]; signed: string }
export type Begin = { id: EnvelopeId; kind: EnvelopeKind; proof: unknown }
export type Size = { size: number }
export type End = { mailbox: MailboxAddress | null }
export type Refusal = { fault: ApiFault; size?: number }

export const CHUNK_BYTES = 4 * 1024 * 1024
export const SIZE_HEADER = 'upload-offset'

/** What is refused, with its status. `form`: what was sent is not in the form above. The others are those of the store and the gate. */
export const API_FAULTS = {
  closed: 503,
  full: 503,
  fault: 503,
  harder: 429,
  wrong: 403,
  elsewhere: 403,
  taken: 409,
  offset: 409,
  superseded: 409,
  incomplete: 409,
  limit: 413,
  unknown: 404,
  form: 400,
} as const
export type ApiFault = keyof typeof API_FAULTS
