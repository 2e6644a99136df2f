import type { MemberId } from '#core/ids.ts'
import type { WritingVersion } from '#core/writing.ts'
import type { Db } from '#platform/database/index.ts'
import { StaleError } from './decide.ts'

/** A version of an article or a card; what its body must be is for `editorial`. */
export type Writing = WritingVersion<Record<string, unknown>> & { kind: 'article' | 'card' }

/**
 * Keeps the next version. `seen`: the version that was on the page, 0 for something new. Throws StaleError when somebody has written a newer
 * one since: nothing is kept then, and what was typed is still with who typed it.
 */
export const keepWriting = (db: Db, writing: Omit<Writing, 'version'>, seen: number): Promise<Writing> =>
  db.transaction(async ({ kysely }) => {
    const { id, kind, act, body, by, at } = writing
    const held = await kysely
      .selectFrom('writing')
      .select('version')
      .where('id', '=', id)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const version = (held?.version ?? 0) + 1
    if (version !== seen + 1) throw new StaleError([])
    const kept = await kysely
      .insertInto('writing')
      .values({ id, version, kind, act, body: JSON.stringify(body), member: by, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows === 0n) throw new StaleError([])
    return { ...writing, version }
  })

/** Every version of everything written until a time (UTC, ISO 8601), by id and version. */
export async function readWritings(db: Db, { asOf }: { asOf?: string } = {}): Promise<Writing[]> {
  const rows = await db.kysely
    .selectFrom('writing')
    .select(['id', 'version', 'kind', 'act', 'body', 'member', 'at'])
    .$if(asOf !== undefined, (query) => query.where('at', '<=', asOf ?? ''))
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(({ member, ...row }) => ({ ...row, by: member as MemberId }))
}
