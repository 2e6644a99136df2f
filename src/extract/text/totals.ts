import { BRINGING, CELL, type Frame, isCustody, opens } from './frames.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from './item.ts'
import { isDash, isEnd } from './labelled.ts'

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
    (told || isOfMany(items[from - 1])) &&
    has(items[at + 1], 'summing') &&
    (isDash(items[from]) || isMark(items[from], '(,')) &&
    !isVerbal(items[at + 2]),
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
    (isGiver(items[has(items[from - 1], 'have') ? from - 2 : from - 1]) ||
      (acts.has(from) && (has(items[from - 1], 'and') || (has(items[at + 1], 'and') && acts.has(at + 2))))),
  // “A raid killed 20 and wounded 40.”
  ({ items, at, from }) =>
    harms(items[from]) &&
    (items[at]?.amount ?? 0) > 1 &&
    (isEnd(items[at + 1]) ||
      has(items[at + 1], 'and') ||
      has(items[at + 1], 'subordinator') ||
      (has(items[at + 1], 'preposition') && !has(items[at + 1], 'prep_of'))),
  // “Keeps three in jail”, “that leaves three still in custody”.
  ({ items, at, from }) => {
    const place = has(items[at + 1], 'adverb') ? at + 2 : at + 1
    // “In jail”, “in the Black Beach jail”.
    let cell = place + 1
    while (cell < place + CELL && (has(items[cell], 'determiner') || items[cell]?.cap || items[cell]?.kind === 'place')) cell++
    const there = has(items[place], 'prep_in') && isCustody(items[cell])
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

const harms = isOneOf('harming')
const isOfMany = isOneOf('people', 'persons')
const keepsThem = isOneOf('keeping', 'housing')

const isVerbThere = isOneOf('keeping', 'housing', 'leavingthere', 'absolute')

/** Who may free people. */
const isGiver = (item: Item | undefined) =>
  ['person', 'place', 'organisation', 'unnamed'].includes(item?.kind ?? '') ||
  has(item, 'role') ||
  has(item, 'heldby') ||
  has(item, 'orghead') ||
  has(item, 'title')

const GROUP = ['quantity', 'orghead']

const NAMING = ['counting', 'announcing', 'listing', 'naming', 'staying']

const lies = isOneOf('preposition', 'adverb', 'custodial', 'scope_held')
