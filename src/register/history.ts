import type { Act, Decision } from '#core/decision.ts'
import type { Db } from '#platform/database/index.ts'
import { inOrder, toDecision, toRow } from './target.ts'

/** Every decision on what an act is about, the first first: nothing decided is ever lost. */
export async function historyOf(db: Db, act: Act): Promise<Decision[]> {
  const { target_kind, target } = toRow(inOrder(act))
  const rows = await db.kysely
    .selectFrom('decision')
    .select(['target_kind', 'target', 'version', 'act', 'member', 'reason', 'at', 'detail'])
    .where('target_kind', '=', target_kind)
    .where('target', '=', target)
    .orderBy('version')
    .execute()
  return rows.map(toDecision)
}
