import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HabeasError } from '#core/errors.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { syncPath } from './files.ts'

/** Bytes under their SHA-256. What was put once never changes. */
export type Blobs = {
  /** Keeps bytes; when it returns they are on the disk. Again is nothing. Throws HabeasError `blob` when they are not those of the hash. */
  put(hash: SourceHash, bytes: Uint8Array | Readable): Promise<void>
  has(hash: SourceHash): boolean
  /** All of it. Throws HabeasError `blob` when it is not there or is damaged. */
  get(hash: SourceHash): Promise<Uint8Array>
  /** For large ones; not checked against the hash. Throws HabeasError `blob` when it is not there. */
  stream(hash: SourceHash): Readable
}

/** Opens the blobs of a held data folder; what an interrupted write left is swept out. */
export function openBlobs(folder: string): Blobs {
  const incoming = join(folder, 'incoming')
  rmSync(incoming, { recursive: true, force: true })
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  const shelf = (hash: SourceHash) => join(folder, hashId<SourceHash>(hash).slice(0, 2))
  const place = (hash: SourceHash) => join(shelf(hash), hash)
  const has = (hash: SourceHash) => existsSync(place(hash))
  const found = (hash: SourceHash) => {
    if (!has(hash)) throw new HabeasError('blob', `The preserved copy ${hash} is not in ${folder}. Put it back from a backup.`)
    return place(hash)
  }

  return {
    has,
    async put(hash, bytes) {
      if (has(hash)) return
      const draft = join(incoming, randomUUID())
      const digest = createHash('sha256')
      try {
        const source = Readable.from(bytes instanceof Readable ? bytes : [bytes])
        await pipeline(source, hashing(digest), createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }))
        if (digest.digest('hex') !== hash)
          throw new HabeasError('blob', `These bytes are not those of ${hash}. They were not kept.`)
        if (!existsSync(shelf(hash))) {
          mkdirSync(shelf(hash), { recursive: true, mode: 0o700 })
          syncPath(folder, true)
        }
        renameSync(draft, place(hash))
        syncPath(shelf(hash), true)
      } finally {
        rmSync(draft, { force: true })
      }
    },
    async get(hash) {
      const bytes = await readFile(found(hash))
      if (createHash('sha256').update(bytes).digest('hex') !== hash)
        throw new HabeasError('blob', `The preserved copy ${hash} is damaged. Put it back from a backup.`)
      return bytes
    },
    stream: (hash) => createReadStream(found(hash)),
  }
}

const hashing = (digest: ReturnType<typeof createHash>) =>
  async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      digest.update(chunk)
      yield chunk
    }
  }
