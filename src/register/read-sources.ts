import { sql } from 'kysely'
import type { Edtf } from '#core/edtf.ts'
import type { LayerId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import type { Db } from '#platform/database/index.ts'
import { statementOf } from './body.ts'
import { type DecisionRow, toDecision } from './target.ts'
import { type RegisterRows, type StatementRow, standingOf } from './types.ts'

/** What came with some sources: their layers, and everything read in these. */
export type CameRows = Pick<RegisterRows, 'sources' | 'occurrences' | 'statements' | 'uncovered'>

/**
 * Reads some sources, or all of them, with everything read in their layers, from one consistent read; drafts that a newer version of their
 * engine no longer says are left out. Lists are ordered as `readRegister` orders them.
 */
export const readSources = (db: Db, only?: readonly SourceHash[]): Promise<CameRows> =>
  db.snapshot(async (snapshot) => {
    const sources = await sourcesIn(snapshot, only)
    const within = only && sources.flatMap(({ layers }) => layers.map(({ id }) => id))
    const occurrences = await snapshot.kysely
      .selectFrom('occurrence')
      .select(['id', 'layer', 'type', 'anchors'])
      .$if(within !== undefined, (query) => query.where('layer', 'in', atLeastOne(within)))
      .orderBy('id')
      .execute()
    return {
      sources,
      occurrences,
      statements: await statementsIn(snapshot, within),
      uncovered: await uncoveredIn(snapshot, within),
    }
  })

/** SQL has no empty list. */
const atLeastOne = (ids: readonly LayerId[] = []) => (ids.length > 0 ? ids : ['' as LayerId])

const inLayers = (column: string, layers: readonly LayerId[] | undefined) =>
  layers === undefined ? sql`true` : sql`${sql.ref(column)} = any(${[...layers]}::text[])`

async function statementsIn(db: Db, layers: readonly LayerId[] | undefined): Promise<StatementRow[]> {
  const { rows: statements } = await sql<{ id: StatementId; body: string; rule: string }>`
    select distinct on (statement.id) statement.id, statement.body, reading.rule
    from current_statement statement join reading on reading.statement = statement.id
    where ${inLayers('statement.layer', layers)}
    order by statement.id, string_to_array(reading.version, '.')::int[] desc, reading.engine, reading.rule`.execute(db.kysely)
  const { rows: decisions } = await sql<DecisionRow>`
    select distinct on (target) target_kind, target, version, act, member, reason, at, detail
    from decision where target_kind = 'statement'
      and ${layers === undefined ? sql`true` : sql`target = any(${statements.map(({ id }) => id)}::text[])`}
    order by target, version desc`.execute(db.kysely)
  const about = new Map(decisions.map(toDecision).flatMap((one) => (one.target === 'statement' ? [[one.statement, one]] : [])))
  return statements.map(({ id, body, rule }) => ({ id, statement: statementOf(body), rule, ...standingOf(about.get(id)) }))
}

/** Passages that the newest reading of each layer by the rules left open. */
async function uncoveredIn(db: Db, layers: readonly LayerId[] | undefined): Promise<RegisterRows['uncovered']> {
  const { rows } = await sql<{ layer: LayerId; uncovered: Range[] }>`
    select distinct on (layer) layer, uncovered from layer_reading
    where engine = 'rules' and uncovered is not null and ${inLayers('layer', layers)}
    order by layer, string_to_array(version, '.')::int[] desc`.execute(db.kysely)
  return rows.flatMap(({ layer, uncovered }) => uncovered.map(({ start, end }) => ({ layer, start, end })))
}

/** `html@9` before `html@10`. */
const byReader = new Intl.Collator('en', { numeric: true })

async function sourcesIn(db: Db, only: readonly SourceHash[] | undefined): Promise<RegisterRows['sources']> {
  const hashes = only === undefined ? null : only.length > 0 ? only : ['' as SourceHash]
  const sources = await db.kysely
    .selectFrom('source')
    .selectAll()
    .$if(hashes !== null, (query) => query.where('hash', 'in', hashes ?? []))
    .orderBy('hash')
    .execute()
  const addresses = await db.kysely
    .selectFrom('source_address')
    .select(['source', 'address'])
    .$if(hashes !== null, (query) => query.where('source', 'in', hashes ?? []))
    .groupBy(['source', 'address'])
    .orderBy('source')
    .orderBy((expression) => expression.fn.min('place'))
    .orderBy('address')
    .execute()
  const layers = await db.kysely
    .selectFrom('layer')
    .selectAll()
    .$if(hashes !== null, (query) => query.where('source', 'in', hashes ?? []))
    .orderBy('id')
    .execute()
  const addressesOf = Map.groupBy(addresses, ({ source }) => source)
  const layersOf: Map<SourceHash, Layer[]> = Map.groupBy(layers, ({ source }) => source)
  return sources.map((row) => {
    const source: Source = {
      hash: row.hash,
      mediaType: row.media_type,
      size: row.size,
      addresses: (addressesOf.get(row.hash) ?? []).map(({ address }) => address),
      title: row.title,
      publisher: row.publisher,
      publisherKind: row.publisher_kind,
      published: row.published as Edtf | null,
      timeZone: row.time_zone,
      language: row.language,
      visibility: row.visibility,
      fileName: row.file_name,
    }
    const kept = row.kept_on === null ? {} : { keptOn: row.kept_on as Edtf }
    return { source, layers: (layersOf.get(row.hash) ?? []).sort((a, b) => byReader.compare(a.reader, b.reader)), ...kept }
  })
}
