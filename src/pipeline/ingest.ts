import { stat } from 'node:fs/promises'
import { HabeasError } from '#core/errors.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import type { Source } from '#core/source.ts'
import type { Hints, Note } from '#preserve/index.ts'
import { filesOf } from './files.ts'
import { taughtEngine } from './lessons.ts'
import { openParts } from './parts.ts'
import { type OpenedFile, openReader, type Reader } from './reader.ts'
import type { Stores } from './stores.ts'
import { openTaker, type Taken, type Taker, type Thing } from './take.ts'

/** One line of `habeas ingest --json` (docs/contracts.md). An error never holds words of the document. */
export type IngestLine = {
  v: 1
  path: string
  /** Which part of a container the line is about; null for the file itself. */
  part: string | null
  status: 'new' | 'known' | 'failed'
  source: SourceHash | null
  layer: LayerId | null
  drafts: number
  notes: Note[]
  /** The source with the same words, whose drafts stand for this one too. */
  same_as: SourceHash | null
  /** A source with nearly the same words: one article in two states, one voice. */
  near_copy: SourceHash | null
  error: { code: string; message: string } | null
}

/** Files under way at once: one is read while another is written. More would only fill memory. */
const AHEAD = 3

/** A file so large is taken alone. */
const LARGE = 32 * 1024 * 1024

/**
 * Takes files in: preserve, keep, extract, queue. What is known already is said and not read again. One bad file never stops the others, nor
 * does one bad part. Each file is one transaction, of a container each part: an interruption loses at most what is under way. Lines come in
 * the order of the files, the parts of a container after it.
 */
export async function* ingest(
  stores: Stores,
  paths: readonly string[],
  hints: Hints = {},
  signal?: AbortSignal,
): AsyncGenerator<IngestLine> {
  const { lessons, engine } = await taughtEngine(stores.database)
  await using reader = openReader(lessons)
  const road: Road = { reader, take: openTaker(stores, reader, engine), hints, signal }
  const underWay: Promise<File>[] = []
  for await (const path of filesOf(paths)) {
    if (signal?.aborted) break
    const large = await isLarge(path)
    for (const first of underWay.splice(0, large ? AHEAD : underWay.length - AHEAD + 1)) yield* linesOf(road, await first)
    const file = ingestFile(road, path)
    file.catch(() => undefined) // thrown again where it is awaited
    underWay.push(file)
    if (large) for (const first of underWay.splice(0)) yield* linesOf(road, await first)
  }
  for (const file of underWay) yield* linesOf(road, await file)
}

type Road = { reader: Reader; take: Taker; hints: Hints; signal: AbortSignal | undefined }

/** The line of a file, and its hash where it holds parts. */
type File = { line: IngestLine; container: SourceHash | null }

async function* linesOf(road: Road, { line, container }: File): AsyncGenerator<IngestLine> {
  yield line
  if (container !== null) yield* partLines(road, line.path, container)
}

const isLarge = (path: string) =>
  stat(path).then(
    ({ size }) => size > LARGE,
    () => false,
  )

async function ingestFile({ reader, take, hints }: Road, path: string): Promise<File> {
  try {
    const file = await reader.open({ path, hints })
    const line = await lineOf(take, { file, path, partOf: null })
    return { line, container: file.parts && line.error === null ? file.source.hash : null }
  } catch (thrown) {
    return { line: failed(path, null, thrown), container: null }
  }
}

async function* partLines(
  { reader, take, hints, signal }: Road,
  path: string,
  container: SourceHash,
): AsyncGenerator<IngestLine> {
  const underWay: Promise<IngestLine>[] = []
  try {
    for await (const { name, file, refused } of openParts(reader, { path, hints, hash: container })) {
      if (signal?.aborted) break
      const line = file
        ? lineOf(take, { file, path, partOf: { container, name } })
        : Promise.resolve(failed(path, name, refused && new HabeasError(refused.code, refused.message)))
      line.catch(() => undefined)
      underWay.push(line)
      for (const first of underWay.splice(0, underWay.length - AHEAD + 1)) yield await first
    }
  } catch (thrown) {
    for (const line of underWay.splice(0)) yield await line
    yield failed(path, null, thrown)
  }
  for (const line of underWay) yield await line
}

async function lineOf(take: Taker, thing: Thing): Promise<IngestLine> {
  const { path, file, partOf } = thing
  try {
    return takenLine(path, partOf?.name ?? null, file, await take(thing))
  } catch (thrown) {
    return failed(path, partOf?.name ?? null, thrown)
  }
}

const KEPT: Record<Source['visibility'], Note> = { public: 'kept_public', confidential: 'kept_confidential' }

const takenLine = (path: string, part: string | null, { source, notes }: OpenedFile, taken: Taken): IngestLine => ({
  v: 1,
  path,
  part,
  status: taken.status,
  source: source.hash,
  layer: taken.layer,
  drafts: taken.drafts,
  notes: taken.keptAs === null ? notes : [...notes, KEPT[taken.keptAs]],
  same_as: taken.sameAs,
  near_copy: taken.nearCopy,
  error: null,
})

/** Throws again what is no fault of the file. */
function failed(path: string, part: string | null, thrown: unknown): IngestLine {
  if (!(thrown instanceof HabeasError)) throw thrown
  const error = { code: thrown.code, message: thrown.message }
  const nothing = { source: null, layer: null, drafts: 0, notes: [], same_as: null, near_copy: null }
  return { v: 1, path, part, status: 'failed', ...nothing, error }
}
