import { type Kysely, sql } from 'kysely'

const ENVELOPE = `text collate "C" not null check (envelope ~ '^[0-9a-f]{32}$')`
const DAY = `check (until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`

/** Kinds that nobody lets out alone: the same as NEEDS_TWO in core/offer.ts. */
const TWO = `('housing', 'transport', 'papers')`

const TABLES = [
  `create table offer (
    id uuid primary key,
    kind code not null check (kind in ('job', 'housing', 'transport', 'papers', 'medical', 'legal', 'language', 'other_help', 'notice')),
    unique (id, kind))`,

  // That a member has read this envelope and would let it out. An edit is another envelope and is read anew.
  `create table offer_review (
    offer uuid not null references offer,
    envelope ${ENVELOPE},
    member uuid not null references member,
    at timestamptz not null,
    primary key (offer, envelope, member))`,

  `create table offer_act (
    offer uuid not null,
    version int4 not null check (version >= 1),
    kind code not null,
    act code not null check (act in ('publish', 'ask', 'reject', 'pull', 'withdraw')),
    envelope ${ENVELOPE},
    body jsonb,
    until text ${DAY},
    reasons jsonb not null check (jsonb_typeof(reasons) = 'array'),
    first_member uuid,
    member uuid not null references member,
    at timestamptz not null,
    previous int4 generated always as (nullif(version - 1, 0)) stored,
    primary key (offer, version),
    foreign key (offer, kind) references offer (id, kind),
    foreign key (offer, previous) references offer_act (offer, version),
    foreign key (offer, envelope, first_member) references offer_review (offer, envelope, member),
    check ((act = 'publish') = (body is not null)),
    check ((act = 'publish') = (until is not null)),
    check (body is null or body->>'kind' = kind),
    check ((act in ('ask', 'reject', 'pull')) = (jsonb_array_length(reasons) > 0)),
    check (first_member is null or first_member <> member),
    constraint two_moderators check (act <> 'publish' or kind not in ${TWO} or first_member is not null))`,
]

/** Append-only as the tables of 0001. */
const KEPT = ['offer', 'offer_review', 'offer_act'].flatMap((table) => [
  `create trigger refuse_change before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
  `alter table ${table} enable always trigger refuse_change`,
  `grant select, insert on ${table} to habeas`,
])

/** Offers: who read them, what became of them, what stands on the board. What is not published is not here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...KEPT]) await sql.raw(statement).execute(db)
}
