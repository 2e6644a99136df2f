import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openFolder } from './pglite.ts'
import { openServer } from './postgres.ts'
import type { Database } from './types.ts'

/**
 * One database face over two engines: PostgreSQL compiled to WebAssembly in the data folder, or a PostgreSQL server. Same dialect, same
 * migrations, same types out of both.
 */
export type { Tables } from './tables.ts'
export type { Database, Db, Engine } from './types.ts'

/** Opens the database of the register and brings it up to date. The caller holds the data folder. */
export async function openDatabase(config: Pick<Config, 'data' | 'databaseUrl'>): Promise<Database> {
  if (config.databaseUrl !== null) return openServer(config.databaseUrl)
  const folder = join(config.data, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return openFolder(folder)
}
