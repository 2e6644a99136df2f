import { randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type EnvelopeId, isEnvelopeId, isPartName, type PartName } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { syncPath } from '#platform/files.ts'

/** What members add to an envelope, sealed to it like its parts: notes, copies of replies, what opens a commitment. */
export type AddedPart = `${AddedKind}-${number}`
type AddedKind = 'note' | 'reply' | 'summary' | 'fact'
export type ShelfPart = PartName | AddedPart
const ADDED = /^(?:note|reply|summary|fact)-[1-9]\d{0,4}$/
export const isAddedPart = (name: string): name is AddedPart => ADDED.test(name)
export const isShelfPart = (name: string): name is ShelfPart => isPartName(name) || isAddedPart(name)

/** Sealed bytes as files: `<folder>/<envelope>/<part>`. Nothing here can be read without a key. */
export type Shelf = {
  /** Envelopes with anything on the shelf. */
  all(): EnvelopeId[]
  parts(id: EnvelopeId): { part: ShelfPart; size: number }[]
  /** Keeps a part; when it returns it is on the disk. A part that is there already is replaced whole. */
  put(id: EnvelopeId, part: ShelfPart, bytes: AsyncIterable<Uint8Array> | Uint8Array): Promise<void>
  /** Throws HabeasError `envelope` when it is not there. */
  read(id: EnvelopeId, part: ShelfPart): Promise<Uint8Array>
  stream(id: EnvelopeId, part: ShelfPart): Readable
  /** A part as it is now, whatever is put in its place meanwhile; null when it is gone. Its bytes are to be read to their end. */
  held(id: EnvelopeId, part: ShelfPart): Promise<{ size: number; bytes: Readable } | null>
  /** The next free number of what is added. */
  next(id: EnvelopeId, kind: AddedKind): AddedPart
  /** When something of it was written last, in milliseconds since 1970. */
  touched(id: EnvelopeId): number
  /** Destroys an envelope: its key is written over first, so that an interruption leaves nothing that opens. */
  shred(id: EnvelopeId): Promise<void>
}

/** Opens the shelf of a held folder; what an interrupted write left is swept out. */
export function openShelf(folder: string): Shelf {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own = (id: EnvelopeId) => {
    if (!isEnvelopeId(id)) throw new RangeError('not an envelope')
    return join(folder, id)
  }
  const place = (id: EnvelopeId, part: ShelfPart) => {
    if (!isShelfPart(part)) throw new RangeError('not a part')
    return join(own(id), part)
  }
  const found = (id: EnvelopeId, part: ShelfPart) => {
    const path = place(id, part)
    if (!existsSync(path)) throw new HabeasError('envelope', `A part of the envelope ${id} is not in ${folder}.`)
    return path
  }
  const namesIn = (id: EnvelopeId) => (existsSync(own(id)) ? readdirSync(own(id)) : [])
  const all = () => readdirSync(folder).filter(isEnvelopeId)
  for (const id of all())
    for (const name of namesIn(id)) if (name.endsWith('.tmp')) rmSync(join(own(id), name), { recursive: true, force: true })
  return {
    all,
    parts: (id) =>
      namesIn(id)
        .filter(isShelfPart)
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((part) => ({ part, size: statSync(place(id, part)).size })),
    async put(id, part, bytes) {
      if (!existsSync(own(id))) {
        mkdirSync(own(id), { mode: 0o700 })
        syncPath(folder, true)
      }
      const path = place(id, part)
      const draft = `${path}.${randomUUID()}.tmp`
      try {
        const source = Readable.from(bytes instanceof Uint8Array ? [bytes] : bytes)
        await pipeline(source, createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }))
        renameSync(draft, path)
        syncPath(own(id), true)
      } finally {
        rmSync(draft, { force: true })
      }
    },
    read: async (id, part) => readFile(found(id, part)),
    stream: (id, part) => createReadStream(found(id, part)),
    async held(id, part) {
      const file = await open(place(id, part)).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code === 'ENOENT') return null
        throw thrown
      })
      return file && { size: (await file.stat()).size, bytes: file.createReadStream() }
    },
    next(id, kind) {
      const taken = namesIn(id).flatMap((name) => (name.startsWith(`${kind}-`) ? [Number(name.slice(kind.length + 1))] : []))
      return `${kind}-${Math.max(0, ...taken) + 1}`
    },
    touched: (id) => statSync(own(id)).mtimeMs,
    async shred(id) {
      const path = own(id)
      if (!existsSync(path)) return
      if (existsSync(join(path, 'key'))) await writeOver(join(path, 'key'))
      rmSync(path, { recursive: true })
      syncPath(folder, true)
    },
  }
}

/** On most disks of today the old bytes may still rest somewhere; it costs nothing where they do not. */
async function writeOver(path: string): Promise<void> {
  await using file = await open(path, 'r+')
  const { size } = await file.stat()
  await file.write(randomBytes(size), 0, size, 0)
  await file.sync()
}
