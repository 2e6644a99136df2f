import type { MemberId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/** When a member last decided anything; UTC, ISO 8601. Null for somebody who never has. */
export async function lastActBy(db: Db, member: MemberId): Promise<string | null> {
  const row = await db.kysely
    .selectFrom('decision')
    .select('at')
    .where('member', '=', member)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? new Date(row.at).toISOString() : null
}
