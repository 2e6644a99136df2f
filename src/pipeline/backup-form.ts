import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ALL_TABLES } from '#platform/database/tables.ts'
import type { Row, TableName } from '#platform/database/transfer.ts'

/**
 * A backup is a tar, encrypted with age (age-encryption.org/v1): `habeas.json` and the keys, `tables/<table>/<part>.jsonl`, `blobs/<hash>`,
 * `inbox/<envelope>/<part>` as it was sealed, and last `manifest.json`, which says what the rest must come to.
 */
export const MANIFEST = 'manifest.json'
export const DESCRIPTION = 'habeas.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const MANIFEST_FORM = z.object({
  v: z.literal(1),
  made: z.iso.datetime(),
  /** Rows, and SHA-256 of all lines of the table one after the other. An older version of the program had fewer tables. */
  tables: z.partialRecord(z.enum(ALL_TABLES), z.object({ rows: z.int().min(0), sha256 })),
  /** How many, and SHA-256 of their hashes in order, each with a line feed. */
  blobs: z.object({ count: z.int().min(0), sha256 }),
  /** Sealed parts: how many, and SHA-256 of a line `<envelope>/<part> <sha256>` for each. An older version of the program had none. */
  inbox: z.object({ count: z.int().min(0), sha256 }).optional(),
  /** SHA-256 of the other files. */
  files: z.record(z.string(), sha256),
})
export type Manifest = z.infer<typeof MANIFEST_FORM>

/** Adds up what a backup holds, the same way when it is written, when it is read, and over the restored database. */
export class Tally {
  readonly #tables = new Map(ALL_TABLES.map((table) => [table, { rows: 0, hash: createHash('sha256') }]))
  readonly #blobs = { count: 0, hash: createHash('sha256') }
  readonly #inbox = { count: 0, hash: createHash('sha256') }
  readonly #files: Record<string, string> = {}

  line(table: TableName, line: string): void {
    const one = this.#tables.get(table)
    if (!one) throw new RangeError(`no table ${table}`)
    one.rows++
    one.hash.update(line)
  }

  blob(hash: string): void {
    this.#blobs.count++
    this.#blobs.hash.update(`${hash}\n`)
  }

  sealed(name: string, sha256: string): void {
    this.#inbox.count++
    this.#inbox.hash.update(`${name} ${sha256}\n`)
  }

  file(name: string, bytes: Uint8Array): void {
    this.#files[name] = createHash('sha256').update(bytes).digest('hex')
  }

  /** What was added up. Call once. */
  sums(): Required<Pick<Manifest, 'tables' | 'blobs' | 'inbox' | 'files'>> {
    const tables = Object.fromEntries(
      [...this.#tables].map(([table, { rows, hash }]) => [table, { rows, sha256: hash.digest('hex') }]),
    ) as Record<TableName, { rows: number; sha256: string }>
    return {
      tables,
      blobs: { count: this.#blobs.count, sha256: this.#blobs.hash.digest('hex') },
      inbox: { count: this.#inbox.count, sha256: this.#inbox.hash.digest('hex') },
      files: this.#files,
    }
  }
}

/** Passes bytes on and adds them up. */
export const hashing = (digest: ReturnType<typeof createHash>) =>
  async function* (bytes: AsyncIterable<Uint8Array>) {
    for await (const chunk of bytes) {
      digest.update(chunk)
      yield chunk
    }
  }

export const lineOf = (row: Row): string => `${JSON.stringify(row)}\n`
