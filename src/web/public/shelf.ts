import { gzipSync } from 'node:zlib'
import { sha256 } from '#core/canonical.ts'
import { CACHE_CONTROL, PUBLIC_HEADERS, typeOf } from '../headers.ts'

type Headers = Readonly<Record<string, string>>

/** An answer as bytes with its headers, ready to be sent again and again. */
export type Kept = {
  bytes: Uint8Array<ArrayBuffer>
  etag: string
  headers: Headers
  gzip: () => Uint8Array<ArrayBuffer>
  gzipHeaders: Headers
}

export function keep(body: string | Uint8Array, file: string, cache: keyof typeof CACHE_CONTROL): Kept {
  const bytes = new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body)
  const etag = `"${sha256(bytes).slice(0, 24)}"`
  const headers = {
    ...PUBLIC_HEADERS,
    'content-type': typeOf(file.includes('.') ? file : `.${file}`),
    'cache-control': CACHE_CONTROL[cache],
    etag,
    vary: 'Accept-Encoding',
  }
  let small: Uint8Array<ArrayBuffer> | null = null
  const gzip = () => {
    small ??= new Uint8Array(gzipSync(bytes, { level: 9 }))
    return small
  }
  return { bytes, etag, headers, gzip, gzipHeaders: { ...headers, 'content-encoding': 'gzip', etag: `W/${etag}` } }
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
