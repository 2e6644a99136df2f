import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'

/** Where review stands. `rejected` counts retracted ones too; `waiting_documents` are sources with a draft nobody has decided on. */
export type Counts = { drafts: number; accepted: number; rejected: number; refuted: number; waiting_documents: number }

/** Counts statements by the latest decision on each. */
export async function counts(db: Db): Promise<Counts> {
  const { rows } = await sql<Counts>`
    with standing as (
      select layer.source, latest.act
      from current_statement statement
      join layer on layer.id = statement.layer
      left join lateral (
        select nullif(act, 'reopen') as act from decision
        where target_kind = 'statement' and target = statement.id order by version desc limit 1
      ) latest on true)
    select
      count(*) filter (where act is null) as drafts,
      count(*) filter (where act in ('accept', 'prefer')) as accepted,
      count(*) filter (where act in ('reject', 'retract')) as rejected,
      count(*) filter (where act = 'refute') as refuted,
      count(distinct source) filter (where act is null) as waiting_documents
    from standing`.execute(db.kysely)
  return rows[0] ?? { drafts: 0, accepted: 0, rejected: 0, refuted: 0, waiting_documents: 0 }
}
