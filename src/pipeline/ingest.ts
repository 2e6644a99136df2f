import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { HabeasError } from '#core/errors.ts'
import { identify } from '#core/identify.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import { ENGINE } from '#extract/engine.ts'
import { readText } from '#extract/index.ts'
import { type Hints, MAX_BYTES, preserve } from '#preserve/index.ts'
import { hasReading, keepLayer, keepReading, keepSource } from '#register/index.ts'
import { filesOf } from './files.ts'
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

/**
 * Takes files in, one after the other: preserve, keep, extract, queue. What is known already is said and not read again. One bad file
 * never stops the others. Each file is one transaction: an interruption loses at most the file it was at.
 */
export async function* ingest(
  stores: Stores,
  paths: readonly string[],
  hints: Hints = {},
  signal?: AbortSignal,
): AsyncGenerator<IngestLine> {
  for await (const path of filesOf(paths)) {
    if (signal?.aborted) return
    yield await ingestFile(stores, path, hints)
  }
}

async function ingestFile(stores: Stores, path: string, hints: Hints): Promise<IngestLine> {
  const line = { v: 1, path, source: null, layer: null, drafts: 0, error: null } as const
  try {
    const bytes = await readAtMost(path, MAX_BYTES)
    const { source, layer } = await preserve(bytes, { ...hints, fileName: basename(path) })
    const known = { ...line, source: source.hash, layer: layer.id }
    if (await hasReading(stores.database, layer.id, ENGINE)) {
      await keepSource(stores.database, source) // a known work may come from another address
      return { ...known, status: 'known' }
    }
    await stores.blobs.put(source.hash, bytes)
    const reading = readText(layer.text, {
      language: layer.language,
      ...(source.published && { published: source.published }),
      ...(source.timeZone && { timeZone: source.timeZone }),
    })
    const identified = identify(layer, reading)
    await stores.database.transaction(async (transaction) => {
      await keepSource(transaction, source)
      await keepLayer(transaction, layer)
      await keepReading(transaction, layer.id, identified, ENGINE)
    })
    return { ...known, status: 'new', drafts: identified.drafts.length }
  } catch (thrown) {
    if (!(thrown instanceof HabeasError)) throw thrown
    return { ...line, status: 'failed', error: { code: thrown.code, message: thrown.message } }
  }
}

/** The bytes of a file, read to one byte past the limit: enough for `preserve` to say that it is too large. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  try {
    return await buffer(createReadStream(path, { end: limit }))
  } catch (cause) {
    throw new HabeasError('unreadable', 'The file cannot be read. It may be gone, or closed to this user.', { cause })
  }
}
