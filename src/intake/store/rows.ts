import { sql } from 'kysely'
import type { EnvelopeId, EnvelopeKind, MailboxAddress, MailboxId, PartName } from '#core/envelope.ts'
import type { DoorDatabase, DoorDb, EnvelopeState } from './tables.ts'

/** An envelope that waits to be carried away, with the sizes of its parts in bytes. */
export type Waiting = {
  id: EnvelopeId
  kind: EnvelopeKind
  day: string
  state: EnvelopeState
  parts: { part: PartName; size: number }[]
}

/** What the role of the door may do: every function here is one of its rights. */

/** False when there is such an envelope already. */
export const addEnvelope = async ({ kysely }: DoorDb, row: { id: EnvelopeId; kind: EnvelopeKind; day: string }) =>
  added(await kysely.insertInto('envelope').values(row).onConflict(doNothing).executeTakeFirst())

export async function endEnvelope(db: DoorDb, id: EnvelopeId, state: EnvelopeState, parts: Waiting['parts']): Promise<void> {
  await db.kysely
    .insertInto('part')
    .values(parts.map(({ part, size }) => ({ envelope: id, name: part, size })))
    .execute()
  await db.kysely.insertInto('ended').values({ envelope: id, state }).execute()
}

/** A mailbox that is there stays as it is. */
export async function addMailbox({ kysely }: DoorDb, { id, recipient }: MailboxAddress, until: string): Promise<void> {
  await kysely.insertInto('mailbox').values({ id, recipient, until }).onConflict(doNothing).execute()
}

/** False when it was used before. */
export const useToken = async ({ kysely }: DoorDb, hash: string, until: string): Promise<boolean> =>
  added(await kysely.insertInto('used_token').values({ hash, until }).onConflict(doNothing).executeTakeFirst())

/** Does it take parts still? */
export async function isOpen({ kysely }: DoorDb, id: EnvelopeId): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select is_open(${id}) as open`.execute(kysely)
  return rows[0]?.open ?? false
}

/** Was it used, as far as this database knows? */
export async function isUsed({ kysely }: DoorDb, hash: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select is_used(${hash}) as used`.execute(kysely)
  return rows[0]?.used ?? false
}

/** Those that wait for whoever can name the mailbox, the newest first. */
export async function repliesOf({ kysely }: DoorDb, mailbox: MailboxId): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from replies_of(${mailbox})`.execute(kysely)
  return rows.map(({ id }) => id)
}

const doNothing = (conflict: { doNothing: () => unknown }) => conflict.doNothing() as never
const added = (result: { numInsertedOrUpdatedRows?: bigint | undefined } | undefined) =>
  (result?.numInsertedOrUpdatedRows ?? 0n) > 0n

/** What the team may do: runs `work` in a transaction under the role that carries away. */
export const asCarrier = <Result>(database: DoorDatabase, work: (db: DoorDb) => Promise<Result>): Promise<Result> =>
  database.transaction(async (db) => {
    await sql`set local role habeas_carry`.execute(db.kysely)
    return work(db)
  })

export async function waitingEnvelopes({ kysely }: DoorDb): Promise<Waiting[]> {
  const rows = await kysely
    .selectFrom('ended')
    .innerJoin('envelope', 'envelope.id', 'ended.envelope')
    .select(['id', 'kind', 'day', 'state'])
    .orderBy('id')
    .execute()
  const parts = await kysely.selectFrom('part').selectAll().execute()
  const of = Map.groupBy(parts, ({ envelope }) => envelope)
  return rows.map((row) => ({
    ...row,
    parts: (of.get(row.id) ?? [])
      .map(({ name, size }) => ({ part: name, size }))
      .sort((a, b) => orderOf(a.part) - orderOf(b.part)),
  }))
}

/** The key first, the manifest last. */
const orderOf = (part: PartName) => (part === 'key' ? 0 : part === 'manifest' ? Number.MAX_SAFE_INTEGER : Number(part.slice(5)))

/** Envelopes that take parts still, by the day they were begun. */
export const openEnvelopes = ({ kysely }: DoorDb): Promise<{ id: EnvelopeId; day: string }[]> =>
  kysely
    .selectFrom('envelope')
    .leftJoin('ended', 'ended.envelope', 'envelope.id')
    .where('ended.envelope', 'is', null)
    .select(['id', 'day'])
    .execute()

export async function dropEnvelope({ kysely }: DoorDb, id: EnvelopeId): Promise<void> {
  await kysely.deleteFrom('envelope').where('id', '=', id).execute()
}

/** False when there is no such mailbox, or it is past its day. */
export async function addReply(
  { kysely }: DoorDb,
  row: { id: string; mailbox: MailboxId; day: string; until: string },
): Promise<boolean> {
  const found = await kysely
    .selectFrom('mailbox')
    .where('id', '=', row.mailbox)
    .where('until', '>=', row.day)
    .select('until')
    .executeTakeFirst()
  if (!found) return false
  await kysely.insertInto('reply').values(row).onConflict(doNothing).execute()
  return true
}

export async function dropReply({ kysely }: DoorDb, id: string): Promise<void> {
  await kysely.deleteFrom('reply').where('id', '=', id).execute()
}

/** Forgets what is past its day. Returns the replies that went. */
export async function dropPast({ kysely }: DoorDb, today: string): Promise<string[]> {
  await kysely.deleteFrom('used_token').where('until', '<', today).execute()
  const replies = await kysely.deleteFrom('reply').where('until', '<', today).returning('id').execute()
  const held = kysely.selectFrom('reply').select('mailbox')
  await kysely.deleteFrom('mailbox').where('until', '<', today).where('id', 'not in', held).execute()
  return replies.map(({ id }) => id)
}
