import { type Kysely, sql } from 'kysely'

/** The UTC day on which the bytes of a source first came in. Null where that was not written down: sources of earlier versions, and what is told in confidence. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table source add column kept_on text collate "C" check (kept_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`)
    .execute(db)
}
