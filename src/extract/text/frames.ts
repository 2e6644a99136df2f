import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from './item.ts'
import { isDash, isEnd, isLabelled, type Place } from './labelled.ts'

export type Frame = (place: Place) => boolean

export const opens = (items: readonly Item[], i: number) =>
  i < 0 ||
  isMark(items[i], ',;:(."') ||
  isDash(items[i]) ||
  (has(items[i], 'conjunction') && !isAllBut(items, i)) ||
  has(items[i], 'subordinator') ||
  has(items[i], 'including') ||
  // “In total 123 were freed”, “so far 20 have”.
  has(items[i], 'summing') ||
  has(items[i], 'adverb') ||
  isWhole(items, i)

/** “20 remain behind bars”, “12 are in prison”: whom else but people. */
const stays = isOneOf('staying', 'keeping')
const isCell = isOneOf('scope_held', 'custodial')
const isKept = isOneOf('scope_held', 'keeping', 'cue_held')
/** “Held”, “packed in the prison”; not “at the rally”, “injured”. */
const isInside = (items: readonly Item[], at: number) => isKept(items[at]) || items.slice(at, at + CELL).some(isCell)
/** Items from “remain” to “prison”. */
export const CELL = 4

/** “All but nine left”: nothing is told of the nine. */
const isAllBut = (items: readonly Item[], i: number) => has(items[i], 'contrast') && has(items[i - 1], 'definite')

/** “Of the pardoned”, “the freed”. */
const isScoped = (mention: Draft | undefined) =>
  mention?.kind === 'unnamed' && mention.plural && [...mention.tags].some((tag) => tag.startsWith('scope_'))

/** “of whom”, “of them”, “of the pardoned”, “of 40 people” before a number. */
const isWhole = (items: readonly Item[], i: number) =>
  (items[i]?.kind === 'count' ||
    ['relative', 'pronoun'].some((name) => has(items[i], name)) ||
    items[i]?.mention?.pronoun === true ||
    isScoped(items[i]?.mention)) &&
  ['prep_of', 'prep_from', 'among', 'outof'].some((name) => has(items[has(items[i - 1], 'determiner') ? i - 2 : i - 1], name))

/** “52 have already been freed”: where the verb itself stands. */
function behindAuxiliaries(items: readonly Item[], at: number): number {
  let i = at
  while (i < at + 4 && AUXILIARY.some((tag) => has(items[i], tag)) && !has(items[i], 'verb')) i++
  return i
}

const AUXILIARY = ['have', 'be', 'adverb', 'neg']

/** Says something of people at `i`: a verb, or what is told of prisoners. */
const isSaid = ({ items, acts }: Place, i: number) =>
  acts.has(i) ||
  (isVerbal(items[i]) && !has(items[i], 'ambiguous')) ||
  has(items[i], 'neg') ||
  has(items[i], 'announcing') ||
  has(items[i], 'moved')

/** Where a number may be part of one told of before. */
export const PARTS: readonly Frame[] = [
  // “Nine left”, “; 31 could not …”: the subject of a verb; with one that is no matter of prisoners only where people were counted.
  (place) => {
    const { items, at, acts, told } = place
    // “The 14 were …”, “all fourteen were silent”.
    const from =
      has(items[place.from], 'definite') && (told || acts.has(behindAuxiliaries(items, at + 1))) ? place.from - 1 : place.from
    let said = at + 1
    while (has(items[said], 'adverb')) said++
    // “They said 41 had been released.”
    const saying = has(items[from], 'speech')
    const reported = saying && acts.has(behindAuxiliaries(items, at + 1)) && !acts.has(at + 1)
    // “Witnesses say more than 3,000 are packed into it”, where people were told of.
    const more = saying && told && from + 1 < at && has(items[at + 1], 'be') && isInside(items, at + 2)
    // “By the end of the day all 67 had been freed.”
    const whole =
      has(items[place.from], 'definite') && acts.has(behindAuxiliaries(items, at + 1)) && !has(items[from], 'preposition')
    // “And 78 appeared in court”, where people were counted.
    const did = told && opens(items, from) && isDone(items[at + 1]) && isObject(items[at + 2])
    if (!(opens(items, from) || reported || more || whole) || !(did || isSaid(place, said))) return false
    const own =
      acts.has(behindAuxiliaries(items, at + 1)) ||
      has(items[at + 1], 'announcing') ||
      (has(items[at + 1], 'moved') && !has(items[at + 1], 'be')) ||
      (stays(items[said]) && items.slice(said + 1, said + CELL).some(isCell))
    return told || (own && items[at]?.amount !== 1)
  },
  // “Thirty-one, including two women, were pardoned”; “the eight, all members of a club, were freed”.
  ({ items, at, from, acts, told }) => {
    const definite = has(items[from], 'definite')
    if (!opens(items, definite ? from - 1 : from) || !isMark(items[at + 1], ',')) return false
    if (has(items[at + 2], 'including')) return acts.size > 0 || (definite && told && (items[at]?.amount ?? 0) > 1)
    const close = items.findIndex((item, i) => i > at + 2 && i < at + DESCRIBED && isMark(item, ','))
    const verb = close < 0 ? -1 : behindAuxiliaries(items, close + 1)
    return verb > close + 1 && acts.has(verb) && (definite || from < 0) && (items[at]?.amount ?? 0) > 1
  },
  // “The 11 still behind bars have said”, “the 13, who have been in prison, are ill”, where people were counted.
  ({ items, at, from, told }) => {
    const led = told && has(items[from], 'definite') && opens(items, from - 1) && (items[at]?.amount ?? 0) > 1
    const who = isMark(items[at + 1], ',') ? at + 2 : at + 1
    const place = has(items[at + 1], 'adverb') ? at + 2 : at + 1
    return led && (has(items[who], 'relative') || (has(items[place], 'prep_in') && isCustody(items[place + 1])))
  },
  // “Of the 15 people, she says, four wept”: parts of a whole that stands first.
  // “Of those, 660 — a third — are men”, where people were told of.
  ({ items, at, from, beside, told, acts }) =>
    ((beside && isFronted(items, at)) ||
      (told && from > 0 && from < OPENING && isWhole(items, from - 1) && isMark(items[from], ','))) &&
    (opens(items, from) || from + 1 < at || acts.has(at + 1)) &&
    !isEnd(items[at + 1]) &&
    !has(items[at + 1], 'unit'),
  // “Had pardoned the six on Friday”.
  ({ items, acts, at, from }) =>
    has(items[from], 'definite') &&
    acts.has(from - 1) &&
    (items[at]?.amount ?? 0) > 1 &&
    (isEnd(items[at + 1]) || (has(items[at + 1], 'preposition') && !has(items[at + 1], 'prep_of'))),
  // “The released 13 are to stay silent.”
  ({ items, acts, at }) =>
    acts.has(at - 1) &&
    has(items[at - 2], 'definite') &&
    SCOPES.some((tag) => has(items[at - 1], tag)) &&
    (items[at]?.amount ?? 0) > 1 &&
    (isEnd(items[at + 1]) || isVerbal(items[at + 1])),
  // “They gave five in exchange for the 82.”
  ({ items, at, from, told }) =>
    told &&
    has(items[from], 'definite') &&
    has(items[from - 1], 'preposition') &&
    isEnd(items[at + 1]) &&
    (items[at]?.amount ?? 0) > FEW,
  // “Announced the pardon of another 18”, where people were told of.
  ({ items, at, from, told }) => {
    const noun = has(items[from], 'prep_of') ? from - 1 : from
    const another = has(items[at - 1], 'another') || has(items[from], 'prep_of')
    return told && another && has(items[noun], 'pardoning') && isEnd(items[at + 1]) && (items[at]?.amount ?? 0) > 1
  },
  // “429 have been arrested and 32 prosecuted”.
  ({ items, at, from, beside }) =>
    beside && has(items[from], 'and') && isDone(items[from - 1]) && isDone(items[at + 1]) && !has(items[at + 1], 'unit'),
  // “Nine were brought to Lithuania, while X moved 114 to Ukraine”.
  ({ items, acts, at, from, beside }) =>
    beside &&
    acts.has(from) &&
    has(items[at + 1], 'preposition') &&
    ['place', 'person', 'country'].includes(items[at + 2]?.kind ?? ''),
  // “Most of them are women (11)”.
  ({ items, at, from }) =>
    isMark(items[from], '(') && isMark(items[at + 1], ')') && ['gender_f', 'gender_m'].some((name) => has(items[from - 1], name)),
  // “The most were held in Minsk (24) and Brest (7)”.
  ({ items, at, from: left, acts, told }) => {
    // “In Minsk and Brest (10 each).”
    const from = has(items[left], 'distributive') ? left - 1 : left
    const where = isWhere(items[from - 1]) || isWhere(items[from - 2])
    const row = where || (items[from - 1]?.cap === true && isRowOfPlaces(items, from) && !isVerbal(items[at + 2]))
    const counted = acts.size > 0 || items.some((item) => has(item, 'amount'))
    return isMark(items[from], '(') && isMark(items[at + 1], ')') && row && (told || isLongRow(items)) && counted
  },
  // “12 were freed, with nine taken to Lithuania”, “360 were held, with 20 already behind bars and three now facing charges”.
  ({ items, acts, at, from, beside }) => {
    let said = at + 1
    while (has(items[said], 'adverb')) said++
    const led = has(items[from], 'absolute') || (has(items[from], 'and') && isAbsolute(items, from))
    return beside && led && (acts.has(said) || ABSOLUTE.some((name) => has(items[said], name)))
  },
  // “nine to Lithuania”, “114 — to Ukraine”, after others that were counted; “Nine — women.”, “Nine — in Minsk.” where people were told of.
  ({ items, at, from, beside, told }) => {
    const next = isDash(items[at + 1]) ? at + 2 : at + 1
    const who = next > at + 1 && isWho(items[next], items[next + 1])
    const where = next > at + 1 && has(items[next], 'preposition') && items[next + 1]?.kind === 'place'
    // “Including 901 who had been ill.”
    const which = has(items[from], 'including') && has(items[next], 'relative')
    return (beside || (told && (who || where))) && opens(items, from) && (has(items[next], 'preposition') || who || which)
  },
  // “Lithuania nine”, after others that were counted.
  ({ items, at, from, beside }) => beside && items[from]?.kind === 'place' && opens(items, from - 1) && isEnd(items[at + 1]),
  // “Crossed the border: 51”, “women — 171”, “political: 8”.
  (place) => isLabelled(place),
  // “of them in a grave state at least thirty”.
  ({ items, at, from }) => {
    let begin = from
    while (begin > 0 && begin > from - 6 && !isMark(items[begin - 1], ',;:(.') && items[begin - 1]?.kind !== 'count') begin--
    return begin + 1 <= from && isWhole(items, begin + 1) && isEnd(items[at + 1])
  },
  // “Among the 14”, “how many of the 114 are …”: the number that was told of.
  ({ items, at, from, told }) => {
    const led = has(items[from], 'definite') && ['prep_of', 'prep_from', 'among'].some((name) => has(items[from - 1], name))
    const ends =
      isEnd(items[at + 1]) || has(items[at + 1], 'relative') || (told && (isVerbal(items[at + 1]) || isDone(items[at + 1])))
    return led && ends && (items[at]?.amount ?? 0) > 2
  },
]

const SCOPES = ['scope_released', 'scope_pardoned', 'scope_detained', 'scope_convicted']

const leadsOn = isOneOf('preposition', 'determiner', 'adverb', 'toinf')
const isObject = (item: Item | undefined) => isEnd(item) || leadsOn(item)
export const isCustody = isOneOf('custodial', 'cue_held')
const isDone = isOneOf('participle', 'past')
/** “On the 14.” is a day. */
const FEW = 31

/** Words that say who those counted are, between commas. */
const DESCRIBED = 16

/** “Hrodna (11), Pinsk, Smaliavičy (10)”: a number in brackets stood behind a place before. */
const isRowOfPlaces = (items: readonly Item[], at: number) =>
  items.some((item, i) => i < at - 2 && item.kind === 'place' && isMark(items[i + 1], '(') && isMark(items[i + 3], ')'))
/** “In Minsk (1,357), Hrodna (950), Brest (194)”: so many towns with a number are people, if anything was done. */
const isLongRow = (items: readonly Item[]) =>
  items.filter((item, i) => isTown(item) && isMark(items[i + 1], '(') && isMark(items[i + 3], ')')).length > 2
const isTown = (item: Item) => item.kind === 'place' || (item.kind === 'word' && item.cap)
const isWhere = (item: Item | undefined) => item?.kind === 'place' || (item?.cap === true && has(item, 'adj'))
/** What may stand behind a dash and say who those counted are. */
const isWho = (item: Item | undefined, next?: Item) =>
  item?.kind === 'place' ||
  item?.kind === 'unnamed' ||
  isCalled(item) ||
  has(item, 'scope_foreign') ||
  (has(item, 'adj') && (isCalled(next) || has(next, 'preposition'))) ||
  (has(item, 'described') && isEnd(next))

const isCalled = isOneOf('people', 'nationality', 'natnoun', 'persons')

/** What is said of a number behind “with”. */
const ABSOLUTE = ['participle', 'doing', 'scope_held', 'custodial', 'ongoing']

/** Does “with” and a number stand before the word that joins another number to it? */
const isAbsolute = (items: readonly Item[], at: number) =>
  items.slice(Math.max(1, at - BRINGING), at).some((item, i, near) => has(item, 'absolute') && near[i + 1]?.kind === 'number')

/** Does the sentence begin with a whole (“Of the 52 freed, …”)? */
const isFronted = (items: readonly Item[], at: number) =>
  items.findIndex(({ kind }) => kind === 'count') < Math.min(at, 4) &&
  items.slice(0, 3).some((item) => has(item, 'prep_of') || has(item, 'among') || has(item, 'prep_from'))

/** Items that open a sentence with a whole: “of those freed,”. */
const OPENING = 4

/** Words between what brings a number up and the number. */
export const BRINGING = 8
