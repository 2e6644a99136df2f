import type { Modality } from '#core/extraction.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { auxiliaryBehind, isComing } from './auxiliaries.ts'
import { farGovernor, infinitiveBefore, isCriedOut, isHearsay, isUnderDemand } from './infinitives.ts'
import { isDecided, isSubjunctive } from './subjunctive.ts'

/** What stands around a verb: its voice, whether it is negated, how sure it is said to be. */
export type VerbGroup = {
  from: number
  passive: boolean
  negative: boolean
  modality: Modality
  ahead: boolean
  /** “was not released until …” says that it was, later: better nothing. */
  unclear: boolean
  /** Nothing but adverbs stands before it. */
  bare: boolean
  /** An infinitive that nothing known governs. */
  unknown: boolean
}

/** Words that govern an infinitive, and what becomes of it. */
const GOVERNORS: readonly (readonly [string, Modality | 'negative'])[] = [
  ['plan', 'planned'],
  ['slated', 'planned'],
  ['ordering', 'planned'],
  ['demand', 'demanded'],
  ['hope', 'possible'],
  ['refuse', 'negative'],
  ['unmet', 'negative'],
  ['must', 'demanded'],
  ['may', 'possible'],
  ['manage', 'asserted'],
]

/** “to free they will not”: an auxiliary that stands behind what it governs. */
const COMING = ['future', 'planned'] as const

/** How many items a day takes that ends at `at` between an auxiliary and its verb; 0 for none. */
function dayBefore(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'date') return 0
  const led = has(items[at - 1], 'preposition') ? 2 : 1
  return has(items[at - led], 'be') || has(items[at - led], 'have') ? led : 0
}

/** Reads auxiliaries, negation and governing verbs to the left of a trigger that begins at `at`, not beyond `limit`. */
export function verbGroup(items: readonly Item[], at: number, to: number, limit: (at: number) => boolean): VerbGroup {
  const group: VerbGroup = {
    from: at,
    passive: false,
    negative: false,
    modality: 'asserted',
    ahead: false,
    unclear: false,
    bare: true,
    unknown: false,
  }
  let i = at - 1
  // “Considered freeing X”: a gerund behind what governs it.
  const led = has(items[at], 'gerund') && ['plan', 'hope', 'refuse'].some((tag) => has(items[at - 1], tag))
  let infinitive = led || has(items[at], 'infinitive')
  let governor = false
  let managed = false
  let refused = false
  let put = 0
  for (; i >= 0 && at - i - put < 10; i--) {
    const opening = insertedFrom(items, i)
    if (opening > 0) {
      put += i - opening + 1
      i = opening - 1
    }
    if (!limit(i)) break
    const item = items[i]
    if (!item) break
    // “Was on Friday released”.
    const day = dayBefore(items, i)
    if (day > 0) {
      i -= day - 1
      continue
    }
    // “Have not yet been freed”.
    if (joinsAdverbs(items, i) || (has(item, 'unmet') && has(items[i - 1], 'neg'))) continue
    let auxiliary =
      has(item, 'have') || has(item, 'do') || has(item, 'adverb') || (has(item, 'floating') && has(items[i - 1], 'be'))
    const on = (tag: string) => {
      const found = has(item, tag)
      auxiliary ||= found
      return found
    }
    // “Were not simply freed”: they were.
    if (on('neg') && !has(items[i + 1], 'merely') && items[i - 1]?.key !== item.key) group.negative = !group.negative
    if (on('toinf')) infinitive = true
    // “Remain barred”.
    if (has(item, 'staying') && !has(item, 'adverb') && !infinitive && has(items[at], 'past')) {
      auxiliary = true
      group.passive = true
    }
    // “Was ordered freed”.
    if (has(item, 'ordering') && i === at - 1 && has(items[at], 'past') && has(items[i - 1], 'be')) {
      auxiliary = true
      planned(group)
    }
    if (on('be')) {
      if (infinitive && !governor && has(items[i + 1], 'toinf')) planned(group)
      // “Is releasing 12 people”: who does it.
      else if (!governor && !has(items[at], 'gerund')) group.passive = true
      // “Must be freed”, in languages where the auxiliary has an infinitive of its own.
      if (has(item, 'infinitive')) infinitive = true
    }
    // “We insist that she be freed”.
    if (has(item, 'subjunctive') && isSubjunctive(items, i)) {
      // “It was decided that she be freed”.
      if (isDecided(items, i)) planned(group)
      else raise(group, 'demanded')
    }
    if (on('future')) planned(group)
    if (on('may')) raise(group, 'possible')
    if (on('would')) raise(group, 'hypothetical')
    if (on('must')) raise(group, 'demanded')
    const governs = infinitive && !governor && GOVERNORS.some(([tag]) => has(item, tag))
    if (auxiliary && !governs) {
      group.from = i
      if (!has(item, 'adverb')) group.bare = false
      continue
    }
    if (governs) {
      governor = true
      group.bare = false
      for (const [tag, effect] of GOVERNORS) {
        if (!has(item, tag)) continue
        if (effect === 'negative') group.negative = !group.negative
        else if (effect === 'planned') planned(group)
        else raise(group, effect)
        managed = tag === 'manage' || tag === 'refuse'
        refused = tag === 'refuse'
        break
      }
    } else if (
      infinitive &&
      !governor &&
      i >= at - 5 &&
      // “Is the second activist to be freed”: nothing to come; class `ranking`.
      !item.mention?.tags.has('ranking') &&
      (has(item, 'pronoun') || item.mention || isOfMention(items, i) || isOfSome(items, i))
    )
      continue
    // “Call on all governments to free X”.
    // “Asked the court to free X”, in languages whose infinitives stand alone.
    // “Urging the government of X to free Y”.
    else if (
      (has(items[i + 1], 'toinf') || isOfPlace(items, i + 1) || (!governor && has(items[at], 'infinitive'))) &&
      askedAt(items, i) > 0
    )
      i = askedAt(items, i) + 1
    else break
    group.from = i
  }
  // “Did not refuse to free X”: perhaps they will.
  if (refused && !group.negative) raise(group, 'possible')
  if (has(items[to], 'would')) raise(group, 'hypothetical')
  // “to free they promise”: in some languages the governing verb may stand behind.
  const follows = items.findIndex((item, i) => i >= to && i < to + FOLLOWING && has(item, 'follows'))
  const behind =
    has(items[at], 'infinitive') &&
    limit(to) &&
    items.slice(to, Math.max(to, follows)).every((item) => item.mention !== undefined || BETWEEN.some((tag) => has(item, tag)))
      ? [...GOVERNORS, COMING].find(([tag]) => has(items[follows], tag))
      : undefined
  if (behind && items.slice(to, follows).some((item) => has(item, 'neg'))) group.negative = !group.negative
  // “Decided to lift the arrest and free him”: the infinitive before is governed, and so is this one.
  const first = infinitive && !governor && has(items[group.from - 1], 'and') ? infinitiveBefore(items, group.from - 1) : -1
  if (first > 0) {
    const { modality, negative, ahead } = verbGroup(items, first, first + 1, (i) => items[i]?.kind !== 'mark')
    if (ahead || negative || modality === 'demanded') {
      governor = true
      // Not what a form that is the future too would say by itself.
      managed = true
      group.ahead = ahead
      group.negative = group.negative !== negative
      raise(group, modality)
    }
  }
  // “Their demands: to close the case; to free X”.
  if (infinitive && isMark(items[group.from - 1], ':;') && isUnderDemand(items, group.from)) raise(group, 'demanded')
  // “Free X!”
  if (items.slice(at, to).some((item) => has(item, 'imperative'))) raise(group, 'demanded')
  // A form of the future that is the infinitive too: “they managed to free him”.
  const ahead = !managed && items.slice(at, to).some((item) => has(item, 'ahead'))
  if (ahead || (infinitive && !governor && behind?.[1] === 'planned')) {
    planned(group)
    // “To free him they demanded.”
    // “The call of X to the state to free Y”, where that form is the future too.
    const far = governor || !infinitive ? null : (behind?.[1] ?? farGovernor(items, group.from))
    if (far === 'demanded') raise(group, far)
    // “To free X they refused.”
  } else if (behind?.[1] === 'negative') group.negative = !group.negative
  else if (infinitive && !governor && group.modality === 'asserted') {
    const cried = isCriedOut(items, group.from, to) ? 'demanded' : null
    const said = isHearsay(items, group.from) ? 'possible' : null
    const far = behind?.[1] ?? cried ?? said ?? farGovernor(items, group.from)
    group.unknown = far === null
    if (far === 'negative') group.negative = !group.negative
    else raise(group, far ?? 'possible')
  }
  // “помилована не была”: in some languages the auxiliary may stand behind, and what negates it.
  const last = group.passive || !isParticiple(items[at]) ? to : auxiliaryBehind(items, to)
  const denied = has(items[last], 'neg')
  const auxiliary = denied ? last + 1 : last
  const coming = isComing(items, at, auxiliary)
  if (denied && (has(items[auxiliary], 'be') || coming) && limit(auxiliary)) group.negative = !group.negative
  // “освобождены будут”: in May.
  if (coming && limit(auxiliary)) planned(group)
  for (let j = to; j < items.length && j < to + 6; j++) {
    if (isMark(items[j], ',;.')) break
    if (group.negative && has(items[j], 'until')) group.unclear = true
  }
  return group
}

const isOfPlace = (items: readonly Item[], at: number) =>
  has(items[at], 'prep_of') && items[at + 1]?.kind === 'place' && has(items[at + 2], 'toinf')

/** “Has not, as of Monday, been released”: where the comma stands that opens what is put in behind an auxiliary, and ends at `at`; 0: nothing. */
function insertedFrom(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ',')) return 0
  for (let i = at - 1; i > 0 && at - i < PUT_IN; i--) {
    if (isMark(items[i], ',')) return isAuxiliary(items[i - 1]) ? i : 0
    if (items[i]?.kind === 'mark' || isAuxiliary(items[i])) return 0
  }
  return 0
}

const isParticiple = isOneOf('past', 'ofone', 'ofseveral')
const isAuxiliary = isOneOf('neg', 'have', 'be', 'future', 'may', 'must', 'would')
const PUT_IN = 9

/** Where the word that asks stands, before those it is asked of, who end at `at` and are no mention; -1: nobody is asked. */
function askedAt(items: readonly Item[], at: number): number {
  let i = at
  while (i > at - ASKED && isAsked(items[i]) && !asks(items[i])) i--
  if (has(items[i], 'preposition')) i--
  return i < at && asks(items[i]) ? i : -1
}

const ASKED = 5
const isAsked = isOneOf('open', 'determiner', 'nationality', 'adj', 'adverb', 'courts', 'bodies', 'visitors', 'prep_of')
const asks = isOneOf('demand', 'ordering')

/** “Demanded from X to free Y”: a preposition and whom it is asked of. */
const isOfMention = (items: readonly Item[], at: number) => has(items[at], 'preposition') && items[at + 1]?.mention !== undefined

/** “Demanded from the authorities to free Y”: they need not be a mention. */
const isOfSome = (items: readonly Item[], at: number) =>
  has(items[at], 'preposition')
    ? has(items[at - 1], 'demand') && has(items[at + 1], 'open')
    : has(items[at], 'open') && has(items[at - 1], 'preposition') && has(items[at - 2], 'demand')

/** “At once and without delay”. */
const joinsAdverbs = (items: readonly Item[], at: number) =>
  has(items[at], 'and') && has(items[at - 1], 'adverb') && has(items[at + 1], 'adverb')

/** “To free prisoners the authorities do not intend”: so near the governing verb stands. */
const FOLLOWING = 8
const BETWEEN = ['neg', 'adverb', 'until', 'preposition', 'and']

const planned = (group: VerbGroup) => {
  group.ahead = true
  raise(group, 'planned')
}

const WEIGHT: Record<Modality, number> = { asserted: 0, planned: 1, possible: 2, demanded: 3, denied: 4, hypothetical: 5 }

/** The less certain of two modalities holds. */
export const lessCertain = (a: Modality, b: Modality): Modality => (WEIGHT[a] >= WEIGHT[b] ? a : b)

const raise = (group: VerbGroup, modality: Modality) => {
  group.modality = lessCertain(group.modality, modality)
}

/** “It was reported”: nobody speaks. */
export function isPassive(items: readonly Item[], at: number): boolean {
  let i = at - 1
  while (has(items[i], 'adverb') || has(items[i], 'neg')) i--
  return has(items[i], 'be')
}
