import type { Count } from '#core/mention.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import type { Unit } from './unit.ts'

/**
 * “Two reporters X and Y”: the names right behind a number are of those counted. “Two supporters of X”, “one son of X”, in languages with endings:
 * X is whose they are, which a single name behind several always is. False where the two have nothing to do with each other.
 */
export function belongsToCount(unit: Unit, before: Unit, items: readonly Item[]): boolean {
  const { draft } = unit
  // “17 supporters of an activist”: whose they are.
  const owner = draft.kind === 'unnamed' && !draft.plural && !draft.pronoun && draft.cases?.has('gen') === true
  if (owner && before.draft.kind === 'count' && (before.draft.value as Count).max !== 1) {
    unit.possessive = true
    return true
  }
  if (draft.kind !== 'person' || before.draft.kind !== 'count' || draft.cases?.has('nom')) return false
  unit.possessive = isOwner(unit, before, items)
  unit.listed = !unit.possessive
  if (unit.listed) unit.within = before
  return true
}

function isOwner({ at, draft }: Unit, before: Unit, items: readonly Item[]): boolean {
  const { max } = before.draft.value as Count
  // “Three pardoned by the president X”: a noun in the singular behind several is of nobody counted.
  if (max !== 1 && before.draft.tags.has('byhim')) return true
  const goesOn = has(items[at + 1], 'and') || isMark(items[at + 1], ',')
  return draft.cases?.has('gen') === true && (before.draft.tags.has('governs_gen') || (max !== 1 && !goesOn && !draft.plural))
}

/** “X, the widow of a journalist”, in languages with endings: whose widow she is. */
export function isOfExplanation(items: readonly Item[], at: number): boolean {
  const noun = items[at - 1]
  if (noun?.kind !== 'word' || !isCalling(noun) || isNoNoun(noun)) return false
  let comma = at - 2
  while (has(items[comma], 'adj')) comma--
  return isMark(items[comma], ',') && items[comma - 1]?.kind === 'person'
}

const isCalling = isOneOf('open', 'role', 'people')
const isNoNoun = isOneOf('adj', 'adverb', 'past', 'preposition', 'and', 'conjunction', 'verb')

/** “402 of Poland’s nearly 13,000 prisoners”: whose they are does not part “of” from the number. */
export function isOwnerOfCount(items: readonly Item[], at: number, { draft }: Unit): boolean {
  if (draft.kind !== 'count') return false
  const mark = has(items[at], 'possessive') ? at : at + 1
  return items[mark]?.glued === true && has(items[mark], 'possessive') && has(items[mark - 2], 'prep_of')
}

/** “Of Poland’s 40 prisoners”: the number before “of”, if the whole that belongs to somebody is told behind it. */
export function partBefore(items: readonly Item[], units: readonly Unit[], { prep, draft }: Unit): Unit | undefined {
  const of = prep && draft.kind === 'count' && has(prep, 'prep_of') ? items.indexOf(prep) : -1
  return of > 0 && has(items[of + 2], 'possessive')
    ? units.find((unit) => unit.at === of - 1 && unit.draft.kind === 'count')
    : undefined
}

/** “Six came free, another 100 remain in prison”: any verb right behind a number tells of it. */
export const tellsOfThem = isOneOf('be', 'verb', 'moved', 'staying', 'scope_held', 'keeping')

const qualifies = isOneOf('atleast', 'atmost', 'about', 'less', 'another')
/** What stands before a number and what qualifies it. */
export const beforeQualifiers = (items: readonly Item[], at: number): Item | undefined => items[placeBeforeQualifiers(items, at)]

function placeBeforeQualifiers(items: readonly Item[], at: number): number {
  let i = at - 1
  while (i > 0 && qualifies(items[i])) i--
  return i
}

/**
 * “Freed X and thanked at least 12 ministers”, “freed X and thanked Y”: where a form of the past stands between “and” and a number or a name, which it
 * acts on. -1: nowhere.
 */
export function ownVerbOf(items: readonly Item[], at: number): number {
  const kind = items[at]?.kind
  if (kind !== 'count' && kind !== 'person') return -1
  const verb = placeBeforeQualifiers(items, at)
  // «И генерала Y» ends like a verb.
  const tells = has(items[verb], kind === 'count' ? 'past' : 'pastsure') && !has(items[verb], 'touching')
  return tells && has(items[verb - 1], 'and') ? verb : -1
}

/** “Arrested the editor and searched 12 people”, but “arrested and searched 12”, “arrested on Monday and searched 12”: does another verb act on a number, where the first, which ends at `from`, has an object? */
export function isOfNextVerb(items: readonly Item[], at: number, from: number): boolean {
  const first = items[from]
  return ownVerbOf(items, at) > from + 1 && first?.kind !== 'date' && first?.kind !== 'mark' && !leadsOn(first)
}
const leadsOn = isOneOf('preposition', 'adverb', 'and', 'conjunction')

/** “Freed three more journalists, 27 people in all”, «…, всего 27 человек»: a running total behind others that came to it, none of those acted upon; class `inall`. */
export function isRunningTotal(items: readonly Item[], at: number, from: number): boolean {
  if (items[at]?.kind !== 'count') return false
  const comma = items.findLastIndex((item, i) => i > from && i < at && isMark(item, ',—;:'))
  if (comma < 0 || !(sums(items[at + 1]) || items.slice(comma, at).some(sums))) return false
  return items
    .slice(from, comma)
    .some((item, i, way) => item.kind === 'count' && (item.mention?.tags.has('another') || has(way[i - 1], 'another')))
}
const sums = isOneOf('inall')
