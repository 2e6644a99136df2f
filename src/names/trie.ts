import { LONGEST } from './damage.ts'
import { beginRows, fillRow, hasWithin, leastInRow, madeOf, type SoundTree } from './sound-tree.ts'

/**
 * Words by their sounds, in one row of the order in which a dictionary has them: where two words begin alike, what they share is stored, and
 * compared, once. Search goes through it from left to right and leaps over all words whose beginning differs too much already.
 */
export type Trie = {
  /** The sound at each place with the one before it, how deep it stands, and the place behind everything that begins so. */
  sound: Int32Array
  depth: Uint8Array
  end: Int32Array
  /** Which words end there: from `first[place]` to `first[place + 1]` in `words`. */
  first: Int32Array
  words: Int32Array
}

/** Builds the trie of words; `word` is any number the caller knows it by. Several may sound the same. */
export function trieOf(entries: readonly { codes: Uint8Array; word: number }[]): Trie {
  const sorted = [...entries].sort((a, b) => compare(a.codes, b.codes) || a.word - b.word)
  const sound: number[] = []
  const depth: number[] = []
  const first: number[] = []
  const words: number[] = []
  let above: Uint8Array = new Uint8Array()
  for (const { codes, word } of sorted) {
    const length = Math.min(codes.length, LONGEST)
    if (length === 0) continue
    let shared = 0
    while (shared < length && shared < above.length && codes[shared] === above[shared]) shared++
    for (let i = shared; i < length; i++) {
      sound.push(madeOf(codes[i] as number, 0, codes[i - 1] ?? 0))
      depth.push(i + 1)
      first.push(words.length)
    }
    words.push(word)
    above = codes.subarray(0, length)
  }
  const end = new Int32Array(sound.length)
  const open: number[] = []
  for (let i = 0; i <= sound.length; i++) {
    const here = depth[i] ?? 0
    while (open.length >= Math.max(here, 1)) end[open.pop() as number] = i
    if (i < sound.length) open.push(i)
  }
  return {
    sound: Int32Array.from(sound),
    depth: Uint8Array.from(depth),
    end,
    first: Int32Array.from([...first, words.length]),
    words: Int32Array.from(words),
  }
}

/**
 * Calls `found` for every word that differs from the likeliest of all soundings of a word by at most `limit` tenths of a bit, what a sounding
 * costs by itself added. `found` must not compare words: the table is in use.
 */
export function search(trie: Trie, query: SoundTree, limit: number, found: (word: number, cost: number) => void): void {
  const { sound, depth, end, first, words } = trie
  beginRows(query, limit)
  for (let place = 0; place < sound.length; ) {
    const d = depth[place] as number
    const isWithin = fillRow(d, d - 1, Math.max(d - 2, 0), sound[place] as number, query, limit)
    if (!isWithin && !hasWithin(d - 1)) {
      place = end[place] as number
      continue
    }
    const from = first[place] as number
    const to = first[place + 1] as number
    if (isWithin && from < to) {
      const cost = leastInRow(d, query)
      if (cost <= limit) for (let i = from; i < to; i++) found(words[i] as number, cost)
    }
    place++
  }
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number)
  return a.length - b.length
}
