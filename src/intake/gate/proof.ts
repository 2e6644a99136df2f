import { createHmac } from 'node:crypto'
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

/** Work that a browser does before it sends: about a second of a telephone, or half a minute where many write. */
const PREFIX = { usual: '00', slow: '000' } as const
const COST = 5_000
const LIFE_MS = 60 * 60 * 1000
const ALGORITHM = 'PBKDF2/SHA-256'

const HEX = z
  .string()
  .regex(/^(?:[0-9a-f]{2})+$/)
  .max(128)
const PARAMETERS = z.strictObject({
  algorithm: z.literal(ALGORITHM),
  nonce: HEX,
  salt: HEX,
  cost: z.literal(COST),
  keyLength: z.literal(32),
  keyPrefix: z.enum([PREFIX.usual, PREFIX.slow]),
  data: z.strictObject({ until: z.int() }),
})
const PROOF = z.object({
  challenge: z.object({ parameters: PARAMETERS, signature: HEX }),
  solution: z.object({ counter: z.int().min(0).max(0xffff_ffff), derivedKey: HEX }),
})

/** A challenge in the form of altcha-lib 2, signed. A browser finds a counter whose derived key begins with the prefix. */
export const newChallenge = (key: Uint8Array, now: number, isSlow: boolean): Promise<Challenge> =>
  createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    deriveKey,
    keyPrefix: isSlow ? PREFIX.slow : PREFIX.usual,
    // In whole hours: no time finer is needed, and none is told. Not `expiresAt`, which the library holds against a clock of its own.
    data: { until: Math.ceil((now + LIFE_MS) / LIFE_MS) },
    hmacSignatureSecret: secretOf(key),
  })

/** The hash by which a right proof is known as used; null for any other thing. What is wrong about it is told to nobody. */
export async function readProof(key: Uint8Array, given: unknown, now: number): Promise<{ hash: string; isSlow: boolean } | null> {
  const read = PROOF.safeParse(given)
  if (!read.success) return null
  const { challenge, solution } = read.data
  if (challenge.parameters.data.until * LIFE_MS < now) return null
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secretOf(key),
  }).catch(() => ({ verified: false }))
  if (!verified) return null
  return {
    hash: createHmac('sha256', key).update(`used proof ${challenge.parameters.nonce}`).digest('hex'),
    isSlow: challenge.parameters.keyPrefix === PREFIX.slow,
  }
}

const secretOf = (key: Uint8Array): string => createHmac('sha256', key).update('proof of work').digest('hex')
