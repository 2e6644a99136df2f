import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { isRow } from './beside.ts'
import { cuesOf } from './cues.ts'

/**
 * “Now there are 187 of them”, “their number reached 40”, “most, 11 people, are women”, a line under a heading: what was said of those told of
 * before it, in its own sentence or in one of `earlier`, the nearest last. Null: the number does not go back to anybody.
 */
export function referredScope(parsed: Parsed, unit: Unit, earlier: readonly Parsed[]): Scope | null {
  const { items, units } = parsed
  const line = isLine(parsed, unit, earlier.at(-1))
  if (!line && !unit.draft.tags.has('partitive') && !unit.draft.tags.has('compared') && !goesBack(items, unit.at)) return null
  const before = units.findLast((one) => one.at < unit.at && scopeTold(one) !== null)
  if (before) return isOfRest(items, before.at, unit.at, scopeTold(before)) ? 'held' : scopeTold(before)
  for (const one of earlier.toReversed()) {
    const told = toldIn(one)
    if (told !== null) return told
    // A heading, or the frame of a quotation, says nothing; another sentence is about somebody else.
    if (one.items.length > SHORT) return null
  }
  return null
}

/** “After the release of 250 their number fell to 897”: those who remain. */
const isOfRest = (items: readonly Item[], from: number, at: number, told: Scope | null) =>
  (told === 'released' || told === 'pardoned') && items.slice(from, at).some((item) => has(item, 'falling'))

/** A sentence of so many items tells of something of its own. */
const SHORT = 8

const scopeTold = ({ draft }: Unit): Scope | null => {
  const scope = draft.kind === 'count' ? (draft.value as Count).scope : 'other'
  return VAGUE.has(scope) ? null : scope
}
const VAGUE: ReadonlySet<Scope> = new Set(['other', 'foreign', 'announced'])

function toldIn(parsed: Parsed): Scope | null {
  const count = parsed.units.findLast((unit) => scopeTold(unit) !== null)
  if (count) return scopeTold(count)
  const cues = cuesOf(parsed).filter(({ scope, kind }) => !VAGUE.has(scope) && kind !== 'term')
  const cue = cues.at(-1)
  // “The stay of those detained at the police station”: detained.
  const named = cue?.kind === 'custody' ? cues.at(-2) : undefined
  return (named?.scope === 'detained' ? named : cue)?.scope ?? null
}

/** The first number of a line under a heading, or of one under such a line. */
function isLine({ sentence, items }: Parsed, { at }: Unit, before: Parsed | undefined): boolean {
  if (before === undefined || !((sentence.bullet && at <= OPENING) || isRow(items, at))) return false
  if (isMark(before.items.at(-1), ':')) return true
  const of = before.items.findIndex(({ kind }) => kind === 'count')
  return (before.sentence.bullet || isRow(before.items, of)) && !items.slice(0, at).some(isTelling)
}
const OPENING = 2

/**
 * Do words before a number say that it counts those told of before? “They include 40”, “their number reached a peak of 40”, “the majority are women,
 * totalling 40”, “Poland (40) and Latvia (12 people)”.
 */
function goesBack(items: readonly Item[], at: number): boolean {
  if (isMark(items[at - 1], '(') && items[at - 2]?.kind === 'place') return true
  // “Bringing the total to seven”.
  if (has(items[at - 1], 'prep_to') && has(items[at - 2], 'cumulative')) return true
  let from = at - 1
  while (from > at - FAR && isLight(items[from])) from--
  if (isPronoun(items[from])) return true
  // “Lawyers spoke of at least 60.”
  if (from < at - 1 && items.slice(from, at).some(isTold) && isBare(items[at]?.mention)) return true
  // “A list of 109 names” is a list of its own.
  const onList = (item: Item) => has(item, 'onlist') && !has(items[at - 1], 'prep_of')
  const subject = items.slice(0, at).findLastIndex((item) => has(item, 'amount') || onList(item) || isPortion(item))
  const way = subject < 0 ? [] : items.slice(subject, at)
  // “A total of 17 officials went on trial”: told of for the first time.
  const first = itemBefore(items, Math.max(0, subject))
  const isNew = has(first, 'determiner') && !has(first, 'definite') && !has(first, 'possessive') && !isBare(items[at]?.mention)
  return (
    !isNew &&
    // “The number of prisoners was 40”: a number of their own.
    !(has(way[0], 'amount') && way.slice(1, OWN).some(isGroup)) &&
    way.length > 0 &&
    way.length <= LONG &&
    !way.some((item) => isMark(item, ';:') || item.kind === 'count' || isTelling(item))
  )
}

/** “Their number rose to 86”. */
export function isTheirs(items: readonly Item[], at: number): boolean {
  const number = items.findLastIndex((item, i) => i < at && i > at - FAR && has(item, 'amount'))
  return number > 0 && (isPronoun(items[number - 1]) || has(items[number - 1], 'theirs'))
}
const FAR = 7
const LONG = 12
const isGroup = ({ mention }: Item) => mention?.kind === 'unnamed' && mention.plural && !mention.pronoun && !isOfScope(mention)
const isOfScope = ({ tags }: Draft) => [...tags].some((tag) => tag.startsWith('scope_'))
/** Items from “number” to those it is of. */
const OWN = 5
const isPortion = ({ mention }: Item) => mention?.kind === 'unnamed' && mention.tags.has('portion')

const isPronoun = (item: Item | undefined) =>
  item?.mention !== undefined &&
  ['pronoun', 'plural'].every((tag) => item.mention?.tags.has(tag)) &&
  !item.mention.tags.has('first')
const isBare = (draft: Draft | undefined) => draft?.tags.has('bare') === true || draft?.tags.has('total') === true
const isTelling = isOneOf('neg', 'speech')
const isTold = isOneOf('speech')
const lights = isOneOf(
  'be',
  'thereis',
  'counting',
  'preposition',
  'atleast',
  'atmost',
  'about',
  'adverb',
  'have',
  'including',
  'gender_f',
  'gender_m',
)
const isLight = (item: Item | undefined) =>
  lights(item) || isMark(item, '—-') || ['place', 'date', 'facility'].includes(item?.kind ?? '')
