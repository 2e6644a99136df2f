import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { HabeasError } from '#core/errors.ts'
import * as register from '../migrations/0001-register/index.ts'
import * as copies from '../migrations/0002-copies/index.ts'
import * as lessons from '../migrations/0003-lessons/index.ts'
import * as desk from '../migrations/0004-desk/index.ts'
import * as lists from '../migrations/0005-lists/index.ts'
import * as inbox from '../migrations/0006-inbox/index.ts'
import * as exchange from '../migrations/0007-exchange/index.ts'
import * as codings from '../migrations/0008-codings/index.ts'
import * as kept from '../migrations/0009-kept/index.ts'
import type { Tables } from './tables.ts'
import type { Plan } from './types.ts'

/** Every migration of the register by the name of its folder. Applied ones never change; a change is a new folder. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-register': register,
  '0002-copies': copies,
  '0003-lessons': lessons,
  '0004-desk': desk,
  '0005-lists': lists,
  '0006-inbox': inbox,
  '0007-exchange': exchange,
  '0008-codings': codings,
  '0009-kept': kept,
}

/** The database of the register. */
export const REGISTER: Plan<Tables> = { migrations: MIGRATIONS, role: 'habeas', variable: 'DATABASE_URL' }

/**
 * Brings a database to the newest state, as its owner. Returns the names applied now. Throws HabeasError `migration`
 * when one fails (it is rolled back) or when the database was written by a newer program.
 */
export async function migrate<Made>(kysely: Kysely<Made>, { migrations }: Plan<Made>): Promise<string[]> {
  if (await isNewest(kysely, Object.keys(migrations))) return []
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'the list of migrations'
    const message = `The database was not brought up to date: ${failed} failed and was undone. Was it written by a newer habeas?`
    throw new HabeasError('migration', message, { cause: error })
  }
  return results.map(({ migrationName }) => migrationName)
}

/** Asked first because the migrator looks through the whole catalogue, which takes longer than everything else at a start. */
async function isNewest<Made>(kysely: Kysely<Made>, known: readonly string[]): Promise<boolean> {
  const { rows: there } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(
    kysely,
  )
  if (!there[0]?.there) return false
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(kysely)
  return isDeepStrictEqual(
    rows.map(({ name }) => name),
    known.toSorted(),
  )
}
