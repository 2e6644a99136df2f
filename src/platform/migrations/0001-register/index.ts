import { type Kysely, sql } from 'kysely'

const APPEND_ONLY = [
  'source',
  'source_address',
  'layer',
  'layer_reading',
  'occurrence',
  'statement',
  'reading',
  'minted',
  'decision',
]

/** SHA-256 of an expression as lower-case hex, in SQL. */
const hex = (expression: string) => `encode(sha256(convert_to(${expression}, 'UTF8')), 'hex')`

/** The role the program works as. Another database of the server may have made it already, at this very moment. */
const ROLE = `do $$
begin
  if not exists (select from pg_roles where rolname = 'habeas') then create role habeas nologin; end if;
  if not pg_has_role(current_user, 'habeas', 'member') then execute format('grant habeas to %I', current_user); end if;
exception when duplicate_object or unique_violation then null;
end $$`

const TABLES = [
  `create domain sha256_hex as text collate "C" check (value ~ '^[0-9a-f]{64}$')`,
  `create domain code as text collate "C" check (value ~ '^[a-z][a-z0-9_]*$')`,

  `create table member (id uuid primary key, name text not null unique check (name <> ''))`,

  `create table source (
    hash sha256_hex primary key,
    media_type text not null check (media_type like '%/%'),
    size int8 not null check (size >= 0),
    title text,
    publisher text,
    publisher_kind code not null,
    published text,
    time_zone text,
    language text not null,
    visibility text not null check (visibility in ('public', 'confidential')),
    file_name text)`,

  `create table source_address (
    source sha256_hex not null references source,
    address text collate "C" not null check (address <> ''),
    place int4 not null check (place >= 0),
    primary key (source, address, place))`,

  // The id is SHA-256 of {v, source, text hash}: a layer whose text was changed on the way does not come in.
  `create table layer (
    id sha256_hex primary key,
    source sha256_hex not null references source,
    text text not null,
    language text not null,
    reader text collate "C" not null check (reader <> ''),
    check (id = ${hex(`'{"source":"' || source || '","text":"' || ${hex('text')} || '","v":1}'`)}))`,
  `create index on layer (source)`,

  `create table layer_reading (
    layer sha256_hex not null references layer,
    engine code not null,
    version text collate "C" not null check (version <> ''),
    primary key (layer, engine, version))`,

  `create table occurrence (
    id sha256_hex primary key,
    layer sha256_hex not null references layer,
    type code not null,
    anchors jsonb not null check (jsonb_typeof(anchors) = 'array' and jsonb_array_length(anchors) >= 1))`,
  `create index on occurrence (layer)`,

  // No evidence, no statement; and the id is the hash of what is said.
  `create table statement (
    id sha256_hex primary key,
    layer sha256_hex not null references layer,
    subject sha256_hex not null references occurrence,
    property code not null,
    value code,
    polarity text not null check (polarity in ('positive', 'negative')),
    modality text not null check (modality in ('asserted', 'planned', 'possible', 'demanded', 'denied', 'hypothetical')),
    body text not null,
    check (id = ${hex('body')}),
    check (coalesce(jsonb_array_length(body::jsonb -> 'evidence'), 0) >= 1))`,
  `create index on statement (layer)`,
  `create index on statement (subject)`,

  `create table reading (
    statement sha256_hex not null references statement,
    engine code not null,
    version text collate "C" not null check (version <> ''),
    rule text collate "C" not null check (rule <> ''),
    primary key (statement, engine, version, rule))`,

  `create table minted (
    seq int8 generated always as identity primary key,
    occurrence sha256_hex not null unique references occurrence,
    entity uuid not null unique)`,

  // The generated columns let foreign keys stand behind a target of any kind, and behind versions without gaps.
  `create table decision (
    target_kind text not null,
    target text collate "C" not null check (target <> ''),
    version int4 not null check (version >= 1),
    act text not null,
    member uuid not null references member,
    reason text,
    at timestamptz not null,
    detail jsonb not null check (jsonb_typeof(detail) = 'object'),
    previous int4 generated always as (nullif(version - 1, 0)) stored,
    statement sha256_hex generated always as (case when target_kind = 'statement' then target end) stored references statement,
    against sha256_hex generated always as (case when target_kind = 'statement' then detail ->> 'against' end) stored references statement,
    first_occurrence sha256_hex generated always as (case when target_kind = 'judgement' then split_part(target, ':', 1) end) stored references occurrence,
    second_occurrence sha256_hex generated always as (case when target_kind = 'judgement' then split_part(target, ':', 2) end) stored references occurrence,
    entity uuid generated always as (case when target_kind = 'exposure' then target::uuid end) stored references minted (entity),
    primary key (target_kind, target, version),
    foreign key (target_kind, target, previous) references decision,
    check ((target_kind, act) in (
      ('statement', 'accept'), ('statement', 'reject'), ('statement', 'retract'), ('statement', 'refute'), ('statement', 'prefer'),
      ('judgement', 'same'), ('judgement', 'different'), ('judgement', 'undecided'),
      ('exposure', 'hidden'), ('exposure', 'initials'), ('exposure', 'public'),
      ('word', 'free'), ('word', 'unfree'))),
    check (target_kind <> 'judgement' or first_occurrence < second_occurrence),
    check (target_kind <> 'exposure' or coalesce(detail ->> 'basis', '') in ('public_figure', 'widely_published', 'consent', 'safety', 'wish')))`,
]

/** Append-only: refused to everybody, the owner and a replication session included, and whether or not a row would be touched. */
const REFUSALS = [
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
  end $$`,
  ...APPEND_ONLY.flatMap((table) => [
    `create trigger refuse_change before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
    `alter table ${table} enable always trigger refuse_change`,
  ]),
]

const GRANTS = [
  'revoke create on schema public from public',
  'grant usage on schema public to habeas',
  `grant select, insert on ${APPEND_ONLY.join(', ')} to habeas`,
  'grant select, insert, update on member to habeas',
]

/** Sources, layers, occurrences, statements, decisions; the role that may read and add, and nothing that may change them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [ROLE, ...TABLES, ...REFUSALS, ...GRANTS]) await sql.raw(statement).execute(db)
}
