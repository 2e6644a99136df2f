import type { Act } from '../grammar/pack.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import type { FoundAct, FoundBinding } from './governing.ts'

/** An act no rule knows: of a condition only its place is known. */
const ANY: Act = {
  id: 'act.any',
  pattern: '',
  code: undefined,
  country: undefined,
  duty: null,
  form: 'verb',
  tests: { yes: [], no: [] },
}

/**
 * Acts no rule knows, as they stand behind words that open the terms of a release, and in a row of such acts: whatever is asked for there is one of them. Left out is what no terms ask for: class `unasked` (“pay”, “be freed”).
 */
export function openActs(
  items: readonly Item[],
  bindings: readonly FoundBinding[],
  known: readonly FoundAct[],
  isGerund: (key: string) => boolean,
): FoundAct[] {
  const ends = new Set(bindings.flatMap(({ rule, match }) => (rule.form === 'verb' ? [] : [match.to])))
  return items.flatMap((item, i) => {
    if (!isPlainWord(item) || isNoAct(item)) return []
    const before = itemBefore(items, i)
    const lead = leadOf(items, i, ends)
    // “Ordered to attend”, “includes attending”, “must attend”; not “orders releasing clients”. In a row a gerund behind a comma may say what came of it.
    const isVerb =
      has(before, 'toinf') || has(item, 'infinitive') || (isGerund(item.key) && !isMark(before, ',')) || ends.has(lead)
    // “Continue living at home”: told by the act behind it.
    const covered = known.some(({ match }) => i >= match.from - 1 && i < match.to)
    return isVerb && !covered
      ? [{ rule: ANY, match: { from: i, to: i + 1, spanFrom: i, spanTo: i + 1, captures: new Map<string, readonly Item[]>() } }]
      : []
  })
}

export const isOpen = ({ rule }: { rule: Act }): boolean => rule === ANY

/**
 * Do these words open the terms of a release? Some always do (“conditions include”), an order where the sentence speaks of bail or of a court (classes `framing`,
 * `framer`), anything else behind words for the terms (classes `underterms`, `framing`: “under the terms of his parole she must”). Never where the terms are
 * those of something else (“of the loan”), or where nobody says that they hold.
 */
export function isFraming(items: readonly Item[], { rule, match }: FoundBinding, isGerund: (key: string) => boolean): boolean {
  // “The conditions are to attend”, “are: attending”; not “the conditions were relaxed”.
  if (has(itemBefore(items, match.to), 'be') && !opensRow(items[match.to], isGerund)) return false
  const terms = items.findLastIndex((item, i) => i < match.to && isTerm(item))
  const from = rule.form === 'verb' || terms < 0 ? match.from : Math.min(match.from, terms)
  const lead = items.slice(Math.max(0, from - MOOD), match.to)
  // “Turned down the condition that she leave”, “demanded conditions that”, “conditions might include”.
  if (lead.some((item) => isUnsure(item) && !has(item, 'binding'))) return false
  // “Spoke on condition that he not be named.”
  if (rule.form === 'plain' && items.slice(Math.max(0, match.from - SPOKEN), match.from).some(isSpeech)) return false
  const own = terms >= 0 && isOfRelease(items, terms, match.to)
  if (rule.frames === 'always') return terms >= 0 ? own : items.slice(0, match.from).some(isRelease)
  if (rule.frames === 'ordered') {
    // “Ordered”, “barred”; not “sentenced to”, “expected to”, “told to”, “to prevent her from”.
    const orders =
      items.slice(match.from, match.to).some((item) => isOrder(item) && !isTelling(item)) &&
      !has(itemBefore(items, match.spanFrom), 'toinf')
    if (!orders) return false
    return rule.form === 'verb' && rule.takes.includes('base')
      ? isOrderOfCourt(items, match)
      : own || items.slice(0, match.to).some(isFramer)
  }
  const at = items.findIndex((item, i) => i < match.spanFrom && isUnder(item))
  const under = at < 0 ? [] : items.slice(at, Math.min(at + TERMS, match.spanFrom))
  return own && under.some(isTerm) && items.slice(0, match.spanFrom).some(isRelease)
}

/** Terms of something else, or that nobody says hold. */
export function isOfOthers(items: readonly Item[], { match }: FoundBinding): boolean {
  const terms = items.findLastIndex((item, i) => i < match.to && isTerm(item))
  if (terms < 0) return false
  const lead = items.slice(Math.max(0, Math.min(match.from, terms) - 1), match.to)
  return !isOfRelease(items, terms, match.to) || lead.some((item) => isGeneral(item))
}

/** “In Norway bail conditions include”, “under the law parole terms are”: nobody's in particular, where none is told of; classes `prep_in`, `lawful`. */
export function isRule(items: readonly Item[], { match }: FoundBinding): boolean {
  const terms = items.findLastIndex((item, i) => i < match.to && isTerm(item))
  const opens = items.findLastIndex((item, i) => i <= terms && !isTerm(item))
  const lead = items.slice(0, opens + 1)
  const somewhere = has(items[0], 'prep_in') && lead.some(({ mention }) => mention?.kind === 'place')
  const own = has(items[opens], 'determiner') || has(items[opens], 'possessive') || items[opens]?.kind === 'number'
  const told = items.some(
    (item) => isPerson(item) || (isRelease(item) && !isTerm(item)) || item.mention?.tags.has('owner') === true,
  )
  return terms >= 0 && !own && !told && (somewhere || lead.some(isLawful))
}

/** “The conditions include”, “her bail conditions”, “conditions laid down for the three”; not “the conditions of the loan”, “prison conditions”, “the deal’s terms”. */
function isOfRelease(items: readonly Item[], terms: number, to: number): boolean {
  const before = items[has(items[terms - 1], 'possessive') ? terms - 2 : terms - 1]
  // “Released on strict conditions, including …”: what describes them there is not whose they are.
  if (isThing(before) && !items.slice(0, terms).some(isRelease)) return false
  return items.slice(terms, to).every((item, i, all) => {
    if (!has(item, 'preposition')) return true
    const whose = all
      .slice(i + 1)
      .find((one) => !has(one, 'determiner') && !has(one, 'possessive') && one.mention?.tags.has('owner') !== true)
    return whose === undefined || !isThing(whose)
  })
}

/** A word that is neither somebody, nor of a release or of who sets its terms. */
const isThing = (item: Item | undefined) =>
  item !== undefined &&
  item.kind !== 'number' &&
  (item.mention ? OF_PLACES.has(item.mention.kind) : has(item, 'open') && !has(item, 'adverb') && !isOwn(item))

const OF_PLACES: ReadonlySet<string> = new Set(['place', 'facility'])
const isOwn = isOneOf('letout', 'outing', 'framing', 'framer', 'imposing', 'accused', 'another')

/** “The court ordered her to”, “released her on bail and ordered her to”: who orders is a court, or the terms, and whom is said. */
function isOrderOfCourt(items: readonly Item[], match: FoundBinding['match']): boolean {
  const whom = items.slice(match.spanTo, match.to)
  if (!whom.some((item) => item.kind === 'number' || has(item, 'accused') || isPerson(item))) return false
  const opens = (item: Item) => item.kind === 'mark' || has(item, 'and') || has(item, 'subordinator') || has(item, 'relative')
  let from = items.findLastIndex((item, i) => i < match.from && opens(item))
  // “Which requires her to”, “, ordering her to”, “and ordered her to”: as the words before.
  if (from === match.from - 1) from = items.findLastIndex((item, i) => i < from && opens(item))
  const subject = items.slice(from + 1, match.from)
  // “The court did not set bail, it did require him to”.
  const framed = items.slice(0, from + 1).some(isFramer)
  return subject.some((item) => isFramer(item) || isTerm(item) || (framed && has(item, 'itself')))
}

const isPerson = ({ mention }: Item) =>
  mention !== undefined && (mention.kind === 'person' || mention.kind === 'count' || mention.pronoun === true)

const opensRow = (item: Item | undefined, isGerund: (key: string) => boolean) =>
  isMark(item, ':') || has(item, 'toinf') || has(item, 'that') || isGerund(item?.key ?? '')

/** Words from “under” to “bail”. */
const TERMS = 7
const isOrder = isOneOf('binding', 'barring', 'framing')
/** Words before terms that say whether they hold. */
const MOOD = 5
const isUnsure = isOneOf(
  'refuse',
  'spurning',
  'neg',
  'demand',
  'hope',
  'may',
  'would',
  'unbinding',
  'looming',
  'supposing',
  'denying',
  'describing',
  'asking',
)
const isGeneral = isOneOf('may', 'spurning')
const isLawful = isOneOf('lawful')
/** What people are told, and forced to, is seldom asked of them by a court. */
const isTelling = isOneOf('tell', 'unasked')
/** Words from “said” to “on the condition”. */
const SPOKEN = 4
const isSpeech = isOneOf('speech')
const isRelease = isOneOf('letout', 'outing')
const isTerm = isOneOf('framing')
const isFramer = isOneOf('framer')
const isUnder = isOneOf('underterms')

const isPlainWord = ({ kind, mention, cap }: Item) => kind === 'word' && !mention && !cap
const isNoAct = isOneOf(
  'unasked',
  'participle',
  'past',
  'speech',
  'be',
  'have',
  'do',
  'neg',
  'adverb',
  'preposition',
  'determiner',
  'pronoun',
  'possessive',
  'and',
  'toinf',
  'must',
  'may',
  'subordinator',
  'relative',
)

/** Where what stands between words that bind and the verb begins: “must [not directly] attend”. */
function leadOf(items: readonly Item[], at: number, ends: ReadonlySet<number>): number {
  let lead = at
  while (!ends.has(lead) && lead > 0 && isLeading(items[lead - 1])) lead--
  return lead
}

const isLeading = isOneOf('adverb', 'neg', 'toinf')
