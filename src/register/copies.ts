import { sql } from 'kysely'
import type { Edtf } from '#core/edtf.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import type { Source } from '#core/source.ts'
import type { Db } from '#platform/database/index.ts'

/**
 * How two sources hang together: a part in its container (`name` tells it from the other parts), a source with the same words as another, or
 * with nearly the same (`share`, 0 to 1). The later one stands first.
 */
export type Link =
  | { kind: 'part_of'; source: SourceHash; other: SourceHash; name: string }
  | { kind: 'copy_of' | 'near_copy'; source: SourceHash; other: SourceHash; share: number }

/** What the words of a layer come to: see preserve/print.ts. */
export type Print = { content: string; bands: number[] }

/** A layer that has been read, with what decides whether another source is its copy. */
export type Twin = { layer: LayerId; source: SourceHash; published: Edtf | null; visibility: Source['visibility'] }

/** Keeps a link; again is nothing. Both sources must be there. */
export async function keepLink(db: Db, link: Link): Promise<void> {
  const { kind, source, other } = link
  await db.kysely
    .insertInto('source_link')
    .values({
      source,
      kind,
      other,
      name: link.kind === 'part_of' ? link.name : '',
      share: link.kind === 'part_of' ? null : link.share,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps the print of a layer; again is nothing. */
export async function keepPrint(db: Db, layer: LayerId, { content, bands }: Print): Promise<void> {
  await db.kysely
    .insertInto('layer_print')
    .values({ layer, content, bands: sql`${`{${bands.join(',')}}`}::int4[]` })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Adds addresses to a known source, behind its own. */
export async function keepMirrors(db: Db, source: SourceHash, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  await db.kysely
    .insertInto('source_address')
    .values(addresses.map((address, at) => ({ source, address, place: at + 1 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Is the layer here, by whatever engine it was read? */
export async function hasLayer(db: Db, layer: LayerId): Promise<boolean> {
  return (await db.kysely.selectFrom('layer').select('id').where('id', '=', layer).executeTakeFirst()) !== undefined
}

/** Layers with exactly these words that an engine has read, in the order of their ids. */
export const sameContent = (db: Db, content: string): Promise<Twin[]> => twins(db, sql`layer_print.content = ${content}`)

/** Prints compared at most; more share a band only where thousands of texts are of one mould. */
const CANDIDATES = 200
const COMPARED = 3

/** Read layers whose print shares most bands with this one, the likeliest first, with their texts. */
export async function likeContent(db: Db, { bands }: Print): Promise<(Twin & { text: string })[]> {
  const mine = new Set(bands)
  const { rows } = await sql<{ layer: LayerId; bands: number[] }>`
    select layer, bands from layer_print where bands && ${`{${bands.join(',')}}`}::int4[] limit ${CANDIDATES}`.execute(db.kysely)
  const shared = rows.map((row) => ({ layer: row.layer, count: row.bands.filter((band) => mine.has(band)).length }))
  const best = shared.sort((a, b) => b.count - a.count || (a.layer < b.layer ? -1 : 1)).slice(0, COMPARED)
  if (best.length === 0) return []
  const ids = best.map(({ layer }) => layer)
  const found = await twins(db, sql`layer.id in (${sql.join(ids)})`)
  return found.sort((a, b) => ids.indexOf(a.layer) - ids.indexOf(b.layer))
}

async function twins(db: Db, which: ReturnType<typeof sql>): Promise<(Twin & { text: string })[]> {
  const { rows } = await sql<Twin & { text: string }>`
    select layer.id as layer, layer.source, layer.text, source.published, source.visibility
    from layer_print join layer on layer.id = layer_print.layer join source on source.hash = layer.source
    where ${which} and exists (select from layer_reading where layer_reading.layer = layer.id)
    order by layer.id`.execute(db.kysely)
  return rows
}

/** Links that begin at one of these sources. */
export async function linksAmong(db: Db, sources: readonly SourceHash[]): Promise<Link[]> {
  if (sources.length === 0) return []
  const { rows } = await sql<LinkRow>`
    select * from source_link where source = any(${sources}::text[]) order by source, kind, other, name`.execute(db.kysely)
  return rows.map(toLink)
}

/** Every link, in an order in which nothing but the links decides. Who counts independent sources counts linked ones once. */
export async function readLinks(db: Db): Promise<Link[]> {
  const rows = await db.kysely
    .selectFrom('source_link')
    .selectAll()
    .orderBy('source')
    .orderBy('kind')
    .orderBy('other')
    .orderBy('name')
    .execute()
  return rows.map(toLink)
}

type LinkRow = { source: SourceHash; kind: Link['kind']; other: SourceHash; name: string; share: number | null }

const toLink = ({ source, kind, other, name, share }: LinkRow): Link =>
  kind === 'part_of' ? { kind, source, other, name } : { kind, source, other, share: share ?? 1 }
