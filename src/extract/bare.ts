import type { StatementType } from '#core/extraction.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { has, type Item, isMark, isVerbal } from './item.ts'
import type { Found } from './name-words.ts'
import { countOf } from './values.ts'

/** What is told of people, and may be told of a number of them. */
const OF_PEOPLE: ReadonlySet<StatementType> = new Set([
  'detention',
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
    if (!FRAMES.some((frame) => frame(place))) continue
    const value = countOf(
      new Map([
        ['n', [item]],
        ['qual', items.slice(from + 1, at)],
      ]),
    )
    if (!value) continue
    const { start, end } = item
    const draft: Draft = draftOf({ kind: 'count', start, end, value, rule: 'count.bare', plural: value.max !== 1, tags: BARE })
    found.push({ draft, from: at, to: at + 1 })
    counted.add(at)
  }
  return found
}

/** A noun that is also a verb is a verb right behind a name, with the ending of the verb of one: “the president X pardons 30”. */
const isVerbHere = (items: readonly Item[], at: number) =>
  !has(items[at], 'ambiguous') ||
  (items[at]?.key.endsWith('s') === true &&
    ['person', 'place'].includes(items[at - 1]?.kind ?? '') &&
    items[at + 1]?.kind === 'number')

/** “The freed”, “those pardoned”. */
const isOfScope = ({ tags }: Draft) => [...tags].some((tag) => tag.startsWith('scope_'))

const BARE: ReadonlySet<string> = new Set(['bare'])

/** A number at `at`; `from` is what stands before it and its qualifiers. `beside`: the sentence has counted people before it; `told`: the text has. */
type Place = { items: readonly Item[]; acts: ReadonlySet<number>; at: number; from: number; beside: boolean; told: boolean }

const isCandidate = ({ kind, amount, text }: Item) =>
  kind === 'number' && amount !== undefined && Number.isInteger(amount) && amount > 0 && amount < MOST && !/^0/.test(text)

/** More people than this are no batch and no tally of ours. */
const MOST = 100_000

/** Joined to a sign, a decimal or a name (“№ 2”, “10:30”, “361-4”), or an age put in between (“X, 42, said”, “X (42)”). */
function isOfThings(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]]
  const joined = after?.glued === true && !isMark(after, ',.;:)!?"—')
  if (joined || (items[at]?.glued === true && !isMark(before, '("—'))) return true
  if (isMark(before, '№#$€£%+/')) return true
  if (after?.kind === 'number' || before?.kind === 'number') return true
  const rest = items
    .slice(at + 1)
    .find((one) => !(isMark(one, ',') || one.kind === 'number' || has(one, 'conjunction') || has(one, 'adverb')))
  if (rest?.kind === 'term' || has(rest, 'unit')) return true
  const put = (isMark(before, ',') && isMark(after, ',')) || (isMark(before, '(') && isMark(after, ')'))
  return put && items[at - 2]?.kind === 'person'
}

/** The item before a number and what qualifies it; -1 at the beginning. */
function leftOf(items: readonly Item[], at: number): number {
  let i = at - 1
  while (i >= 0 && (QUALIFIERS.some((name) => has(items[i], name)) || has(items[i], 'another') || has(items[i], 'rest'))) i--
  return i
}

const isEnd = (item: Item | undefined) => item === undefined || isMark(item, ',.;:()!?"') || item.kind === 'break'
const isDash = (item: Item | undefined) => isMark(item, '—-') && item?.glued === false
const opens = (items: readonly Item[], i: number) =>
  i < 0 ||
  isMark(items[i], ',;:(."') ||
  isDash(items[i]) ||
  (has(items[i], 'conjunction') && !isAllBut(items, i)) ||
  has(items[i], 'subordinator') ||
  isWhole(items, i)

/** “All but nine left”: nothing is told of the nine. */
const isAllBut = (items: readonly Item[], i: number) => has(items[i], 'contrast') && has(items[i - 1], 'definite')

/** “of whom”, “of them”, “of 40 people” before a number. */
const isWhole = (items: readonly Item[], i: number) =>
  (has(items[i], 'relative') || items[i]?.kind === 'count' || items[i]?.mention?.pronoun === true) &&
  ['prep_of', 'prep_from', 'among', 'outof'].some((name) => has(items[i - 1], name))

/** Says something of people at `i`: a verb, or what is told of prisoners. */
const isSaid = ({ items, acts }: Place, i: number) =>
  acts.has(i) ||
  (isVerbal(items[i]) && !has(items[i], 'ambiguous')) ||
  has(items[i], 'neg') ||
  has(items[i], 'announcing') ||
  has(items[i], 'moved')

const FRAMES: readonly ((place: Place) => boolean)[] = [
  // “Nine left”, “; 31 could not …”: the subject of a verb; with one that is no matter of prisoners only where people were counted.
  (place) => {
    const { items, at, from, acts, told } = place
    if (!opens(items, from) || !isSaid(place, at + 1)) return false
    const own = acts.has(at + 1) || has(items[at + 1], 'announcing') || (has(items[at + 1], 'moved') && !has(items[at + 1], 'be'))
    return told || (own && items[at]?.amount !== 1)
  },
  // “Of the 15 people, she says, four wept”: parts of a whole that stands first.
  ({ items, at, from, beside }) =>
    beside && isFronted(items, at) && opens(items, from) && !isEnd(items[at + 1]) && !has(items[at + 1], 'unit'),
  // “nine to Lithuania”, “114 — to Ukraine”, after others that were counted.
  ({ items, at, from, beside }) => {
    const next = isDash(items[at + 1]) ? at + 2 : at + 1
    const said = has(items[next], 'preposition') || (next > at + 1 && isWho(items[next]))
    return beside && opens(items, from) && said
  },
  // “Lithuania nine”, after others that were counted.
  ({ items, at, from, beside }) => beside && items[from]?.kind === 'place' && opens(items, from - 1) && isEnd(items[at + 1]),
  // “Crossed the border: 51”, “women — 171”, “political: 8”.
  (place) => isLabelled(place),
  // “The first count found 104.”, “announced 52,”: the object of a verb that counts or announces.
  (place) => {
    const { items, acts, at, from, told } = place
    let verb = from
    while (verb > from - 3 && (items[verb]?.kind === 'date' || has(items[verb], 'preposition') || has(items[verb], 'adverb')))
      verb--
    const counts = NAMING.some((name) => has(items[verb], name)) || acts.has(verb)
    return isEnd(items[at + 1]) && told && (counts || (verb === from && has(items[verb], 'speech')))
  },
  // “The state frees 14, including X”: a headline.
  ({ items, at, from, acts, told }) =>
    !told &&
    isEnd(items[at + 1]) &&
    acts.has(from) &&
    (items[at]?.amount ?? 0) > 1 &&
    ['person', 'place', 'organisation'].includes(items[from - 1]?.kind ?? ''),
  // “There were 36.”, “now 187 of them”: where people were counted.
  ({ items, at, from, told }) => {
    const subject = items[has(items[from], 'be') ? from - 1 : from]
    const them = subject?.mention?.pronoun === true && subject.mention.plural && subject.mention.cases?.has('nom') !== true
    return told && isEnd(items[at + 1]) && (has(subject, 'existential') ? subject !== items[from] : them && from > 0)
  },
  // “of them in a grave state at least thirty”.
  ({ items, at, from }) => {
    let begin = from
    while (begin > 0 && begin > from - 6 && !isMark(items[begin - 1], ',;:(.') && items[begin - 1]?.kind !== 'count') begin--
    return begin + 1 <= from && isWhole(items, begin + 1) && isEnd(items[at + 1])
  },
  // “Among the 14”, “how many of the 114 are …”: the number that was told of.
  ({ items, at, from, told }) => {
    const led = has(items[from], 'definite') && ['prep_of', 'prep_from', 'among'].some((name) => has(items[from - 1], name))
    return led && (isEnd(items[at + 1]) || (told && isVerbal(items[at + 1]))) && (items[at]?.amount ?? 0) > 2
  },
]

/** What may stand behind a dash and say who those counted are. */
const isWho = (item: Item | undefined) =>
  item?.kind === 'place' || item?.kind === 'unnamed' || ['people', 'nationality', 'natnoun'].some((name) => has(item, name))

const NAMING = ['counting', 'announcing', 'listing', 'naming']

/** Does the sentence begin with a whole (“Of the 52 freed, …”)? */
const isFronted = (items: readonly Item[], at: number) =>
  items.findIndex(({ kind }) => kind === 'count') < Math.min(at, 4) &&
  items.slice(0, 3).some((item) => has(item, 'prep_of') || has(item, 'among') || has(item, 'prep_from'))

/** Words before a colon or a dash that say whom the number behind it counts. */
function isLabelled({ items, acts, at, from, beside }: Place): boolean {
  if (!isEnd(items[at + 1]) || !(isMark(items[from], ':') || isDash(items[from]))) return false
  let begin = from - 1
  while (begin >= 0 && !isMark(items[begin], ',;:.()') && !isDash(items[begin])) begin--
  const label = items.slice(begin + 1, from)
  if (label.length === 0 || label.some((item) => has(item, 'unit') || item.kind === 'term' || item.kind === 'person'))
    return false
  return label.some(
    (item, i) =>
      acts.has(begin + 1 + i) ||
      PEOPLE.some((name) => has(item, name)) ||
      [...item.tags].some((name) => name.startsWith('scope_')) ||
      item.kind === 'unnamed' ||
      (beside && (item.cap || item.kind === 'place' || item.kind === 'organisation')),
  )
}

const PEOPLE = ['people', 'political', 'nationality', 'natnoun', 'announcing', 'counting', 'moved', 'public']
