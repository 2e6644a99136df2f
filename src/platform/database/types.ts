import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What reads and writes: a database, or a transaction on it. */
export type Db = {
  readonly kysely: Kysely<Tables>
  /** Runs `work` in a transaction: all of it or nothing. Within a transaction it joins the one that runs. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Runs `work` on one unchanging state (repeatable read, read only). Within a transaction it joins the one that runs. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
}

export type Engine = 'pglite' | 'postgres'

export type Database = Db & { readonly engine: Engine; close(): Promise<void> }
