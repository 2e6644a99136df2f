import type { ColumnType } from 'kysely'
import type { EnvelopeId, EnvelopeKind, MailboxId, PartName } from '#core/envelope.ts'
import type { Database, Db, Plan } from '#platform/database/index.ts'
import * as door from './migrations/0001-door.ts'

type Kept<Value> = ColumnType<Value, Value, never>

/** The tables of the door as its migrations leave them. Days are UTC, and no time here is finer. */
export type DoorTables = {
  envelope: { id: Kept<EnvelopeId>; kind: Kept<EnvelopeKind>; day: Kept<string> }
  ended: { envelope: Kept<EnvelopeId>; state: Kept<EnvelopeState> }
  part: { envelope: Kept<EnvelopeId>; name: Kept<PartName>; size: Kept<number> }
  mailbox: { id: Kept<MailboxId>; recipient: Kept<string>; until: Kept<string> }
  /** `id`: 128 random bits in lower-case hex. */
  reply: { id: Kept<string>; mailbox: Kept<MailboxId>; day: Kept<string>; until: Kept<string> }
  used_token: { hash: Kept<string>; until: Kept<string> }
}
export type EnvelopeState = 'whole' | 'broken'
export type DoorDb = Db<DoorTables>
export type DoorDatabase = Database<DoorTables>

/** The database of the door. Its role may add, and read a mailbox that somebody can name. */
export const DOOR: Plan<DoorTables> = {
  migrations: { '0001-door': door },
  role: 'habeas_intake',
  variable: 'INTAKE_DATABASE_URL',
}
