import { createRequire } from 'node:module'
import { jaroWinkler } from '@skyra/jaro-winkler'
import { distance } from 'fastest-levenshtein'
import { asciiWords } from './ascii.ts'

/** A way to say how alike two names are: what a name is made into once, and a number from 0 (nothing in common) to 1. */
export type Matcher<Prepared = unknown> = {
  name: string
  prepare: (name: string) => Prepared
  score: (left: Prepared, right: Prepared) => number
}

/** Hides what a matcher prepares, so that several stand in one list. */
const matcher = <Prepared>(
  name: string,
  prepare: (name: string) => Prepared,
  score: (left: Prepared, right: Prepared) => number,
): Matcher => ({
  name,
  prepare,
  score: (left, right) => score(left as Prepared, right as Prepared),
})

const sorted = (name: string): string => asciiWords(name).join(' ')

/** talisman has no types of its own. */
const daitchMokotoff = createRequire(import.meta.url)('talisman/phonetics/daitch-mokotoff') as (word: string) => string[]

/**
 * The second best of the pairs of words that go together best: two words of the names must be alike, whatever their order.
 * A name of one word has no second pair; then the one pair counts.
 */
function wordByWord(left: readonly string[], right: readonly string[]): number {
  const used = new Set<number>()
  const best: number[] = []
  const pairs = left
    .flatMap((word, at) => right.map((other, to) => ({ at, to, alike: jaroWinkler(word, other) })))
    .sort((a, b) => b.alike - a.alike)
  for (const { at, to, alike } of pairs) {
    if (used.has(at) || used.has(1000 + to)) continue
    used.add(at).add(1000 + to)
    best.push(alike)
    if (best.length === 2) break
  }
  return best.at(-1) ?? 0
}

/** Two words of the names have a code in common: 1, one word: 0.5. */
function sharedCodes(left: readonly string[][], right: readonly string[][]): number {
  const used = new Set<number>()
  for (const codes of left) {
    const at = right.findIndex((other, place) => !used.has(place) && other.some((code) => codes.includes(code)))
    if (at >= 0) used.add(at)
  }
  return Math.min(2, used.size) / 2
}

/** Other people's ways, each on the plain Latin letters of the names. */
export const MATCHERS: readonly Matcher[] = [
  matcher('Levenshtein (fastest-levenshtein)', sorted, (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1)),
  matcher('Jaro-Winkler (@skyra)', sorted, (a, b) => jaroWinkler(a, b)),
  matcher('Jaro-Winkler, word by word', asciiWords, wordByWord),
  matcher('Daitch-Mokotoff (talisman)', (name) => asciiWords(name).map((word) => daitchMokotoff(word)), sharedCodes),
]
