import { isGenitive } from '../clauses/endings.ts'
import { oneOfNamed } from '../clauses/framing.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Pack } from '../grammar/pack.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { rootOf } from './claim.ts'
import { subjectOfSentence, TO_COME } from './participles.ts'

/** “the release of X”, “X’s release”. */
export function ofNoun(
  parsed: Parsed,
  to: number,
  from: number,
  end: number,
  whole: (unit: Unit | undefined) => Unit[],
  order: Pack['order'],
) {
  const { items, units } = parsed
  const one = order === 'ending' ? undefined : oneOfNamed(parsed, to, end)
  if (one) return { acted: [one], actor: [] as Unit[] }
  const behind = units.filter((unit) => unit.at >= to && unit.at < end && isPeople(unit))
  // “The release by the regime of X 14 people”, in languages where who does it may stand in between without a word for “by”.
  const isDoer = ({ at, prep, draft }: Unit) =>
    order === 'ending' &&
    behind.some((unit) => unit.at === at + 1 && !unit.prep) &&
    ((prep !== null && !has(prep, 'preposition')) || (draft.cases?.size === 1 && draft.cases.has('ins')))
  // “The release of former Hare mayor X”: a name that only says which.
  // “The release of X’s brother Y”.
  const kin = ({ prep }: Unit, next: Unit | undefined) =>
    prep !== null && next?.prep === prep && next.draft.kind === 'person' && next.joined === null
  const attribute = (unit: Unit, n: number) =>
    unit.possessive && (CALLED.some((tag) => has(items[unit.at + 1], tag)) || kin(unit, behind[n + 1]))
  const after = behind.find((unit, n) => !isDoer(unit) && !attribute(unit, n))
  // “X’s release”, “X’s immediate and unconditional release”.
  // Not “X’s brother’s release”.
  const owned = (item: Item, i: number) => isOfOwned(item) && (i === 0 || !has(item, 'possessive'))
  const owner = units.find(({ at, possessive }) => possessive && at < from && items.slice(at + 1, from).every(owned))
  const near =
    after &&
    // “The release of X’s book”.
    !after.possessive &&
    // “The release of an ally of X”.
    (!has(items[to - 1], 'prep_of') || items.slice(to, after.prep ? items.indexOf(after.prep) : to).every(isShare)) &&
    !isSubjectBehind(items, after) &&
    (has(after.prep ?? undefined, 'prep_of') || (order === 'ending' && isGenitive(after, items[to - 1]?.end ?? 0))) &&
    // “The release of the film about X”.
    !items.slice(to, after.at).some((item) => isMark(item, ',;.') || has(item, 'verb') || isTopic(item, after))
  const ofIt = (unit: Unit) =>
    order !== 'ending' ||
    unit.draft.cases === null ||
    unit.draft.cases.has('gen') ||
    (unit.within !== null && unit.within === after)
  // “The release of two prisoners: X and Y”.
  const listed = near && after.draft.kind === 'unnamed' && after.draft.plural && isMark(items[after.at + 1], ':')
  const isName = ({ at, draft, prep }: Unit) => draft.kind === 'person' && at > (after?.at ?? 0) && (!prep || has(prep, 'title'))
  const stop = items.findIndex((item, i) => i > to && isMark(item, ';'))
  const named = listed ? units.filter((unit) => isName(unit) && ofIt(unit) && (stop < 0 || unit.at < stop)) : []
  const described = !near && order === 'ending' ? behindParticiple(items, behind, to) : undefined
  if (named.length > 0 || described) return { acted: described ? [described] : named, actor: [] as Unit[] }
  return {
    acted: near
      ? whole(order === 'ending' ? after : calledSo(parsed, after)).filter(ofIt)
      : owner && isPeople(owner)
        ? withJoined(owner)
        : [],
    actor: [] as Unit[],
  }
}

/** “All of the 12”, not “an ally of X”. */
const isShare = isOneOf('quantity', 'oneof', 'determiner')

const isOfOwned = isOneOf('possessive', 'open', 'and', 'adverb')

const isTopic = (item: Item, { draft }: Unit) =>
  draft.kind === 'person' && has(item, 'preposition') && has(item, 'about') && !has(item, 'adverb')

const CALLED = ['role', 'people', 'title']

/** “X and Y’s release”: of both. */
const withJoined = (unit: Unit): Unit[] => (unit.joined ? [...withJoined(unit.joined), unit] : [unit])

/** “They freed jailed journalists X and Y”, “the release of jailed journalists X and Y”: the names behind what they are called. */
export function calledSo({ items, units }: Parsed, unit: Unit | undefined): Unit | undefined {
  if (unit?.draft.kind !== 'unnamed' || unit.draft.pronoun) return unit
  if (unit.draft.plural)
    return units.find(({ at, draft, prep }) => at === unit.at + 1 && draft.kind === 'person' && !prep) ?? unit
  // “Granted bail to the leader of the Green League, X, on health grounds”.
  const comma = items.findIndex((item, i) => i > unit.at && isMark(item, ','))
  const own = items.slice(unit.at + 1, comma)
  // “A colleague of the poet, X”: either.
  if (!has(own[0], 'prep_of') || own.length > OFFICE || own.some((item) => isVerbal(item) || isSomeone(item))) return unit
  return units.find(({ at, draft }) => at === comma + 1 && draft.kind === 'person' && closesName(items, at + 1)) ?? unit
}

/** Words of an office behind “of”. */
const OFFICE = 9
const isSomeone = isOneOf('role', 'title', 'people', 'person', 'kin', 'public')
/** Not “X of the Red Cross reported”, who tells of it. */
const closesName = (items: Parsed['items'], at: number) => {
  const mark = items.findIndex((item, i) => i >= at && item.kind === 'mark')
  const phrase = items.slice(at, mark < 0 ? items.length : mark)
  if (phrase.length === 0) return items[at] === undefined || isMark(items[at], ',.')
  return has(phrase[0], 'preposition') && !phrase.some((item) => has(item, 'speech'))
}

/** “To questions of the release of the ex-president Zork answered”: a name that shows no case and has a verb of one person right behind is the subject. */
const isSubjectBehind = (items: Parsed['items'], { at, draft }: Unit) =>
  draft.kind === 'person' && draft.cases?.size === EVERY_CASE && has(items[at + 1], 'singular')

const EVERY_CASE = 6

/** “The pardon of sentenced in May in Y to five years Nina Petrova”, in languages where a participle and all it takes may stand before a name. */
const behindParticiple = (items: Parsed['items'], behind: readonly Unit[], to: number) => {
  if (!has(items[to], 'condemned') && !has(items[to], 'seizedone')) return undefined
  const named = behind.find(({ draft }) => draft.kind === 'person')
  const ends = COMPLETE.includes(items[(named?.at ?? 0) - 1]?.kind ?? '') && named?.draft.cases?.has('gen')
  const light = !items.slice(to, named?.at).some((item) => item.kind === 'mark' || has(item, 'verb') || has(item, 'relative'))
  return ends && light ? named : undefined
}

/** What ends what was said of somebody: nobody stands in the genitive behind it. */
const COMPLETE = ['place', 'date', 'term', 'article']

/** “After the release X told …”: the subject of the sentence, where nothing says that it was the release of another; classes `afterwards` and `own`. */
export function ofSubject(parsed: Parsed, { trigger, match, clause }: Hit): Unit[] {
  const { items, units, clauses } = parsed
  const lead = items[match.spanFrom - 1]
  // “The 12 whose release was agreed”.
  const { antecedent, opener } = clause
  if (opener !== null && opener === lead && has(lead, 'relative') && antecedent && isPeople(antecedent))
    return groupOf(antecedent, units)
  const own = has(lead, 'own') ? items[match.spanFrom - 2] : lead
  // “X commented on her release”.
  const told =
    has(lead, 'own') && items.slice(Math.max(0, match.spanFrom - 3), match.spanFrom).some((item) => has(item, 'factual'))
  if (trigger.batch === undefined || !(told || has(own, 'afterwards'))) return []
  const next = items[match.spanTo]
  const ends = !next || isMark(next, '.!')
  const bare =
    ends || next.mention !== undefined || isVerbal(next) || GOING_ON.some((tag) => has(next, tag)) || isMark(next, ',:—')
  // “X met Y after the release”: nobody knows whose it was.
  if (ends && new Set(units.flatMap((unit) => (isOne(unit) ? [rootOf(unit.draft)] : []))).size > 1) return []
  // “The correspondent talked with him right after the release”: his.
  const isOther = ({ at, draft, prep }: Unit) =>
    draft.pronoun &&
    !draft.tags.has('first') &&
    has(prep ?? undefined, 'preposition') &&
    at < match.spanFrom &&
    clauses.of[at] === clause
  if (ends && units.some(isOther)) return []
  const subject = bare ? subjectOfSentence(parsed, { match: { ...match, to: match.spanTo }, clause }) : []
  const home = clauses.of[subject[0]?.at ?? 0]
  // “Questions after the release: X answers”.
  const headed = isMark(next, ':') && (subject[0]?.at ?? 0) > match.spanFrom
  // “X told that after the release there is no news of Y”.
  const elsewhere = has(next, 'preposition') && !has(next, 'prep_from')
  const other = home !== clause && (elsewhere || ((subject[0]?.at ?? 0) < match.spanFrom && isSettled(parsed, clause)))
  return headed || other || items.some((item, i) => clauses.of[i] === home && TO_COME.some((tag) => has(item, tag)))
    ? []
    : subject.flatMap((unit) => groupOf(unit, units).filter(isPeople))
}

/** Somebody who could be meant; of those joined by “and” the first. */
const isOne = ({ draft: { kind, pronoun }, joined }: Unit) =>
  !joined && (kind === 'person' || (kind === 'unnamed' && !pronoun) || kind === 'count')

/** A clause that needs no subject from before: nothing in it is done, or it is denied. */
function isSettled({ items, clauses }: Parsed, clause: Hit['clause']): boolean {
  const own = items.filter((_, i) => clauses.of[i] === clause)
  return own.some((item) => has(item, 'neg') || has(item, 'impersonal')) || !own.some(isVerbal)
}

/** What may follow a noun without saying whose it is. */
const GOING_ON = ['preposition', 'adverb', 'pronoun', 'conjunction', 'neg']
