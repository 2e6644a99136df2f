import type { Clause } from '../clauses/clause.ts'
import { actorByEndings, type Offer, objectByEndings } from '../clauses/endings.ts'
import { type Hit, isActor, isPredicate, type Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, isPeopleDraft, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { namedBehind } from './named-behind.ts'
import { isSubjectBefore, isToldTo, type Parts } from './taking-part.ts'

/** “Did not free X, but pardoned a thief”: behind what is set against the verb before, a noun of its own is the object, though no mention. */
const isOfAnotherNoun = (items: readonly Item[], from: number, to: number) => {
  const at = items.findLastIndex((item, i) => i < from && !has(item, 'adverb'))
  const next = items[to]
  const turned = has(items[at], 'contrast') || (at > 0 && isMark(items[at - 1], ',') && isJoining(items[at]))
  const denied = items.slice(Math.max(0, at - DENIED), at).some((item) => has(item, 'neg'))
  return turned && denied && next?.kind === 'word' && has(next, 'open') && !isNoNoun(next)
}

/** Words between the negation and what is set against it. */
const DENIED = 10
const isJoining = isOneOf('and', 'conjunction')
const isNoNoun = isOneOf('adverb', 'adj', 'past', 'infinitive', 'participle', 'preposition', 'and', 'unit', 'timely')

/** Languages with endings: a case, where the form shows one, outweighs the place. */
export function byEndings(
  { trigger, match, clause }: Hit,
  group: VerbGroup,
  { items, units, clauses }: Parsed,
  inClause: readonly Unit[],
  end: number,
  known: Pick<Offer, 'before' | 'relative' | 'shared'>,
  whole: (unit: Unit | undefined) => Unit[],
): Parts {
  // “They freed a citizen of X”: a country right behind somebody does nothing.
  const ofSomebody = ({ at, draft }: Unit) =>
    draft.kind === 'place' && inClause.some((unit) => unit.at === at - 1 && unit.draft.kind === 'unnamed')
  const rest = inClause.filter((unit) => unit.at >= match.spanTo && isActor(unit.draft) && !ofSomebody(unit))
  const last = items.findLastIndex((item, i) => i < end && !has(item, 'adverb'))
  const joins = has(items[end], 'and') || has(items[last], 'and') || isMark(items[last], ',')
  // Behind one comma another clause may begin whose verb is left out; behind two something was only put in.
  const commas = (unit: Unit) => items.slice(match.spanTo, unit.at).filter((item) => isMark(item, ',')).length
  // “X walked free, soon will be freed Y”: who did what the verb before says gives way to a name behind.
  // “X signed a decree, walked free 115 people”: so does a number behind a plural.
  const several = ({ draft, prep }: Unit) => draft.kind === 'count' && !prep && !has(items[match.spanFrom], 'singular')
  const near = rest.filter((unit) => unit.at < end && commas(unit) === 0)
  const freed = trigger.batch !== undefined && isPredicate(trigger) && !has(items[match.spanFrom], 'impersonal')
  const next =
    trigger.form !== 'verb' && rest.find((unit) => unit.at < end && commas(unit) === 0 && (isNamed(unit) || several(unit)))
  // “12 were wounded, freed were all”: not only those of whom the part before tells.
  const all = trigger.form === 'passive' && has(items[match.spanTo], 'all')
  const others = isOfAnotherNoun(items, group.from, match.spanTo) || all
  const offer: Offer = {
    ...known,
    shared: others ? null : known.shared,
    before: next
      ? known.before.filter((unit) => !known.shared?.subject.includes(unit) && !(several(next) && isNamed(unit)))
      : known.before.filter((unit) => !all || !items.slice(unit.at, match.spanFrom).some((item) => isMark(item, ','))),
    after: [...near, ...(freed && !near.some(isPeople) ? calledThen(items, rest, match.spanTo) : [])],
    beyond: rest.filter((unit) => (unit.at < end ? commas(unit) === 2 : joins)),
    doers: units.filter(
      (unit) =>
        clauses.of[unit.at] === clause &&
        !(unit.prep || unit.possessive) &&
        // “At the request of the authorities of X”: not by them.
        !(unit.draft.kind === 'place' && unit.at > 1 && has(items[unit.at - 2], 'preposition')) &&
        // “X was freed, a candidate in Y”: what X is.
        !(unit.at > match.spanTo && commas(unit) === 1) &&
        unit.draft.cases?.has('ins') &&
        !unit.draft.cases.has('nom'),
    ),
    negative: group.negative,
    dative: trigger.polarity === 'restricted' || !trigger.needs?.includes('acted'),
    at: match.spanFrom,
    impersonal: has(items[match.spanFrom], 'impersonal'),
    singular: has(items[match.spanFrom], 'singular'),
    several:
      trigger.batch !== undefined &&
      has(items[match.spanFrom], 'past') &&
      !has(items[match.spanFrom], 'singular') &&
      !has(items[match.spanFrom], 'impersonal'),
    body: isActing(items[group.from - 1]) && !has(items[group.from - 2], 'preposition'),
    direct: has(items[match.spanTo - 1], 'infinitive')
      ? rest.find((unit) => isRightBehind(items, match.spanTo, unit))
      : undefined,
  }
  const { acted, actor, inherited } = trigger.form === 'verb' ? objectByEndings(offer) : actorByEndings(offer)
  const told =
    trigger.form === 'self' &&
    trigger.needs?.includes('acted') &&
    offer.singular &&
    inClause.length === 0 &&
    !known.relative &&
    inherited.length === 0
  // “They read her the decision and let go”: to whom it was told.
  const joined = trigger.form === 'verb' && trigger.batch !== undefined && !acted && has(items[group.from - 1], 'and')
  const earlier = told
    ? units.findLast((unit) => isSubjectBefore(unit, clause, clauses.of))
    : joined && inherited.length === 0
      ? units.findLast((unit) => unit.at < group.from && isToldTo(unit) && clauses.of[unit.at]?.part === clause.part)
      : undefined
  const free = trigger.form === 'verb' && offer.several && !acted && !earlier && inherited.length === 0
  const behind = free ? behindAnother({ items, units, clauses }, clause, group.from, match.spanTo) : undefined
  const became = acted && acted === known.relative?.unit ? whoBecame(acted, { items, units, clauses }) : undefined
  const isOne = acted === known.relative?.unit && has(clause.opener ?? undefined, 'relone')
  // “Me they let go, and three journalists”: those added behind a verb whose object stands before it.
  const also = acted && trigger.batch !== undefined && acted.at < match.spanFrom ? addedBehind(items, rest, match.spanTo) : []
  return {
    acted: acted
      ? [
          ...whole(became ?? namedBehind(acted, inClause, { items, clauses }) ?? (isOne ? acted : firstOf(acted, clauses.of))),
          ...also,
        ]
      : earlier
        ? [earlier]
        : behind
          ? groupOf(behind, units)
          : inherited,
    actor: trigger.form === 'self' ? [] : whole(actor),
    group,
  }
}

/** Nothing but what somebody is called stands before them. */
const isRightBehind = (items: Parsed['items'], from: number, { at, draft }: Unit) =>
  draft.kind === 'person' && at - from < 3 && items.slice(from, at).every((item) => has(item, 'role') || has(item, 'people'))

/**
 * “After the trial X they let go”, “in three hours X they let go”, in languages where a name in the genitive looks like an object: right before a verb
 * of several that has nobody else and goes on with no noun, it is whom they let go behind a time or what one goes through before one is let go; class
 * `letbehind`.
 */
function behindAnother(
  { items, units, clauses }: Pick<Parsed, 'items' | 'units' | 'clauses'>,
  clause: Clause,
  verb: number,
  to: number,
): Unit | undefined {
  const next = items[to]
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'date' || isNoNoun(next)
  const unit = units.findLast(({ at, draft }) => at < verb && isPeopleDraft(draft) && clauses.of[at] === clause)
  if (!ends || unit?.draft.kind !== 'person' || !unit.draft.cases?.has('acc')) return undefined
  const first = firstOf(unit, clauses.of)
  const prep = first.prep ? items.indexOf(first.prep) : -1
  const near = items.slice(unit.at + 1, verb).every((item) => has(item, 'adverb') || has(item, 'neg') || item.kind === 'date')
  const owned = items
    .slice(prep + 1, first.at)
    .some((item) => OWNING.some((tag) => has(item, tag)) || item.mention?.kind === 'unnamed')
  const governed =
    prep >= 0 && first.at - prep > 1 && has(items[prep], 'preposition') && !LED.some((tag) => has(items[prep], tag))
  // “After the death of X they released”, “at the concert of X they let go”: another's, of whatever they released.
  const undergone = isUndergone(items[first.at - 1]) || items[first.at - 1]?.kind === 'term'
  return near && governed && undergone && !owned ? first : undefined
}
const isUndergone = isOneOf('letbehind', 'unit')

/** What may be somebody’s, and who stands for another. */
const OWNING = ['governs_gen', 'role', 'title', 'kin', 'people', 'teller', 'theirs', 'ownedbody', 'formpaper']
const LED = ['accordingto', 'thanks', 'except', 'alongside', 'ruling', 'prep_dat', 'prep_upon']

/** “Walked free another participant of the march, the activist X”: who is named behind one comma where only a noun that is no mention stands before it. */
function calledThen(items: Parsed['items'], rest: readonly Unit[], from: number): Unit[] {
  const comma = items.findIndex((item, i) => i >= from && isMark(item, ','))
  const named = rest.find(({ at, draft, prep }) => at > comma && draft.kind === 'person' && !prep)
  if (comma < 0 || !named) return []
  const noun = items.slice(from, comma)
  const called = items.slice(comma + 1, named.at)
  const plain = [...noun, ...called].every((item) => !DOING.some((tag) => has(item, tag)) && !isMark(item, ',;:—-'))
  const headed = noun.some((item) => item.kind === 'word' && !item.cap && has(item, 'open') && !isNoNoun(item))
  const ends = items[named.at + 1] === undefined || isMark(items[named.at + 1], '.,;!()—')
  const first = called.find((item) => !has(item, 'adj') && !has(item, 'former'))
  return plain && headed && ends && isCalling(first) && !has(first, 'visitor') && !has(noun[0], 'preposition') ? [named] : []
}

const DOING = ['verb', 'past', 'speech', 'infinitive', 'relative', 'subordinator', 'neg', 'be', 'contrast']
const isCalling = isOneOf('role', 'title', 'kin', 'people', 'teller')

/** A capital, or a body or somebody by an office in the form of a subject, though no mention: “the court”, “the president”. */
const isActing = (item: Item | undefined) =>
  item?.kind === 'place' ||
  (['orghead', 'role', 'title', 'accusing'].some((tag) => has(item, tag)) &&
    !['himself', 'womanly', 'byhim'].some((tag) => has(item, tag)) &&
    !item?.mention)

/** A number right behind “and”, of which nothing else is told. */
function addedBehind(items: Parsed['items'], rest: readonly Unit[], at: number): Unit[] {
  const added = has(items[at], 'and') ? rest.find(({ draft }) => draft.kind === 'count') : undefined
  const ends = added && (items[added.at + 1] === undefined || isMark(items[added.at + 1], '.;!"'))
  return added && ends && items.slice(at + 1, added.at).every(isMore) ? [added] : []
}
const isMore = isOneOf('another', 'adverb', 'about', 'atleast', 'and')

/** “X became the fifth woman who was freed”: X was; class `became`. */
const whoBecame = ({ at, draft, prep }: Unit, { items, units, clauses }: Pick<Parsed, 'items' | 'units' | 'clauses'>) =>
  !prep && draft.kind === 'unnamed' && draft.cases?.size === 1 && draft.cases.has('ins')
    ? units.findLast(
        (unit) =>
          unit.at < at &&
          isNamed(unit) &&
          !unit.prep &&
          clauses.of[unit.at] === clauses.of[at] &&
          items.slice(unit.at + 1, at).some((item) => has(item, 'became')) &&
          !items.slice(unit.at + 1, at).some((item) => has(item, 'neg')),
      )
    : undefined

/** A name that can be nothing but a subject. */
const isNamed = ({ draft, joined }: Unit) =>
  draft.kind === 'person' && draft.cases?.size === 1 && draft.cases.has('nom') && !joined

/** The first of several joined by “and”. */
export const firstOf = (unit: Unit, of: readonly Clause[]): Unit =>
  unit.joined && of[unit.joined.at] === of[unit.at] && isPeople(unit.joined) ? firstOf(unit.joined, of) : unit
