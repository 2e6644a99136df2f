import { canonicalJson } from '#core/canonical.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Identified } from '#core/identify.ts'
import { hashId, type LayerId, type SourceHash, type StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import type { Db } from '#platform/database/index.ts'
import { insertRows } from './insert.ts'
import type { Engine } from './types.ts'

/**
 * Keeps what is known of a source; its bytes rest in the blobs. The same bytes again are 'known': new addresses are added, the first
 * description and the first day stay. `keptOn`: today in UTC; null where the day must not be on record.
 */
export const keepSource = (db: Db, source: Source, keptOn: Edtf | null = null): Promise<'new' | 'known'> =>
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
        kept_on: keptOn,
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

/** How openly a source is kept; null when its bytes are not here. */
export async function visibilityOf(db: Db, hash: SourceHash): Promise<Source['visibility'] | null> {
  const row = await db.kysely.selectFrom('source').select('visibility').where('hash', '=', hash).executeTakeFirst()
  return row?.visibility ?? null
}

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
  identified: Pick<Identified, 'drafts' | 'occurrences'> & { uncovered?: readonly Range[] },
  engine: Engine,
): Promise<void> =>
  db.transaction(async (transaction) => {
    const { name, version } = engine
    const { occurrences, drafts } = identified
    await insertRows(transaction, 'occurrence', ['id', 'layer', 'type', 'anchors'], occurrences)
    await insertRows(transaction, 'statement', STATEMENT, drafts.map(statementRow))
    const says = drafts.map(({ id, rule }) => ({ statement: hashId<StatementId>(id), engine: name, version, rule }))
    await insertRows(transaction, 'reading', ['statement', 'engine', 'version', 'rule'], says)
    const uncovered = identified.uncovered?.map(({ start, end }) => ({ start, end })) ?? null
    const columns = ['layer', 'engine', 'version', 'uncovered'] as const
    await insertRows(transaction, 'layer_reading', columns, [{ layer, engine: name, version, uncovered }])
  })

const STATEMENT = ['id', 'layer', 'subject', 'property', 'value', 'polarity', 'modality', 'body'] as const

const statementRow = ({ id, statement }: Identified['drafts'][number]) => ({
  id: hashId<StatementId>(id),
  layer: statement.layer,
  subject: statement.subject,
  property: statement.property,
  value: statement.value,
  polarity: statement.polarity,
  modality: statement.modality,
  body: canonicalJson({ v: 1, ...statement }),
})
