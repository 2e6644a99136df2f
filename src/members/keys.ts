import { createHash } from 'node:crypto'
import { armor, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { MemberId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/** The public half of a member's key. `since` and `ended` are UTC days; what came before the end stays open to them. */
export type MemberKey = { recipient: string; member: MemberId; since: string; ended: string | null }

/** Scrypt with 2^17 rounds: 128 MiB, a second or two of one core for each guess. */
const WORK_FACTOR = 17

/**
 * A new post-quantum hybrid key of age. `file` is what the member keeps: the secret, sealed with the passphrase (scrypt), armored; the `age`
 * command opens it too. The secret is nowhere else. Takes a second or two, as scrypt shall.
 */
export async function newMemberKey(passphrase: string): Promise<{ recipient: string; file: string }> {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(WORK_FACTOR)
  const sealed = await encrypter.encrypt(`# public key: ${recipient}\n${identity}\n`)
  return { recipient, file: armor.encode(sealed) }
}

/** Sixteen digits by which people tell keys apart: a recipient has two thousand letters. */
export const fingerprintOf = (recipient: string): string =>
  (createHash('sha256').update(recipient).digest('hex').slice(0, 16).match(/.{4}/g) ?? []).join('-')

/** From now on envelopes are sealed to it too. */
export async function keepKey(db: Db, { recipient, member, since }: Omit<MemberKey, 'ended'>): Promise<void> {
  await db.kysely.insertInto('member_key').values({ recipient, member, since }).execute()
}

/** Every key there was, the oldest first. */
export const memberKeys = (db: Db): Promise<MemberKey[]> =>
  db.kysely
    .selectFrom('member_key')
    .select(['recipient', 'member', 'since', 'ended'])
    .orderBy('since')
    .orderBy('recipient')
    .execute()

/** Nothing more is sealed to it. A key that was ended stays so, with the first day. */
export async function endKey(db: Db, recipient: string, day: string): Promise<void> {
  await db.kysely
    .updateTable('member_key')
    .set({ ended: day })
    .where('recipient', '=', recipient)
    .where('ended', 'is', null)
    .execute()
}
