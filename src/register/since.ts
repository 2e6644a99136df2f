import { sql } from 'kysely'
import type { Decision } from '#core/decision.ts'
import type { Db } from '#platform/database/index.ts'
import { type DecisionRow, toDecision } from './target.ts'

/** What was decided after a time (UTC, ISO 8601), the latest first, at most `most`. */
export async function decidedSince({ kysely }: Db, after: string, most: number): Promise<Decision[]> {
  const { rows } = await sql<DecisionRow>`
    select target_kind, target, version, act, member, reason, at, detail from decision
    where at > ${after}::timestamptz order by at desc, target_kind, target, version desc limit ${most}`.execute(kysely)
  return rows.map(toDecision)
}
