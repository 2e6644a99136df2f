import { HIDDEN } from './redact-letters.ts'
import type { Range } from './span.ts'

/** A range of the original and what stands there instead: ▮, or an address of which a part stays. */
export type Cover = Range & { text: string }

/** `at` gives the place of a range of the original in the redacted text; a ▮ is never cut. */
export type Redaction = { text: string; at: (range: Range) => Range }

/** What may stand between two parts of one name: space, a line break, an initial's full stop, a dash alone, a particle. */
const WITHIN =
  /^(?:[^\S\n]*\n?[^\S\n]*|[\s.'’\u2010\u2011-]{0,3}|[\u2013\u2014])(?:(?:de|da|di|del|della|la|le|van|von|der|den|ter|ten|al|el|bin|ibn|ben|ван|фон|дер|де|да|аль|эль|бен|ибн|оглы|кызы)[\s-]+){0,3}$/iu

/** Writes the text with the covers in place; covers that touch, overlap or belong to one name become one. */
export function write(text: string, covers: readonly Cover[]): Redaction {
  const joined: Cover[] = []
  for (const cover of [...covers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    const name = last?.text === HIDDEN && cover.text === HIDDEN
    if (last && (cover.start < last.end || (name && WITHIN.test(text.slice(last.end, cover.start))))) {
      if (cover.end > last.end || cover.text === HIDDEN) last.text = HIDDEN
      last.end = Math.max(last.end, cover.end)
    } else joined.push({ ...cover })
  }
  let out = ''
  let from = 0
  const pieces: { start: number; end: number; at: number; length: number }[] = []
  for (const cover of joined) {
    out += text.slice(from, cover.start)
    pieces.push({ start: cover.start, end: cover.end, at: out.length, length: cover.text.length })
    out += cover.text
    from = cover.end
  }
  out += text.slice(from)
  return { text: out, at: ({ start, end }) => ({ start: placeOf(pieces, start, 'start'), end: placeOf(pieces, end, 'end') }) }
}

/** A place inside a cover moves to its edge. */
function placeOf(
  pieces: readonly { start: number; end: number; at: number; length: number }[],
  offset: number,
  side: 'start' | 'end',
): number {
  let shift = 0
  for (const piece of pieces) {
    if (piece.start >= offset) break
    if (offset < piece.end || (offset === piece.end && side === 'end'))
      return side === 'start' ? piece.at : piece.at + piece.length
    shift = piece.at + piece.length - piece.end
  }
  return offset + shift
}
