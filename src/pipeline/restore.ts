import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import { Decrypter } from 'age-encryption'
import { extract } from 'tar-stream'
import { isEnvelopeId } from '#core/envelope.ts'
import { HabeasError, UsageError } from '#core/errors.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { type Blobs, openBlobs } from '#platform/blobs.ts'
import type { Config } from '#platform/config.ts'
import { type Db, openDatabase } from '#platform/database/index.ts'
import { isEmpty, isTableName, type Row, readTables, type TableName, writeRows } from '#platform/database/transfer.ts'
import { writeWhole } from '#platform/files.ts'
import { holdEmptyFolder, readFolder } from '#platform/folder.ts'
import { KEY_FILES, readKeys } from '#platform/keys.ts'
import { DESCRIPTION, hashing, lineOf, MANIFEST, MANIFEST_FORM, type Manifest, Tally } from './backup-form.ts'
import { isShelfPart, openShelf, type Shelf } from './inbox/shelf.ts'

/** What opens a backup: age identities (`AGE-SECRET-KEY-1...`) or the passphrase. */
export type Opening = { identities: readonly string[] } | { passphrase: string }

const DAMAGED = 'The backup is damaged or not one of habeas. Nothing was restored.'
const damaged = (cause?: unknown) => new HabeasError('backup_damaged', DAMAGED, { cause })

/**
 * Restores a backup into a new or empty data folder, and into an empty database where DATABASE_URL names one; on either engine, whichever
 * it came from. Everything is compared with the manifest after it has been written: hashes, counts, every row of every table; only then
 * is the folder described, which makes it one. A backup by an older version of the program may lack tables and columns that came since:
 * they stay empty. `step` is called for rows and blobs done.
 * Throws UsageError when the place is not empty, HabeasError `backup_key` when the key does not open it, `backup_damaged` when what is in
 * it is not what its manifest says. Nothing is left behind then.
 */
export async function restore(
  config: Pick<Config, 'data' | 'databaseUrl'>,
  file: string,
  opening: Opening,
  options: { step?: (count: number) => void } = {},
): Promise<Manifest> {
  const plain = await decrypted(file, opening)
  using _held = holdEmptyFolder(config.data)
  let isWhole = false
  const database = await openDatabase(config)
  try {
    if (!(await isEmpty(database))) throw new UsageError('The database of DATABASE_URL is not empty. Nothing was changed.')
    const blobs = openBlobs(join(config.data, 'blobs'))
    const shelf = openShelf(join(config.data, 'inbox'))
    const manifest = await database.transaction((db) => restoreAll(plain, { path: config.data, db, blobs, shelf }, options))
    isWhole = true
    return manifest
  } finally {
    await database.close()
    if (!isWhole) sweep(config.data)
  }
}

async function decrypted(file: string, opening: Opening): Promise<Readable> {
  const decrypter = new Decrypter()
  try {
    if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase)
    else for (const identity of opening.identities) decrypter.addIdentity(identity)
  } catch (cause) {
    throw new UsageError('This is not an age identity. It begins with AGE-SECRET-KEY-1.', { cause })
  }
  const sealed = createReadStream(file)
  try {
    return Readable.fromWeb((await decrypter.decrypt(Readable.toWeb(sealed) as never)) as never)
  } catch (cause) {
    sealed.destroy()
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new UsageError(`${file} is not there.`, { cause })
    throw new HabeasError('backup_key', 'This key does not open the backup, or it is no backup. Nothing was restored.', { cause })
  }
}

type Entry = AsyncIterable<unknown> & { header: { name: string } }
type Place = { path: string; db: Db; blobs: Blobs; shelf: Shelf }

async function restoreAll(plain: Readable, place: Place, { step }: { step?: (count: number) => void }): Promise<Manifest> {
  const tar = extract()
  const flow = pipeline(plain, tar)
  // A break in the stream also ends the loop below, which says so.
  flow.catch(() => undefined)
  const read = new Tally()
  const columns: Columns = new Map()
  const files = new Map<string, Buffer>()
  let manifest: Manifest | null = null
  try {
    for await (const entry of tar) {
      if (manifest) throw damaged()
      if (entry.header.name === MANIFEST) {
        manifest = MANIFEST_FORM.parse(JSON.parse(String(await buffer(entry))))
        continue
      }
      const done = await restoreEntry(entry, place, { read, columns, files })
      step?.(done)
    }
    await flow
  } catch (thrown) {
    throw thrown instanceof HabeasError ? thrown : damaged(thrown)
  }
  if (!manifest) throw damaged()
  const { made: _made, v: _v, ...sums } = manifest
  const nothing = new Tally().sums()
  const tables = { ...nothing.tables, ...sums.tables }
  if (!isDeepStrictEqual(read.sums(), { ...sums, tables, inbox: sums.inbox ?? nothing.inbox })) throw damaged()
  if (!isDeepStrictEqual(await tablesOf(place.db, columns), tables)) throw damaged()
  for (const name of [...KEY_FILES, DESCRIPTION]) writeWhole(join(place.path, name), files.get(name) ?? missing())
  readKeys(place.path)
  readFolder(place.path)
  return manifest
}

/** The columns that each table has in the backup. */
type Columns = Map<TableName, string[]>
type Taken = { read: Tally; columns: Columns; files: Map<string, Buffer> }

/** Takes one file of the tar in. Returns how many rows or blobs it was. */
async function restoreEntry(entry: Entry, { db, blobs, shelf }: Place, { read, columns, files }: Taken): Promise<number> {
  const { name } = entry.header
  const [, table, hash, envelope, part] =
    /^tables\/([a-z_]+)\/\d+\.jsonl$|^blobs\/([0-9a-f]{64})$|^inbox\/([0-9a-f]{32})\/([a-z0-9-]+)$/.exec(name) ?? []
  if (hash !== undefined) {
    await blobs.put(hashId<SourceHash>(hash), Readable.from(entry))
    read.blob(hash)
    return 1
  }
  if (envelope !== undefined && part !== undefined) {
    if (!isEnvelopeId(envelope) || !isShelfPart(part)) throw damaged()
    const digest = createHash('sha256')
    await shelf.put(envelope, part, hashing(digest)(entry as AsyncIterable<Uint8Array>))
    read.sealed(`${envelope}/${part}`, digest.digest('hex'))
    return 1
  }
  const bytes = await buffer(entry)
  if (table !== undefined && isTableName(table)) {
    const lines = String(bytes).split(/(?<=\n)/)
    for (const line of lines) read.line(table, line)
    const rows = lines.map((line) => JSON.parse(line) as Row)
    if (!columns.has(table)) columns.set(table, Object.keys(rows[0] ?? {}))
    await writeRows(db, table, rows)
    return rows.length
  }
  if (name !== DESCRIPTION && !KEY_FILES.some((key) => key === name)) throw damaged()
  read.file(name, bytes)
  files.set(name, bytes)
  return 0
}

/** The tables as they are in the database now, by the columns that the backup has. */
async function tablesOf(db: Db, columns: Columns): Promise<Manifest['tables']> {
  const tally = new Tally()
  for await (const { table, rows } of readTables(db))
    for (const row of rows) {
      const names = columns.get(table) ?? []
      tally.line(table, lineOf(Object.fromEntries(names.map((name) => [name, row[name]]))))
    }
  return tally.sums().tables
}

const missing = () => {
  throw damaged()
}

/** Leaves the folder as empty as it was. The lock stays until it is let go. */
function sweep(path: string): void {
  for (const name of readdirSync(path)) if (!name.startsWith('lock.sqlite')) rmSync(join(path, name), { recursive: true })
}
