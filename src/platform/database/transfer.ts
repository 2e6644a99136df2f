import { sql } from 'kysely'
import { ALL_TABLES, type Tables } from './tables.ts'
import type { Db } from './types.ts'

/**
 * Every row of every table, out of one database and into another, whatever the engine. Columns that the database computes are left out;
 * each table comes in an order in which it can go in again and in which nothing but its rows decides.
 */
export type TableName = keyof Tables
export type Row = Record<string, unknown>

export const isTableName = (name: string): name is TableName => ALL_TABLES.some((table) => table === name)

const ORDER: Record<TableName, string> = {
  member: 'id',
  member_key: 'recipient',
  source: 'hash',
  source_address: 'source, address, place',
  source_link: 'source, kind, other, name',
  layer: 'id',
  layer_print: 'layer',
  layer_reading: 'layer, engine, version',
  occurrence: 'id',
  statement: 'id',
  reading: 'statement, engine, version, rule',
  minted: 'seq',
  decision: 'target_kind collate "C", target, version',
  publication: 'number',
  writing: 'id, version',
  list_version: 'list, number',
  envelope: 'id',
  envelope_act: 'envelope, version',
  offer: 'id',
  offer_review: 'offer, envelope, member',
  offer_act: 'offer, version',
  coding: 'id, version',
}

/** Rows fetched at once. A layer holds a whole text. */
const AT_ONCE: Partial<Record<TableName, number>> = { layer: 20 }
const OFTEN = 500

/** Reads all tables in batches, never a whole one. Within a snapshot or a transaction only: it uses cursors. */
export async function* readTables(db: Db): AsyncGenerator<{ table: TableName; rows: Row[] }> {
  for (const table of ALL_TABLES) {
    const columns = sql.join((await columnsOf(db, table)).map((name) => sql.ref(name)))
    await sql`declare transfer no scroll cursor for select ${columns} from ${sql.table(table)} order by ${sql.raw(ORDER[table])}`.execute(
      db.kysely,
    )
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.raw(String(AT_ONCE[table] ?? OFTEN))} from transfer`.execute(db.kysely)
      if (rows.length === 0) break
      yield { table, rows }
    }
    await sql`close transfer`.execute(db.kysely)
  }
}

/** Writes rows as `readTables` gave them, in the order of the tables. Every constraint is checked. */
export async function writeRows(db: Db, table: TableName, rows: readonly Row[]): Promise<void> {
  const columns = sql.join((await columnsOf(db, table)).map((name) => sql.ref(name)))
  const from = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${from}`.execute(db.kysely)
}

/** Is there not one row in any table? */
export async function isEmpty(db: Db): Promise<boolean> {
  for (const table of ALL_TABLES) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db.kysely)
    if (rows.length > 0) return false
  }
  return true
}

async function columnsOf(db: Db, table: TableName): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    order by attnum`.execute(db.kysely)
  return rows.map(({ name }) => name)
}
