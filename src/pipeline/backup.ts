import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Encrypter } from 'age-encryption'
import { type Pack, pack } from 'tar-stream'
import type { EnvelopeId } from '#core/envelope.ts'
import { HabeasError, UsageError } from '#core/errors.ts'
import type { SourceHash } from '#core/ids.ts'
import type { Blobs } from '#platform/blobs.ts'
import type { Database, Db } from '#platform/database/index.ts'
import { readTables, type TableName } from '#platform/database/transfer.ts'
import { syncPath } from '#platform/files.ts'
import type { DataFolder } from '#platform/folder.ts'
import { KEY_FILES } from '#platform/keys.ts'
import { DESCRIPTION, hashing, lineOf, MANIFEST, type Manifest, Tally } from './backup-form.ts'
import type { Kept } from './inbox/rows.ts'
import { openShelf, type Shelf } from './inbox/shelf.ts'

/** To whom a backup is sealed: age recipients (`age1...`, who need not be here), or everybody with a passphrase. */
export type Sealing = { recipients: readonly string[] } | { passphrase: string }

/** Tar wants the size of an entry before its bytes, so a table is cut into parts of about this size. */
const PART_BYTES = 1_000_000

type Held = { folder: DataFolder; database: Database; blobs: Blobs }

/**
 * Writes everything a register is, encrypted, into a new file: rows from one consistent read, preserved bytes, keys, sealed envelopes.
 * Published snapshots are not in it: they are made again; nor are contacts, and replies on their way to the door. `step` is called for rows and blobs done. The file is there whole or not at all. Returns its manifest.
 * Throws UsageError when the file exists or a recipient is none; HabeasError `blob` when a preserved copy is missing or damaged.
 */
export async function backup(
  held: Held,
  file: string,
  sealing: Sealing,
  options: { now: () => string; step?: (count: number) => void },
): Promise<Manifest> {
  if (existsSync(file)) throw new UsageError(`${file} exists. A backup never overwrites one. Name another file.`)
  const encrypter = encrypterFor(sealing)
  const draft = `${file}.part`
  const tar = pack()
  try {
    const sealed = await encrypter.encrypt(Readable.toWeb(Readable.from(tar)))
    // Whichever side fails first says why; the tar between them is torn, so that the other does not wait for it.
    const reasons: unknown[] = []
    const tear = (thrown: unknown) => {
      reasons.push(thrown)
      tar.destroy()
    }
    const written = held.database.snapshot((db) => writeAll(tar, { ...held, db }, options)).catch(tear)
    const stored = pipeline(Readable.fromWeb(sealed), createWriteStream(draft, { mode: 0o600, flush: true })).catch(tear)
    const [manifest] = await Promise.all([written, stored])
    if (reasons.length > 0 || !manifest) throw reasons[0]
    renameSync(draft, file)
    syncPath(dirname(file), true)
    return manifest
  } finally {
    rmSync(draft, { force: true })
  }
}

function encrypterFor(sealing: Sealing): Encrypter {
  const encrypter = new Encrypter()
  if ('passphrase' in sealing) {
    if (sealing.passphrase === '') throw new UsageError('The passphrase is empty. Nothing was written.')
    encrypter.setPassphrase(sealing.passphrase)
    return encrypter
  }
  if (sealing.recipients.length === 0) throw new UsageError('A backup needs a recipient or a passphrase. Nothing was written.')
  for (const recipient of sealing.recipients)
    try {
      encrypter.addRecipient(recipient)
    } catch (cause) {
      throw new UsageError(`${recipient} is not an age recipient. It begins with age1. Nothing was written.`, { cause })
    }
  return encrypter
}

async function writeAll(
  tar: Pack,
  { folder, blobs, db }: Pick<Held, 'folder' | 'blobs'> & { db: Db },
  { now, step }: { now: () => string; step?: (count: number) => void },
): Promise<Manifest> {
  const tally = new Tally()
  const put = (name: string, bytes: Buffer) => ended((done) => tar.entry({ name, mode: 0o600 }, bytes, done))

  for (const name of [DESCRIPTION, ...KEY_FILES]) {
    const bytes = await readFile(join(folder.path, name))
    tally.file(name, bytes)
    await put(name, bytes)
  }
  const sources: { hash: SourceHash; size: number }[] = []
  const sealed: { id: EnvelopeId }[] = []
  for await (const part of partsOf(db)) {
    for (const line of part.lines) tally.line(part.table, line)
    if (part.table === 'source') for (const line of part.lines) sources.push(JSON.parse(line) as (typeof sources)[number])
    if (part.table === 'envelope')
      sealed.push(...part.lines.map((line) => JSON.parse(line) as Kept).filter(({ kind }) => kind !== 'contact'))
    await put(part.name, Buffer.from(part.lines.join('')))
    step?.(part.lines.length)
  }
  for (const { hash, size } of sources) {
    const entry = tar.entry({ name: `blobs/${hash}`, mode: 0o600, size })
    await pipeline(blobs.stream(hash), checking(hash), entry)
    tally.blob(hash)
    step?.(1)
  }
  const shelf = openShelf(join(folder.path, 'inbox'))
  for (const { id } of sealed) {
    const parts = await putEnvelope(tar, tally, shelf, id)
    step?.(parts)
  }
  const manifest: Manifest = { v: 1, made: now(), ...tally.sums() }
  await put(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  tar.finalize()
  return manifest
}

/**
 * Puts the parts of an envelope into the tar as they are sealed. Contacts never come here: they are destroyed on a day, and a backup would
 * keep them. What is destroyed while this runs is left out. Returns how many parts it was.
 */
async function putEnvelope(tar: Pack, tally: Tally, shelf: Shelf, id: EnvelopeId): Promise<number> {
  let done = 0
  for (const { part } of shelf.parts(id)) {
    const name = `${id}/${part}`
    const found = await shelf.held(id, part)
    if (!found) continue
    const digest = createHash('sha256')
    const entry = tar.entry({ name: `inbox/${name}`, mode: 0o600, size: found.size })
    await pipeline(found.bytes, hashing(digest), entry)
    tally.sealed(name, digest.digest('hex'))
    done++
  }
  return done
}

/** The tables cut into files: at most one batch and `PART_BYTES` each, unless one row is larger. */
async function* partsOf(db: Db): AsyncGenerator<{ table: TableName; name: string; lines: string[] }> {
  let number = 0
  for await (const { table, rows } of readTables(db)) {
    let lines: string[] = []
    let bytes = 0
    const cut = () => ({ table, name: `tables/${table}/${String(++number).padStart(8, '0')}.jsonl`, lines })
    for (const row of rows) {
      const line = lineOf(row)
      lines.push(line)
      bytes += line.length
      if (bytes < PART_BYTES) continue
      yield cut()
      lines = []
      bytes = 0
    }
    if (lines.length > 0) yield cut()
  }
}

/** Passes bytes on and fails at their end when they are not those of the hash. */
const checking = (hash: SourceHash) =>
  async function* (bytes: AsyncIterable<Uint8Array>) {
    const digest = createHash('sha256')
    yield* hashing(digest)(bytes)
    if (digest.digest('hex') !== hash)
      throw new HabeasError('blob', `The preserved copy ${hash} is damaged. No backup was made. Put it back from an older one.`)
  }

const ended = (start: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()))
  })
