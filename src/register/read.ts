import { sql } from 'kysely'
import type { Decision } from '#core/decision.ts'
import type { Edtf } from '#core/edtf.ts'
import type { LayerId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import type { Db } from '#platform/database/index.ts'
import { statementOf } from './body.ts'
import { type DecisionRow, toDecision } from './target.ts'
import { type RegisterRows, standingOf } from './types.ts'

/**
 * Reads everything decided and undecided in one consistent read; drafts that a newer version of their engine no longer says are left out. Lists are ordered by id; a source's addresses canonical first, then by
 * text; its layers by reader version, the newest last; what was minted in order of minting. So two registers that were told the same in
 * another order read the same.
 */
export const readRegister = (db: Db): Promise<RegisterRows> =>
  db.snapshot(async (snapshot) => {
    const decisions = await latestDecisions(snapshot)
    const about = new Map(decisions.flatMap((one) => (one.target === 'statement' ? [[one.statement, one]] : [])))
    const occurrences = await snapshot.kysely
      .selectFrom('occurrence')
      .select(['id', 'layer', 'type', 'anchors'])
      .orderBy('id')
      .execute()
    const { rows: statements } = await sql<{ id: StatementId; body: string; rule: string }>`
      select distinct on (statement.id) statement.id, statement.body, reading.rule
      from current_statement statement join reading on reading.statement = statement.id
      order by statement.id, string_to_array(reading.version, '.')::int[] desc, reading.engine, reading.rule`.execute(
      snapshot.kysely,
    )
    const minted = await snapshot.kysely.selectFrom('minted').select(['occurrence', 'entity']).orderBy('seq').execute()
    return {
      sources: await readSources(snapshot),
      occurrences,
      statements: statements.map(({ id, body, rule }) => ({
        id,
        statement: statementOf(body),
        rule,
        ...standingOf(about.get(id)),
      })),
      judgements: decisions.filter((one) => one.target === 'judgement'),
      exposures: decisions.filter((one) => one.target === 'exposure'),
      words: decisions.filter((one) => one.target === 'word'),
      lessons: decisions.filter((one) => one.target === 'lesson'),
      passages: decisions.filter((one) => one.target === 'passage'),
      uncovered: await readUncovered(snapshot),
      minted,
    }
  })

/** Passages that the newest reading of each layer by the rules left open. */
async function readUncovered(db: Db): Promise<RegisterRows['uncovered']> {
  const { rows } = await sql<{ layer: LayerId; uncovered: Range[] }>`
    select distinct on (layer) layer, uncovered from layer_reading
    where engine = 'rules' and uncovered is not null
    order by layer, string_to_array(version, '.')::int[] desc`.execute(db.kysely)
  return rows.flatMap(({ layer, uncovered }) => uncovered.map(({ start, end }) => ({ layer, start, end })))
}

/** The latest version of every decision, by target. */
async function latestDecisions(db: Db): Promise<Decision[]> {
  const { rows } = await sql<DecisionRow>`
    select distinct on (target_kind, target) target_kind, target, version, act, member, reason, at, detail
    from decision order by target_kind, target, version desc`.execute(db.kysely)
  return rows.map(toDecision)
}

/** `html@9` before `html@10`. */
const byReader = new Intl.Collator('en', { numeric: true })

async function readSources(db: Db): Promise<RegisterRows['sources']> {
  const sources = await db.kysely.selectFrom('source').selectAll().orderBy('hash').execute()
  const addresses = await db.kysely
    .selectFrom('source_address')
    .select(['source', 'address'])
    .groupBy(['source', 'address'])
    .orderBy('source')
    .orderBy((expression) => expression.fn.min('place'))
    .orderBy('address')
    .execute()
  const layers = await db.kysely.selectFrom('layer').selectAll().orderBy('id').execute()
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
    return { source, layers: (layersOf.get(row.hash) ?? []).sort((a, b) => byReader.compare(a.reader, b.reader)) }
  })
}
