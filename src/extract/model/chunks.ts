import type { Range } from '#core/span.ts'

/** A piece of a layer that a model is asked about by itself. */
export type Chunk = Range & { text: string }

/** UTF-16 units. Small enough that a small model keeps to it, large enough for what “he” refers to. */
export const CHUNK_UNITS = 2_400

/** Cuts a text at blank lines into chunks of at most CHUNK_UNITS; a longer paragraph is cut at its line ends, then after a full stop. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= CHUNK_UNITS ? text.length : cutBefore(text, start)
    const piece = text.slice(start, end)
    if (/\p{L}/u.test(piece)) chunks.push({ start, end, text: piece })
    start = end
  }
  return chunks
}

function cutBefore(text: string, start: number): number {
  const limit = start + CHUNK_UNITS
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length)
    if (at > start) return at + mark.length
  }
  // One word without end: never through a pair of surrogates.
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
}
