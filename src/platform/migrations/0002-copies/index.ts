import { type Kysely, sql } from 'kysely'

const TABLES = [
  // How two sources hang together: a part in its container, a later source that is nearly the text of an earlier one, or wholly.
  `create table source_link (
    source sha256_hex not null references source,
    kind code not null check (kind in ('part_of', 'copy_of', 'near_copy')),
    other sha256_hex not null references source,
    name text collate "C" not null default '',
    share float8,
    primary key (source, kind, other, name),
    check (source <> other),
    check ((kind = 'part_of') = (name <> '')),
    check (kind = 'part_of' or (coalesce(share, 0) > 0 and share <= 1)))`,
  `create index on source_link (other)`,

  // What the words of a layer come to, so that the same text under another address is found: see preserve/print.ts.
  `create table layer_print (
    layer sha256_hex primary key references layer,
    content sha256_hex not null,
    bands int4[] not null)`,
  `create index on layer_print (content)`,
  `create index on layer_print using gin (bands)`,
]

/** Append-only as the tables of 0001. */
const KEPT = ['source_link', 'layer_print'].flatMap((table) => [
  `create trigger refuse_change before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  `alter table ${table} enable always trigger refuse_change`,
  `grant select, insert on ${table} to habeas`,
])

/** Parts of containers, copies, and what copies are recognised by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...KEPT]) await sql.raw(statement).execute(db)
}
