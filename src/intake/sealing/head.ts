import { SealError } from './seal-error.ts'

/** The most recipients of a key part that is opened: each costs whoever opens it some 30 ms, whether or not it is for them. */
export const RECIPIENTS_MOST = 64

/** Bytes of the head of an age file for one hybrid recipient, and beside (its first line and its tag), with some to spare. */
const STANZA_BYTES = 1_560
const BESIDE_BYTES = 128

/** The head of an age file ends with the line of its tag. */
const TAG = [...'\n--- '].map((sign) => sign.charCodeAt(0))

/** Bytes within which the head of an age file to so many recipients ends. */
export const headBytes = (recipients: number): number => BESIDE_BYTES + recipients * STANZA_BYTES

/**
 * Throws SealError `altered` when the head of an age file is longer than that of one to so many recipients. It is read whole, and tried line
 * by line, before anything is known of it: a few MiB of it would keep a computer busy for a minute.
 */
export function checkHead(sealed: Uint8Array, recipients: number): void {
  if (tagIn(sealed.subarray(0, headBytes(recipients))) < 0) throw new SealError('altered')
}

/** The same bytes; throws as `checkHead` does. */
export async function* withShortHead(pieces: AsyncIterable<Uint8Array>, recipients: number): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0)
  for await (const piece of pieces) {
    if (head) {
      const longer: Uint8Array = new Uint8Array(head.length + piece.length)
      longer.set(head)
      longer.set(piece, head.length)
      head = longer
      const isWhole = tagIn(head.subarray(0, headBytes(recipients))) >= 0
      if (!isWhole && head.length >= headBytes(recipients)) throw new SealError('altered')
      if (isWhole) head = null
    }
    yield piece
  }
}

function tagIn(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
    if (TAG.every((sign, i) => bytes[at + i] === sign)) return at
  return -1
}
