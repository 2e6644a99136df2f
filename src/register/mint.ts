import { type EntityId, mintedId, type OccurrenceId, type StatementId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'
import { partiesOf, statementOf } from './body.ts'

/**
 * Gives an entity id to the subject of each statement and to the people and organisations it names, where they have none yet: in the order
 * of the statements, the subject first. Unknown statements are passed over.
 */
export async function mint(db: Db, statements: readonly StatementId[], newId: () => string): Promise<void> {
  if (statements.length === 0) return
  const rows = await db.kysely
    .selectFrom('statement')
    .select(['id', 'body'])
    .where('id', 'in', [...new Set(statements)])
    .execute()
  const bodies = new Map(rows.map(({ id, body }) => [id, body]))
  const named = new Set<OccurrenceId>()
  for (const id of statements) {
    const body = bodies.get(id)
    if (body === undefined) continue
    const statement = statementOf(body)
    for (const occurrence of [statement.subject, ...partiesOf(statement)]) named.add(occurrence)
  }
  if (named.size === 0) return
  const known = await db.kysely
    .selectFrom('minted')
    .select('occurrence')
    .where('occurrence', 'in', [...named])
    .execute()
  for (const { occurrence } of known) named.delete(occurrence)
  if (named.size === 0) return
  await db.kysely
    .insertInto('minted')
    .values([...named].map((occurrence) => ({ occurrence, entity: mintedId<EntityId>(newId()) })))
    // Somebody else may mint for the same occurrence at this moment: the first one holds.
    .onConflict((conflict) => conflict.column('occurrence').doNothing())
    .execute()
}
