import { type Opened, open, type Preserved } from './open.ts'
import type { Hints } from './reader.ts'
import { refusal } from './refusal.ts'

/*
 * The face of `preserve`: bytes in, a description of what is kept and its text layer out. Nothing is stored here and nothing is fetched.
 */
export { canonicalAddress } from './addresses.ts'
export { LIMITS, MAX_BYTES } from './limits.ts'
export { type Opened, open, type Part, type Preserved } from './open.ts'
export { partsOf } from './parts.ts'
export { type Print, printOf, shareOf } from './print.ts'
export { type Hints, NOTES, type Note } from './reader.ts'
export { READERS, readerFor } from './readers.ts'
export { type RefusalCode, refusal } from './refusal.ts'
export { sheetOf } from './tables/index.ts'

/** Reads a file that is one text; parts it may hold besides are left. Throws as `open`, and `container` where there is no text. */
export async function preserve(bytes: Uint8Array, hints: Hints = {}): Promise<Preserved> {
  const { layer, ...opened }: Opened = await open(bytes, hints)
  if (layer === null) throw refusal('container')
  return { ...opened, layer }
}
