import { HabeasError } from '#core/errors.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import type { Hints } from '#preserve/index.ts'
import { type Engine, hasReading, keepLayer, keepReading, keepSource } from '#register/index.ts'
import { filesOf } from './files.ts'
import { taughtEngine } from './lessons.ts'
import { openReader, type Reader } from './reader.ts'
import type { Stores } from './stores.ts'

/** One line of `habeas ingest --json`. An error never holds words of the document. */
export type IngestLine = {
  v: 1
  path: string
  status: 'new' | 'known' | 'failed'
  source: SourceHash | null
  layer: LayerId | null
  drafts: number
  error: { code: string; message: string } | null
}

/** Files under way at once: one is read while another is written. More would only fill memory. */
const AHEAD = 3

/**
 * Takes files in: preserve, keep, extract, queue. What is known already is said and not read again. One bad file never stops the others.
 * Each file is one transaction: an interruption loses at most the files under way. Lines come in the order of the files.
 */
export async function* ingest(
  stores: Stores,
  paths: readonly string[],
  hints: Hints = {},
  signal?: AbortSignal,
): AsyncGenerator<IngestLine> {
  const { lessons, engine } = await taughtEngine(stores.database)
  await using reader = openReader(lessons)
  const road: Road = { stores, reader, engine, hints, writing: new Map() }
  const underWay: Promise<IngestLine>[] = []
  for await (const path of filesOf(paths)) {
    if (signal?.aborted) break
    const line = ingestFile(road, path)
    line.catch(() => undefined) // thrown again where it is awaited
    underWay.push(line)
    for (const first of underWay.splice(0, underWay.length - AHEAD + 1)) yield await first
  }
  for (const line of underWay) yield await line
}

/** `writing`: layers that are being written, so that a copy of the same file waits and is then known. */
type Road = { stores: Stores; reader: Reader; engine: Engine; hints: Hints; writing: Map<LayerId, Promise<unknown>> }

async function ingestFile(road: Road, path: string): Promise<IngestLine> {
  const { reader, hints, writing } = road
  const line = { v: 1, path, source: null, layer: null, drafts: 0, error: null } as const
  try {
    const { bytes, source, layer } = await reader.open({ path, hints })
    const known = { ...line, source: source.hash, layer: layer.id }
    const before = writing.get(layer.id)
    const drafts = (before ?? Promise.resolve()).then(() => write(road, { bytes, source, layer }))
    writing.set(
      layer.id,
      drafts.catch(() => undefined),
    )
    const written = await drafts
    return written === null ? { ...known, status: 'known' } : { ...known, status: 'new', drafts: written }
  } catch (thrown) {
    if (!(thrown instanceof HabeasError)) throw thrown
    return { ...line, status: 'failed', error: { code: thrown.code, message: thrown.message } }
  }
}

/** Keeps a source, its layer and what is read in it, in one transaction. The number of drafts; null when it was known. */
async function write(
  { stores: { database, blobs }, reader, engine }: Road,
  { bytes, source, layer }: { bytes: Uint8Array; source: Source; layer: Layer },
): Promise<number | null> {
  if (await hasReading(database, layer.id, engine)) {
    await keepSource(database, source) // a known work may come from another address
    return null
  }
  const [identified] = await Promise.all([reader.read({ source, layer }), blobs.put(source.hash, bytes)])
  await database.transaction(async (transaction) => {
    await keepSource(transaction, source)
    await keepLayer(transaction, layer)
    await keepReading(transaction, layer.id, identified, engine)
  })
  return identified.drafts.length
}
