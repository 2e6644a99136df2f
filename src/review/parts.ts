import type { Range } from '#core/span.ts'

/** A line longer than this is cut where a sentence ends, UTF-16 units. */
const LONG = 3000

/** The lines of a text that hold words, long ones cut at the end of a sentence or between words. In order, without overlap. */
export function partsOf(text: string): Range[] {
  const parts: Range[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length
    let start = index
    while (end - start > LONG) {
      const cut = cutIn(text, start, start + LONG)
      parts.push({ start, end: cut })
      start = cut
    }
    if (text.slice(start, end).trim() !== '') parts.push({ start, end })
  }
  return parts
}

function cutIn(text: string, from: number, to: number): number {
  const half = from + LONG / 2
  const sentence = text.lastIndexOf('. ', to - 2) + 2
  const word = text.lastIndexOf(' ', to - 1) + 1
  if (sentence > half) return sentence
  if (word > half) return word
  return /[\uDC00-\uDFFF]/.test(text.charAt(to)) ? to - 1 : to
}

/** The parts of a long text around a place, as much as one reads at a time. `before` and `after`: where the hidden rest begins. */
export type Window = { parts: Range[]; before: number | null; after: number | null }

const AROUND = 9000

/** Parts from some way before a place to some way behind it. A text that is hardly longer is given whole. */
export function windowOf(parts: readonly Range[], at: number): Window {
  const length = (parts.at(-1)?.end ?? 0) - (parts[0]?.start ?? 0)
  if (length <= 2.5 * AROUND) return { parts: [...parts], before: null, after: null }
  const near = parts.filter(({ start, end }) => end > at - AROUND && start < at + AROUND)
  const first = near[0]
  const last = near.at(-1)
  if (!first || !last) return { parts: [], before: null, after: null }
  const before = parts.findLast(({ end }) => end <= first.start)
  const after = parts.find(({ start }) => start >= last.end)
  return {
    parts: near,
    before: before ? Math.max(0, before.end - AROUND / 2) : null,
    after: after ? after.start + AROUND / 2 : null,
  }
}
