/** A piece of text where it stands on its page, in points; y grows upwards, at the baseline. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

/** A line of one column. `column` counts the columns and tables of a page in reading order: a paragraph ends with it. */
export type Line = { text: string; left: number; right: number; y: number; size: number; column: number; row: boolean }

/** The lines of a page, and where it begins and ends. */
export type PdfPage = { lines: Line[]; bottom: number; top: number }

/** Pieces on one baseline without a wide gap between them. */
type Run = Omit<Line, 'column' | 'row'>

/** The runs of one baseline, from left to right. */
type Row = Run[]

/** The lines of a page in reading order: columns of prose one after the other, rows of a table with tabs between their cells. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let column = 0
  const read = (rows: readonly Row[], depth: number): void => {
    const parts = depth < 6 ? columnsIn(rows) : null
    if (parts !== null) for (const part of parts) read(part, depth + 1)
    else {
      for (const line of written(rows)) lines.push({ ...line, column })
      column++
    }
  }
  read(baselines(runsOf(pieces)), 0)
  return lines
}

/** Gaps, in sizes of their letters: a wide one always parts two runs, one of a word's width only where a river runs through it. */
const [WIDE, NARROW] = [1.5, 0.7]

/** Lines one after the other that a river parts at the same place: words pushed apart do not meet so often. */
const RIVER = 5

/** Points; a river is at least so wide, and larger letters stand in no column. */
const [CELL, LARGEST] = [4, 100]

/** Joins pieces to runs in the order of their baselines. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  const lines = baselines(pieces.filter(({ text }) => text.trim() !== '').map((piece) => ({ ...piece, left: piece.x })))
  const rivers = riversIn(lines)
  for (const line of lines) {
    let run: Run | null = null
    for (const { text, x, y, width, size } of line) {
      const gap = run === null ? 0 : x - run.right
      const parts =
        gap > size * WIDE || (gap > size * NARROW && size < LARGEST && cellsIn(x - gap, x).some((one) => rivers.has(one)))
      if (run === null || parts) {
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

/** The cells of the page through which a narrow gutter runs down at least RIVER lines that have words on both sides of it. */
function riversIn(lines: readonly Piece[][]): Set<number> {
  const rivers = new Set<number>()
  const running = new Map<number, number>()
  for (const line of lines) {
    const gaps = new Set<number>()
    let right = line[0]?.x ?? 0
    for (const { x, width, size } of line) {
      if (x - right > size * NARROW && x - right <= size * WIDE && size < LARGEST)
        for (const cell of cellsIn(right, x)) gaps.add(cell)
      right = Math.max(right, x + width)
    }
    for (const cell of running.keys())
      if (!gaps.has(cell) && (line[0]?.x ?? 0) < cell * CELL && cell * CELL < right) running.delete(cell)
    for (const cell of gaps) {
      const length = (running.get(cell) ?? 0) + 1
      running.set(cell, length)
      if (length >= RIVER) rivers.add(cell)
    }
  }
  return rivers
}

/** The cells that begin between two places. */
const cellsIn = (from: number, to: number): number[] => {
  const first = Math.ceil(from / CELL)
  return Array.from({ length: Math.max(0, Math.ceil(to / CELL) - first) }, (_, at) => first + at)
}

/** Things on one baseline, from the top: raised and lowered signs within a third of their size belong to it. */
function baselines<Thing extends { left: number; y: number; size: number }>(things: readonly Thing[]): Thing[][] {
  const lines: { y: number; size: number; things: Thing[] }[] = []
  for (const thing of [...things].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line && line.y - thing.y < Math.max(line.size, thing.size) * 0.4) {
      line.things.push(thing)
      if (thing.size > line.size) Object.assign(line, { y: thing.y, size: thing.size })
    } else lines.push({ y: thing.y, size: thing.size, things: [thing] })
  }
  return lines.map((line) => line.things.sort((a, b) => a.left - b.left))
}

/** Rows that both sides of a gutter must have, and letters a line of prose has at least. */
const [ROWS, PROSE] = [3, 14]

/** Gutters tried on a page: more than any page has. */
const TRIED = 40

/** What stands above two columns of prose, the left, the right, and what stands below; null where there are none. */
function columnsIn(rows: readonly Row[]): Row[][] | null {
  let best: { at: number; from: number; to: number } | null = null
  for (const at of guttersOf(rows))
    for (const { from, to } of stretches(rows, (row) => row.every((run) => run.right <= at || run.left >= at))) {
      const sides = sidesOf(rows.slice(from, to), at)
      if (sides.every(isProse) && to - from > (best === null ? 0 : best.to - best.from)) best = { at, from, to }
    }
  if (best === null) return null
  const { at, from, to } = best
  return [rows.slice(0, from), ...sidesOf(rows.slice(from, to), at), rows.slice(to)].filter((part) => part.length > 0)
}

/** The middles of wide gaps, the commonest first. */
function guttersOf(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>()
  for (const row of rows)
    for (const [at, run] of row.entries()) {
      const next = row[at + 1]
      if (!next) continue
      for (let x = Math.ceil(run.right / 4); x * 4 < next.left; x++) counts.set(x, (counts.get(x) ?? 0) + 1)
    }
  const often = [...counts].filter(([, count]) => count >= ROWS).sort((a, b) => b[1] - a[1])
  return often.slice(0, TRIED).map(([x]) => x * 4)
}

/** The longest runs of rows that are all so, and hang together: a heading or a wide gap ends one. */
function* stretches(rows: readonly Row[], isSo: (row: Row) => boolean): Generator<{ from: number; to: number }> {
  let from = 0
  for (const [at, row] of rows.entries()) {
    const so = isSo(row)
    if (so && (at === from || !isApart(rows[at - 1], row))) continue
    if (at > from) yield { from, to: at }
    from = so ? at : at + 1
  }
  if (rows.length > from) yield { from, to: rows.length }
}

function isApart(above: Row | undefined, row: Row): boolean {
  const [a, b] = [above?.[0], row[0]]
  return a !== undefined && b !== undefined && (a.y - b.y > b.size * 3 || Math.abs(a.size - b.size) > b.size * 0.15)
}

function sidesOf(rows: readonly Row[], at: number): Row[][] {
  const left = rows.map((row) => row.filter((run) => run.right <= at))
  const right = rows.map((row) => row.filter((run) => run.left >= at))
  return [left, right].map((side) => side.filter((row) => row.length > 0))
}

/** Lines of prose are long enough and mostly begin in the middle of a sentence; cells of a table begin with a capital or a number. */
function isProse(side: readonly Row[]): boolean {
  const texts = side.map((row) => row.map(({ text }) => text).join(' '))
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  const within = texts.filter((text) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)).length
  return side.length >= ROWS && letters / side.length >= PROSE && within >= side.length * 0.4
}

/** The rows as lines: with spaces where the line was spread to both edges of its column, with tabs where it is the row of a table. */
function written(rows: readonly Row[]): Omit<Line, 'column'>[] {
  const left = Math.min(...rows.map((row) => row[0]?.left ?? 0))
  const right = Math.max(...rows.map((row) => row.at(-1)?.right ?? 0))
  const isFlush = (row: Row) => (row[0]?.left ?? 0) - left < 12 && right - (row.at(-1)?.right ?? 0) < 6
  const justified = rows.filter(isFlush).length * 2 >= rows.length
  return rows.map((row) => {
    const table = row.length > 1 && !(justified && isFlush(row) && isSpread(row))
    return {
      text: row.map(({ text }) => text).join(table ? '\t' : ' '),
      left: row[0]?.left ?? 0,
      right: row.at(-1)?.right ?? 0,
      y: row[0]?.y ?? 0,
      size: Math.max(...row.map(({ size }) => size)),
      row: table,
    }
  })
}

/** Gaps of one width, and not wide as a gutter: words pushed apart. */
function isSpread(row: Row): boolean {
  const gaps = row.slice(1).map((run, at) => run.left - (row[at]?.right ?? run.left))
  const size = row[0]?.size ?? 12
  return Math.max(...gaps) < size * 7 && Math.max(...gaps) < Math.min(...gaps) * 1.4
}
