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
 * `framer`), anything else behind words for the terms (classes `underterms`, `framing`: “under the terms of his parole she must”).
 */
export function isFraming(items: readonly Item[], { rule, match }: FoundBinding, isGerund: (key: string) => boolean): boolean {
  // “The conditions are to attend”, “are: attending”; not “the conditions were relaxed”.
  if (has(itemBefore(items, match.to), 'be') && !opensRow(items[match.to], isGerund)) return false
  // “Turned down the condition that she leave”, “demanded conditions that”.
  if (rule.form === 'plain' && items.slice(Math.max(0, match.from - MOOD), match.from).some(isUnsure)) return false
  if (rule.frames === 'always') return true
  if (rule.frames === 'ordered') {
    // “Ordered”, “barred”; not “sentenced to”, “expected to”, “to prevent her from”.
    const orders = items.slice(match.from, match.to).some(isOrder) && !has(itemBefore(items, match.spanFrom), 'toinf')
    return orders && (items.some(isTerm) || items.slice(0, match.to).some(isFramer))
  }
  const at = items.findIndex((item, i) => i < match.spanFrom && isUnder(item))
  return at >= 0 && items.slice(at, Math.min(at + TERMS, match.spanFrom)).some(isTerm)
}

const opensRow = (item: Item | undefined, isGerund: (key: string) => boolean) =>
  isMark(item, ':') || has(item, 'toinf') || has(item, 'that') || isGerund(item?.key ?? '')

/** Words from “under” to “bail”. */
const TERMS = 7
const isOrder = isOneOf('binding', 'barring', 'framing')
/** Words before terms that say whether they hold. */
const MOOD = 4
const isUnsure = isOneOf('refuse', 'spurning', 'neg', 'demand', 'hope', 'may', 'would')
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
