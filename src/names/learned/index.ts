import {
  CYRILLIC_PIECE,
  cyrillicPieces,
  cyrillicSurprise,
  edits,
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

/**
 * A word made ready. `pieces` are its pieces the table knows, two numbers each (letters, which), by where they end, a single letter first;
 * those that end after letter n stand from `from[n]` to `from[n + 1]`. `surprise` is what the word costs by itself.
 */
export type Prepared = {
  readonly length: number
  readonly from: Int32Array
  readonly pieces: Int32Array
  /** What its first n letters cost by themselves, for each n. */
  readonly upTo: Int32Array
  readonly surprise: number
}

/** Letters of a word that are compared; what is longer is cut. */
export const LONGEST = 31
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

/**
 * Dynamic programming over the places in both words. Per place: a letter dropped, a letter added, or a piece for a piece;
 * the smaller of two costs without a branch, which halves the time.
 */
function cheapest(latin: Prepared, cyrillic: Prepared): number {
  const { length: rows, from: rowFrom, pieces: above } = latin
  const { length: columns, from: columnFrom, pieces: beside } = cyrillic
  const step = columns + 1
  ways[0] = 0
  for (let column = 1; column <= columns; column++)
    ways[column] = (ways[column - 1] ?? 0) + (edits[beside[(columnFrom[column] ?? 0) + 1] ?? 0] ?? 0)
  for (let row = 1; row <= rows; row++) {
    const rowBegin = rowFrom[row] ?? 0
    const rowEnd = rowFrom[row + 1] ?? 0
    const dropped = edits[above[rowBegin + 1] ?? 0] ?? 0
    let at = row * step
    let best = (ways[at - step] ?? 0) + dropped
    ways[at] = best
    let end = columnFrom[1] ?? 0
    for (let column = 1; column <= columns; column++) {
      const begin = end
      end = columnFrom[column + 1] ?? 0
      at++
      const added = best + (edits[beside[begin + 1] ?? 0] ?? 0)
      best = (ways[at - step] ?? 0) + dropped
      if (added < best) best = added
      for (let up = rowBegin; up < rowEnd; up += 2) {
        const back = at - (above[up] ?? 0) * step
        const line = above[up + 1] ?? 0
        for (let left = begin; left < end; left += 2) {
          const way = (ways[back - (beside[left] ?? 0)] ?? 0) + (edits[line + (beside[left + 1] ?? 0)] ?? 0)
          const gain = (way - best) | 0
          best += gain & (gain >> 31)
        }
      }
      ways[at] = best
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
  const from = [0]
  const pieces: number[] = []
  const upTo: number[] = []
  let own = 0
  for (let end = 0; end <= word.length; end++) {
    upTo.push(own)
    own += surprise.get((word[end - 1] ?? '^') + (word[end] ?? '$')) ?? 0
    for (let size = 1; size <= Math.min(longest, end); size++) {
      const piece = known.get(word.slice(end - size, end))
      if (piece !== undefined) pieces.push(size, piece * factor)
    }
    from.push(pieces.length)
  }
  return {
    length: word.length,
    from: Int32Array.from(from),
    pieces: Int32Array.from(pieces),
    upTo: Int32Array.from(upTo),
    surprise: own,
  }
}
