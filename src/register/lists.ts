import type { LayerId, MemberId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/** What a column of a list was taken for: by its heading, or by its number where it has none. */
export type KeptColumn = { column: number; header: string | null; field: string }

/**
 * One version of a list, whole in the register. `number` counts from 1; the same layer comes again where its columns were taken otherwise.
 * `at`: UTC, ISO 8601.
 */
export type ListVersion = {
  list: string
  number: number
  layer: LayerId
  columns: readonly KeptColumn[]
  by: MemberId
  at: string
}

const COLUMNS = ['list', 'number', 'layer', 'columns', 'member', 'at'] as const

/** Every version of every list, by name and number. */
export async function readLists({ kysely }: Db): Promise<ListVersion[]> {
  const rows = await kysely.selectFrom('list_version').select(COLUMNS).orderBy('list').orderBy('number').execute()
  return rows.map(({ member, ...same }) => ({ ...same, by: member }))
}

/** Keeps that a version of a list came in whole; the same number again changes nothing. */
export async function keepListVersion({ kysely }: Db, { by, columns, ...same }: ListVersion): Promise<void> {
  await kysely
    .insertInto('list_version')
    .values({ ...same, columns: JSON.stringify(columns), member: by })
    .onConflict((conflict) => conflict.columns(['list', 'number']).doNothing())
    .execute()
}

/** Layers that are lists: their rows are read, not their sentences. */
export const listLayers = async (db: Db): Promise<ReadonlySet<LayerId>> =>
  new Set((await db.kysely.selectFrom('list_version').select('layer').execute()).map(({ layer }) => layer))
