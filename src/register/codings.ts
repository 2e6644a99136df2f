import type { Coding } from '#core/coding.ts'
import type { Db } from '#platform/database/index.ts'
import { StaleError } from './decide.ts'

const COLUMNS = [
  'id',
  'version',
  'form',
  'item',
  'event',
  'answers',
  'standard',
  'as_of',
  'note',
  'statements',
  'member',
  'at',
  'withdrawn',
] as const

/**
 * Keeps the next version of what a member answers about an item. `id` is for the first version; later ones keep that of the first. `seen`:
 * the version that was on the page, 0 for none. Throws StaleError when the same member has answered since: nothing is kept then.
 */
export const keepCoding = (db: Db, coding: Omit<Coding, 'version'>, seen: number): Promise<Coding> =>
  db.transaction(async ({ kysely }) => {
    const { form, item, event, answers, standard, asOf, note, statements, by, at, withdrawn } = coding
    const held = await kysely
      .selectFrom('coding')
      .select(['id', 'version'])
      .where('form', '=', form)
      .where('item', '=', item)
      .where('event', 'is not distinct from', event)
      .where('member', '=', by)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const [id, version] = [held?.id ?? coding.id, (held?.version ?? 0) + 1]
    if (version !== seen + 1) throw new StaleError([])
    const kept = await kysely
      .insertInto('coding')
      .values({
        id,
        version,
        form,
        item,
        event,
        answers: JSON.stringify(answers),
        standard,
        as_of: asOf,
        note,
        statements: JSON.stringify(statements),
        member: by,
        at,
        withdrawn,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows === 0n) throw new StaleError([])
    return { ...coding, id, version }
  })

/** Every version of everything answered until a time (UTC, ISO 8601), by id and version. */
export async function readCodings(db: Db, { asOf }: { asOf?: string } = {}): Promise<Coding[]> {
  const rows = await db.kysely
    .selectFrom('coding')
    .select(COLUMNS)
    .$if(asOf !== undefined, (query) => query.where('at', '<=', asOf ?? ''))
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(({ member, as_of, ...row }) => ({ ...row, by: member, asOf: as_of }))
}
