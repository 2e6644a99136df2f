import { type Kysely, sql } from 'kysely'

const CHANGES = [
  // Every version of a list that came in whole, with what its columns were taken for: the next version is compared with it and read like it.
  `create table list_version (
    list text collate "C" not null check (list <> ''),
    number int4 not null check (number >= 1),
    layer sha256_hex not null references layer,
    columns jsonb not null check (jsonb_typeof(columns) = 'array'),
    member uuid not null references member,
    at timestamptz not null,
    previous int4 generated always as (nullif(number - 1, 0)) stored,
    primary key (list, number),
    foreign key (list, previous) references list_version (list, number))`,
  'create index on list_version (layer)',
]

/** Append-only as the tables of 0001. */
const KEPT = [
  'create trigger refuse_change before update or delete or truncate on list_version for each statement execute function refuse_change()',
  'alter table list_version enable always trigger refuse_change',
  'grant select, insert on list_version to habeas',
]

/** Lists of people that come in version after version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...CHANGES, ...KEPT]) await sql.raw(statement).execute(db)
}
