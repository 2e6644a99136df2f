import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { HabeasError } from '#core/errors.ts'
import { databaseOf } from './db.ts'
import { migrate } from './migrate.ts'
import { PARSERS } from './parsers.ts'
import type { Database, Plan } from './types.ts'

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (format === 'binary' ? undefined : PARSERS[oid]) ?? pg.types.getTypeParser(oid, format),
}

/**
 * Opens a PostgreSQL database: migrates it as the user of the address, then works as the role that may only read and add. The role is an
 * option of each connection, so even `reset role` stays there. Throws HabeasError `database` when the server cannot be reached.
 */
export async function openServer<Tables>(plan: Plan<Tables>, url: string): Promise<Database<Tables>> {
  const owner = connect<Tables>(url, { max: 1, options: '-c TimeZone=UTC' })
  try {
    await migrate(owner, plan)
  } catch (cause) {
    if (cause instanceof HabeasError && !isUnreachable(cause.cause)) throw cause
    throw new HabeasError(
      'database',
      `The PostgreSQL server of ${plan.variable} cannot be reached. Nothing was changed. Is it running?`,
      { cause },
    )
  } finally {
    await owner.destroy()
  }
  const kysely = connect<Tables>(url, { max: 10, options: `-c TimeZone=UTC -c role=${plan.role}` })
  return databaseOf(kysely, 'postgres', () => kysely.destroy())
}

function connect<Tables>(connectionString: string, options: pg.PoolConfig): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString, types, ...options })
  // An idle connection that breaks is replaced by the pool; without a listener the error would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** A system error (ECONNREFUSED) or one of PostgreSQL's classes 08 (connection), 28 (authorization), 3D (no such database), 57P (shutting down). */
const isUnreachable = (cause: unknown): boolean =>
  cause instanceof AggregateError ||
  (cause instanceof Error && 'code' in cause && /^(E[A-Z]+|08...|28...|3D...|57P..)$/.test(String(cause.code)))
