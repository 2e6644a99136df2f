import type { StatementType } from '#core/extraction.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { PARTS } from '../text/frames.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import type { Place } from '../text/labelled.ts'
import { TOTALS } from '../text/totals.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Found } from './name-words.ts'
import { countOf } from './values.ts'

/** What is told of people, and may be told of a number of them. */
const OF_PEOPLE: ReadonlySet<StatementType> = new Set([
  'detention',
  'charge',
  'sentence',
  'recognition',
  'pardon',
  'release',
  'release_event',
  'displacement',
  'crossing',
  'refusal',
  'return',
  'condition',
  'death',
])

const QUALIFIERS = ['atleast', 'atmost', 'about', 'less']
const BESIDE = [...QUALIFIERS, 'another', 'rest', 'merely']
const REACH = 14

/**
 * Numbers of people that stand without a noun: “52 were announced, 51 crossed”, “nine to Lithuania, 114 to Ukraine”, “crossed: 51”, “of
 * the 14,”. `items` are those of a sentence with its mentions as items; `told` says that the sentences just before speak of a number of people.
 */
export function bareCounts(items: readonly Item[], told: boolean, grammar: Grammar): Found[] {
  if (!items.some(isCandidate)) return []
  const acts = new Set<number>()
  for (const { rule, match } of grammar.triggers.all(items, REACH))
    if (OF_PEOPLE.has(rule.type) && rule.form !== 'noun' && isVerbHere(items, match.spanFrom))
      for (let i = match.spanFrom; i < match.spanTo; i++) acts.add(i)
  const meant =
    told || items.some(({ kind, mention }) => kind === 'count' || (kind === 'unnamed' && mention?.plural && isOfScope(mention)))
  const found: Found[] = []
  const counted = new Set<number>()
  for (const [at, item] of items.entries()) {
    if (item.kind === 'count') counted.add(at)
    if (!isCandidate(item) || isOfThings(items, at)) continue
    const from = leftOf(items, at)
    const place: Place = { items, acts, at, from, beside: counted.size > 0, told: meant || counted.size > 0 }
    const part = PARTS.some((frame) => frame(place))
    if (!part && !TOTALS.some((frame) => frame(place))) continue
    const value = countOf(
      new Map([
        ['n', [item]],
        ['qual', items.slice(from + 1, at)],
      ]),
    )
    if (!value) continue
    const draft = draftOf('count', item.start, item.end, 'count.bare', value)
    draft.plural = value.max !== 1
    draft.tags = part ? BARE : TOTAL
    found.push({ draft, from: at, to: at + 1 })
    counted.add(at)
  }
  return found
}

/** A noun that is also a verb is a verb behind “to” and “must”, and right behind a name, with the ending of the verb of one: “the president X pardons 30”. */
const isVerbHere = (items: readonly Item[], at: number) =>
  !has(items[at], 'ambiguous') ||
  leadsVerb(itemBefore(items, at)) ||
  (items[at]?.key.endsWith('s') === true &&
    (['person', 'place'].includes(items[at - 1]?.kind ?? '') || has(items[at - 1], 'title')) &&
    items[at + 1]?.kind === 'number')

const leadsVerb = isOneOf('toinf', 'must', 'future', 'may', 'would', 'do')

/** “The freed”, “those pardoned”. */
const isOfScope = ({ tags }: Draft) => [...tags].some((tag) => tag.startsWith('scope_'))

const BARE: ReadonlySet<string> = new Set(['bare'])
const TOTAL: ReadonlySet<string> = new Set(['total'])

const isCandidate = ({ kind, amount, text }: Item) =>
  kind === 'number' && amount !== undefined && Number.isInteger(amount) && amount > 0 && amount < MOST && !/^0/.test(text)

/** More people than this are no batch and no tally of ours. */
const MOST = 100_000

/** Joined to a sign, a decimal or a name (“№ 2”, “10:30”, “361-4”), or an age put in between (“X, 42, said”, “X (42)”). */
function isOfThings(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]]
  const joined = after?.glued === true && !isMark(after, ',.;:)!?"—')
  // “52 is a lot,” he said: a number opens what is quoted; “one” there is anybody.
  const opensQuote = before === undefined && items[at]?.amount !== 1
  if (joined || (items[at]?.glued === true && !opensQuote && !isMark(before, '("—'))) return true
  if (isMark(before, '№#$€£%+/') || isMark(after, '%')) return true
  // “COVID – 19”.
  if (isMark(before, '—-') && items[at - 2]?.kind === 'word' && /^\p{Lu}{2,}$/u.test(items[at - 2]?.text ?? '')) return true
  if (after?.kind === 'number' || before?.kind === 'number') return true
  // “Two days after they came”: a length of time before what opens a clause.
  if (has(after, 'subordinator') && after?.key.includes('_')) return true
  // “Cases 2468 and 2635”.
  if (isOfName(items, at)) return true
  // “Aged 72 and 81”, “between the ages of 18 and 49”.
  const aged = has(items[at - 3], 'aged') || (has(items[at - 3], 'preposition') && has(items[at - 4], 'aged'))
  if (aged && items[at - 2]?.kind === 'number' && has(before, 'and')) return true
  // “80 people between 13 and 18 were …”.
  if (
    items[at - 4]?.kind === 'count' &&
    has(items[at - 3], 'preposition') &&
    items[at - 2]?.kind === 'number' &&
    has(before, 'and')
  )
    return true
  // “A father of two.”
  const whose = items[at - 2]
  if (has(before, 'prep_of') && (has(whose, 'parent') || (whose?.kind === 'unnamed' && whose.mention?.plural === false)))
    return true
  const rest = items
    .slice(at + 1)
    .find((one, i) => !(isMark(one, ',') || one.kind === 'number' || (i === 0 ? joins(one) : joinsOn(one))))
  if (rest?.kind === 'term' || has(rest, 'unit')) return true
  const put = (isMark(before, ',') && isMark(after, ',')) || (isMark(before, '(') && isMark(after, ')'))
  return put && items[at - 2]?.kind === 'person'
}

/** Behind a name with a number and “and”; class `numbered`. */
function isOfName(items: readonly Item[], at: number): boolean {
  let from = at - 1
  while (from > 0 && (items[from]?.kind === 'number' || isMark(items[from], ',') || has(items[from], 'and'))) from--
  return items[from]?.cap === true && has(items[from], 'numbered')
}

const joinsOn = isOneOf('conjunction', 'adverb')
/** “From 20 to 40 years.” */
const joins = isOneOf('conjunction', 'adverb', 'upto')

/** The item before a number and what qualifies it; -1 at the beginning. */
function leftOf(items: readonly Item[], at: number): number {
  let i = at - 1
  while (i >= 0 && BESIDE.some((name) => has(items[i], name))) i--
  // “Already more than 16 thousand”, “later another 13”.
  if (i + 1 < at && has(items[i], 'adverb') && (has(items[i + 1], 'atleast') || has(items[i + 1], 'another'))) i--
  // “A further 51”, “the other nine”.
  return i + 1 < at && has(items[i + 1], 'another') && has(items[i], 'determiner') ? i - 1 : i
}
