import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { type FileHandle, open, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { type EnvelopeId, type EnvelopeKind, isPartName, type MailboxAddress, type PartName } from '#core/envelope.ts'
import { type Clock, dayOf } from '#platform/clock.ts'
import { syncPath } from '#platform/files.ts'
import { keyPartBytes, RECIPIENTS_MOST } from '../sealing/index.ts'
import { StoreError } from './fault.ts'
import { addEnvelope, addMailbox, asCarrier, dropEnvelope, endEnvelope, isOpen, openEnvelopes, useToken } from './rows.ts'
import type { DoorDatabase, EnvelopeState } from './tables.ts'

/** What one envelope may hold: 20 files, 500 MiB, and what padding and sealing add (at most 12 %). */
export const ENVELOPE_LIMITS = {
  files: 20,
  bytes: 560 * 1024 * 1024,
  partBytes: 560 * 1024 * 1024,
  smallPartBytes: 4 * 1024 * 1024,
} as const
/** Left free on the disk, so that what runs beside the door goes on. */
export const FREE_BYTES = 256 * 1024 * 1024
const LOOK_BYTES = 16 * 1024 * 1024
const SWEEP_MS = 24 * 60 * 60 * 1000

/** What ends together, or not at all. `token` is used up with it. */
export type Ending = {
  envelopes: readonly EnvelopeId[]
  mailbox?: { address: MailboxAddress; until: string }
  token?: { hash: string; until: string }
}

/**
 * Envelopes while they come. Ciphertext only. Every function throws StoreError.
 */
export type Incoming = {
  begin(id: EnvelopeId, kind: EnvelopeKind): Promise<void>
  /**
   * Adds bytes to a part from an offset; when it returns they are on the disk, and it says how many there are. When the bytes end in an
   * error, what came is kept and the error thrown on. Who sends a part again takes over from a line that hangs.
   */
  append(id: EnvelopeId, part: PartName, at: number, bytes: AsyncIterable<Uint8Array>): Promise<number>
  /** Bytes of a part that are there; 0 where none came. */
  size(id: EnvelopeId, part: PartName): Promise<number>
  /** Ends envelopes. False when the token was used before: then they are open still. */
  end(ending: Ending): Promise<boolean>
  /** Forgets an open envelope that was begun for nothing. */
  drop(id: EnvelopeId): Promise<void>
  /** Ends those to which nothing came for a day, as broken. Returns how many. */
  sweep(): Promise<number>
}

type Line = { stop: AbortController; done: Promise<unknown> }
/** `isEnding`: nothing is added any more, since its sizes are being noted. */
type Open = { bytes: number; files: Set<PartName>; touched: number; lines: Map<PartName, Line>; isEnding: boolean }

export function openIncoming({
  folder,
  database,
  now,
  free,
  recipients,
}: {
  folder: string
  database: DoorDatabase
  now: Clock
  free: () => Promise<number>
  /** To how many the door seals today; null: to nobody. */
  recipients: () => number | null
}): Incoming {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const known = new Map<EnvelopeId, Open>()
  const own = (id: EnvelopeId) => join(folder, id)
  const partsOf = (id: EnvelopeId) =>
    (existsSync(own(id)) ? readdirSync(own(id)) : [])
      .filter(isPartName)
      .map((part) => ({ part, size: statSync(join(own(id), part)).size }))
      .filter(({ size }) => size > 0)
  const roomFor = async (bytes: number) => {
    if ((await free()) - bytes < FREE_BYTES) throw new StoreError('full')
  }

  /** What is known of an open envelope; after a new start it is found again on the disk. */
  async function found(id: EnvelopeId): Promise<Open> {
    const one = known.get(id)
    if (one) return one
    if (!(await isOpen(database, id))) throw new StoreError('unknown')
    const parts = partsOf(id)
    const fresh: Open = {
      bytes: parts.reduce((sum, { size }) => sum + size, 0),
      files: new Set(parts.map(({ part }) => part).filter(isFile)),
      touched: Date.parse(now()),
      lines: new Map(),
      isEnding: false,
    }
    // Two requests may have looked at once.
    const other = known.get(id)
    if (other) return other
    known.set(id, fresh)
    return fresh
  }

  async function write(id: EnvelopeId, part: PartName, { at, bytes, one, stop }: Writing): Promise<number> {
    const path = join(own(id), part)
    const size = existsSync(path) ? statSync(path).size : 0
    if (at !== size) throw new StoreError('offset', size)
    if (isFile(part) && !one.files.has(part) && one.files.size >= ENVELOPE_LIMITS.files) throw new StoreError('limit')
    // The manifest always finds room: without it what came is hard to read.
    if (isFile(part)) await roomFor(0)
    await using file = await open(path, size === 0 ? 'w' : 'r+', 0o600)
    if (size === 0) syncPath(own(id), true)
    if (isFile(part)) one.files.add(part)
    const most = largest(part)
    let end = at
    let looked = at
    try {
      for await (const piece of bytes) {
        if (stop.aborted) throw new StoreError('superseded')
        if (one.bytes + piece.length > ENVELOPE_LIMITS.bytes || end + piece.length > most) throw new StoreError('limit')
        one.bytes += piece.length
        await writeAll(file, piece, end)
        end += piece.length
        one.touched = Date.parse(now())
        if (end - looked < LOOK_BYTES) continue
        looked = end
        await roomFor(0)
      }
    } finally {
      await file.sync()
    }
    return end
  }

  /** What holds more recipients than there are keeps whoever opens it busy; a few more may have been known to a browser. */
  const largest = (part: PartName) =>
    part === 'key'
      ? keyPartBytes(Math.min(RECIPIENTS_MOST, (recipients() ?? RECIPIENTS_MOST) + 4))
      : isFile(part)
        ? ENVELOPE_LIMITS.partBytes
        : ENVELOPE_LIMITS.smallPartBytes

  const finish = async (
    id: EnvelopeId,
    state: EnvelopeState,
    parts: ReturnType<typeof partsOf>,
    db: Parameters<typeof endEnvelope>[0],
  ) => {
    await dated(own(id), parts, now())
    await endEnvelope(db, id, state, parts)
  }

  return {
    async begin(id, kind) {
      await roomFor(0)
      if (!(await addEnvelope(database, { id, kind, day: dayOf(now()) }))) throw new StoreError('taken')
      mkdirSync(own(id), { mode: 0o700 })
      syncPath(folder, true)
      known.set(id, { bytes: 0, files: new Set(), touched: Date.parse(now()), lines: new Map(), isEnding: false })
    },
    async append(id, part, at, bytes) {
      const one = await found(id)
      if (one.isEnding) throw new StoreError('unknown')
      const before = one.lines.get(part)
      before?.stop.abort()
      const stop = new AbortController()
      const work = Promise.resolve(before?.done.catch(() => undefined)).then(() =>
        write(id, part, { at, bytes: until(bytes, stop.signal), one, stop: stop.signal }),
      )
      const line = { stop, done: work }
      one.lines.set(part, line)
      try {
        return await work
      } finally {
        if (one.lines.get(part) === line) one.lines.delete(part)
      }
    },
    async size(id, part) {
      await found(id)
      return partsOf(id).find((one) => one.part === part)?.size ?? 0
    },
    async end({ envelopes, mailbox, token }) {
      const ending: Open[] = []
      let isDone = false
      try {
        const whole = await Promise.all(
          envelopes.map(async (id) => {
            const one = await found(id)
            const parts = partsOf(id)
            const names = new Set(parts.map((part) => part.part))
            if (!names.has('key') || !names.has('manifest') || one.lines.size > 0 || one.isEnding)
              throw new StoreError('incomplete')
            one.isEnding = true
            ending.push(one)
            return { id, parts }
          }),
        )
        isDone = await database.transaction(async (db) => {
          if (token && !(await useToken(db, token.hash, token.until))) return false
          if (mailbox) await addMailbox(db, mailbox.address, mailbox.until)
          for (const { id, parts } of whole) await finish(id, 'whole', parts, db)
          return true
        })
        if (isDone) for (const id of envelopes) known.delete(id)
        return isDone
      } finally {
        if (!isDone) for (const one of ending) one.isEnding = false
      }
    },
    async drop(id) {
      known.delete(id)
      await asCarrier(database, (db) => dropEnvelope(db, id))
      rmSync(own(id), { recursive: true, force: true })
    },
    async sweep() {
      const time = Date.parse(now())
      const oldest = dayOf(new Date(time - 2 * SWEEP_MS).toISOString())
      let count = 0
      for (const { id, day } of await asCarrier(database, openEnvelopes)) {
        const one = await found(id)
        if (one.lines.size > 0 || (time - one.touched < SWEEP_MS && day > oldest)) continue
        known.delete(id)
        const parts = partsOf(id)
        // Without its key nobody can open it, ever.
        if (!parts.some(({ part }) => part === 'key')) await this.drop(id)
        else await asCarrier(database, (db) => finish(id, 'broken', parts, db))
        count++
      }
      return count
    },
  }
}

type Writing = { at: number; bytes: AsyncIterable<Uint8Array>; one: Open; stop: AbortSignal }

const isFile = (part: PartName) => part.startsWith('file-')

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
}

/** The same pieces, until the signal: a line that hangs is left without waiting for its next piece. */
async function* until(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stopped = Promise.withResolvers<never>()
  stopped.promise.catch(() => undefined)
  const stop = () => stopped.reject(new StoreError('superseded'))
  signal.addEventListener('abort', stop, { once: true })
  const source = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { done, value } = await Promise.race([source.next(), stopped.promise])
      if (done) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Not waited for: it may hang.
    void Promise.resolve(source.return?.()).catch(() => undefined)
  }
}

/** No time finer than a day stays on the disk where it can be chosen. */
async function dated(folder: string, parts: readonly { part: PartName }[], time: string): Promise<void> {
  const day = new Date(dayOf(time))
  for (const { part } of parts) await utimes(join(folder, part), day, day)
  await utimes(folder, day, day)
}
