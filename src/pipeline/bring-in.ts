import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MemberId, SourceHash } from '#core/ids.ts'
import type { Member } from '#members/index.ts'
import type { Hints } from '#preserve/index.ts'
import { type IngestLine, ingest } from './ingest.ts'
import type { Stores } from './stores.ts'
import { inTurn } from './turns.ts'
import type { Workroom } from './workroom.ts'

/** A file that was sent, where it rests now; or a text that was pasted. `name` as a browser gave it, which may be anything. */
export type Given = { name: string; path: string } | { name: string; text: string }

/** What became of a file, or of a part of one. `name` is empty for a pasted text. */
export type Brought = Omit<IngestLine, 'v' | 'path'> & { name: string }

/** Documents that were brought in together. Times are UTC. */
export type Batch = {
  id: string
  by: MemberId
  begun: string
  ended: string | null
  /** `failed`: the program met a fault; what was read before it is kept. */
  state: 'waiting' | 'reading' | 'done' | 'stopped' | 'failed'
  /** Files in it, and those that are dealt with. */
  files: number
  done: number
  lines: readonly Brought[]
  /** Never rejected. */
  over: Promise<void>
  /** No other file is begun. */
  stop: () => void
}

/** Where the desk brings documents in: one batch after the other, each kept in mind until it is over and many others came. */
export type BringIn = {
  begin: (member: Member, given: readonly Given[], hints: Hints) => Promise<Batch>
  find: (id: string) => Batch | undefined
  /** The latest first. */
  list: () => readonly Batch[]
  /** Stops what is under way and waits for it. */
  close: () => Promise<void>
}

/** Where files rest that were sent and are not read yet; only this process uses it, so what it finds there is left over. */
export const uploadsFolder = (stores: Pick<Stores, 'folder'>): string => join(stores.folder.path, 'uploads')

/** Batches that are kept in mind when they are over. */
const REMEMBERED = 30

/** Documents are shown on the desk after so many, and at the end. */
const SHOWN_EACH = 25

const rooms = new WeakMap<Stores, BringIn>()

export function bringIn(work: Workroom): BringIn {
  const known = rooms.get(work.stores)
  if (known) return known
  const room = openRoom(work)
  rooms.set(work.stores, room)
  return room
}

type Growing = Omit<Batch, 'lines'> & { lines: Brought[] }

function openRoom(work: Workroom): BringIn {
  const { stores } = work
  const batches: Growing[] = []
  const read = async (batch: Growing, named: ReadonlyMap<string, string>, hints: Hints, signal: AbortSignal) => {
    if (signal.aborted) return
    batch.state = 'reading'
    const fresh = new Set<SourceHash>()
    const show = async () => {
      if (fresh.size > 0) await work.refresh([...fresh])
      fresh.clear()
    }
    for await (const { v: _, path, ...line } of ingest(stores, [...named.keys()], hints, signal)) {
      batch.lines.push({ ...line, name: named.get(path) ?? '' })
      for (const one of [line.source, line.same_as]) if (one !== null) fresh.add(one)
      if (line.part === null) batch.done++
      if (fresh.size >= SHOWN_EACH) await show()
    }
    await show()
  }
  return {
    begin: async (member, given, hints) => {
      const id = stores.newId()
      const folder = join(uploadsFolder(stores), id)
      const named = await put(folder, given)
      const ending = new AbortController()
      const batch: Growing = {
        id,
        by: member.id,
        begun: stores.now(),
        ended: null,
        state: 'waiting',
        files: given.length,
        done: 0,
        lines: [],
        over: Promise.resolve(),
        stop: () => ending.abort(),
      }
      batch.over = inTurn(batches, () => read(batch, named, hints, ending.signal))
        .finally(() => rm(folder, { recursive: true, force: true }))
        .then(
          () => (ending.signal.aborted && batch.done < batch.files ? 'stopped' : 'done'),
          (thrown: unknown) => {
            work.fault(thrown, 'the reading of documents')
            return 'failed' as const
          },
        )
        .then((state) => {
          batch.state = state
          batch.ended = stores.now()
        })
      batches.unshift(batch)
      batches.push(...batches.splice(REMEMBERED).filter(({ ended }) => ended === null))
      return batch
    },
    find: (id) => batches.find((batch) => batch.id === id),
    list: () => batches,
    close: async () => {
      for (const batch of batches) batch.stop()
      await Promise.all(batches.map(({ over }) => over))
    },
  }
}

/** Each in a folder of its own under its own name, which says what kind of file it is; by path, the name to show. */
async function put(folder: string, given: readonly Given[]): Promise<Map<string, string>> {
  const named = new Map<string, string>()
  for (const [at, one] of given.entries()) {
    const own = join(folder, String(at))
    await mkdir(own, { recursive: true, mode: 0o700 })
    const name = safeName(one.name)
    const path = join(own, name)
    if ('text' in one) await writeFile(path, one.text, { mode: 0o600, flag: 'wx' })
    else await rename(one.path, path)
    named.set(path, 'text' in one ? '' : name)
  }
  return named
}

/** Bytes of a name in UTF-8: every file system takes so many. */
const NAME_BYTES = 180

/**
 * The last part of a name, without what a file system or a terminal may take for something else: controls, signs that turn the direction of
 * writing, separators, dots in front. The end stays, for it says what kind of file it is.
 */
export function safeName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .trim()
  let end = plain
  while (Buffer.byteLength(end) > NAME_BYTES) end = [...end].slice(1).join('')
  return end.replace(/^[.\s]+/, '') || 'file'
}
