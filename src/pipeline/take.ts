import { createReadStream } from 'node:fs'
import { edtf } from '#core/edtf.ts'
import type { LayerId, SourceHash } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import { dayOf } from '#platform/clock.ts'
import { shareOf } from '#preserve/index.ts'
import {
  type Engine,
  hasLayer,
  hasReading,
  keepLayer,
  keepLink,
  keepMirrors,
  keepPrint,
  keepReading,
  keepSource,
  likeContent,
  sameContent,
  type Twin,
  visibilityOf,
} from '#register/index.ts'
import type { OpenedFile, Reader } from './reader.ts'
import type { Stores } from './stores.ts'

/** What became of something opened. `sameAs`: the source whose words it has; `nearCopy`: one whose words it nearly has. */
export type Taken = {
  status: 'new' | 'known'
  layer: LayerId | null
  drafts: number
  sameAs: SourceHash | null
  nearCopy: SourceHash | null
  /** The bytes were here already as open, or as confidential, as they are not now: how they came first holds. */
  keptAs: Source['visibility'] | null
}

/** Texts with this share of their shingles in common are one article in two states. */
const NEAR = 0.9

/** What is to be taken: as it was opened, where it came from, and the container it is a part of. */
export type Thing = { file: OpenedFile; path: string; partOf: { container: SourceHash; name: string } | null }

export type Taker = (thing: Thing) => Promise<Taken>

/**
 * Takes in what the reader opened: its bytes, its description, its layer, what is read in it, each file in one transaction. The same words
 * under another address are known: the copy is kept with its bytes, its addresses join those of the first, and there is nothing to review
 * again. Nearly the same words are new, and linked. Copies that are under way together wait for one another.
 */
export function openTaker(
  { database, blobs, now }: Pick<Stores, 'database' | 'blobs' | 'now'>,
  reader: Reader,
  engine: Engine,
): Taker {
  const writing = new Map<string, Promise<unknown>>()
  let turn: Promise<unknown> = Promise.resolve()

  const keep = ({ file: { bytes, source }, path }: Thing) => blobs.put(source.hash, bytes ?? createReadStream(path))

  /** The source and its place in a container; the caller's transaction. */
  const keepThing = async (
    db: Stores['database'] | Parameters<Parameters<Stores['database']['transaction']>[0]>[0],
    thing: Thing,
  ) => {
    const { source } = thing.file
    const kept = await keepSource(db, source, edtf(dayOf(now())))
    if (thing.partOf && thing.partOf.container !== source.hash)
      await keepLink(db, { kind: 'part_of', source: source.hash, other: thing.partOf.container, name: thing.partOf.name })
    return kept
  }

  const takeContainer = async (thing: Thing): Promise<Taken> => {
    await keep(thing)
    const status = await database.transaction((transaction) => keepThing(transaction, thing))
    return { status, layer: null, drafts: 0, sameAs: null, nearCopy: null, keptAs: null }
  }

  const takeCopy = async (thing: Thing, twin: Twin): Promise<Taken> => {
    const { source } = thing.file
    await keep(thing)
    await database.transaction(async (transaction) => {
      await keepThing(transaction, thing)
      await keepLink(transaction, { kind: 'copy_of', source: source.hash, other: twin.source, share: 1 })
      await keepMirrors(transaction, twin.source, source.addresses)
    })
    return { status: 'known', layer: twin.layer, drafts: 0, sameAs: twin.source, nearCopy: null, keptAs: null }
  }

  const takeText = async (thing: Thing, layer: Layer): Promise<Taken> => {
    const { source, print } = thing.file
    if (await hasReading(database, layer.id, engine)) {
      // A known work may come from another address, or in another container.
      await database.transaction(async (transaction) => {
        await keepThing(transaction, thing)
        if (print) await keepPrint(transaction, layer.id, print)
      })
      return { status: 'known', layer: layer.id, drafts: 0, sameAs: null, nearCopy: null, keptAs: null }
    }
    const again = await hasLayer(database, layer.id)
    const twins = print && !again ? await sameContent(database, print.content) : []
    const twin = twins.find((one) => isCopy(thing, one))
    if (twin) return takeCopy(thing, twin)

    const [identified] = await Promise.all([reader.read({ source, layer }), keep(thing)])
    // One after the other, so that of two that are nearly the same the second sees the first.
    const written = turn.then(() =>
      database.transaction(async (transaction) => {
        const near = print && !again ? nearest(layer, await likeContent(transaction, print)) : null
        await keepThing(transaction, thing)
        await keepLayer(transaction, layer)
        if (print) await keepPrint(transaction, layer.id, print)
        if (near) await keepLink(transaction, { kind: 'near_copy', source: source.hash, other: near.source, share: near.share })
        await keepReading(transaction, layer.id, identified, engine)
        return near
      }),
    )
    turn = written.catch(() => undefined)
    const near = await written
    return {
      status: 'new',
      layer: layer.id,
      drafts: identified.drafts.length,
      sameAs: null,
      nearCopy: near?.source ?? null,
      keptAs: null,
    }
  }

  /**
   * Bytes that are here already stay as open as they came first. No address crosses over: it may be what was given in confidence.
   */
  const takeAsKept = async (thing: Thing): Promise<Taken> => {
    const {
      file,
      file: { source, layer },
    } = thing
    const kept = await visibilityOf(database, source.hash)
    const differs = kept !== null && kept !== source.visibility
    const same = differs ? { ...thing, file: { ...file, source: { ...source, visibility: kept, addresses: [] } } } : thing
    const taken = await (layer === null ? takeContainer(same) : takeText(same, layer))
    return differs ? { ...taken, keptAs: kept } : taken
  }

  return (thing) => {
    const { source, print } = thing.file
    const key = print?.content ?? source.hash
    const taken = (writing.get(key) ?? Promise.resolve()).then(() => takeAsKept(thing))
    const settled = taken
      .catch(() => undefined)
      .finally(() => {
        if (writing.get(key) === settled) writing.delete(key)
      })
    writing.set(key, settled)
    return taken
  }
}

/**
 * The same words on the same day (or on no day that is known), as open as each other. On another day, or where only now the day is known,
 * they may mean another “today”; and what came in confidence neither lends its address to an open source nor stands in for one.
 */
const isCopy = ({ file: { source } }: Thing, twin: Twin): boolean =>
  twin.source !== source.hash &&
  twin.visibility === source.visibility &&
  (twin.published === source.published || source.published === null)

function nearest(layer: Layer, candidates: readonly (Twin & { text: string })[]): { source: SourceHash; share: number } | null {
  const shares = candidates
    .filter(({ source }) => source !== layer.source)
    .map(({ source, text }) => ({ source, share: shareOf(layer.text, text) }))
  const best = shares.sort((a, b) => b.share - a.share)[0]
  return best && best.share >= NEAR ? best : null
}
