import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { isPeople, type Unit } from './unit.ts'

/** “Three people jailed for exposing corruption and abuse of power were freed”: does the clause at `at` still wait for its verb? */
export function isOwed(items: readonly Item[], at: number, verbal: (at: number) => boolean, from = 0): boolean {
  let described = false
  for (let i = at - 1; i >= from && !isMark(items[i], ',;:.—'); i--) {
    // “They said that 40 people jailed in May were freed”.
    if (described && (has(items[i], 'speech') || has(items[i], 'subordinator'))) break
    const lead = itemBefore(items, i)
    const gerund = has(lead, 'preposition') || has(lead, 'subordinator')
    // “40 people accused of spying”: a participle that we know nothing more of.
    const unknown = has(items[i], 'past') && lead?.mention?.plural === true && !has(items[i], 'be')
    if (!(verbal(i) || unknown) || gerund) continue
    const before = headOf(items, i - 1)?.mention
    if (!before || !(before.kind === 'count' || (before.kind === 'unnamed' && !before.pronoun))) return false
    const facing = has(items[i], 'doing')
    if (!(facing || ((isParticiple(items[i]) || unknown) && has(items[i + 1], 'preposition')))) return false
    described = true
  }
  return described
}

/** “12 people jailed after the protests were freed”: “after” and nobody, before the verb that the people still wait for. */
export function isOwedBehind(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  if (!isOwed(items, at, verbal)) return false
  const verb = items.findIndex((item, i) => i > at && (verbal(i) || isStay(item)))
  if (verb > 0 && isStay(items[verb]) && verb - at > 1 && !items.slice(at + 1, verb).some(isSomebody)) return true
  const way = items.slice(at + 1, verb)
  // “Detained since April received a pardon”: a day does nothing.
  if (way.length > 0 && way.every(({ kind }) => kind === 'date')) return true
  // “Jailed after the guards were freed”: who those are that were freed nobody knows.
  const nobody = way.every((item) => !item.mention || item.kind === 'place' || item.kind === 'date') && !way.some(isSomebody)
  return way.length > 0 && nobody && goesOn(items[verb]) && !has(items[verb], 'ofone')
}

/** Words before a verb none of which is somebody: “and abuse of power were”. */
export const isNobody = (items: readonly Item[], from: number, to: number) =>
  items.slice(from, to).every((item) => !item.mention || item.kind === 'place' || item.kind === 'date') &&
  (has(items[to], 'be') || has(items[to], 'have'))

/** “12 critics of the government jailed in May”: whom the words up to `at` are of. */
function headOf(items: readonly Item[], at: number): Item | undefined {
  let i = at
  while (i > 0 && i > at - OF_WHOM && !items[i]?.mention?.plural && isOfWhom(items[i])) i--
  const whom = itemBefore(items, i + 1)
  return whom?.mention?.plural ? whom : itemBefore(items, at + 1)
}
const isOfWhom = isOneOf('open', 'definite', 'determiner', 'attributive', 'former', 'role', 'title', 'nationality', 'prep_of')
const OF_WHOM = 6

const goesOn = isOneOf('be', 'have', 'future', 'may', 'would', 'must')
const isSomebody = isOneOf('people', 'persons', 'person', 'role', 'trade', 'public', 'visitors', 'pronoun', 'kin', 'nationality')

const isParticiple = isOneOf('participle', 'attributive', 'keeping')

/** “12 people held in Minsk who were freed”: the people described before “who” at `at`, by their place among the units; -1: none. */
export function describedPeople(items: readonly Item[], units: readonly Unit[], at: number): number {
  for (let i = at - 1; i > 0 && i > at - DESCRIBED; i--) {
    const { kind, plural, pronoun } = items[i]?.mention ?? {}
    if (kind === 'count' || (kind === 'unnamed' && plural && !pronoun))
      return items.slice(i + 1, at).some(isDescribed) ? units.findIndex((unit) => unit.at === i) : -1
    if (kind === 'person' || kind === 'unnamed' || items[i]?.kind === 'mark' || isOtherClause(items[i])) return -1
  }
  return -1
}
const DESCRIBED = 10
const isDescribed = isOneOf('participle', 'attributive', 'keeping', 'past', 'doing')
const isOther = isOneOf('be', 'have', 'and', 'relative', 'subordinator', 'people', 'persons', 'public', 'speech')
const isOtherClause = (item: Item | undefined) =>
  isOther(item) && !has(item, 'ongoing') && !(has(item, 'subordinator') && has(item, 'preposition'))

/** A second finite verb, with nothing before it that it could belong to but the noun the relative clause speaks of. */
export const takesUp = (items: readonly Item[], at: number): boolean =>
  (isAuxiliaryAnew(items, at) || isStay(items[at])) && !isGoingOn(items[at - 1]) && !items[at - 1]?.mention?.pronoun

const isAuxiliaryAnew = (items: readonly Item[], at: number) =>
  (has(items[at], 'be') || has(items[at], 'have')) &&
  (has(items[at], 'presently') || (has(items[at], 'past') && (!items[at - 1]?.mention || isSetting(items[at - 1]))))

/** “Who were jailed remain in prison”. */
const isStay = (item: Item | undefined) => has(item, 'staying') && !has(item, 'adverb')

const isSetting = (item: Item | undefined) => item !== undefined && ['place', 'term', 'facility', 'article'].includes(item.kind)
const isGoingOn = isOneOf(
  'be',
  'have',
  'and',
  'adverb',
  'neg',
  'pronoun',
  'toinf',
  'future',
  'may',
  'would',
  'must',
  'conjunction',
  'subordinator',
  'relative',
)

/** Does a verb follow before the clause ends? */
export function verbAhead(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  for (let i = at + 1; i < items.length && i < at + 14; i++) {
    // “Appears before the court and is barred”.
    if (isMark(items[i], ',;:.') || (has(items[i], 'and') && verbal(i + 1))) return false
    if (verbal(i)) return true
  }
  return false
}

/** “After X, a lawyer, was freed”, “after two Americans, X and Y, were freed”: the verb behind what is put in between commas. */
export function verbBehindPutIn(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  const who = items.findIndex((item, i) => i > at && i < at + PUT && (item.kind === 'person' || item.kind === 'count'))
  if (who < 0 || !isMark(items[who + 1], ',') || items.slice(at + 1, who).some((item) => item.kind !== 'word')) return false
  if (items[who]?.kind === 'person' && items[who + 2]?.kind === 'person') return false
  for (let i = who + 2; i < who + 2 + PUT * 2; i++) {
    if (isMark(items[i], ',') && (has(items[i + 1], 'be') || has(items[i + 1], 'have'))) return i > who + 2
    if (isMark(items[i], ';:.—') || verbal(i) || has(items[i], 'relative') || has(items[i], 'subordinator')) return false
  }
  return false
}
const PUT = 6

/** “To free X and Y they demand”: the one verb before is an infinitive, of which the verb behind is the governor. */
export function isRuledBehind(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  let only = -1
  for (let i = at - 1; i >= 0 && !isMark(items[i], ',;:.—'); i--) {
    if (!verbal(i)) continue
    if (only >= 0) return false
    only = i
  }
  return has(items[only], 'infinitive')
}

/** “They demanded his release, but X was freed”: what was asked for is only named, and behind `at` somebody has a finite verb of their own. */
export function isAskedFor(opener: Item | null, items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  if (!opener) return false
  // “Demanded five years, but X they freed”, “promised an amnesty, but …”: whatever the verb, unless it still is governed.
  if (
    isMark(items[at], ',') &&
    has(items[at + 1], 'conjunction') &&
    !has(items[at + 1], 'and') &&
    ASKING.some((tag) => has(opener, tag))
  ) {
    const next = items.findIndex((_, i) => i > at && i < at + ASKED && verbal(i))
    return next > 0 && !has(items[next], 'infinitive')
  }
  if (!has(opener, 'demanding')) return false
  const verb = items.findIndex((item, i) => i > at && i < at + ASKED && (has(item, 'be') || has(item, 'have')))
  return (
    verb > 0 &&
    (has(items[verb], 'past') || has(items[verb], 'presently')) &&
    items.slice(at, verb).some(({ mention }) => mention)
  )
}

const ASKING = ['demanding', 'promising']

/** Words of who is freed after all. */
const ASKED = 8

/** “Jailed for making online calls for a strike”, “amid growing demands for it”: nouns that are also verbs of asking. */
export const isCallNoun = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'demand') &&
  (has(items[at + 1], 'prep_of') || items[at]?.key.includes('_') === true) &&
  has(items[at - 1], 'open') &&
  (has(items[at - 2], 'doing') || has(items[at - 2], 'preposition'))

export const isPredicateAt = (items: readonly Item[], at: number, verbs: ReadonlySet<number>) =>
  verbs.has(at) || ['be', 'have', 'future', 'verb', 'may', 'speech'].some((tag) => has(items[at], tag))

/** Does a series of names from `at` on lead up to its verb? */
export const endsSeries = (items: readonly Item[], at: number, verbs: ReadonlySet<number>): boolean =>
  verbOf(items, at, verbs) > 0

/** The same, of names that an “and” joins, or of one that a comma parts from what is put in: “after X, a lawyer, was freed”. */
export const endsJoined = (items: readonly Item[], at: number, verbs: ReadonlySet<number>): boolean => {
  const verb = verbOf(items, at, verbs)
  // “After X, Y, a lawyer, was freed”: who was is not X.
  const apart = items[at]?.kind !== 'person' || items[at + 2]?.kind !== 'person'
  const putIn = apart && isMark(items[at + 1], ',') && isMark(items[verb - 1], ',') && verb - at > 3
  return verb > 0 && (putIn || items.slice(at, verb).some((item) => has(item, 'and')))
}

/** The verb right behind the series of names from `at` on; -1: they lead up to none. */
function verbOf(items: readonly Item[], at: number, verbs: ReadonlySet<number>): number {
  const isOwn = (item: Item) =>
    item.mention !== undefined ||
    item.kind === 'number' ||
    isMark(item, ',()') ||
    (item.kind === 'word' && !LEADS_OFF.some((tag) => has(item, tag)))
  const verb = items.findIndex((item, i) => i > at && (isPredicateAt(items, i, verbs) || !isOwn(item)))
  const before = items[verb - 1]
  const close = before?.mention !== undefined || isMark(before, ')') || (isMark(before, ',') && isMark(items[at + 1], ','))
  return close && isPredicateAt(items, verb, verbs) ? verb : -1
}

const LEADS_OFF = ['preposition', 'subordinator', 'relative']

/**
 * “Whom they let go under the surety of X and Y”, in languages with endings: those behind the noun stand surety where the object stands before a
 * verb that names nobody as its subject, or right behind them; class `surety`.
 */
export function isSurety(items: readonly Item[], at: number, unit: Unit, verbs: ReadonlySet<number>): boolean {
  if (!has(items[at], 'surety') || !isGenitive(unit)) return false
  const next = items.findIndex(
    (item, i) => i > unit.at && (item.mention !== undefined || item.kind === 'mark' || has(item, 'and')),
  )
  if ((items[next]?.kind === 'person' || items[next]?.kind === 'count') && next - unit.at < 4) return true
  let verb = at
  while (verb > 0 && !verbs.has(verb)) verb--
  const whom = items[verb - 1]
  return !has(items[verb], 'singular') && (['open', 'people', 'role'].some((tag) => has(whom, tag)) || isWhom(whom?.mention))
}

/** “Of two officers, who …, X and Y”: the names of those who stand surety, behind what is said of them. */
export function nameSureties(units: readonly Unit[], items: readonly Item[], verbs: ReadonlySet<number>): void {
  const first = units.find(({ prep }) => has(prep ?? undefined, 'surety'))
  if (first?.draft.kind !== 'count') return
  for (const unit of units) {
    if (unit.at < first.at || unit.prep || unit.draft.kind !== 'person' || !isGenitive(unit)) continue
    if (items.some((item, i) => i > first.at && i < unit.at && (verbs.has(i) || isMark(item, ';')))) return
    unit.prep = first.prep
  }
}

const isGenitive = (unit: Unit) => isPeople(unit) && (unit.draft.kind !== 'person' || unit.draft.cases?.has('gen') === true)

const isWhom = (mention: Item['mention']) =>
  mention?.kind === 'person' || mention?.kind === 'unnamed' || mention?.kind === 'count'
