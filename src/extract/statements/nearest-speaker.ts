import type { Parsed } from '../clauses/parse.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { SPEAKERS, unnamedOf } from './quoted-by.ts'

/** What stands in a sentence around a quotation, from one place to another. */
type Side = { parsed: Parsed; from: number; to: number }

const SAYS = isOneOf('speech', 'asks', 'describing', 'quoting', 'accordingto')
const ENDS = isOneOf('relative', 'subordinator')
const JOINS = isOneOf('conjunction', 'preposition', 'subordinator')
const PARTING = isOneOf('preposition', 'conjunction', 'subordinator', 'relative', 'pronoun', 'speech', 'be', 'have', 'neg')
const LIGHT = isOneOf('adverb', 'be', 'have')
/** Words of who speaks. */
const LONGEST = 5

/**
 * Who most likely says a quotation that no form gives a speaker: somebody named beside a verb of saying, or before the colon, then a body, then
 * whoever stands where the subject does (“said the presidential decree”, “one label read: …”).
 */
export function nearestSpeaker(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || at < 0) return null
  const { items } = parsed
  const behind = items.findIndex((item, i) => i > at && (item.kind === 'quote' || item.kind === 'break' || isMark(item, '.;:!?')))
  const stop = behind < 0 ? items.length : behind
  const told = items.findIndex((item, i) => i > at && i < stop && i < at + NEAR && SAYS(item))
  const saying = told > 0 ? told : verbBehind(items, quote, at)
  if (saying > 0) {
    const clause = items.findIndex((item, i) => i > saying && i < stop && ENDS(item))
    const end = clause < 0 ? stop : clause
    const after = { parsed, from: saying + 1, to: end }
    return named({ parsed, from: at + 1, to: saying }, add) ?? named(after, add) ?? nounsFrom(after, add) ?? lastName(after, add)
  }
  const begin =
    items.findLastIndex((item, i) => i < at && (item.kind === 'quote' || item.kind === 'break' || isMark(item, '.;!?'))) + 1
  const said = items.findLastIndex((item, i) => i >= begin && i < at && SAYS(item))
  if (said < 0 && !isMark(items[at - 1], ':')) return null
  const before = { parsed, from: begin, to: at }
  // “As The Newspaper writes, “…””, «как пишет X, «…»».
  const inserts = said >= 0 && (has(items[said], 'accordingto') || has(items[said - 1], 'inserting'))
  const inserted = inserts ? nounsFrom({ parsed, from: said + 1, to: at }, add) : null
  return named(before, add) ?? inserted ?? subjectWords(before, add)
}

/** The same of a sentence that ends with a colon before the quotation. */
export function nearestBefore(parsed: Parsed | undefined, add: (draft: Draft) => void): Draft | null {
  if (!parsed || !isMark(parsed.items.at(-1), ':')) return null
  const side = { parsed, from: 0, to: parsed.items.length - 1 }
  return named(side, add) ?? subjectWords(side, add)
}

/** “Shortly before that they told of it: “…””: no subject. */
const subjectWords = (side: Side, add: (draft: Draft) => void) => nounsFrom(side, add, (next) => !has(next, 'preposition'))

/** “…,” read a statement of X: a word in place of a verb of saying. */
function verbBehind(items: readonly Item[], quote: Item, at: number): number {
  let verb = at + 1
  while (verb < at + 3 && isMark(items[verb], ',—-')) verb++
  const first = items[verb]
  if (verb === at + 1 && quote.text !== ',') return -1
  return first?.kind === 'word' && !first.cap && !first.mention && !JOINS(first) ? verb : -1
}

/** Items between a quotation and the verb behind it. */
const NEAR = 8

/** A person, a body, somebody unnamed, in this order, whom nothing governs. */
function named({ parsed: { items, units }, from, to }: Side, add: (draft: Draft) => void): Draft | null {
  const near = units.filter(
    ({ at, draft, prep, possessive }) =>
      at >= from && at < to && !possessive && SUBJECTS.has(draft.kind) && (draft.cases?.has('nom') ?? prep === null),
  )
  const free = near.filter(({ prep, draft }) => prep === null || draft.cases?.size === 1)
  for (const kind of KINDS) {
    const found = (kind === 'person' ? near : free).find(({ draft }) => draft.kind === kind)
    if (found) return found.draft
  }
  const it = items.slice(from, to).find((item) => has(item, 'itself'))
  return it ? unnamedOf([it], add) : null
}

const KINDS = ['person', 'organisation', 'unnamed', 'place'] as const
const SUBJECTS: ReadonlySet<Draft['kind']> = new Set([...SPEAKERS, 'place'])

const NOUNS: ReadonlySet<Item['kind']> = new Set(['word', 'number', 'count', 'document'])

/** The nouns that a part of a sentence begins with, behind an adverb. */
function nounsFrom(
  { parsed: { items }, from, to }: Side,
  add: (draft: Draft) => void,
  fits: (next: Item | undefined) => boolean = () => true,
): Draft | null {
  let first = from
  while (first < to && LIGHT(items[first])) first++
  let last = first
  const isNoun = (item: Item | undefined) =>
    item !== undefined && NOUNS.has(item.kind) && !PARTING(item) && !(has(item, 'verb') && !has(item, 'ambiguous'))
  while (last < to && last < first + LONGEST && isNoun(items[last])) last++
  const words = items.slice(first, last)
  return fits(items[last]) && words.some((item) => item.cap || item.mention || has(item, 'open') || has(item, 'teller'))
    ? unnamedOf(words, add)
    : null
}

/** “— said at the trial X.”: words with a capital that end it, a name that nobody knows. */
function lastName({ parsed: { items }, from, to }: Side, add: (draft: Draft) => void): Draft | null {
  let first = to
  while (first > from && items[first - 1]?.cap && items[first - 1]?.kind === 'word' && !items[first - 1]?.mention) first--
  return first < to ? unnamedOf(items.slice(first, to), add) : null
}
