import { HIDDEN } from '#core/redact.ts'
import type { Range } from '#core/span.ts'
import { type Word, wordsOf } from './words.ts'

/** `lost`: words of the law are left out. `added`: words that the law does not have. `other`: other words in their place. */
export type DifferenceKind = 'lost' | 'added' | 'other'

/** `span`: where in the text; empty at the place where words are lost. `law`: the words of the law, empty when words are added. */
export type Difference = { kind: DifferenceKind; span: Range; quoted: string; law: string }

export type Comparison = { shared: number; differences: Difference[] }

/** What a word in common is worth, and what it costs to leave a run of such words for another: one word alone is chance, two are not. */
const MATCH = 2
const BREAK = 3

/**
 * Compares a quotation with a provision word by word. It may begin and end anywhere in the provision, and leave out what an ellipsis
 * stands for. Time and space grow with the product of both lengths; both are bounded by who calls.
 */
export function compare(text: string, quoted: readonly Word[], provision: string): Comparison {
  const law = wordsOf(provision)
  const pairs = inCommon(quoted, law)
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return { shared: 0, differences: [] }
  const places = [...pairs, { quote: quoted.length, law: last.law + 1 }]
  const parts: Part[] = []
  let [q, l] = [0, first.law]
  for (const pair of places) {
    if (pair.quote > q || pair.law > l) parts.push({ quote: { start: q, end: pair.quote }, law: { start: l, end: pair.law } })
    q = pair.quote + 1
    l = pair.law + 1
  }
  return {
    shared: pairs.length,
    differences: parts.flatMap((part) => differenceOf(text, quoted, provision, law, part)),
  }
}

type Pair = { quote: number; law: number }
/** Words that do not match, by their places in the lists of words. */
type Part = { quote: Range; law: Range }

/** The best way to lay the quotation along the law, as pairs of the same words in order; what stands before and after is free. */
function inCommon(quote: readonly Word[], law: readonly Word[]): Pair[] {
  const width = law.length + 1
  const from = new Int32Array((quote.length + 1) * width)
  const best = new Int32Array((quote.length + 1) * width)
  const at = (table: Int32Array, i: number, j: number) => table[i * width + j] ?? 0
  for (let i = quote.length - 1; i >= 0; i--)
    for (let j = law.length - 1; j >= 0; j--) {
      const next = Math.max(0, at(from, i + 1, j + 1), at(best, i + 1, j + 1) - breakAt(quote, i + 1))
      const here = same(quote[i], law[j]) ? MATCH + next : 0
      from[i * width + j] = here
      best[i * width + j] = Math.max(here, at(best, i + 1, j), at(best, i, j + 1))
    }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  let left = at(best, 0, 0)
  while (left > 0) {
    // Where the next pair does not follow at once, it is the first that reaches the best of what is left.
    if (pairs.length === 0 || at(from, i, j) !== left) {
      if (pairs.length > 0) left += breakAt(quote, i)
      while (at(from, i, j) !== left)
        if (at(best, i, j + 1) === left) j++
        else i++
    }
    pairs.push({ quote: i++, law: j++ })
    left -= MATCH
  }
  return pairs
}

/** What the person who quotes says they left out costs nothing. */
const breakAt = (quote: readonly Word[], i: number) => (quote[i]?.gap ? 0 : BREAK)

const same = (a: Word | undefined, b: Word | undefined) => a !== undefined && b !== undefined && !a.gap && a.key === b.key

function differenceOf(text: string, quoted: readonly Word[], provision: string, law: readonly Word[], part: Part): Difference[] {
  const own = quoted.slice(part.quote.start, part.quote.end)
  // Nobody can say whether what is hidden is what the law says.
  if (own.some(({ start, end }) => text.slice(start, end) === HIDDEN)) return []
  const words = own.filter(({ gap }) => !gap)
  const left = law.slice(part.law.start, part.law.end)
  if (words.length === 0 && (own.length > 0 || left.length === 0)) return []
  const lost = own.length > words.length ? [] : left
  const span = rangeOf(words) ?? placeAfter(quoted, part.quote.start)
  const range = rangeOf(lost)
  return [
    {
      kind: words.length === 0 ? 'lost' : lost.length === 0 ? 'added' : 'other',
      span,
      quoted: text.slice(span.start, span.end),
      law: range ? provision.slice(range.start, range.end) : '',
    },
  ]
}

function rangeOf(words: readonly Word[]): Range | null {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

function placeAfter(quoted: readonly Word[], at: number): Range {
  const place = quoted[at - 1]?.end ?? quoted[at]?.start ?? 0
  return { start: place, end: place }
}
