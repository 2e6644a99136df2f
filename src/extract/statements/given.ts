import type { Modality } from '#core/extraction.ts'
import { calledFrom } from '../clauses/called.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { isOrderedBehind } from './ordered.ts'

/** A noun tells that it happened only after words such as “announced” or “after the”. */
export const isGiven = (items: Parsed['items'], at: number) =>
  items
    .slice(Math.max(0, at - TOLD_BEFORE), at)
    // “Reported that it works on the release of X”: what is reported is the work.
    .some((item, i, lead) => isFact(item) && !lead.slice(i).some((one) => has(one, 'subordinator') && !isFact(one))) ||
  items.slice(Math.max(0, at - 2), at).some((item) => has(item, 'happened')) ||
  isJudged(items, at - 2) ||
  isEndOf(items, at) ||
  isSignedBefore(items, at) ||
  // “Since the moment of the release of X”.
  (has(items[at - 1], 'onset') && has(items[at - 2], 'since')) ||
  // “They announced the release of X”, with nothing between but a preposition.
  (has(items[at - 1], 'preposition') && has(items[at - 2], 'announcing')) ||
  tookPlace(items, at) ||
  isDated(items, at) ||
  isAnnounced(items, at) ||
  isThanked(items, at) ||
  isGained(items, at) ||
  isOrderedBehind(items, at + 1)

/** “The siege ended with the release of 12 hostages”: not that of a film; class `endedwith`. */
function isEndOf(items: Parsed['items'], at: number): boolean {
  const verb = items.findLastIndex((item, i) => i < at && i >= at - TOLD_BEFORE && has(item, 'endedwith'))
  if (verb <= 0) return false
  const near = items.slice(verb + 1, at)
  const people = items.some((item, i) => (i > at && item.kind === 'count') || has(item, 'custodial') || has(item, 'inmate'))
  return people && near.every((item) => has(item, 'determiner') || has(item, 'open'))
}

/** “Criticised the early release of X”, “despite the release of X”: right behind such a word, where nothing is yet to come. */
function isJudged(items: Parsed['items'], before: number): boolean {
  let i = before
  while (has(items[i], 'timely') || has(items[i], 'determiner')) i--
  const judges = has(items[i], 'notwithstanding') || (has(items[i], 'happened') && has(items[i], 'past'))
  return i < before && judges && !items.some((item) => TO_COME_YET.some((tag) => has(item, tag)))
}
const TO_COME_YET = ['future', 'may', 'would', 'must', 'plan', 'ahead']

/** Items between what tells of a release and the word before whose it is. */
const TOLD_BEFORE = 10

/** “Negotiated X’s release”, “helped to secure their release”: what somebody worked for and has got; classes `gained`, and `gain` behind `helping`. */
export function isGained(items: Parsed['items'], at: number): boolean {
  let i = at - 1
  while (
    i >= 0 &&
    i > at - NAMES &&
    (items[i]?.mention || items[i]?.kind === 'number' || isMark(items[i], '-') || isOfThem(items[i])) &&
    !has(items[i], 'gained') &&
    !has(items[i], 'gain')
  )
    i--
  if (i < 0) return false
  if (has(items[i], 'gained')) return true
  return has(items[i], 'gain') && has(has(items[i - 1], 'toinf') ? items[i - 2] : items[i - 1], 'helping')
}

/** Words of those whose release it is. */
const isOfThem = isOneOf('possessive', 'role', 'title', 'people', 'nationality', 'determiner', 'and', 'open')

/** “They thanked X for the help and the release of Y”, however long it takes to say whom they thank and for what else. */
function isThanked(items: Parsed['items'], at: number): boolean {
  const thanks = items.findLastIndex((item, i) => i < at && has(item, 'thanks'))
  const between = items.slice(thanks + 1, at)
  return (
    thanks >= 0 &&
    between.length < NAMES &&
    !between.some((item) => isMark(item, ',;:') || isVerbal(item) || has(item, 'subordinator'))
  )
}

/** “Signed is the decree of X on the pardon of Y”: right behind the verb stands what makes it happen, and whose it is. */
function isSignedBefore(items: Parsed['items'], at: number): boolean {
  const paper = has(items[at - 2], 'decree') ? at - 2 : at - 3
  return (
    has(items[at - 1], 'preposition') &&
    has(items[paper], 'decree') &&
    (has(items[paper], 'happened') || has(items[paper - 1], 'happened'))
  )
}

const isFact = (item: Parsed['items'][number]) => has(item, 'factual') || has(item, 'thanks')

/** “Of the release of X told the press service”, in languages where who tells may stand last. */
function isAnnounced(items: Parsed['items'], at: number): boolean {
  if (at > 2 || (at > 0 && !has(items[at - 1], 'preposition'))) return false
  const verb = items.findIndex((item, i) => i > at && has(item, 'announcing'))
  const between = items.slice(at, Math.max(verb, at))
  // “Of the release of X and also of Y, whose name is not given, told …”.
  const listed = (item: Item, i: number) => isMark(item, ',') && NAMING.some((tag) => has(between[i + 1], tag))
  const puts = between.some((item, i) => listed(item, i))
  return (
    verb > 0 &&
    !between.some(
      (item, i) =>
        isMark(item, ';:') || (isMark(item, ',') && !puts) || UNSURE_WORDS.some((tag) => has(item, tag) && !inside(between, i)),
    )
  )
}

const NAMING = ['and', 'relative', 'whosename']

/** Within a relative clause that only describes somebody. */
function inside(items: Parsed['items'], at: number): boolean {
  const comma = items.findLastIndex((item, i) => i < at && isMark(item, ','))
  return comma >= 0 && NAMING.slice(1).some((tag) => has(items[comma + 1], tag))
}

const UNSURE_WORDS = ['neg', 'future', 'may', 'would', 'must', 'demand', 'plan', 'hope']

/** “The release of X and Y on 3 May”: nothing but names and numbers up to the day, and nothing in the sentence leaves it open. */
function isDated(items: Parsed['items'], at: number): boolean {
  const day = items.findIndex((item, i) => i > at && item.kind === 'date')
  const own = (item: Item) =>
    ['person', 'count', 'word'].includes(item.kind) ? !isVerbal(item) && !has(item, 'speech') : isMark(item, ',')
  return (
    day > 0 &&
    (has(items[day - 1], 'preposition') || isAgo(items[day])) &&
    items.slice(at, day).every(own) &&
    items.slice(at, day).some(({ kind }) => kind === 'person' || kind === 'count') &&
    !items.some((item) => [...UNSURE_WORDS, 'conditional', 'ahead', 'undone'].some((tag) => has(item, tag)))
  )
}

/** “Three years ago” needs no preposition. */
const isAgo = (item: Item | undefined) => {
  const offset = item?.mention?.parts?.offset
  return offset !== undefined && offset.n < 0 && offset.unit !== 'day'
}

/** “The release of X came after …”, “… is a long-sought step”: a verb in the past or an outcome behind it, told as a fact; classes `happened`, `ensuing`, `outcome`. */
function tookPlace(items: Parsed['items'], at: number): boolean {
  const verb = items.findIndex((_, i) => i > at && i < at + NAMES && (isEnsuing(items, i, at) || isOutcome(items, i, at)))
  const between = items.slice(at, verb)
  // “… was announced but never happened”.
  const denied = items.slice(verb, verb + 5).some((item, i, rest) => has(item, 'neg') && has(rest[i - 1], 'contrast'))
  const unsure = (item: Item, i: number) => UNSURE.some((tag) => has(item, tag)) && !inside(between, i)
  // “The release of X would be a step”, in languages where the word for that stands behind.
  const wished = has(items[verb + 1], 'would')
  return !denied && !wished && verb > 0 && !between.some((item, i) => isMark(item, ';.') || unsure(item, i))
}

const isEnsuing = (items: Parsed['items'], verb: number, at: number) =>
  has(items[verb], 'happened') || (has(items[verb], 'ensuing') && isSubject(items, at, verb))

/**
 * Is the release at `at` what the verb tells of: “X’s early release drew crowds”, but neither “the film’s release”, “reports of X’s release”, “X’s blocked
 * release” nor “X’s release party”?
 */
function isSubject(items: Parsed['items'], at: number, verb: number): boolean {
  const noun = has(items[at], 'preposition') ? at - 1 : at
  const behind = items.slice(noun + 1, verb)
  const of = has(behind[0], 'prep_of')
  if (behind.some((item) => OUT_OF_WORK.some((tag) => has(item, tag)))) return false
  if (of) return behind.some(isSomebody) && !isSought(items[noun - 1])
  if (has(behind[0], 'open') && !has(behind[0], 'preposition') && !has(behind[0], 'adverb')) return false
  let owner = has(items[noun - 1], 'timely') ? noun - 2 : noun - 1
  while (has(items[owner], 'possessive') || isMark(items[owner], "'")) owner--
  if (has(items[owner], 'relative')) return true
  return isSomebody(items[owner]) && !has(items[calledFrom(items, owner) - 1], 'prep_of')
}

const isSomebody = (item: Item | undefined) => ['person', 'count', 'unnamed'].includes(item?.mention?.kind ?? 'mark')
const isSought = isOneOf('attributive', 'past')
/** Where nobody is held. */
const OUT_OF_WORK = ['hirer', 'unconfined', 'player']

/** So far behind the noun, with the names between, its verb stands. */
const NAMES = 24

/** “Is a long-sought step”, but “is the only way”, “is a necessary step”: class `needed`. */
function isOutcome(items: Parsed['items'], at: number, noun: number): boolean {
  if (!has(items[at], 'outcome')) return false
  const be = items.findLastIndex((item, i) => i > noun && i < at && has(item, 'be'))
  return be > 0 && at - be < 7 && !items.slice(be, at + 2).some((item) => has(item, 'needed'))
}

const UNSURE = ['future', 'may', 'would', 'must', 'neg', 'verb', 'speech', 'demand', 'plan', 'hope']

/**
 * “He was the second to be freed”, “she is among the first to walk free in a month”: who is counted so has come out; “will be the first to be freed”, “is
 * the first to be freed next week”: is to; class `ranking`. Null: nothing of the kind is said.
 */
export function rankedMood(items: Parsed['items'], from: number, to: number): Modality | null {
  if (!has(items[from], 'toinf')) return null
  const rank = items.findLastIndex((item, i) => i < from && i > from - RANKED && ranks(item))
  let i = rank - 1
  while (has(items[i], 'determiner') || has(items[i], 'among') || has(items[i], 'adverb')) i--
  const near = items.slice(Math.max(0, i - 3), i).concat(items.slice(rank, from))
  // “Freed two more, the latest activists to be freed”: of those just told of.
  const apposed = isMark(items[i], ',') && !items.slice(0, i).some((item) => isUncertain(item) || has(item, 'future'))
  if (rank <= 0 || !(has(items[i], 'be') || has(items[i], 'became') || apposed) || near.some(isUncertain)) return null
  const dated = items.slice(to, to + RANKED).some((item) => item.kind === 'date' || has(item, 'ahead'))
  return near.some((item) => has(item, 'future')) || (dated && !has(items[i], 'past')) ? 'planned' : 'asserted'
}

const isUncertain = isOneOf('neg', 'may', 'would', 'must', 'toinf', 'hope', 'plan')

/** “X is the second activist to be freed”: X is. */
export function rankedAs({ items, units }: Parsed, unit: Unit): Unit {
  if (!unit.draft.tags.has('ranking')) return unit
  const verbal = ['be', 'became', 'have', 'adverb', 'future', 'may', 'would', 'must', 'neg', 'toinf', 'hope', 'plan']
  const at = items.findLastIndex((item, i) => i < unit.at && !verbal.some((tag) => has(item, tag)))
  return units.find((one) => one.at === at && !one.possessive && (one.draft.kind === 'person' || one.draft.pronoun)) ?? unit
}

const ranks = (item: Item) => has(item, 'ranking') || item.mention?.tags.has('ranking') === true

/** Words between “the second” and “to”. */
const RANKED = 7

/**
 * “No statement was issued on the release of X”, “nobody announced it”: says nothing of whether X was freed; class `unsaid`. “They want to celebrate the
 * release of X” does not want it; class `showing`.
 */
export function isUntold(before: Parsed['items']): boolean {
  const wanted = before.findLastIndex((item) => ['demand', 'hope', 'plan', 'future', 'may', 'must'].some((tag) => has(item, tag)))
  if (wanted >= 0 && before.slice(wanted + 1).some((item) => has(item, 'showing'))) return true
  const at = before.findLastIndex((item) => has(item, 'neg') || has(item, 'noone') || item.mention?.tags.has('noone') === true)
  return at >= 0 && before.slice(at + 1).some((item) => ['speech', 'announcing', 'unsaid'].some((tag) => has(item, tag)))
}
