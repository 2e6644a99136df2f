import type { Count } from '#core/mention.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { isCaused } from './caused.ts'
import { isCalling } from './outer.ts'
import { type Hit, isActor, type Parsed } from './parse.ts'
import { groupOf, isPeople, type Unit } from './unit.ts'

/** “Also freed after five years was X”: a participle at the start, its subject behind “was”. */
export function invertedSubject({ items, units }: Parsed, { match }: Hit): Unit | undefined {
  const lead = items.slice(0, match.spanFrom)
  if (!has(items[match.spanFrom], 'participle') || !lead.every((item) => has(item, 'adverb') || isMark(item, '"')))
    return undefined
  const be = items.findIndex((item, i) => i >= match.spanTo && has(item, 'be'))
  if (
    be < 0 ||
    items.slice(match.spanTo, be).some((item) => isMark(item, ',;:')) ||
    units.some(({ at, draft, prep }) => at < be && prep === null && isActor(draft))
  )
    return undefined
  return units.find((unit) => unit.at > be && isPeople(unit) && !unit.prep && !unit.possessive)
}

/** “Freed from jail in June, X addressed a rally”: a participle that leads, its subject behind the comma. */
export function ledSubject({ items, units, hits }: Parsed, { match, trigger }: Hit): Unit | undefined {
  const lead = items.slice(0, match.spanFrom)
  // “On leaving the colony, X …”, “after being freed, X …”, “having left prison, X …”.
  const auxiliary = lead.some((item) => has(item, 'ongoing') || has(item, 'have'))
  const gerund = (item: Item) =>
    (trigger.form === 'self' || auxiliary) && ['beside', 'leading', 'be', 'have'].some((tag) => has(item, tag))
  if (trigger.form === 'verb' && auxiliary && !lead.some((item) => has(item, 'be'))) return undefined
  if (
    !(auxiliary || has(items[match.spanFrom], 'participle')) ||
    !lead.every((item) => has(item, 'adverb') || isMark(item, '"') || gerund(item))
  )
    return undefined
  const comma = items.findIndex((item, i) => i >= match.spanTo - 1 && isMark(item, ','))
  const subject = units.find((unit) => unit.at > comma && isPeople(unit))
  // “Freed or not, X …”.
  if (items.slice(match.spanTo, Math.max(comma, match.spanTo)).some((item) => has(item, 'neg'))) return undefined
  if (comma < 0 || !subject || subject.prep || subject.possessive || subject.listed) return undefined
  const inLead = (at: number) => at >= match.spanTo && at < comma
  if (units.some(({ at, draft, prep }) => inLead(at) && !prep && isPeople({ draft } as Unit))) return undefined
  if (['future', 'would', 'may', 'plan', 'hope'].some((tag) => has(items[subject.at + 1], tag))) return undefined
  const own = items.slice(comma + 1, subject.at).every((item) => OF_SUBJECT.has(item.kind) || isMark(item, '-'))
  const last = groupOf(subject, units).at(-1)?.at ?? subject.at
  const verb =
    items.slice(last + 1, last + 4).some(isVerbal) ||
    hits.some((hit) => hit.match.spanFrom > last && hit.match.spanFrom < last + 4) ||
    isMark(items[last + 1], ',') ||
    items[last + 1]?.kind === 'word'
  return own && verb ? subject : undefined
}

const OF_SUBJECT: ReadonlySet<Item['kind']> = new Set(['word', 'place', 'number', 'organisation'])

/** “They freed and brought to the border 12 people”: the object of the verb joined to this one. */
export function sharedObject({ items, units, hits, clauses }: Parsed, { match, clause, trigger }: Hit): Unit | undefined {
  const next = hits.find((hit) => hit.match.spanFrom >= match.spanTo && hit.clause === clause)
  if (next?.trigger.form !== 'verb' || trigger.form !== 'verb') return undefined
  const between = items.slice(match.spanTo, next.match.spanFrom)
  if (!has(between.at(-1), 'and') || between.some((item) => isMark(item, ',;:—'))) return undefined
  if (units.some(({ at, draft }) => at >= match.spanTo && at < next.match.spanFrom && isPeople({ draft } as Unit)))
    return undefined
  return units.find(
    (unit) =>
      unit.at >= next.match.spanTo &&
      unit.at < next.match.spanTo + 10 &&
      clauses.of[unit.at] === clause &&
      !unit.prep &&
      !unit.possessive &&
      isPeople(unit),
  )
}

/** “Granted clemency to 12 people”, “secured the freedom of X”: whom the last word of the trigger governs. */
export function governedBy({ items, units }: Parsed, { match }: Hit, end: number): Unit | undefined {
  const last = items[match.spanTo - 1]
  if (!has(last, 'preposition')) return undefined
  return units.find(
    (unit) => unit.at >= match.spanTo && unit.at < end && unit.prep === last && isPeople(unit) && !unit.possessive,
  )
}

/** A participle after a noun (“people convicted in May”, “X, freed in May, said”), not the verb of the clause. */
export function isReduced(parsed: Parsed, { match, clause }: Hit): boolean {
  const { items, units, clauses } = parsed
  const next = items[match.spanTo]
  const open =
    !next ||
    next.kind === 'mark' ||
    next.kind === 'date' ||
    has(next, 'preposition') ||
    has(next, 'adverb') ||
    has(next, 'conjunction')
  const apposed = isMark(items[match.spanFrom - 1], ',')
  // “X, freed the same day, said”.
  const closing = items.findIndex((item, i) => i > match.spanTo && isMark(item, ','))
  const enclosed = apposed && closing > 0 && closing - match.spanTo < 5 && isWordOfClause(items[closing + 1])
  if (!open && !enclosed) return false
  // “The judge X released on bail, Y and Z.”: whom X freed stands behind.
  const behind = closing > 0 && closing - match.spanTo < 5 && items[closing + 1]?.kind === 'person'
  if (!apposed && behind && !items.slice(closing).some((item) => isVerbal(item) || has(item, 'past'))) return false
  if (isCaused(items, match.spanFrom)) return true
  const before = units.findLast((unit) => unit.at < match.spanFrom)
  const verbLater = items.some((item, i) => i > match.spanTo && clauses.of[i] === clause && isVerbal(item))
  // “X freed from prison and flies home”: no object can follow.
  const whole = has(items[match.spanTo - 1], 'custodial') || items[match.spanTo - 1]?.key.includes('from_') === true
  const headline =
    (whole || !has(next, 'conjunction')) &&
    (!isMark(next, ',') || !items.some((item) => isVerbal(item) && !has(item, 'participle'))) &&
    has(items[match.spanFrom], 'participle') &&
    !isVerbBefore(parsed, match.spanFrom)
  const member = before !== undefined && has(items[before.at - 1], 'oneof')
  // “We met X, a teacher released in May”.
  const far = directlyBefore(parsed, match.spanFrom)
  if (far && far.draft.kind === 'person' && items.slice(far.at + 1, match.spanFrom).some((item) => isMark(item, ','))) return true
  return member || before?.prep !== null || apposed || verbLater || headline
}

export function directlyBefore({ items, units }: Parsed, at: number): Unit | undefined {
  let i = at - 1
  while (has(items[i], 'adverb') || isMark(items[i], ',')) i--
  // “X (Minsk) freed”: what is put in brackets does not part them.
  if (isMark(items[i], ')')) i = items.findLastIndex((item, n) => n < i && isMark(item, '(')) - 1
  i = beforeOthers(items, i)
  const direct = units.find((unit) => unit.at === i && isPeople(unit))
  // “X, a philosopher, freed in May”, “X, a philosopher freed in May”: what is put in says who X is.
  const opening = items.findLastIndex((item, n) => n < i && isMark(item, ','))
  const put = items.slice(opening + 1, i + 1)
  const closed = isMark(items[at - 1], ',') || has(items[opening + 1], 'determiner') || direct?.apposed === true
  const described = units.find((unit) => unit.at === opening - 1 && unit.draft.kind === 'person')
  const light = put.length <= PUT_IN && put.every((item) => OF_CALLING.has(item.kind) || isMark(item, '-'))
  if (!described || !closed || !light || put.some(isVerbal)) return direct
  return direct === undefined || (direct.draft.kind === 'unnamed' && !direct.draft.plural) ? described : direct
}

/** “X and others freed”, “X and other well-known critics freed”: where X stands. */
function beforeOthers(items: readonly Item[], at: number): number {
  let i = at
  while (at - i < OTHERS && items[i]?.kind === 'word' && !has(items[i], 'another') && !isVerbal(items[i])) i--
  return has(items[i], 'another') && has(items[i - 1], 'and') && items[i - 2]?.kind === 'person' ? i - 2 : at
}
const OTHERS = 4

const PUT_IN = 6
/** What people are called, and where they are from: “the Minsk lawyer”. */
const OF_CALLING: ReadonlySet<Item['kind']> = new Set(['word', 'number', 'unnamed', 'place', 'organisation'])

const isVerbBefore = ({ items, hits }: Parsed, at: number) =>
  items.slice(0, at).some(isVerbal) ||
  hits.some(({ trigger, match }) => trigger.form !== 'noun' && trigger.form !== 'plain' && match.spanFrom < at)

const isWordOfClause = (item: Item | undefined) =>
  item?.kind === 'word' && !['and', 'conjunction', 'preposition', 'relative', 'subordinator'].some((tag) => has(item, tag))

/** “The husband of X, Y, was freed”, “one more of them — Y — was freed”, “a journalist from the service Z Y, who …”: Y. */
export const namedAfter = (items: Parsed['items'], { at, draft }: Unit, own: readonly Unit[]) =>
  isOne(draft, itemBefore(items, at))
    ? own.find((unit) => unit.draft.kind === 'person' && unit.at > at && isPutIn(items, at, unit))
    : undefined

const isOne = ({ kind, plural, pronoun, value }: Unit['draft'], before: Item | undefined) =>
  kind === 'count' ? (value as Count).max === 1 : kind === 'unnamed' && (!plural || has(before, 'oneof')) && !pronoun

/** Does the name of who is described at `from` stand between commas or dashes, or right behind the organisation of the description? */
function isPutIn(items: Parsed['items'], from: number, { at, prep }: Unit): boolean {
  const described = items.slice(from + 1, at)
  const light = (words: readonly Item[]) => words.every((item) => item.kind === 'word' && !isVerbal(item))
  if (isMark(items[at - 1], '—-') && isMark(items[at + 1], '—-'))
    return !items[at - 1]?.glued && described.length <= FAR && light(described.slice(0, -1))
  // “A teacher, X — a blind man —, was freed”.
  if (!isMark(items[at + 1], ',—')) return false
  if (isMark(items[at - 1], ',')) return true
  if (!isMark(items[at + 1], ',')) return false
  const behindHouse =
    items[at - 1]?.kind === 'organisation' &&
    prep === null &&
    has(described[0], 'preposition') &&
    light(described.filter(({ kind }) => kind !== 'organisation'))
  return behindHouse || (isMark(described[0], ',') && at - from <= PUT_IN && light(described.slice(1)))
}

/** Words of a description between dashes. */
const FAR = 8

/** “They freed the leaders of the protest, including X and Y”: those listed behind an object that is no mention of people. */
export function ledObject({ items, units }: Parsed, from: number, end: number): Unit | undefined {
  const opener = items.findIndex((item, i) => i > from && i < end && has(item, 'including'))
  const object = items.slice(from, opener)
  const light = object.every(
    (item) => LIGHT.has(item.kind) || isMark(item, ',') || (item.kind === 'word' && !isVerbal(item) && !has(item, 'relative')),
  )
  // The leaders, not a film about them.
  const noun = object.findIndex((item) => !OF_LED.some((tag) => has(item, tag)) || has(item, 'people') || has(item, 'role'))
  const people = has(object[noun], 'people') || has(object[noun], 'role')
  if (opener < 0 || object.length < 2 || object.length > LEAD || !light || !people || !object[noun]?.key.endsWith('s'))
    return undefined
  return units.find(({ at, draft, listed, within }) => at > opener && listed && within === null && draft.kind === 'person')
}
const OF_LED = ['determiner', 'adj', 'nationality', 'former']
const LIGHT: ReadonlySet<Item['kind']> = new Set(['place', 'organisation'])

/** “They freed one of the leaders of the protest, X”: whom the words behind the verb lead up to. */
export function oneOfNamed({ items, units, hits }: Parsed, behind: number, end: number): Unit | undefined {
  const from = has(items[behind], 'adverb') ? behind + 1 : behind
  if (!has(items[from], 'oneof')) return undefined
  const one = units.find(({ at, draft }) => at > from && at < end && draft.kind === 'person' && isBehindComma(items, at))
  // “Freed one of them, X said”, “one of the women, X’s sister”: not X.
  if (one && (one.possessive || has(items[one.at + 1], 'speech'))) return undefined
  const lead = items.slice(from + 1, one?.at ?? 0)
  // “One of the arrested”: who they are.
  const noun = (at: number) => has(items[at], 'participle') && (at === from + 1 || has(items[at - 1], 'determiner'))
  const told = hits.some(({ match: { spanFrom } }) => one && spanFrom > from && spanFrom < one.at && !noun(spanFrom))
  const speaks = lead.some((item, i) => (isVerbal(item) && !noun(from + 1 + i)) || has(item, 'relative'))
  return one && !told && lead.length < LEAD && !speaks ? one : undefined
}

/** “They freed the head of the union, X, on Friday”: who is only described behind the verb and named behind the comma. */
export function describedObject({ items, units }: Parsed, behind: number, end: number): Unit | undefined {
  const one = units.find(({ at, draft }) => at > behind && at < end && draft.kind === 'person')
  const called = items[behind]?.mention
  const single = called?.kind === 'unnamed' && !called.plural && !called.pronoun && !called.tags.has('relation')
  if (!(single || has(items[behind], 'determiner')) || !one || one.possessive || !isBehindComma(items, one.at)) return undefined
  const comma = items.findLastIndex((item, i) => i < one.at && isMark(item, ','))
  const lead = items.slice(behind + 1, comma)
  const noun = single ? -1 : lead.findIndex(isSomeone)
  const light = (item: Item) => LIGHT.has(item.kind) || isMark(item, '-"“”') || (item.kind === 'word' && !isTelling(item))
  const ends = lead.findIndex((item) => has(item, 'preposition'))
  // “The driver of the bishop, X”: either of them.
  const other = lead.some((item, i) => i > ends && isSingle(item) && !item.key.endsWith('s'))
  const headed = single || (noun >= 0 && (ends < 0 || noun < ends) && !lead[noun]?.key.endsWith('s'))
  if (!headed || (ends >= 0 && other) || lead.length > LEAD || !lead.every(light)) return undefined
  // “Freed the head of the union, X said”, “…, X, a lawyer, said”: X did not come out.
  const rest = items.slice(one.at + 1, one.at + 1 + LEAD)
  const goesOn = rest[0] === undefined || rest[0].kind !== 'word' || has(rest[0], 'preposition') || has(rest[0], 'and')
  const next = rest.findIndex((item) => item.kind === 'mark')
  const tells =
    rest.slice(0, Math.max(next, 0)).some((item) => has(item, 'speech')) ||
    rest.some((item, i) => isMark(item, ',') && has(rest[i + 1], 'speech') && i > 0)
  return goesOn && !tells ? one : undefined
}
const isSomeone = isOneOf('role', 'trade', 'people')
const isSingle = isOneOf('trade', 'people', 'person', 'title')
const isTelling = (item: Item) => isVerbal(item) || ['past', 'relative', 'subordinator', 'speech'].some((tag) => has(item, tag))

/** Words of a description before a name. */
const LEAD = 14

/** A name that begins what a comma opens, behind nothing but what its bearer is called. */
function isBehindComma(items: readonly Item[], at: number): boolean {
  let lead = at - 1
  while (isCalling(items[lead])) lead--
  return isMark(items[lead], ',')
}

/** “Three women and seven men who were freed”: the numbers before the last, where no comma parts them. */
export function countedBeside(items: readonly Item[], last: Unit | undefined): Unit[] {
  const beside: Unit[] = []
  for (let unit = last; unit?.draft.kind === 'count' && unit.joined?.draft.kind === 'count'; unit = unit.joined) {
    if (items.slice(unit.joined.at, unit.at).some((item) => isMark(item, ','))) break
    beside.unshift(unit.joined)
  }
  return beside
}
