import { type Kysely, sql } from 'kysely'

/** No path of this leads to anything: jsonb that holds something else than it may. */
const holdsNo = (column: string, path: string) => `check (not jsonb_path_exists(${column}, '${path}'))`

const TABLES = [
  // One chain of versions for each member, form, item and event: `subject` names it, and only the same id goes on with it.
  `create table coding (
    id uuid not null,
    version int4 not null check (version >= 1),
    form code not null check (form in ('stipulation', 'reform', 'element', 'displacement_mode', 'measure')),
    item text collate "C" not null check (item ~ '^[A-Za-z0-9][A-Za-z0-9_./-]{0,119}$'),
    event uuid references minted (entity),
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    standard code check (standard in ('reasonable_basis', 'reasonable_grounds', 'balance', 'beyond_reasonable_doubt')),
    as_of text collate "C" not null check (as_of ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    note text not null check (length(note) <= 4000),
    statements jsonb not null check (jsonb_typeof(statements) = 'array'),
    member uuid not null references member,
    at timestamptz not null,
    withdrawn boolean not null,
    previous int4 generated always as (nullif(version - 1, 0)) stored,
    subject text collate "C" generated always as (form || ' ' || item || ' ' || coalesce(event::text, '') || ' ' || member::text) stored not null,
    primary key (id, version),
    unique (subject, version),
    unique (id, subject, version),
    foreign key (id, subject, previous) references coding (id, subject, version),
    ${holdsNo('answers', '$.* ? (@.type() != "string" || @ == "")')},
    ${holdsNo('statements', '$[*] ? (@.type() != "string" || !(@ like_regex "^[0-9a-f]{64}$"))')},
    check (withdrawn = (answers = '{}')),
    check (not withdrawn or (version > 1 and note = '' and standard is null and statements = '[]')),
    constraint element_has_standard check (form <> 'element' or withdrawn or standard is not null))`,
  'create index on coding (at)',
]

/** Append-only as the tables of 0001. */
const KEPT = [
  'create trigger refuse_change before update or delete or truncate on coding for each statement execute function refuse_change()',
  'alter table coding enable always trigger refuse_change',
  'grant select, insert on coding to habeas',
]

/** What members answer by hand: every version of every answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...KEPT]) await sql.raw(statement).execute(db)
}
