import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { type DraftClaim, rootOf } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { isInCustody, OUT, SCOPE_OF, SCOPED } from './cues.ts'

export const QUALIFIERS = ['atleast', 'atmost', 'about', 'less', 'another', 'adverb']

/**
 * “Jailed for beating two men”, “guilty of the murder of two officers”, in languages with cases right behind the noun: to whom it was done.
 * Class `offence`.
 */
export function isVictim(items: readonly Item[], at: number): boolean {
  if (has(items[at - 1], 'doing') && has(items[at - 2], 'prep_of') && !has(items[at - 1], 'keeping')) return true
  let noun = at - 1
  while (noun > 0 && QUALIFIERS.some((name) => has(items[noun], name))) noun--
  if (has(items[noun], 'prep_of')) noun--
  return isOffence(items[noun])
}
const isOffence = isOneOf('offence')

/** What a number counts by those it stands beside: among whom it is told, what it is part of, what was said of the number before. */
export const besideScope = (parsed: Parsed, claims: readonly DraftClaim[], unit: Unit): Scope | null =>
  before(unit) ??
  partScope(unit) ??
  led(parsed, unit) ??
  together(parsed, claims, unit) ??
  gapped(parsed, unit) ??
  bracketed(parsed, unit)

/** The first of the numbers told of together. */
function firstOf(unit: Unit): Unit {
  let first = unit
  while (first.joined?.draft.kind === 'count') first = first.joined
  return first
}

/** “Among the pardoned — 15 women and 7 men”. */
export function amongScope({ units, items, clauses }: Parsed, unit: Unit): Scope | null {
  const first = firstOf(unit)
  // “Seven teachers were among those detained.”
  const among = items.findIndex((item, i) => i > unit.at && (has(item, 'among') || item.kind === 'count' || isMark(item, ';:')))
  const behind =
    among > 0 && has(items[among - 1], 'be') && clauses.of[among] === clauses.of[unit.at] ? items[among + 1]?.mention : undefined
  const told = behind && SCOPED.find(([tag]) => behind.tags.has(tag))
  if (told) return told[1]
  const before = units.findLast(({ at, draft }) => at < first.at && draft.kind !== 'place' && draft.kind !== 'date')
  if (!before || !has(before.prep ?? undefined, 'among')) return null
  // “On the list of those freed from prisons in X on the eve of the feast are three men.”
  const light = (item: Item) => isMark(item, '—-:') || item.kind === 'place' || item.kind === 'date' || isLight(item)
  const way = items.slice(before.at + 1, first.at)
  // “Among those taken away on Friday are 14 foreigners”: what they are is said.
  const called = (unit.draft.value as Count).scope === 'foreign' && way.some(({ kind }) => kind === 'date')
  if (called || !way.every(light)) return null
  return SCOPED.find(([tag]) => before.draft.tags.has(tag))?.[1] ?? null
}

const isLight = isOneOf(
  'be',
  'thereis',
  ...QUALIFIERS,
  'preposition',
  'custodial',
  'definite',
  'timely',
  'rest',
  'determiner',
  'open',
  'quantity',
)

/** “The freed include six women who had been arrested and two men”: freed, whatever is told of them behind. */
export function includedScope({ units, items }: Parsed, unit: Unit): Scope | null {
  const { at } = firstOf(unit)
  const whole = units.findLast((one) => one.at < at && one.draft.kind !== 'place' && one.draft.kind !== 'count')
  if (!whole || whole.prep !== null || whole.draft.kind !== 'unnamed' || !has(items[whole.at + 1], 'including')) return null
  const light = (item: Item) => has(item, 'including') || QUALIFIERS.some((name) => has(item, name))
  const led = items.slice(whole.at + 1, at).every(light)
  // “… four convicted of spying in Minsk, and two arrested in May”: another of those included.
  // “… and 12 people were arrested”: told for itself.
  const after = items[unit.at + 1]
  const said = after !== undefined && (isTold(after) || has(after, 'future')) && !has(after, 'relative')
  const next = has(itemBefore(items, at), 'and') && !items.slice(whole.at + 2, at).some(isTold)
  return (at === unit.at && led) || (!said && (led || next))
    ? (SCOPED.find(([tag]) => whole.draft.tags.has(tag))?.[1] ?? null)
    : null
}
const isTold = (item: Item) => TOLD.some((tag) => has(item, tag)) || isMark(item, ';:—(')
const TOLD = ['be', 'have', 'relative', 'subordinator', 'verb']

/** “There are 1,471 people on the list of political prisoners”, “a list of political prisoners in which there are 111 people”; class `onlist`. */
export function listedScope({ items, hits }: Parsed, { at, draft }: Unit): Scope | null {
  if ((draft.value as Count).scope !== 'other') return null
  const next = items.findIndex((item, i) => i > at && i < at + LIST && has(item, 'onlist'))
  const led = items.slice(at + 1, next).every((item) => has(item, 'preposition') || has(item, 'definite'))
  if (next > at + 1 && led && has(items[next + 1], 'prep_of')) return scopeOf(items[next + 2])
  const before = items.findLastIndex((item, i) => i < at && has(item, 'onlist'))
  const way = items.slice(before + 1, at)
  // “… in which there are 111 people”, “the list of political prisoners includes 111”, «в список включены 111 человек».
  const which = way.findIndex((item) => has(item, 'relative') || has(item, 'enlisting'))
  const told = hits.some(({ match }) => match.spanFrom > before + which && match.spanTo <= at)
  const plain = way.every(({ kind }) => kind !== 'count' && kind !== 'person')
  return before < 0 || which < 1 || told || !plain ? null : (scopeOf(way[0]) ?? scopeOf(way[1]))
}

const scopeOf = (item: Item | undefined): Scope | null => SCOPED.find(([tag]) => item?.mention?.tags.has(tag))?.[1] ?? null

/** “Those convicted in the case (25 people), believers (51 people)”: the number in brackets is of those right before it. */
export function ofThoseBefore({ items }: Parsed, { at, draft }: Unit): Scope | null {
  let open = at - 1
  while (QUALIFIERS.some((name) => has(items[open], name))) open--
  if (!isMark(items[open], '(') || draft.link !== null) return null
  for (let i = open - 1; i >= 0 && i > open - NAMED && !parts(items[i]); i--) {
    const named = SCOPED.find(([tag]) => has(items[i], tag))
    if (named) return named[1]
  }
  return null
}
const parts = (item: Item | undefined) => isMark(item, ',;:.)—') || has(item, 'and') || item?.kind === 'count'

/** Words that name people before a number in brackets. */
const NAMED = 6

/** Items between a number and “list”. */
const LIST = 4

/**
 * “A list of 63 people over 60, including 15 women, who are behind bars”: what the relative clause behind a number says of it, past a part of it
 * that is put in.
 */
export function relatedScope({ items, clauses, units }: Parsed, { at, draft }: Unit): Scope | null {
  const opener = items.findIndex((item, i) => i > at && has(item, 'relative'))
  if (opener < 0 || opener > at + RELATED || has(items[opener - 1], 'preposition')) return null
  const others = units.filter((unit) => unit.at > at && unit.at < opener)
  if (others.some((unit) => unit.draft.link !== draft) || items.slice(at, opener).some(isVerbal)) return null
  const clause = clauses.of[opener]
  const own = items.filter((_, i) => i > opener && clauses.of[i] === clause)
  // “Ten, who were held in prisons, came home”: what the sentence goes on to tell.
  if (items.some((item, i) => i > opener && clauses.of[i] === clauses.of[at] && goesOn(item) && !has(item, 'be'))) return null
  if (own.some((item) => item.kind === 'count' || UNSURE.some((tag) => has(item, tag)))) return null
  const held = own.findIndex((item) => has(item, 'scope_held') || isInCustody(items, items.indexOf(item)))
  // “Who visited those still held in jail”: said of others.
  return held >= 0 &&
    own
      .slice(0, held)
      .every((item) => has(item, 'be') || has(item, 'have') || has(item, 'staying') || !(item.mention || isVerbal(item)))
    ? 'held'
    : null
}

const goesOn = isOneOf('moved', 'past', 'returning')
const UNSURE = ['neg', 'future', 'may', 'would']

/** Items between a number and the relative clause that tells of it. */
const RELATED = 12

/** “Among the pardoned are 15 women, 11 have children”: the whole sentence speaks of the pardoned. */
function led({ units, items }: Parsed, { at, draft }: Unit): Scope | null {
  const first = units.slice(0, 2).find((unit) => SCOPED.some(([tag]) => unit.draft.tags.has(tag)))
  if (!first || first.at > OPENING || first.at >= at || (draft.value as Count).scope !== 'other') return null
  if (
    !['among', 'outof', 'prep_of', 'prep_from'].some((name) => has(first.prep ?? undefined, name)) &&
    items[first.at - 1]?.kind !== 'unnamed'
  )
    return null
  return SCOPED.find(([tag]) => first.draft.tags.has(tag))?.[1] ?? null
}

/** “X was taken to Vilnius together with seven others”, “they freed X, a singer, and 14 others”: what happened to X. */
function together({ clauses, units, items }: Parsed, claims: readonly DraftClaim[], unit: Unit): Scope | null {
  const others = has(itemBefore(items, unit.at), 'and') && (has(items[unit.at], 'another') || unit.draft.tags.has('another'))
  const led =
    has(unit.prep ?? undefined, 'alongside') || (has(unit.prep ?? undefined, 'absolute') && unit.draft.tags.has('another'))
  if (!led && !others) return null
  const beside = (draft: Draft) =>
    units.some((one) => one.draft === draft && one.at < unit.at && clauses.of[one.at] === clauses.of[unit.at])
  const told = claims.flatMap(({ type, modality, polarity, arguments: args }) => {
    const theirs = args.some(({ role, draft }) => (role === 'person' || role === 'count') && beside(draft))
    return theirs && modality === 'asserted' && polarity === 'positive' ? (SCOPE_OF[type] ?? []) : []
  })
  // “Two who had been arrested were freed along with four others”: freed.
  return told.find((scope) => OUT.has(scope)) ?? told[0] ?? null
}

/** What a sentence speaks of stands among its first items. */
const OPENING = 6

/** “14 were foreigners, including six Poles”, “the freed group included two women”. */
function partScope({ within, draft }: Unit): Scope | null {
  if (!within || (draft.value as Count).scope !== 'other') return null
  if (within.draft.kind === 'count') return (within.draft.value as Count).scope === 'foreign' ? 'foreign' : null
  return SCOPED.find(([tag]) => within.draft.tags.has(tag))?.[1] ?? null
}

/** “The 14” after “14 people were freed”. */
function before({ draft }: Unit): Scope | null {
  const first = rootOf(draft)
  return first !== draft && (draft.value as Count).scope === 'other' ? (first.value as Count).scope : null
}

/** “30 women were sentenced to prison, 60 — to arrest”, “314 in Minsk, 27 in Brest”: what was said of the number before. */
function gapped({ units, items }: Parsed, { at, draft }: Unit): Scope | null {
  const governing = isMark(items[at + 1], '—-') && !items[at + 1]?.glued ? items[at + 2] : items[at + 1]
  if (draft.link || (draft.value as Count).scope !== 'other') return null
  let left = at
  while (QUALIFIERS.some((name) => has(itemBefore(items, left), name))) left--
  let joint = itemBefore(items, left)
  // “13 in Minsk, on the border with Poland — 17.”
  const dash = isMark(joint, '—-') && !joint?.glued ? left - 1 : -1
  let place = dash - 1
  while (place > 0 && (isPlaced(items[place] as Item) || has(items[place], 'preposition') || isLong(items[place]))) place--
  // “13 in the Northern district, the Southern — 17.”
  const named = items[place + 1]?.cap === true && place + 2 === dash
  // “…, and on the side of the courts — 37.”
  const whose = has(items[place + 1], 'preposition')
  if (dash > 0 && (whose || named))
    joint = items[whose && has(items[place], 'conjunction') && isMark(items[place - 1], ',') ? place - 1 : place]
  else if (!has(governing, 'preposition')) return null
  if (!isMark(joint, ',') && !has(joint, 'and')) return null
  const first = units.findLast((unit) => unit.at < at && unit.draft.kind === 'count')
  const scope = first ? (first.draft.value as Count).scope : 'other'
  return scope === 'other' ? null : scope
}

const isLong = isOneOf('open', 'adj')

/** “They came out by decrees of 16 August (30 people) and 4 September (30 people)”: what the sentence says. */
function bracketed({ items, hits, units }: Parsed, { at, draft }: Unit): Scope | null {
  if (!isMark(itemBefore(items, at), '(')) return null
  // “In Minsk (24 people) and Brest (seven people)”.
  const row = units.findLast((unit) => unit.at < at && unit.draft.kind === 'count')
  const way = row && isMark(items[row.at + 1], ')') ? items.slice(row.at + 2, at - 1) : []
  const alike = way.length > 1 && way.every((item) => item.kind === 'place' || item.cap || isMark(item, ',') || has(item, 'and'))
  if (row && alike && (draft.value as Count).scope === 'other') return scopeTold(row)
  if (draft.link || !['date', 'place'].includes(itemBefore(items, at - 1)?.kind ?? '')) return null
  const hit = hits.findLast(({ match, trigger }) => match.spanTo <= at && SCOPE_OF[trigger.type] !== undefined)
  return hit && hit.trigger.polarity === undefined ? (SCOPE_OF[hit.trigger.type] ?? null) : null
}

const scopeTold = ({ draft }: Unit): Scope | null => {
  const { scope } = draft.value as Count
  return scope === 'other' ? null : scope
}

/** “Among 123 freed nine foreigners”: nothing between the whole at `from` and its part, in languages that need no verb. */
export const isRightBehind = (items: readonly Item[], from: number, between: readonly Item[]): boolean =>
  from === 1 && has(items[0], 'among') && between.every((item) => isMark(item, '—') || QUALIFIERS.some((name) => has(item, name)))

/** “Minsk — 18 people”, “In 2021: 1,225”: nothing but a place or a time before the number. */
export const isRow = (items: readonly Item[], at: number): boolean =>
  at > 1 && isMark(items[at - 1], '—-:') && items.slice(0, at - 1).every((item) => isPlaced(item) || has(item, 'preposition'))
const isPlaced = ({ kind }: Item) => kind === 'place' || kind === 'date'
