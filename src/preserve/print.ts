import { sha256 } from '#core/canonical.ts'
import { fold } from '#core/fold.ts'

/**
 * What the words of a layer come to, whatever address, menu or share bar stood around them. `content`: the hash of all words; equal for the
 * same text. `bands`: texts that have nearly all words in common share one of these numbers, almost surely (min-hash, Broder 1997).
 */
export type Print = { content: string; bands: number[] }

/** Shorter texts say the same on different days without being copies: "Freedom!" */
const WORDS = 40

/** Words in a row that are compared together. */
const SHINGLE = 4
/** So steep that texts of one mould, with half their words in common, seldom meet. */
const ROWS = 10
const BANDS = 16

/** The print of a text; null for one too short to be known again by its words. Linear. */
export function printOf(text: string): Print | null {
  const words = wordsOf(text)
  if (words.length < WORDS) return null
  const mins = new Uint32Array(ROWS * BANDS).fill(0xffffffff)
  for (const shingle of shinglesOf(words))
    for (let at = 0; at < mins.length; at++) {
      // One hash and a different odd multiplier for each row (Dietzfelbinger 1997): cheaper than as many hashes.
      const value = Math.imul(shingle ^ (at * 0x9e3779b1), 0x85ebca6b | (at << 1) | 1) >>> 0
      const mixed = (value ^ (value >>> 15)) >>> 0
      if (mixed < (mins[at] ?? 0)) mins[at] = mixed
    }
  const bands = Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (mins[band * ROWS + row] ?? 0), 0x01000193) ^ (hash >>> 13)
    return hash | 0
  })
  return { content: sha256(words.join(' ')), bands }
}

/** How much two texts have in common: shingles in both of the shingles in either, 0 to 1. */
export function shareOf(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(shinglesOf(wordsOf(text)))) as [Set<number>, Set<number>]
  let both = 0
  for (const shingle of one) if (other.has(shingle)) both++
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}

/** Lines that depend on where a text stands: addresses, sources, shares. Whatever they say, the article is the same. */
const OF_PLACE =
  /^\W*(?:(?:source|источник|крыніца|original|оригинал|арыгінал|link|ссылка|спасылка|url|via)\s*:|(?:читать|чытаць) (?:полностью|цалкам)|(?:https?:\/\/|www\.)\S+\W*$)/iu

function wordsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => !OF_PLACE.test(line))
  const folded = fold(lines.join('\n')).text.toLowerCase().replaceAll('ё', 'е')
  return folded.replace(/(?:https?:\/\/|www\.)\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a over the letters of every few words in a row. */
function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map((word) => {
    let hash = 0x811c9dc5
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    return hash
  })
  return hashes.slice(0, Math.max(1, hashes.length - SHINGLE + 1)).map((_, at) => {
    let hash = 0
    for (let next = 0; next < SHINGLE; next++) hash = Math.imul(hash, 0x01000193) ^ (hashes[at + next] ?? 0)
    return hash | 0
  })
}
