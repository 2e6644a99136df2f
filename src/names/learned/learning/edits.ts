/** A Latin and a Cyrillic word in the letters of the table. */
export type Known = { latin: string; cyrillic: string }

/** A piece of one word standing for a piece of the other, and its share of all edits. */
export type Edit = { latin: string; cyrillic: string; share: number }

/** How many letters an edit may take: [Latin, Cyrillic]. The first three are what learning begins with. */
const SIZES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [4, 1],
] as const
const SIMPLE = SIZES.slice(0, 3)

/** How often a piece of so many letters must stand in the data to be looked at. */
const OFTEN_LATIN = [0, 0, 20, 60, 400]
const OFTEN_CYRILLIC = [0, 0, 20, 80]

/** Rounds of learning with simple edits, then with all; and how often an edit must be expected to stay. */
const SIMPLE_ROUNDS = 4
const ROUNDS = 8
const FEW = 5

/** Words longer than this are left out. */
const LONGEST = 40

type Inventory = { pieces: string[]; ids: Map<string, number> }
type Encoded = { latin: Int32Array; cyrillic: Int32Array; rows: number; columns: number }

/**
 * Expectation maximisation over all ways to cut two words into edits (Ristad and Yianilos 1998, with edits of several letters as
 * Jiampojamarn, Kondrak and Sherif 2007). Deterministic.
 */
export function learnEdits(pairs: readonly Known[]): Edit[] {
  const latin = inventory(
    pairs.map((pair) => pair.latin),
    OFTEN_LATIN,
  )
  const cyrillic = inventory(
    pairs.map((pair) => pair.cyrillic),
    OFTEN_CYRILLIC,
  )
  const width = cyrillic.pieces.length
  const encoded = pairs
    .filter((pair) => pair.latin.length <= LONGEST && pair.cyrillic.length <= LONGEST)
    .map((pair) => encode(pair, latin, cyrillic))

  let shares = new Float64Array(latin.pieces.length * width)
  for (const [row, left] of latin.pieces.entries())
    for (const [column, right] of cyrillic.pieces.entries())
      if (left.length < 2 && right.length < 2 && left.length + right.length > 0)
        shares[row * width + column] = left.length > 0 && right.length > 0 ? 1 / 2000 : 1 / 20_000
  for (let round = 0; round < SIMPLE_ROUNDS; round++) shares = normal(expected(encoded, shares, width, SIMPLE), 0)

  const simple = shares.slice()
  for (const [row, left] of latin.pieces.entries())
    for (const [column, right] of cyrillic.pieces.entries())
      if (SIZES.some(([up, across]) => up === left.length && across === right.length) && left.length + right.length > 2)
        shares[row * width + column] =
          forward(encode({ latin: left, cyrillic: right }, latin, cyrillic), simple, width, SIMPLE) / 2
  for (let round = 0; round < ROUNDS; round++)
    shares = normal(expected(encoded, shares, width, SIZES), round < ROUNDS - 2 ? (FEW * round) / ROUNDS : FEW)

  return [...shares.entries()]
    .filter(([, share]) => share > 0)
    .map(([at, share]) => ({
      latin: latin.pieces[Math.floor(at / width)] ?? '',
      cyrillic: cyrillic.pieces[at % width] ?? '',
      share,
    }))
}

function inventory(words: readonly string[], often: readonly number[]): Inventory {
  const counts = new Map<string, number>()
  for (const word of words)
    for (let start = 0; start < word.length; start++)
      for (let size = 1; size < often.length && start + size <= word.length; size++) {
        const piece = word.slice(start, start + size)
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
      }
  const pieces = ['', ...[...counts].filter(([piece, count]) => count >= (often[piece.length] ?? 0)).map(([piece]) => piece)]
  return { pieces, ids: new Map(pieces.map((piece, id) => [piece, id])) }
}

/** For every place in a word and every length, which piece begins there: -1 for none. Five places a row for Latin, four for Cyrillic. */
function encode(pair: Known, latin: Inventory, cyrillic: Inventory): Encoded {
  const begin = (word: string, { ids }: Inventory, span: number) =>
    Int32Array.from({ length: (word.length + 1) * span }, (_, at) => {
      const start = Math.floor(at / span)
      const end = start + (at % span)
      return end > word.length ? -1 : (ids.get(word.slice(start, end)) ?? -1)
    })
  return {
    latin: begin(pair.latin, latin, OFTEN_LATIN.length),
    cyrillic: begin(pair.cyrillic, cyrillic, OFTEN_CYRILLIC.length),
    rows: pair.latin.length,
    columns: pair.cyrillic.length,
  }
}

type Sizes = readonly (readonly [number, number])[]

const before = new Float64Array((LONGEST + 1) ** 2)
const after = new Float64Array((LONGEST + 1) ** 2)

function edit({ latin, cyrillic }: Encoded, width: number, row: number, column: number, up: number, across: number): number {
  const left = latin[row * OFTEN_LATIN.length + up] ?? -1
  const right = cyrillic[column * OFTEN_CYRILLIC.length + across] ?? -1
  return left < 0 || right < 0 ? -1 : left * width + right
}

/** The chance of both words by all ways; `before` keeps what leads to every place. */
function forward(pair: Encoded, shares: Float64Array, width: number, sizes: Sizes): number {
  const { rows, columns } = pair
  const step = columns + 1
  before.fill(0, 0, (rows + 1) * step)
  before[0] = 1
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const here = before[row * step + column] ?? 0
      if (here === 0) continue
      for (const [up, across] of sizes) {
        if (row + up > rows || column + across > columns) continue
        const at = edit(pair, width, row, column, up, across)
        const to = (row + up) * step + column + across
        if (at >= 0) before[to] = (before[to] ?? 0) + here * (shares[at] ?? 0)
      }
    }
  return before[rows * step + columns] ?? 0
}

function expected(pairs: readonly Encoded[], shares: Float64Array, width: number, sizes: Sizes): Float64Array<ArrayBuffer> {
  const counts = new Float64Array(shares.length)
  for (const pair of pairs) {
    const chance = forward(pair, shares, width, sizes)
    if (chance === 0) continue
    const { rows, columns } = pair
    const step = columns + 1
    for (let row = rows; row >= 0; row--)
      for (let column = columns; column >= 0; column--) {
        let sum = row === rows && column === columns ? 1 : 0
        const here = before[row * step + column] ?? 0
        for (const [up, across] of sizes) {
          if (row + up > rows || column + across > columns) continue
          const at = edit(pair, width, row, column, up, across)
          if (at < 0) continue
          const way = (shares[at] ?? 0) * (after[(row + up) * step + column + across] ?? 0)
          sum += way
          if (here > 0) counts[at] = (counts[at] ?? 0) + (here * way) / chance
        }
        after[row * step + column] = sum
      }
  }
  return counts
}

/** Counts as shares; what is not expected more often than `few` goes. */
function normal(counts: Float64Array<ArrayBuffer>, few: number): Float64Array<ArrayBuffer> {
  const kept = counts.map((count) => (count > few ? count : 0))
  const all = kept.reduce((sum, count) => sum + count, 0)
  return kept.map((count) => count / all)
}
