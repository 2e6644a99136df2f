import { type Kysely, sql } from 'kysely'

const CHANGES = [
  // A decision that is taken back leaves a draft, not a misreading: rule precision must not fall because somebody pressed undo.
  'alter table decision drop constraint decision_check',
  `alter table decision add constraint decision_check check ((target_kind, act) in (
    ('statement', 'accept'), ('statement', 'reject'), ('statement', 'retract'), ('statement', 'refute'), ('statement', 'prefer'),
    ('statement', 'reopen'),
    ('judgement', 'same'), ('judgement', 'different'), ('judgement', 'undecided'),
    ('exposure', 'hidden'), ('exposure', 'initials'), ('exposure', 'public'),
    ('word', 'free'), ('word', 'unfree'),
    ('lesson', 'learn'), ('lesson', 'unlearn'),
    ('passage', 'empty'), ('passage', 'open')))`,
  'create index on decision (at)',

  // What was published when, by whom, and from which state of the register: what a rollback goes back to.
  `create table publication (
    number int4 primary key check (number >= 1),
    kind code not null check (kind in ('publish', 'hide', 'rollback')),
    as_of timestamptz not null,
    at timestamptz not null,
    member uuid not null references member,
    back_to int4 references publication (number),
    root sha256_hex not null,
    check (as_of <= at),
    check ((kind = 'rollback') = (back_to is not null)))`,

  // What the team itself writes: every version of an article or of a card "where to turn". The latest version holds.
  `create table writing (
    id uuid not null,
    version int4 not null check (version >= 1),
    kind code not null check (kind in ('article', 'card')),
    act code not null check (act in ('draft', 'sign', 'withdraw')),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    member uuid not null references member,
    at timestamptz not null,
    previous int4 generated always as (nullif(version - 1, 0)) stored,
    primary key (id, version),
    foreign key (id, previous) references writing (id, version))`,

  // Somebody who left the team keeps their decisions and gets no new address.
  'alter table member add column left_on text check (left_on ~ $d$^[0-9]{4}-[0-9]{2}-[0-9]{2}$$d$)',
]

/** Append-only as the tables of 0001. */
const KEPT = ['publication', 'writing'].flatMap((table) => [
  `create trigger refuse_change before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  `alter table ${table} enable always trigger refuse_change`,
  `grant select, insert on ${table} to habeas`,
])

/** Undo, publications, articles and cards, members who left. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...CHANGES, ...KEPT]) await sql.raw(statement).execute(db)
}
