import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { REGISTER } from './migrate.ts'
import { openFolder } from './pglite.ts'
import { openServer } from './postgres.ts'
import type { Database, Plan } from './types.ts'

/**
 * One database face over two engines: PostgreSQL compiled to WebAssembly in the data folder, or a PostgreSQL server. Same dialect, same
 * migrations, same types out of both.
 */
export type { Tables } from './tables.ts'
export type { Database, Db, Engine, Plan } from './types.ts'

/** Opens the database of the register and brings it up to date. The caller holds the data folder. */
export const openDatabase = (config: Pick<Config, 'data' | 'databaseUrl'>): Promise<Database> => openPlanned(REGISTER, config)

/** The same for any plan: on a server, or embedded in the folder `database` of a data folder. */
export async function openPlanned<Tables>(
  plan: Plan<Tables>,
  { data, databaseUrl }: Pick<Config, 'data' | 'databaseUrl'>,
): Promise<Database<Tables>> {
  if (databaseUrl !== null) return openServer(plan, databaseUrl)
  const folder = join(data, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return openFolder(plan, folder)
}
