import { edits, PARTS_OF_A_BIT } from './costs.ts'
import { LONGEST, type Prepared, prepareCyrillic, prepareLatin } from './index.ts'
import { cyrillicLetters, latinLetters } from './letters.ts'

/**
 * Words of one script in the order of a dictionary, so that what two words have in common at their beginning is compared once. Each place is
 * one letter more than the place above it; `end` is the place behind everything that begins so; `like` a word that begins so.
 */
export type LetterTrie = {
  depth: Uint8Array
  end: Int32Array
  like: Int32Array
  /** Words that end at a place: `words[first[place]]` to before `words[first[place + 1]]`. */
  first: Int32Array
  words: Int32Array
  ready: readonly Prepared[]
}

/** Makes the trie of words of one script; what is found are their places in the list. */
export function letterTrieOf(words: readonly string[], script: 'Latn' | 'Cyrl'): LetterTrie {
  const [lettersOf, prepare] = script === 'Latn' ? [latinLetters, prepareLatin] : [cyrillicLetters, prepareCyrillic]
  const sorted = words
    .map((word, at) => ({ letters: lettersOf(word).slice(0, LONGEST), at }))
    .filter(({ letters }) => letters !== '')
    .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.at - b.at))
  const depth: number[] = []
  const like: number[] = []
  const first: number[] = []
  const ends: number[] = []
  const ready: Prepared[] = []
  let above = ''
  for (const { letters, at } of sorted) {
    let shared = 0
    while (shared < letters.length && letters[shared] === above[shared]) shared++
    if (shared < letters.length) ready.push(prepare(letters))
    for (let n = shared; n < letters.length; n++) {
      depth.push(n + 1)
      like.push(ready.length - 1)
      first.push(ends.length)
    }
    ends.push(at)
    above = letters
  }
  return {
    depth: Uint8Array.from(depth),
    end: endsOf(depth),
    like: Int32Array.from(like),
    first: Int32Array.from([...first, ends.length]),
    words: Int32Array.from(ends),
    ready,
  }
}

/** For each place the next one that does not begin with it. */
function endsOf(depth: readonly number[]): Int32Array {
  const end = new Int32Array(depth.length)
  const open: number[] = []
  for (let place = 0; place <= depth.length; place++) {
    while (open.length >= Math.max(depth[place] ?? 0, 1)) end[open.pop() as number] = place
    if (place < depth.length) open.push(place)
  }
  return end
}

/** A row for each depth: the cheapest way to make the first n letters of the query from the letters so far. */
const ways = Array.from({ length: LONGEST + 1 }, () => new Int32Array(LONGEST + 1))

/** What it costs to leave out each letter of the query. */
const drop = new Int32Array(LONGEST + 1)

/** Of what the query says by itself, bits of a candidate must hold this much. */
const LEAST = 0.2

/**
 * The words of the other script for which the spellings speak most, with their bits, best first. Exactly those that comparing with every
 * word would find, except words that hold too little of what the query says, or fewer bits than `least`.
 */
export function nearestLetters(
  trie: LetterTrie,
  query: Prepared,
  most: number,
  least = Number.NEGATIVE_INFINITY,
): { word: number; bits: number }[] {
  const { depth, end, like, first, words, ready } = trie
  const rows = query.length
  const found: { word: number; bits: number }[] = []
  if (rows === 0) return found
  let floor = Math.max(query.surprise * LEAST, least * PARTS_OF_A_BIT)
  const start = ways[0] as Int32Array
  start[0] = 0
  for (let row = 1; row <= rows; row++) {
    drop[row] = dropped(query, row)
    start[row] = (start[row - 1] as number) + (drop[row] as number)
  }
  for (let place = 0; place < depth.length; ) {
    const d = depth[place] as number
    const word = ready[like[place] as number] as Prepared
    const cheapest = fill(d, word, query)
    // The rest of the query can add no more than it says by itself.
    if (query.surprise + (word.upTo[d] as number) - cheapest + SLACK < floor) {
      place = end[place] as number
      continue
    }
    const from = first[place] as number
    const to = first[place + 1] as number
    if (to > from) {
      // Of words that begin alike the shortest stands first: the one at hand ends here.
      const bits = query.surprise + word.surprise - ((ways[d] as Int32Array)[rows] as number)
      for (let i = from; i < to && bits >= floor; i++) {
        found.push({ word: words[i] as number, bits: bits / PARTS_OF_A_BIT })
        if (found.length >= 4 * most) floor = Math.max(floor, cut(found, most))
      }
    }
    place++
  }
  cut(found, most)
  return found
}

/** A rare neighbour of letters says more by itself than the pieces say together: so much may still come. */
const SLACK = 8 * PARTS_OF_A_BIT

/** Leaves the best of a list, in order; returns the bits of the last one, in the parts of the table. */
function cut(found: { word: number; bits: number }[], most: number): number {
  found.sort((a, b) => b.bits - a.bits || a.word - b.word)
  found.length = Math.min(found.length, most)
  return (found.at(-1)?.bits ?? 0) * PARTS_OF_A_BIT
}

const dropped = ({ from, pieces }: Prepared, at: number): number => edits[pieces[(from[at] as number) + 1] as number] as number

/** Fills the row of a depth for the word that stands there; returns its least cost. */
function fill(d: number, word: Prepared, query: Prepared): number {
  const row = ways[d] as Int32Array
  const above = ways[d - 1] as Int32Array
  const added = dropped(word, d)
  const begin = word.from[d] as number
  const stop = word.from[d + 1] as number
  let best = (above[0] as number) + added
  row[0] = best
  let least = best
  for (let at = 1; at <= query.length; at++) {
    const left = best + (drop[at] as number)
    best = (above[at] as number) + added
    if (left < best) best = left
    const from = query.from[at] as number
    const to = query.from[at + 1] as number
    for (let one = begin; one < stop; one += 2) {
      const back = ways[d - (word.pieces[one] as number)] as Int32Array
      const line = word.pieces[one + 1] as number
      for (let other = from; other < to; other += 2) {
        const way =
          (back[at - (query.pieces[other] as number)] as number) + (edits[line + (query.pieces[other + 1] as number)] as number)
        if (way < best) best = way
      }
    }
    row[at] = best
    if (best < least) least = best
  }
  return least
}
