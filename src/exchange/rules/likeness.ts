import { keyOf } from './text/key.ts'
import { plainOf } from './text/plain.ts'
import { wordsOf } from './text/words.ts'

/**
 * What a text says, small enough to be kept of every offer and to be compared with all: a SimHash of 64 bits over threes of neighbouring
 * words and the words themselves, after folding and transliteration (Charikar 2002), and the smallest hash of each of 32 orders of the
 * threes (MinHash, Broder 1997). No word can be read from it.
 */
export type Likeness = { simhash: string; least: number[] }

const ORDERS = 32
/** SimHashes of texts that are nearly the same differ in no more bits; of the MinHashes at least so many are the same. */
const BITS_APART = 6
const SAME_LEAST = 0.4

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  value ^= value >>> 15
  value = Math.imul(value, 0x85ebca6b) >>> 0
  return (value ^ (value >>> 13)) >>> 0
}

export function likenessOf(text: string): Likeness {
  const short = text.slice(0, 30_000)
  const words = wordsOf(plainOf(short), short).map((word) => word.keys[0] ?? keyOf(word.text))
  const threes = words.map((word, i) => `${word} ${words[i + 1] ?? ''} ${words[i + 2] ?? ''}`)
  const weights = new Array<number>(64).fill(0)
  const least = new Array<number>(ORDERS).fill(0xffffffff)
  for (const piece of [...words, ...threes]) {
    const [low, high] = [hash(piece, 1), hash(piece, 2)]
    for (let bit = 0; bit < 64; bit++)
      weights[bit] = (weights[bit] ?? 0) + ((((bit < 32 ? low : high) >>> (bit % 32)) & 1) === 1 ? 1 : -1)
  }
  for (const piece of new Set(threes)) {
    const base = hash(piece, 3)
    for (let order = 0; order < ORDERS; order++) {
      const value = (Math.imul(base, (order * 2654435761) | 1) + order * 0x9e3779b9) >>> 0
      if (value < (least[order] ?? 0)) least[order] = value
    }
  }
  const bits = weights.map((weight) => (weight > 0 ? '1' : '0')).join('')
  return {
    simhash:
      bits
        .match(/.{4}/g)
        ?.map((four) => Number.parseInt(four, 2).toString(16))
        .join('') ?? '',
    least,
  }
}

const ONES = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4]

function bitsApart(one: string, other: string): number {
  let apart = 0
  for (let i = 0; i < 16; i++) apart += ONES[Number.parseInt(one.charAt(i), 16) ^ Number.parseInt(other.charAt(i), 16)] ?? 4
  return apart
}

/** The earlier ones that are nearly the same, in their order. */
export function alike<Earlier extends { likeness: Likeness }>(likeness: Likeness, earlier: readonly Earlier[]): Earlier[] {
  return earlier.filter(({ likeness: other }) => {
    const same = likeness.least.filter((value, i) => value === other.least[i]).length / ORDERS
    return same >= SAME_LEAST || bitsApart(likeness.simhash, other.simhash) <= BITS_APART
  })
}
