import { type Kysely, sql } from 'kysely'

/**
 * The roles of the door. `habeas_intake` answers the world: it adds, and reads what somebody can name by a secret of 128 bits. `habeas_carry`
 * works for the team over a socket of its own. Another database of the server may have made them already, at this very moment.
 */
const role = (name: string) => `do $$
begin
  if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin; end if;
  if not pg_has_role(current_user, '${name}', 'member') then execute format('grant ${name} to %I', current_user); end if;
exception when duplicate_object or unique_violation then null;
end $$`

const TABLES = [
  `create domain secret_id as text collate "C" check (value ~ '^[0-9a-f]{32}$')`,

  `create table envelope (
    id secret_id primary key,
    kind text not null check (kind in ('testimony', 'files', 'contact', 'need', 'offer', 'letter', 'consent')),
    day date not null)`,
  // Broken: nothing came for a day, or the line broke; what came can be carried away all the same.
  `create table ended (
    envelope secret_id primary key references envelope on delete cascade,
    state text not null check (state in ('whole', 'broken')))`,
  `create table part (
    envelope secret_id not null references envelope on delete cascade,
    name text collate "C" not null check (name ~ '^(key|manifest|file-[1-9][0-9]{0,2})$'),
    size int8 not null check (size > 0),
    primary key (envelope, name))`,

  `create table mailbox (
    id secret_id primary key,
    recipient text collate "C" not null check (recipient ~ '^age1pq1[0-9a-z]+$'),
    until date not null)`,
  `create table reply (
    id secret_id primary key,
    mailbox secret_id not null references mailbox on delete cascade,
    day date not null,
    until date not null)`,

  `create table used_token (hash text collate "C" primary key check (hash ~ '^[0-9a-f]{64}$'), until date not null)`,
]

/** Each answers for one secret and cannot be asked for all. */
const READINGS = [
  `create function replies_of(wanted secret_id) returns table (id secret_id) language sql stable security definer set search_path = public
    as 'select id from reply where mailbox = wanted order by day desc, id'`,
  `create function is_open(wanted secret_id) returns boolean language sql stable security definer set search_path = public
    as 'select exists (select from envelope where id = wanted) and not exists (select from ended where envelope = wanted)'`,
  `create function is_used(wanted text) returns boolean language sql stable security definer set search_path = public
    as 'select exists (select from used_token where hash = wanted)'`,
]

const GRANTS = [
  'revoke create on schema public from public',
  'grant usage on schema public to habeas_intake, habeas_carry',
  'grant insert on envelope, ended, part, mailbox, used_token to habeas_intake',
  ...['replies_of(secret_id)', 'is_open(secret_id)', 'is_used(text)'].flatMap((name) => [
    `revoke execute on function ${name} from public`,
    `grant execute on function ${name} to habeas_intake`,
  ]),
  'grant select, delete on envelope, ended, part, mailbox, reply, used_token to habeas_carry',
  'grant insert on ended, part, reply to habeas_carry',
]

/** What the door knows: ids, kinds, days, sizes; mailboxes by their recipient; used tokens. The sealed bytes rest as files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [role('habeas_intake'), role('habeas_carry'), ...TABLES, ...READINGS, ...GRANTS])
    await sql.raw(statement).execute(db)
}
