import { type Kysely, sql } from 'kysely'
import type { Database, Db, Engine } from './types.ts'

const joined = <Tables>(kysely: Kysely<Tables>): Db<Tables> => {
  const db: Db<Tables> = { kysely, transaction: (work) => work(db), snapshot: (work) => work(db) }
  return db
}

/** The face of a database over a connected Kysely. */
export function databaseOf<Tables>(kysely: Kysely<Tables>, engine: Engine, close: () => Promise<void>): Database<Tables> {
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
