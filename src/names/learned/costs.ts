import table from './table.json' with { type: 'json' }

/** The longest piece of a word on each side of an edit, in letters. */
export const LATIN_PIECE = 4
export const CYRILLIC_PIECE = 3

/** Costs are whole numbers, sixteenths of a bit. */
export const PARTS_OF_A_BIT = 16

/** What an edit costs that the data never showed: a wrong letter, or one too many. Misprints happen; no pair of words is impossible. */
const REPLACED = 18 * PARTS_OF_A_BIT
const DROPPED = 15 * PARTS_OF_A_BIT
const IMPOSSIBLE = 30_000

export type Pieces = ReadonlyMap<string, number>

export const latinPieces = new Map<string, number>([['', 0]])
export const cyrillicPieces = new Map<string, number>([['', 0]])

/**
 * The table's rows are "latin|cyrillic cost cyrillic cost ...", an empty piece written as `_`.
 * A dense table serves the comparison: one row for a Latin piece, one column for a Cyrillic one.
 */
const rows = table.edits.map((row) => {
  const [latin = '', list = ''] = row.split('|')
  const edits = [...list.matchAll(/([^\d]+)(\d+)/g)].map(([, cyrillic = '', cost]) => ({
    cyrillic: cyrillic === '_' ? '' : cyrillic,
    cost: Number(cost),
  }))
  return { latin: latin === '_' ? '' : latin, edits }
})
for (const letter of table.latin) latinPieces.set(letter, latinPieces.size)
for (const letter of table.cyrillic) cyrillicPieces.set(letter, cyrillicPieces.size)
const latinLetterCount = latinPieces.size
const cyrillicLetterCount = cyrillicPieces.size
for (const { latin, edits } of rows) {
  if (!latinPieces.has(latin)) latinPieces.set(latin, latinPieces.size)
  for (const { cyrillic } of edits) if (!cyrillicPieces.has(cyrillic)) cyrillicPieces.set(cyrillic, cyrillicPieces.size)
}

/** How many Cyrillic pieces there are: the width of a row of `edits`. */
export const width = cyrillicPieces.size

/** Cost of a Latin piece standing for a Cyrillic one: -log2 of how often, jointly. */
export const edits = new Int16Array(latinPieces.size * width).fill(IMPOSSIBLE)
for (let latin = 0; latin < latinLetterCount; latin++)
  for (let cyrillic = 0; cyrillic < cyrillicLetterCount; cyrillic++)
    edits[latin * width + cyrillic] = latin > 0 && cyrillic > 0 ? REPLACED : DROPPED
for (const { latin, edits: list } of rows)
  for (const { cyrillic, cost } of list) edits[(latinPieces.get(latin) ?? 0) * width + (cyrillicPieces.get(cyrillic) ?? 0)] = cost

/** What a word costs by itself, letter after letter: rows "letter before|letter cost ...", `^` before the first, `$` after the last. */
export const latinSurprise = surprises(table.latinAfter)
export const cyrillicSurprise = surprises(table.cyrillicAfter)

function surprises(list: readonly string[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>()
  for (const row of list) {
    const [before = '', rest = ''] = row.split('|')
    for (const [, letter = '', cost] of rest.matchAll(/([^\d])(\d+)/g)) costs.set(before + letter, Number(cost))
  }
  return costs
}
