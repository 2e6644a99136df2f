import type { Range } from '#core/span.ts'

/** A stretch of text between two edges of marks: which marks cover it, outermost first, and which begin and end here. */
export type Piece<Mark extends Range> = { text: string; inside: Mark[]; starting: Mark[]; ending: Mark[] }

/**
 * Cuts a text at every edge of its marks, so that marks that overlap without one holding the other still nest as markup. The texts of
 * the pieces, joined, are the text. Marks outside the text are passed over.
 */
export function piecesOf<Mark extends Range>(text: string, marks: readonly Mark[]): Piece<Mark>[] {
  const held = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const edges = [...new Set([0, text.length, ...held.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const starts = Map.groupBy(held, ({ start }) => start)
  const ends = Map.groupBy(held, ({ end }) => end)
  let open: Mark[] = []
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length
    const starting = [...(starts.get(from) ?? [])].sort((a, b) => b.end - a.end)
    open = [...open.filter(({ end }) => end > from), ...starting].sort((a, b) => a.start - b.start || b.end - a.end)
    return { text: text.slice(from, to), inside: open, starting, ending: ends.get(to) ?? [] }
  })
}
