import {
  CYRILLIC_PIECE,
  cyrillicPieces,
  cyrillicSurprise,
  edits,
  IMPOSSIBLE,
  LATIN_PIECE,
  latinPieces,
  latinSurprise,
  PARTS_OF_A_BIT,
  type Pieces,
  width,
} from './costs.ts'
import { cyrillicLetters, latinLetters } from './letters.ts'

/**
 * How a Latin and a Cyrillic spelling speak for one word, by costs learned from pairs of an encyclopedia (see README.md):
 * log2 of P(both | the same word) / (P(latin) P(cyrillic)), the first by its cheapest way of pieces standing for pieces.
 */

/** A word made ready: of every place the pieces that end there, by length; and the word's own cost. */
export type Prepared = { readonly length: number; readonly pieces: Int32Array; readonly surprise: number }

/** Letters of a word that are compared; what is longer is cut. */
const LONGEST = 31
const ways = new Int32Array((LONGEST + 1) * (LONGEST + 1))

export function prepareLatin(word: string): Prepared {
  return prepared(latinLetters(word), LATIN_PIECE, latinPieces, width, latinSurprise)
}

export function prepareCyrillic(word: string): Prepared {
  return prepared(cyrillicLetters(word), CYRILLIC_PIECE, cyrillicPieces, 1, cyrillicSurprise)
}

/** Bits for two words. Positive speaks for the same word. */
export function learnedBits(latin: string, cyrillic: string): number {
  return bitsOf(prepareLatin(latin), prepareCyrillic(cyrillic))
}

/** The same for words made ready; allocates nothing. A word without letters says nothing: 0. */
export function bitsOf(latin: Prepared, cyrillic: Prepared): number {
  if (latin.length === 0 || cyrillic.length === 0) return 0
  return (latin.surprise + cyrillic.surprise - cheapest(latin, cyrillic)) / PARTS_OF_A_BIT
}

function cheapest({ length: rows, pieces: above }: Prepared, { length: columns, pieces: beside }: Prepared): number {
  const step = columns + 1
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      let best = row + column === 0 ? 0 : IMPOSSIBLE
      for (let up = 0; up <= LATIN_PIECE; up++) {
        const line = above[row * (LATIN_PIECE + 1) + up] ?? -1
        if (line < 0) continue
        for (let left = up === 0 ? 1 : 0; left <= CYRILLIC_PIECE; left++) {
          const piece = beside[column * (CYRILLIC_PIECE + 1) + left] ?? -1
          if (piece < 0) continue
          const cost = (ways[(row - up) * step + column - left] ?? 0) + (edits[line + piece] ?? 0)
          if (cost < best) best = cost
        }
      }
      ways[row * step + column] = best
    }
  }
  return ways[rows * step + columns] ?? 0
}

function prepared(
  letters: string,
  longest: number,
  known: Pieces,
  factor: number,
  surprise: ReadonlyMap<string, number>,
): Prepared {
  const word = letters.slice(0, LONGEST)
  const pieces = new Int32Array((word.length + 1) * (longest + 1)).fill(-1)
  let own = 0
  for (let end = 0; end <= word.length; end++) {
    own += surprise.get((word[end - 1] ?? '^') + (word[end] ?? '$')) ?? 0
    for (let size = 0; size <= Math.min(longest, end); size++) {
      const piece = known.get(word.slice(end - size, end))
      if (piece !== undefined) pieces[end * (longest + 1) + size] = piece * factor
    }
  }
  return { length: word.length, pieces, surprise: own }
}
