import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { isPassive } from '../clauses/verbs.ts'
import { type Draft, draftOf } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** ““…,” the agency quoted X as saying”: who is quoted speaks; class `quoting`. */
export function quotedBy(parsed: Parsed | undefined, add?: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.findIndex((item) => has(item, 'quoting')) ?? -1
  if (!parsed || at < 0) return null
  const passive = isPassive(parsed.items, at)
  const fits = ({ draft, possessive }: Unit) => SPEAKERS.has(draft.kind) && !possessive
  // “X was quoted as saying”.
  if (passive) return parsed.units.findLast((unit) => unit.at < at && fits(unit) && !unit.prep)?.draft ?? null
  // “X of the site Y quoted Z as saying”: what stands before the verb governs nobody behind it.
  const governed = ({ prep }: Unit) => prep !== null && parsed.items.indexOf(prep) > at
  const whom = (unit: Unit) =>
    !(governed(unit) && has(unit.prep ?? undefined, 'preposition')) &&
    ((unit.draft.kind === 'person' && (unit.draft.cases === null || !unit.draft.cases.has('nom') || unit.draft.cases.size > 1)) ||
      (unit.draft.kind === 'unnamed' && !unit.draft.pronoun && unit.draft.cases !== null && !unit.draft.cases.has('nom')))
  const near = (unit: Unit) => unit.at > at && unit.at - at < NEAR && fits(unit)
  const quoted = parsed.units.find((unit) => near(unit) && whom(unit) && !(governed(unit) && asSaying(parsed.items, unit.at)))
  if (quoted) return quoted.draft
  // “Quoted the committee X as saying”.
  const body = parsed.units.find((unit) => near(unit) && unit.draft.kind === 'organisation' && asSaying(parsed.items, unit.at))
  if (body) return body.draft
  const words = quotedWords(parsed.items, at)
  return add && words ? unnamedOf(words, add) : null
}

/** Who is quoted, and no mention: a noun in a case that no subject has (“cites the politician”), what stands before “as saying”. */
export function quotedWords(items: readonly Item[], at: number): Item[] | null {
  const noun = items[at + 1]
  if (noun && has(noun, 'sources')) return [noun]
  const as = items.findIndex((item, i) => i > at + 1 && isAs(item) && has(items[i + 1], 'speech'))
  const words = as < 0 || as > at + NEAR ? [] : items.slice(at + 1, as)
  // “The relatives of a prisoner”.
  const of = words.findIndex((item) => has(item, 'prep_of'))
  if (of > 0) words.length = of
  const last = words.at(-1)
  return last && (last.cap || PEOPLE(last)) && words.every(({ kind }) => kind === 'word') ? words : null
}

const asSaying = (items: readonly Item[], at: number) => {
  const [as, verb] = [items[at + 1], items[at + 2]]
  return as !== undefined && isAs(as) && has(verb, 'speech')
}

/** “As”, which is no part of a name. */
const isAs = (item: Item) => !item.cap && has(item, 'notname')
const PEOPLE = isOneOf('people', 'persons', 'role', 'teller')

/** A mention of who speaks without a name. */
export function unnamedOf(words: readonly Item[], add: (draft: Draft) => void): Draft | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const draft = draftOf('unnamed', first.start, last.end, 'speaker.unnamed')
  add(draft)
  return draft
}

/** Who may be quoted. */
export const SPEAKERS: ReadonlySet<Draft['kind']> = new Set(['person', 'organisation', 'unnamed'])

/** Words between the verb and who is quoted. */
const NEAR = 6

/** What is said by a verb: the quotation right before it, or the first one near that nobody says yet. */
export function quotationOf(items: readonly Item[], at: number): Item | undefined {
  let before = at - 1
  while (isMark(items[before], ',—-')) before--
  const fits = (item: Item) => item.kind === 'quote' && item.mention?.link === null
  const right = items[before]
  if (right && fits(right) && before > 0 && items[before - 2]?.kind === 'quote' && isMark(items[before - 1], '—-')) return right
  return items.find((item, i) => fits(item) && Math.abs(i - at) < 30 && !isSaidNearer(items, i, at))
}

/** “X confirmed it “after years of torture,” she said”, “X says …, to which Y responded that “…””: a nearer verb tells who speaks. */
function isSaidNearer(items: readonly Item[], quote: number, verb: number): boolean {
  if (verb > quote) return false
  const next = isMark(items[quote + 1], ',') ? quote + 2 : quote + 1
  if (has(items[next + 1], 'speech') && items[next]?.mention !== undefined) return true
  const before = isMark(items[quote - 2], ',') ? quote - 3 : quote - 2
  return before > verb && has(items[quote - 1], 'subordinator') && has(items[before], 'speech')
}
