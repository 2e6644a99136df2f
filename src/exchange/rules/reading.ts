import type { Range } from '#core/span.ts'
import { ACTS } from './lexicon/acts.ts'
import { CLUES } from './lexicon/clues.ts'
import { type Hit, hitsOf, indexOf } from './lexicon/lexicon.ts'
import { MANNERS } from './lexicon/manners.ts'
import { SIGNS } from './lexicon/signs.ts'
import { THINGS } from './lexicon/things.ts'
import { type Plain, plainOf } from './text/plain.ts'
import { type Joined, joinedOf, type Word, wordsOf } from './text/words.ts'
import type { Offer, OfferKind, Quoted } from './types.ts'

/** Longer ones (UTF-16 units, all fields) are not read to the end, and not published. */
export const LONGEST_OFFER = 30_000

export const LEXICON = { ...THINGS, ...ACTS, ...MANNERS, ...SIGNS, ...CLUES }
export type Concept = keyof typeof LEXICON

/** An offer taken apart once, for all rules. Ranges of rules are those of `plain.text`; `quote` leads them back to the fields. */
export type Reading = {
  kind: OfferKind
  original: string
  plain: Plain
  words: Word[]
  joined: Joined[]
  hits: ReadonlyMap<string, readonly Hit[]>
  /** Places of the plain text over which nothing runs on: the edges of the fields that are no prose. */
  walls: number[]
  isTooLong: boolean
  /** The words of the fields that a range stands for; a range over two fields is two. */
  quote(range: Range): { field: string; span: Quoted }[]
}

type Part = { field: string; text: string; start: number }
const INDEX = indexOf(LEXICON)

/** Kinds that the rules of another hold for. */
const RULED_AS: Partial<Record<OfferKind, OfferKind>> = { other_help: 'notice', papers: 'legal' }

export function readingOf(offer: Offer): Reading {
  const { parts, original, isTooLong } = joinedFields(offer)
  const plain = plainOf(original)
  const words = wordsOf(plain, original)
  const starts = parts.slice(2).map(({ start }) => start - 1)
  return {
    kind: RULED_AS[offer.kind] ?? offer.kind,
    original,
    plain,
    words,
    joined: joinedOf(words, plain),
    hits: hitsOf(words, INDEX),
    walls: wallsOf(plain, starts),
    isTooLong,
    quote: (range) => quoted(plain, parts, range),
  }
}

/** Title and text are one prose, in which a number may run on; each other field stands for itself. */
function joinedFields({ title, text, fields = {} }: Offer): { parts: Part[]; original: string; isTooLong: boolean } {
  const parts: Part[] = []
  let original = ''
  let isTooLong = false
  for (const [field, whole] of [['title', title], ['text', text], ...Object.entries(fields)] as const) {
    const room = LONGEST_OFFER - original.length
    const kept = whole.slice(0, Math.max(0, room))
    if (kept.length < whole.length) isTooLong = true
    parts.push({ field, text: kept, start: original.length })
    original += `${kept}\n`
  }
  return { parts, original, isTooLong }
}

/** Where the fields begin in the plain text: the first unit that stands for something behind the edge. */
function wallsOf(plain: Plain, starts: readonly number[]): number[] {
  const walls: number[] = []
  let next = 0
  for (let i = 0; i < plain.from.length && next < starts.length; i++)
    while (next < starts.length && (plain.from[i] ?? 0) >= (starts[next] ?? 0)) {
      walls.push(i)
      next++
    }
  return walls
}

function quoted(plain: Plain, parts: readonly Part[], range: Range): { field: string; span: Quoted }[] {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (let i = range.start; i < range.end; i++) {
    start = Math.min(start, plain.from[i] ?? start)
    end = Math.max(end, plain.to[i] ?? end)
  }
  return parts.flatMap(({ field, text, start: begin }) => {
    const from = Math.max(0, start - begin)
    const to = Math.min(text.length, end - begin)
    if (from >= to) return []
    const exact = text.slice(from, to)
    const blank = exact.length - exact.trimStart().length
    const trimmed = exact.trim()
    return trimmed === '' ? [] : [{ field, span: { start: from + blank, end: from + blank + trimmed.length, exact: trimmed } }]
  })
}
