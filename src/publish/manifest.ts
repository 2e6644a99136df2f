import type { PublicId } from './public-id.ts'

/** `manifest.json` of a snapshot folder: SHA-256 of each file, their root, and an Ed25519 signature over `{v, register, number, publishedOn, root}`. */
export type Manifest = {
  v: 1
  /** Public id of the register. */
  register: PublicId
  number: number
  /** UTC day; not the time. */
  publishedOn: string
  /** `through`: the last day (UTC) on which the file may be shown; it names somebody or something that ends then. */
  files: { path: string; sha256: string; size: number; through?: string | undefined }[]
  /** SHA-256 of the canonical JSON of `files`. */
  root: string
  publicKey: string
  signature: string
}
