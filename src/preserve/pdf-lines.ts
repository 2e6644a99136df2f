/** A piece of text where it stands on its page, in points; y grows upwards, at the baseline. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

/** A line of one column. `column` counts the columns and tables of a page in reading order: a paragraph ends with it. */
export type Line = { text: string; left: number; right: number; y: number; size: number; column: number; row: boolean }

/** The lines of a page, and where it begins and ends. */
export type PdfPage = { lines: Line[]; bottom: number; top: number }

/** Pieces on one baseline without a wide gap between them. */
type Run = Omit<Line, 'column' | 'row'>

/** The lines of a page in reading order: columns of prose one after the other, rows of a table with tabs between their cells. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let column = 0
  const read = (runs: Run[], depth: number): void => {
    const parts = depth < 8 ? (sideBySide(runs) ?? oneAboveOther(runs)) : null
    if (parts !== null) for (const part of parts) read(part, depth + 1)
    else {
      for (const line of rowsOf(runs)) lines.push({ ...line, column })
      column++
    }
  }
  read(runsOf(pieces), 0)
  return lines
}

/** Joins pieces to runs in the order of their baselines. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (const line of baselines(pieces.filter(({ text }) => text.trim() !== ''))) {
    let run: Run | null = null
    for (const { text, x, y, width, size } of line.sort((a, b) => a.x - b.x)) {
      const gap = run === null ? 0 : x - run.right
      if (run === null || gap > size * 1.5) {
        run = { text, left: x, right: x + width, y, size }
        runs.push(run)
        continue
      }
      const apart = gap > size * 0.15 && !/\s$/.test(run.text) && !/^\s/.test(text)
      run.text += apart ? ` ${text}` : text
      run.right = Math.max(run.right, x + width)
      run.size = Math.max(run.size, size)
    }
  }
  return runs.map((run) => ({ ...run, text: run.text.replace(/^[ \u2003]+|[ \u2003]+$/g, '').replace(/ {2,}/g, ' ') }))
}

/** Things on one baseline, from the top: raised and lowered signs within a third of their size belong to it. */
function baselines<Thing extends { y: number; size: number }>(things: readonly Thing[]): Thing[][] {
  const lines: { y: number; size: number; things: Thing[] }[] = []
  for (const thing of [...things].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line && line.y - thing.y < Math.max(line.size, thing.size) * 0.4) {
      line.things.push(thing)
      if (thing.size > line.size) Object.assign(line, { y: thing.y, size: thing.size })
    } else lines.push({ y: thing.y, size: thing.size, things: [thing] })
  }
  return lines.map((line) => line.things)
}

/** Letters in a line below which side by side means cells of a table, and above which it means columns of prose. */
const PROSE = 18

/** Left and right of a gutter that runs through all of them, where both sides are prose; else null. */
function sideBySide(runs: readonly Run[]): Run[][] | null {
  let best: { at: number; width: number } | null = null
  let right = Number.NEGATIVE_INFINITY
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    const width = run.left - right
    if (right > Number.NEGATIVE_INFINITY && width > run.size && width > (best?.width ?? 0))
      best = { at: right + width / 2, width }
    right = Math.max(right, run.right)
  }
  if (best === null) return null
  const { at } = best
  const sides = [runs.filter((run) => run.right <= at), runs.filter((run) => run.left > at)]
  return sides.every(isProse) ? sides : null
}

const isProse = (side: readonly Run[]) =>
  side.length >= 3 && side.reduce((sum, { text }) => sum + text.length, 0) / side.length >= PROSE

/** Above and below the widest gap between lines, where one is plainly wider than the rest; else null. */
function oneAboveOther(runs: readonly Run[]): Run[][] | null {
  const sorted = [...runs].sort((a, b) => b.y - a.y)
  const gaps = sorted.slice(1).map((run, at) => ({ at: at + 1, gap: (sorted[at]?.y ?? run.y) - run.y, size: run.size }))
  // Only where a gutter might appear below or above: a page of single lines stays whole, and its gaps part paragraphs.
  const shared = gaps.filter(({ gap, size }) => gap < size * 0.4).length
  if (shared < 3) return null
  const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a))
  if (widest.gap < widest.size * 1.6) return null
  return [sorted.slice(0, widest.at), sorted.slice(widest.at)]
}

/** Runs on one baseline are the cells of a row. */
function rowsOf(runs: readonly Run[]): Omit<Line, 'column'>[] {
  return baselines(runs).map((cells) => {
    const sorted = cells.sort((a, b) => a.left - b.left)
    return {
      text: sorted.map(({ text }) => text).join('\t'),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      y: sorted[0]?.y ?? 0,
      size: Math.max(...sorted.map(({ size }) => size)),
      row: sorted.length > 1,
    }
  })
}
