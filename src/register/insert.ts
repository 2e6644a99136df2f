import { type Selectable, sql } from 'kysely'
import type { Db, Tables } from '#platform/database/index.ts'

/** Rows in one insert: a bound on the size of one message to the database. */
const BATCH = 1000

/**
 * Inserts rows, passing over those whose key is there. They travel as one JSON text, not as one
 * parameter for each value: one short statement for any number of rows.
 */
export async function insertRows<Name extends keyof Tables>(
  db: Db,
  table: Name,
  columns: readonly (string & keyof Tables[Name])[],
  rows: readonly Partial<Selectable<Tables[Name]>>[],
): Promise<void> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  for (let at = 0; at < rows.length; at += BATCH) {
    const json = JSON.stringify(rows.slice(at, at + BATCH))
    await sql`insert into ${sql.table(table)} (${list})
      select ${list} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
      on conflict do nothing`.execute(db.kysely)
  }
}
