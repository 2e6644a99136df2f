import { type Kysely, sql } from 'kysely'

const CHANGES = [
  // To whom what comes in confidence is sealed. The secret half is nowhere here. A key that is ended gets nothing new and is never begun again.
  `create table member_key (
    recipient text collate "C" primary key check (recipient ~ '^age1pq1[0-9a-z]+$'),
    member uuid not null references member,
    since date not null,
    ended date,
    check (ended >= since))`,
  'grant select, insert, update (ended) on member_key to habeas',

  // What came, as far as it is known without a key. Days only: `day` is that of the door, `arrived` that of the desk.
  `create table envelope (
    id text collate "C" primary key check (id ~ '^[0-9a-f]{32}$'),
    kind code not null check (kind in ('testimony', 'files', 'contact', 'need', 'offer', 'letter', 'consent')),
    day date not null,
    arrived date not null)`,

  // What was done with it. Without a member: by the clock, which only ever shreds. Of what is shredded these rows stay.
  `create table envelope_act (
    envelope text collate "C" not null references envelope,
    version int4 not null check (version >= 1),
    act code not null check (act in ('opened', 'answered', 'needed', 'handled', 'reopened', 'harmful', 'harmless', 'withdrawn', 'rewrapped', 'shredded')),
    member uuid references member,
    at date not null,
    previous int4 generated always as (nullif(version - 1, 0)) stored,
    primary key (envelope, version),
    foreign key (envelope, previous) references envelope_act (envelope, version),
    check (member is not null or act = 'shredded'))`,
  "create unique index on envelope_act (envelope) where act = 'shredded'",
]

/** Append-only as the tables of 0001. */
const KEPT = ['envelope', 'envelope_act'].flatMap((table) => [
  `create trigger refuse_change before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  `alter table ${table} enable always trigger refuse_change`,
  `grant select, insert on ${table} to habeas`,
])

/** What comes in confidence: to whom it is sealed, what came, what was done with it. The sealed bytes rest as files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...CHANGES, ...KEPT]) await sql.raw(statement).execute(db)
}
