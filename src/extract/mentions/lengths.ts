import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'

/** A word of punishment may stand so many items before a length of time, or behind it. */
const BEFORE = 20
const BEHIND = 8
/** A verb of giving stands so near. */
const GIVEN = 6
/** The law that threatens with it stands so near. */
const LAW = 4
/** A ban stands so many items before how long it is. */
const BAN = 10
/** “The last two months of her sentence”: so many words behind. */
const OF = 3
/** Longer ones are ages, unless a place of punishment stands beside. */
const LONGEST = 25
/** Nobody younger is told of by age in years beside a term. */
const GROWN = 14

/**
 * Is a length of time one of punishment? It is one where a word of the class `near` stands in the sentence, or a word of `giving` close by; it is
 * none where it says how old somebody is, how long something else took (`lasting`, `spanning`), or how long ago it was (`shifting`).
 */
export function isPunishment(items: readonly Item[], match: Match, near: string | undefined): boolean {
  const { spanFrom, spanTo, captures } = match
  // “2501 years and 3 months”, of many people together: no year.
  if (captures.has('unit') && !captures.has('n') && itemBefore(items, spanFrom)?.kind === 'number') return false
  // “Arrested for 15 days, another two — fined”: a number of people.
  if (captures.get('n')?.[0] === items[spanTo - 1] && has(items[spanTo - 1], 'collective')) return false
  // “Two years of colony less than the prosecutor asked for”: how much less.
  if (isDifference(items, isMark(items[spanTo], ',.;') || has(items[spanTo], 'differing') ? spanTo : spanTo + 1)) return false
  // “Reports to the police three days a week”.
  if (has(items[spanTo], 'determiner') && has(items[spanTo + 1], 'unit')) return false
  if (near === undefined) return !isBirthday(items, spanFrom, spanTo)
  // “Has ten days to appeal”.
  if (has(items[spanTo], 'toinf') && has(items[spanTo + 1], 'deadline')) return false
  let before = spanFrom - 1
  while (
    ['adverb', 'atleast', 'atmost', 'about', 'less'].some((tag) => has(items[before], tag)) &&
    !has(items[before], 'spanning')
  )
    before--
  if (has(items[spanTo], 'shifting') || isFrom(items, before + 1, spanTo, near)) return false
  // “In three years they jailed 400 people.”, where “in” does not lead to a length.
  if (before === 0 && has(items[0], 'prep_in') && !has(items[0], 'lengthto')) return false
  // “At 16 years”, where “at” is also “of”: “a term of 16 years”.
  const atAge = has(items[before], 'atage') && has(items[spanTo - 1], 'years')
  if (atAge && !items.slice(Math.max(0, before - OF), before).some((item) => has(item, 'sentence') || has(item, 'custodial')))
    return false
  const spans = has(items[before], 'spanning') || has(items[spanFrom - 1], 'spanning')
  if (spans) return items.slice(spanTo, spanTo + OF).some((item) => has(item, 'sentence')) || isSpent(items, spanFrom - 1)
  if (isAge(items, match, before, near) || lasts(items, spanFrom, spanTo) || isBan(items, match, near)) return false
  const told =
    // “(Part 1, Article 342 of the Criminal Code – up to three years)”.
    items.slice(Math.max(0, spanFrom - LAW), spanFrom).some((item) => has(item, 'code_UK')) ||
    items.slice(Math.max(0, spanFrom - BEFORE), spanFrom).some((item) => has(item, near)) ||
    items.slice(spanFrom, spanTo + BEHIND).some((item) => has(item, near))
  if (told) return true
  // “Detained for 15 days”.
  const lead = beforeFurther(items, before)
  if (has(items[lead], 'lengthto') && SEIZED(items[lead - 1])) return true
  for (let i = spanFrom - 1; i >= Math.max(0, spanFrom - GIVEN) && !isMark(items[i], ';'); i--)
    if (has(items[i], 'giving')) return true
  return has(items[spanTo], 'giving') && captures.size > 0
}

/** “In jail for the past ten months”, “spent the last two years in prison”. */
function isSpent(items: readonly Item[], at: number): boolean {
  let before = at
  while (before > at - OF && (has(items[before], 'spanning') || has(items[before], 'determiner'))) before--
  return has(items[before], 'giving') || (has(items[before], 'lengthto') && has(items[before - 1], 'custodial'))
}

const SEIZED = isOneOf('seizing', 'keeping')

/** “For a further 15 days”: where what leads to the length stands. */
function beforeFurther(items: readonly Item[], at: number): number {
  let before = at
  while (before > at - OF && FURTHER(items[before])) before--
  return before
}

const FURTHER = isOneOf('determiner', 'another')

const isDifference = (items: readonly Item[], at: number) =>
  has(items[at], 'differing') && (!items[at + 1] || isMark(items[at + 1], ',.'))

/** “Two years after the election he was jailed”, “was banned only two years after it”: how long ago it was, where nothing governs it. */
function isFrom(items: readonly Item[], from: number, to: number, near: string): boolean {
  if (!has(items[to], 'fromthen')) return false
  const last = itemBefore(items, from)
  if (last === undefined || isMark(last, ',') || has(last, 'and')) return true
  return last.kind === 'word' && has(items[from], 'adverb') && ![near, ...GOVERNS].some((tag) => has(last, tag))
}

const GOVERNS = ['preposition', 'giving', 'have', 'be', 'determiner']

/** “He was 74 years old”, “Nina, 19 years,”: more years than anybody is sentenced to, or the years of somebody in the dative. */
function isAge(items: readonly Item[], { spanFrom, spanTo, captures }: Match, before: number, near: string): boolean {
  const years = captures.get('n')?.[0]?.amount ?? 1
  const whole = captures.has('n') && spanTo - spanFrom === 2 && !captures.has('unit2') && has(items[spanTo - 1], 'years')
  if (whole && years > LONGEST && !isImposed(items, before, near)) return true
  if (isBirthday(items, before + 1, spanTo)) return true
  const ends = items[spanTo] === undefined || isMark(items[spanTo], ',.;:)') || has(items[spanTo], 'and')
  return whole && years >= GROWN && ends && has(items[before], 'whose')
}

/** “Sentenced him to 33 years”, “served 30 years”: a word of punishment so near before, with no comma between; not “jailed the teacher, 30 years old”, “she is 30”. */
function isImposed(items: readonly Item[], before: number, near: string): boolean {
  const at = beforeFurther(items, before)
  if (NO_LENGTH(items[at]) || !(LEADS(items[at]) || has(items[at], near))) return false
  if (has(items[at], 'lengthto') && SEIZED(items[at - 1])) return true
  for (let i = at; i >= Math.max(0, at - GIVEN) && !isMark(items[i], ',;:.()—'); i--)
    if (has(items[i], near) || has(items[i], 'giving') || has(items[i], 'serving')) return true
  return false
}

const LEADS = isOneOf('giving', 'serving', 'lengthto', 'preposition', 'verb', 'adverb')
/** Before how old somebody is, and how long after something it was. */
const NO_LENGTH = isOneOf('whose', 'aged', 'people', 'persons', 'be', 'pronoun', 'fromthen')

/** “Turned 40”, whatever place stands behind; not “set their sentences at 18 months”. */
const isBirthday = (items: readonly Item[], from: number, to: number) =>
  has(items[from - 1], 'aged') && !(has(items[to - 1], 'unit') && !has(items[to - 1], 'years'))

/** “Worked there for two years”: a verb of something else right before it or behind it, in the same clause. */
function lasts(items: readonly Item[], from: number, to: number): boolean {
  // “President X faces 12 years”: a verb of courts stands nearer.
  for (let i = from - 1; i >= Math.max(0, from - 4) && !isMark(items[i], ',;:.()—') && !has(items[i], 'giving'); i--)
    if (has(items[i], 'lasting')) return true
  for (let i = to; i < Math.min(items.length, to + 3) && !isMark(items[i], ',;:.()—'); i++)
    if (has(items[i], 'lasting')) return true
  return false
}

/** “Deprived of her political rights for a year”, “banned from working as a teacher for five years”: class `barring`, with no word of punishment nearer. */
function isBan(items: readonly Item[], { spanFrom: from, spanTo }: Match, near: string): boolean {
  // “A two year ban”, “two years of deprivation of rights”.
  if (has(items[spanTo], 'barring') || (has(items[spanTo], 'prep_of') && has(items[spanTo + 1], 'barring'))) return true
  for (let i = from - 1; i >= Math.max(0, from - BAN) && !isMark(items[i], ';:.()—'); i--) {
    if (has(items[i], 'barring')) return true
    if (has(items[i], near) || has(items[i], 'giving')) return false
  }
  return false
}

/** “Faces up to two years”, “for a term of up to two years”, where “up to” is also “to”: what is threatened with has a word of the class `facing` before it. */
export const isLimit = (items: readonly Item[], { spanFrom }: Match): boolean =>
  has(items[spanFrom - 1], 'atmost') &&
  (items.slice(Math.max(0, spanFrom - 7), spanFrom).some((item) => has(item, 'facing')) ||
    (has(items[spanFrom - 2], 'sentence') && has(items[spanFrom - 3], 'preposition')))
