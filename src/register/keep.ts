import { canonicalJson } from '#core/canonical.ts'
import type { Identified } from '#core/identify.ts'
import type { LayerId, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Source } from '#core/source.ts'
import type { Db } from '#platform/database/index.ts'
import type { Engine } from './types.ts'

/** Rows in one insert: far below the 65,535 parameters that PostgreSQL takes. */
const BATCH = 1000

/**
 * Keeps what is known of a source; its bytes rest in the blobs. The same bytes again are 'known': new addresses are added, the first
 * description stays.
 */
export const keepSource = (db: Db, source: Source): Promise<'new' | 'known'> =>
  db.transaction(async ({ kysely }) => {
    const { numInsertedOrUpdatedRows } = await kysely
      .insertInto('source')
      .values({
        hash: source.hash,
        media_type: source.mediaType,
        size: source.size,
        title: source.title,
        publisher: source.publisher,
        publisher_kind: source.publisherKind,
        published: source.published,
        time_zone: source.timeZone,
        language: source.language,
        visibility: source.visibility,
        file_name: source.fileName,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (source.addresses.length > 0)
      await kysely
        .insertInto('source_address')
        .values(source.addresses.map((address, place) => ({ source: source.hash, address, place })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    return numInsertedOrUpdatedRows === 0n ? 'known' : 'new'
  })

/** Keeps a layer. Its source must be there. The database refuses a layer whose id is not that of its text. */
export async function keepLayer(db: Db, layer: Layer): Promise<'new' | 'known'> {
  const { id, source, text, language, reader } = layer
  const { numInsertedOrUpdatedRows } = await db.kysely
    .insertInto('layer')
    .values({ id, source, text, language, reader })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? 'known' : 'new'
}

/** Has this version of this engine read the layer already? */
export async function hasReading(db: Db, layer: LayerId, engine: Engine): Promise<boolean> {
  const row = await db.kysely
    .selectFrom('layer_reading')
    .select('layer')
    .where('layer', '=', layer)
    .where('engine', '=', engine.name)
    .where('version', '=', engine.version)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Keeps what an engine read in a layer: occurrences and statements by their ids, and that this engine says so by which rule. Again with
 * the same reading changes nothing; another engine that says the same only adds that it says so, and every decision stays.
 */
export const keepReading = (
  db: Db,
  layer: LayerId,
  identified: Pick<Identified, 'drafts' | 'occurrences'>,
  engine: Engine,
): Promise<void> =>
  db.transaction(async ({ kysely }) => {
    for (const batch of batches(identified.occurrences.map(occurrenceRow)))
      await kysely
        .insertInto('occurrence')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    for (const batch of batches(identified.drafts.map(statementRow)))
      await kysely
        .insertInto('statement')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    const says = identified.drafts.map(({ id, rule }) => ({
      statement: id as StatementId,
      engine: engine.name,
      version: engine.version,
      rule,
    }))
    for (const batch of batches(says))
      await kysely
        .insertInto('reading')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await kysely
      .insertInto('layer_reading')
      .values({ layer, engine: engine.name, version: engine.version })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })

const occurrenceRow = ({ id, layer, type, anchors }: Occurrence) => ({ id, layer, type, anchors: JSON.stringify(anchors) })

const statementRow = ({ id, statement }: Identified['drafts'][number]) => ({
  id: id as StatementId,
  layer: statement.layer,
  subject: statement.subject,
  property: statement.property,
  value: statement.value,
  polarity: statement.polarity,
  modality: statement.modality,
  body: canonicalJson({ v: 1, ...statement }),
})

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}
