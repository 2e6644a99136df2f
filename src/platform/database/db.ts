import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'
import type { Database, Db, Engine } from './types.ts'

const joined = (kysely: Kysely<Tables>): Db => {
  const db: Db = { kysely, transaction: (work) => work(db), snapshot: (work) => work(db) }
  return db
}

/** The face of a database over a connected Kysely. */
export function databaseOf(kysely: Kysely<Tables>, engine: Engine, close: () => Promise<void>): Database {
  return {
    kysely,
    engine,
    transaction: (work) => kysely.transaction().execute((transaction) => work(joined(transaction))),
    // Said in SQL: the PGlite driver does not pass an isolation level on.
    snapshot: (work) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`set transaction isolation level repeatable read, read only`.execute(transaction)
        return work(joined(transaction))
      }),
    close,
  }
}
