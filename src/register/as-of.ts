import { sql } from 'kysely'
import type { Decision } from '#core/decision.ts'
import type { StatementId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'
import { partiesOf } from './body.ts'
import { type DecisionRow, toDecision } from './target.ts'
import { type RegisterRows, standingOf } from './types.ts'

/** What had been decided at a time. */
export type HeldAsOf = {
  /** The latest decision on each target. */
  decisions: readonly Decision[]
  /** Statements that had ever been accepted: they minted entities, and what is minted stays. */
  accepted: ReadonlySet<StatementId>
}

/** Reads what had been decided at a time (UTC, ISO 8601; that moment included). What was decided never changes, so this can be read at any later time. */
export async function readAsOf({ kysely }: Db, asOf: string): Promise<HeldAsOf> {
  const { rows } = await sql<DecisionRow>`
    select distinct on (target_kind, target) target_kind, target, version, act, member, reason, at, detail
    from decision where at <= ${asOf}::timestamptz order by target_kind, target, version desc`.execute(kysely)
  const { rows: accepted } = await sql<{ target: StatementId }>`
    select distinct target from decision
    where target_kind = 'statement' and act in ('accept', 'prefer', 'refute') and at <= ${asOf}::timestamptz`.execute(kysely)
  return { decisions: rows.map(toDecision), accepted: new Set(accepted.map(({ target }) => target)) }
}

/** Decisions on what is shown: exposures, who is one, freed words. Those that held at a time, and all later ones, by target and version. */
export async function readShowingSince({ kysely }: Db, since: string): Promise<Decision[]> {
  const kinds = sql`target_kind in ('exposure', 'judgement', 'word')`
  const { rows } = await sql<DecisionRow>`
    select target_kind, target, version, act, member, reason, at, detail from (
      (select distinct on (target_kind, target) * from decision
        where ${kinds} and at <= ${since}::timestamptz order by target_kind, target, version desc)
      union all select * from decision where ${kinds} and at > ${since}::timestamptz
    ) as one order by target_kind, target, version`.execute(kysely)
  return rows.map(toDecision)
}

/**
 * The rows of a register with the decisions that held at a time. Sources, texts and drafts are those of now: what nobody had accepted is in
 * no publication. Entities are those minted by then.
 */
export function rowsAsOf(now: RegisterRows, { decisions, accepted }: HeldAsOf): RegisterRows {
  const about = new Map(decisions.flatMap((one) => (one.target === 'statement' ? [[one.statement, one] as const] : [])))
  const named = new Set(
    now.statements.flatMap(({ id, statement }) => (accepted.has(id) ? [statement.subject, ...partiesOf(statement)] : [])),
  )
  return {
    ...now,
    statements: now.statements.map(({ id, statement, rule }) => ({ id, statement, rule, ...standingOf(about.get(id)) })),
    judgements: decisions.filter((one) => one.target === 'judgement'),
    exposures: decisions.filter((one) => one.target === 'exposure'),
    words: decisions.filter((one) => one.target === 'word'),
    lessons: decisions.filter((one) => one.target === 'lesson'),
    passages: decisions.filter((one) => one.target === 'passage'),
    minted: now.minted.filter(({ occurrence }) => named.has(occurrence)),
  }
}
