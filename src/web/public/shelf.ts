import { gzipSync } from 'node:zlib'
import { sha256 } from '#core/canonical.ts'
import { CACHE_CONTROL, PUBLIC_HEADERS, typeOf } from '../headers.ts'

type Headers = Readonly<Record<string, string>>

/** An answer as bytes with its headers, ready to be sent again and again. */
export type Kept = {
  bytes: Uint8Array<ArrayBuffer>
  etag: string
  headers: Headers
  /** For an answer without a body: nothing has changed. */
  unchanged: Headers
  gzip: () => { bytes: Uint8Array<ArrayBuffer>; headers: Headers }
}

export function keep(body: string | Uint8Array, file: string, cache: keyof typeof CACHE_CONTROL): Kept {
  const bytes = new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body)
  const etag = `"${sha256(bytes).slice(0, 24)}"`
  const unchanged = {
    ...PUBLIC_HEADERS,
    'content-type': typeOf(file.includes('.') ? file : `.${file}`),
    'cache-control': CACHE_CONTROL[cache],
    etag,
    vary: 'Accept-Encoding',
  }
  const headers = { ...unchanged, 'content-length': String(bytes.length) }
  let small: { bytes: Uint8Array<ArrayBuffer>; headers: Headers } | null = null
  const gzip = () => {
    if (small === null) {
      const made = new Uint8Array(gzipSync(bytes, { level: 9 }))
      small = {
        bytes: made,
        headers: { ...headers, 'content-encoding': 'gzip', 'content-length': String(made.length), etag: `W/${etag}` },
      }
    }
    return small
  }
  return { bytes, etag, headers, unchanged, gzip }
}

/** Bytes that stay in memory; the oldest go first. */
const ROOM = 64 * 1024 * 1024

/** Answers of one published state. */
export class Shelf {
  readonly #kept = new Map<string, Kept>()
  #size = 0

  /** What is kept under a key, or what `make` makes; null is not kept, so that asking for what is not there costs no memory. */
  get(key: string, make: () => Kept | null): Kept | null {
    const known = this.#kept.get(key)
    if (known) return known
    const made = make()
    if (!made) return null
    this.#kept.set(key, made)
    this.#size += made.bytes.length * 1.5
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#size <= ROOM) break
      this.#kept.delete(oldest)
      this.#size -= bytes.length * 1.5
    }
    return made
  }
}
