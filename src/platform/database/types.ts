import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables as Register } from './tables.ts'

/** What reads and writes: a database, or a transaction on it. `Tables` are those of the register where nothing else is said. */
export type Db<Tables = Register> = {
  readonly kysely: Kysely<Tables>
  /** Runs `work` in a transaction: all of it or nothing. Within a transaction it joins the one that runs. */
  transaction<Result>(work: (db: Db<Tables>) => Promise<Result>): Promise<Result>
  /** Runs `work` on one unchanging state (repeatable read, read only). Within a transaction it joins the one that runs. */
  snapshot<Result>(work: (db: Db<Tables>) => Promise<Result>): Promise<Result>
}

export type Engine = 'pglite' | 'postgres'

export type Database<Tables = Register> = Db<Tables> & { readonly engine: Engine; close(): Promise<void> }

/** What a database is to be: how it is brought up to date, the role the program works as in it, and the setting that may name a server. */
export type Plan<Tables> = {
  /** By name. Applied ones never change; a change is a new one. */
  migrations: Record<string, Migration>
  role: string
  variable: 'DATABASE_URL' | 'INTAKE_DATABASE_URL'
  /** Only a type: never there. */
  readonly tables?: Tables
}
