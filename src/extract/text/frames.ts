import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from './item.ts'
import { isDash, isEnd, isLabelled, type Place } from './labelled.ts'

type Frame = (place: Place) => boolean

const opens = (items: readonly Item[], i: number) =>
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
/** Items from “remain” to “prison”. */
const CELL = 4

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
    const more = saying && told && from + 1 < at && has(items[at + 1], 'be')
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
  ({ items, at, from, beside, acts }) =>
    beside &&
    isFronted(items, at) &&
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
    return (beside || (told && (who || where))) && opens(items, from) && (has(items[next], 'preposition') || who)
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

/** Where a number is what somebody counts, announces or names: it stands by itself. */
export const TOTALS: readonly Frame[] = [
  // “The first group of 20 arrived”, “half of the 250 were women”.
  ({ items, at, from: left }) => {
    const from = has(items[left], 'definite') ? left - 1 : left
    const next = items[at + 1]
    return (
      ['prep_of', 'prep_from', 'outof'].some((name) => has(items[from], name)) &&
      (items[from - 1]?.kind === 'unnamed' || GROUP.some((name) => has(items[from - 1], name))) &&
      (isEnd(next) || isDash(next) || isVerbal(next) || has(next, 'preposition') || has(next, 'relative'))
    )
  },
  // “Dozens — more than 60 in all —”, where people were told of.
  ({ items, at, from, told }) =>
    told && has(items[at + 1], 'summing') && (isDash(items[from]) || isMark(items[from], '(,')) && !isVerbal(items[at + 2]),
  // “X, Y and another three.”
  ({ items, at, from }) =>
    has(items[at - 1], 'another') &&
    opens(items, from) &&
    isEnd(items[at + 1]) &&
    items.slice(0, at).some(({ kind }) => kind === 'person' || kind === 'count'),
  // “Instead of the promised 52 they brought 51”, “22 instead of 20”.
  ({ items, at, from, told, acts }) => {
    const before = has(items[from], 'preposition') ? from : from - 1
    const led =
      has(items[before], 'instead') &&
      // “Weighs 45 kilos instead of the former 83.”
      (told || acts.size > 0 || items.some((item) => has(item, 'moved'))) &&
      (isEnd(items[at + 1]) || isVerbal(items[at + 1]) || has(items[at + 1], 'preposition'))
    return led || (has(items[at + 1], 'instead') && items[at + 2]?.kind === 'number')
  },
  // “The first count found 104.”, “announced 52,”: the object of a verb that counts or announces.
  (place) => {
    const { items, acts, at, from, told } = place
    let verb = from
    // “Behind bars remain 1,100”.
    while (verb > from - 4 && (items[verb]?.kind === 'date' || lies(items[verb]))) verb--
    const counts = NAMING.some((name) => has(items[verb], name)) || acts.has(verb) || has(items[verb], 'moved')
    const ends = isEnd(items[at + 1]) || (has(items[verb], 'counting') && has(items[at + 1], 'preposition'))
    const own = (items[at]?.amount ?? 0) > 9 && (has(items[verb], 'counting') || has(items[verb], 'announcing'))
    // “Lawyers spoke of at least 60.”
    const spoken = has(items[from], 'prep_of') ? from - 1 : from
    return ends && (told || own) && (counts || (verb === spoken && has(items[verb], 'speech')))
  },
  // “The state frees 14, including X”: a headline.
  ({ items, at, from, acts, told }) =>
    (isEnd(items[at + 1]) ||
      has(items[at + 1], 'subordinator') ||
      (has(items[at + 1], 'and') && (acts.has(at + 2) || isVerbal(items[at + 2]))) ||
      (has(items[at + 1], 'preposition') && !has(items[at + 1], 'prep_of'))) &&
    (acts.has(from) || (told && keepsThem(items[from]))) &&
    (items[at]?.amount ?? 0) > 1 &&
    (isGiver(items[has(items[from - 1], 'have') ? from - 2 : from - 1]) || (has(items[from - 1], 'and') && acts.has(from))),
  // “Keeps three in jail”, “that leaves three still in custody”.
  ({ items, at, from }) => {
    const place = has(items[at + 1], 'adverb') ? at + 2 : at + 1
    const there = has(items[place], 'prep_in') && isCustody(items[place + 1])
    return (
      (there || has(items[place], 'scope_held')) &&
      (items[at]?.amount ?? 0) > 1 &&
      isVerbThere(items[from]) &&
      !items.some((item) => item.kind === 'term' || has(item, 'unit'))
    )
  },
  // “630 people could, and used the chance about two hundred”: a subject that stands last.
  ({ items, at, from, told }) => {
    if (!told || from + 1 >= at || !isEnd(items[at + 1])) return false
    const begin = items.findLastIndex((item, i) => i < from && isMark(item, ',;:(.—'))
    return has(items[at - 1], 'about') && items.slice(begin + 1, from + 1).some((item) => has(item, 'moved') || has(item, 'past'))
  },
  // “Bringing the number of those freed to 250.”
  ({ items, at, from }) =>
    has(items[from], 'prep_to') &&
    (isEnd(items[at + 1]) || (has(items[at + 1], 'preposition') && !has(items[at + 1], 'prep_of'))) &&
    items.slice(Math.max(0, from - BRINGING), from).some((item) => has(item, 'cumulative')),
  // “There were 36.”, “now 187 of them”: where people were counted.
  ({ items, at, from, told }) => {
    const subject = items[has(items[from], 'be') ? from - 1 : from]
    const named = subject?.mention?.pronoun === true && subject.mention.plural && subject.mention.cases?.has('nom') !== true
    const them = named || (has(subject, 'theirs') && has(subject, 'pronoun'))
    return told && isEnd(items[at + 1]) && (has(subject, 'existential') ? subject !== items[from] : them && from > 0)
  },
]

const leadsOn = isOneOf('preposition', 'determiner', 'adverb', 'toinf')
const isObject = (item: Item | undefined) => isEnd(item) || leadsOn(item)
const isCustody = isOneOf('custodial', 'cue_held')
const keepsThem = isOneOf('keeping', 'housing')
const isVerbThere = isOneOf('keeping', 'housing', 'leavingthere', 'absolute')
/** Who may free people. */
const isGiver = (item: Item | undefined) =>
  ['person', 'place', 'organisation', 'unnamed'].includes(item?.kind ?? '') ||
  has(item, 'role') ||
  has(item, 'heldby') ||
  has(item, 'orghead')
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

/** Words between what brings a number up and the number. */
const BRINGING = 8

const GROUP = ['quantity', 'orghead']

const NAMING = ['counting', 'announcing', 'listing', 'naming', 'staying']
const lies = isOneOf('preposition', 'adverb', 'custodial', 'scope_held')

/** Does the sentence begin with a whole (“Of the 52 freed, …”)? */
const isFronted = (items: readonly Item[], at: number) =>
  items.findIndex(({ kind }) => kind === 'count') < Math.min(at, 4) &&
  items.slice(0, 3).some((item) => has(item, 'prep_of') || has(item, 'among') || has(item, 'prep_from'))
