import { type Kysely, sql } from 'kysely'

const CHANGES = [
  // What the engine shall know, and sentences of which nothing is to be said, are decided like everything else.
  'alter table decision drop constraint decision_check',
  `alter table decision add constraint decision_check check ((target_kind, act) in (
    ('statement', 'accept'), ('statement', 'reject'), ('statement', 'retract'), ('statement', 'refute'), ('statement', 'prefer'),
    ('judgement', 'same'), ('judgement', 'different'), ('judgement', 'undecided'),
    ('exposure', 'hidden'), ('exposure', 'initials'), ('exposure', 'public'),
    ('word', 'free'), ('word', 'unfree'),
    ('lesson', 'learn'), ('lesson', 'unlearn'),
    ('passage', 'empty'), ('passage', 'open')))`,
  `alter table decision add column passage_layer sha256_hex
    generated always as (case when target_kind = 'passage' then split_part(target, ':', 1) end) stored references layer`,
  `alter table decision add constraint decision_lesson_check
    check (target_kind <> 'lesson' or target ~ '^(en|ru|be) (given|surname|role|not_a_name|rule_off) [^ ]+$')`,
  `alter table decision add constraint decision_passage_check
    check (target_kind <> 'passage' or target ~ '^[0-9a-f]{64}:[0-9]+-[0-9]+$')`,

  // Null where nobody looked: readings of earlier versions.
  `alter table layer_reading add column uncovered jsonb
    check (uncovered is null or jsonb_typeof(uncovered) = 'array')`,

  // Versions have an order, so that the newest is known: 2 < 2.1 < 10.
  `alter table layer_reading add constraint layer_reading_version_order check (version ~ '^[0-9]{1,9}([.][0-9]{1,9})*$')`,
  `alter table reading add constraint reading_version_order check (version ~ '^[0-9]{1,9}([.][0-9]{1,9})*$')`,

  // A draft waits as long as the newest version of an engine that read its layer says it. What was decided stays whatever engines say.
  `create view current_statement as
    with newest as (
      select layer, engine, max(string_to_array(version, '.')::int[]) as version from layer_reading group by layer, engine)
    select statement.* from statement
    where exists (select from decision where target_kind = 'statement' and target = statement.id)
      or exists (
        select from reading join newest
          on newest.layer = statement.layer and newest.engine = reading.engine
          and newest.version = string_to_array(reading.version, '.')::int[]
        where reading.statement = statement.id)`,
  'grant select on current_statement to habeas',
]

/** Lessons and passages as decisions; which drafts are still said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of CHANGES) await sql.raw(statement).execute(db)
}
