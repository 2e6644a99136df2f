import type { Clause } from '../clauses/clauses.ts'
import { actorByEndings, type Offer, objectByEndings } from '../clauses/endings.ts'
import {
  countedBeside,
  directlyBefore,
  governedBy,
  invertedSubject,
  isReduced,
  ledSubject,
  namedAfter,
  oneOfNamed,
  sharedObject,
} from '../clauses/framing.ts'
import { gapped } from '../clauses/gapped.ts'
import { freeUnits, type Hit, isActor, isPredicate, type Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { affected } from './affected.ts'
import { behindDash } from './behind-dash.ts'
import { counted } from './counted.ts'
import { namedBehind } from './named-behind.ts'
import { ofNoun, ofSubject } from './nouns.ts'
import { byParticiple } from './participles.ts'
import type { Reader } from './reader.ts'
import { isSubjectBefore, isToldTo, type Parts } from './taking-part.ts'
import { isOfAnother, withTopic } from './topics.ts'

/** Who is acted upon and who acts, with those it happened to “along with” them. */
export function participants(reader: Reader, hit: Hit, group: VerbGroup, end: number, shared: Offer['shared']): Parts {
  const told = counted(reader, hit, withTopic(reader, hit, mainParticipants(reader, hit, group, end, shared)))
  const dashed = hit.trigger.batch !== undefined && isPredicate(hit.trigger) ? behindDash(reader.parsed, hit, told.acted) : []
  const parts =
    dashed.length > 0 ? { ...told, acted: [...told.acted, ...dashed.filter((unit) => !told.acted.includes(unit))] } : told
  if (hit.trigger.batch === undefined || parts.acted.length === 0) return parts
  const { items, units, clauses } = reader.parsed
  const along = units.filter(
    ({ at, prep, joined }) =>
      at >= hit.match.spanTo && at < end && !joined && clauses.of[at] === hit.clause && has(prep ?? undefined, 'alongside'),
  )
  // “… along with 12 others, X thanked …”: X begins what follows.
  const begins = ({ at, draft, joined }: Unit) =>
    joined !== null && draft.kind === 'person' && items[at + 1]?.kind === 'word' && !has(items[at + 1], 'and')
  const beside = along.flatMap((unit) => groupOf(unit, units)).filter((unit) => isPeople(unit) && !begins(unit))
  return { ...parts, acted: [...parts.acted, ...beside.filter((unit) => !parts.acted.includes(unit))] }
}

/** Who is acted upon and who acts, by the form of the trigger and the voice of the verb. */
function mainParticipants({ parsed, pack }: Reader, hit: Hit, group: VerbGroup, end: number, shared: Offer['shared']): Parts {
  const { trigger, match, clause } = hit
  const { items, units, clauses } = parsed
  const inClause = freeUnits(parsed, clause)
  const before = inClause.filter(({ at, draft }) => at < group.from && isActor(draft) && !isOfAnother(parsed, at, group.from))
  const after = inClause.filter(({ at, draft }) => at >= match.spanTo && at < end && isActor(draft))
  const isIn = (heads: readonly Unit[]) => (unit: Unit) => unit.within && heads.includes(unit.within) && !heads.includes(unit)
  const lists = (heads: readonly Unit[]) => [
    ...heads,
    ...units.filter(isIn(heads)).filter((unit) => isPeople(unit) && !unit.possessive),
  ]
  const whole = (first: Unit | undefined) =>
    first ? lists(groupOf(first, units).filter((unit) => clauses.of[unit.at] === clause || unit.at === first.at)) : []
  // “A deal under which X freed 12”: what stands behind a preposition is no subject.
  const governed = pack.order === 'position' && has(items[clause.opener ? items.indexOf(clause.opener) - 1 : -1], 'preposition')
  const relative =
    !governed &&
    has(clause.opener ?? undefined, 'relative') &&
    !has(clause.opener ?? undefined, 'relof') &&
    clause.antecedent &&
    isActor(clause.antecedent.draft)
      ? clause.antecedent
      : undefined
  if (trigger.form === 'attribute' || trigger.form === 'converb') return byParticiple(parsed, hit, group)
  if (trigger.form === 'plain') return { acted: affected(parsed, hit, end, shared), actor: [], group }
  if (trigger.form === 'noun') {
    const own = ofNoun(parsed, match.spanTo, match.spanFrom, end, whole, pack.order)
    return own.acted.length > 0 ? { ...own, group } : { ...own, acted: ofSubject(parsed, hit), group }
  }
  const behindDash = gapped(parsed, match.spanTo)
  if (behindDash) return { acted: [behindDash], actor: [], group }
  if (pack.order === 'ending') {
    const about = relative ? { unit: relative, object: has(clause.opener ?? undefined, 'relobject') } : null
    // “One of the freed, X, refused”: who is named in between, where nobody else can be the subject.
    const main = inClause.filter((unit) => !unit.apposed && !explains(parsed, unit))
    const someone = main.some(({ draft }) => isActor(draft) && (draft.cases === null || draft.cases.has('nom')))
    const named = someone || trigger.form !== 'self' ? main : inClause
    const own = before.filter((unit) => named.includes(unit))
    return byEndings(hit, group, parsed, named, end, { before: own, relative: about, shared }, whole)
  }
  const behind = trigger.form === 'verb' && group.bare ? invertedSubject(parsed, hit) : undefined
  if (behind) return { acted: groupOf(behind, units), actor: [], group }
  const led = ledSubject(parsed, hit)
  if (led) return { acted: groupOf(led, units), actor: [], group }
  const subject = [...countedBeside(items, relative), ...whole(subjectOf(parsed, before, group.from, clause, relative))]
  // “The sight of writers walking free”: those before the gerund, whoever sees them.
  const seen =
    trigger.form === 'self' && group.bare && has(items[group.from], 'gerund') ? directlyBefore(parsed, group.from) : undefined
  const noun = seen === undefined && group.bare && has(items[group.from], 'gerund') && isNoun(items[group.from - 1])
  // “Wants to see X walking free”: not yet.
  const wanted = items.some((item, i) => i < group.from && WANTED.some((tag) => has(item, tag)))
  if (trigger.form === 'self') return { acted: seen ? (wanted ? [] : [seen]) : noun ? [] : subject, actor: [], group }
  const object =
    governedBy(parsed, hit, end) ??
    oneOfNamed(parsed, match.spanTo, end) ??
    after.find((unit) => reaches(parsed, match.spanTo, unit.at)) ??
    (before.length > 0 ? sharedObject(parsed, hit) : undefined)
  const reduced = !group.passive && !object && isReduced(parsed, hit) && directlyBefore(parsed, match.spanFrom)
  if (group.passive || trigger.form === 'passive' || reduced) {
    const reducedUnit = reduced && group.bare ? directlyBefore(parsed, match.spanFrom) : undefined
    const doers = units.filter(
      (unit) =>
        unit.at >= match.spanTo && unit.at < end && clauses.of[unit.at] === clause && has(unit.prep ?? undefined, 'prep_by'),
    )
    const inverted = subject.length === 0 && before.length === 0 ? whole(object) : []
    return {
      acted: reducedUnit ? whole(reducedUnit) : subject.length > 0 ? subject : inverted,
      actor: doers,
      group,
      describes: reducedUnit !== undefined,
    }
  }
  // “thanked him for freeing …”: who frees is not the subject.
  const gerund = has(items[group.from - 1], 'preposition') && group.bare
  return { acted: whole(object), actor: gerund ? [] : subject, group }
}

const WANTED = ['toinf', 'plan', 'hope', 'demand', 'future', 'may', 'would', 'must', 'neg']

/** A noun that is no mention. */
const isNoun = (item: Item | undefined) => item?.kind === 'word' && !item.cap && has(item, 'open') && !has(item, 'adverb')

/** “X, her friend, was freed”: the friend is X. */
const explains = ({ items, units }: Parsed, { at, draft }: Unit) =>
  draft.kind === 'unnamed' &&
  !(draft.plural || draft.pronoun) &&
  isMark(items[at + 1], ',') &&
  units.some((other) => other.draft.kind === 'person' && other.at < at && at - other.at < 4 && isMark(items[other.at + 1], ','))

/** Languages with endings: a case, where the form shows one, outweighs the place. */
function byEndings(
  { trigger, match, clause }: Hit,
  group: VerbGroup,
  { items, units, clauses }: Parsed,
  inClause: readonly Unit[],
  end: number,
  known: Pick<Offer, 'before' | 'relative' | 'shared'>,
  whole: (unit: Unit | undefined) => Unit[],
) {
  const rest = inClause.filter(({ at, draft }) => at >= match.spanTo && isActor(draft))
  const last = items.findLastIndex((item, i) => i < end && !has(item, 'adverb'))
  const joins = has(items[end], 'and') || has(items[last], 'and') || isMark(items[last], ',')
  // Behind one comma another clause may begin whose verb is left out; behind two something was only put in.
  const commas = (unit: Unit) => items.slice(match.spanTo, unit.at).filter((item) => isMark(item, ',')).length
  const offer: Offer = {
    ...known,
    after: rest.filter((unit) => unit.at < end && commas(unit) === 0),
    beyond: rest.filter((unit) => (unit.at < end ? commas(unit) === 2 : joins)),
    doers: units.filter(
      (unit) =>
        clauses.of[unit.at] === clause &&
        !(unit.prep || unit.possessive) &&
        unit.draft.cases?.has('ins') &&
        !unit.draft.cases.has('nom'),
    ),
    negative: group.negative,
    dative: trigger.polarity === 'restricted' || !trigger.needs?.includes('acted'),
    at: match.spanFrom,
    impersonal: has(items[match.spanFrom], 'impersonal'),
    singular: has(items[match.spanFrom], 'singular'),
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
  return {
    acted: acted
      ? whole(namedBehind(acted, rest, { items, clauses }) ?? firstOf(acted, clauses.of))
      : earlier
        ? [earlier]
        : inherited,
    actor: trigger.form === 'self' ? [] : whole(actor),
    group,
  }
}

/** The first of several joined by “and”. */
const firstOf = (unit: Unit, of: readonly Clause[]): Unit =>
  unit.joined && of[unit.joined.at] === of[unit.at] && isPeople(unit.joined) ? firstOf(unit.joined, of) : unit

function subjectOf(
  parsed: Parsed,
  before: readonly Unit[],
  verb: number,
  clause: Clause,
  relative: Unit | undefined,
): Unit | undefined {
  if (relative) return relative
  const own = before.filter(({ joined, apposed }) => !joined && !apposed)
  // “I am glad our friend X has been freed”: who stands right before the verb, behind one of another's.
  const near = own.find(({ at, draft }) => at === verb - 1 && draft.kind === 'person')
  const lead = near ? parsed.items.slice(own[0]?.at, near.at) : []
  // “I hope our friend X has been freed”: nobody knows.
  if (near !== own[0] && lead.some((item) => has(item, 'hope') || has(item, 'demand'))) return undefined
  if (near && near !== own[0] && lead.some(isVerbal)) return near
  // “X negotiated, and 14 prisoners were freed”: a subject of its own behind a verb we do not know.
  const [first] = own
  const between = (unit: Unit) =>
    parsed.items.some(
      (item, i) =>
        i > (first?.at ?? 0) &&
        i < unit.at &&
        parsed.clauses.of[i] === clause &&
        item.kind === 'word' &&
        !has(item, 'and') &&
        !has(item, 'determiner'),
    )
  const later = own.findLast((unit) => opensAfterAnd(parsed, unit) && between(unit))
  if (first) return later ?? namedAfter(parsed.items, first, parsed.units) ?? first
  // A clause without a subject of its own (“after serving …, …”, “and was then taken away”) shares that of its neighbour.
  const { all } = parsed.clauses
  const shares =
    clause.opener === null ? clause.hasVerb && clause.id > 0 && beginsWithVerb(parsed, clause) : beginsWithVerb(parsed, clause)
  if (!shares) return undefined
  const neighbours = [
    ...all.filter(({ id, part }) => id < clause.id && part === clause.part).toReversed(),
    ...all.filter(({ id, part }) => id > clause.id && part === clause.part),
  ]
  for (const other of neighbours) {
    const [subject] = freeUnits(parsed, other).filter((unit) => isActor(unit.draft) && isBeforeVerb(parsed, unit, other))
    if (subject) return subject
    // “X, who reported being freed”: X.
    if (has(other.opener ?? undefined, 'relative') && other.antecedent && isActor(other.antecedent.draft)) return other.antecedent
  }
  return undefined
}

/** Nothing but words of its own phrase stands between it and “, and” or “, but”. */
function opensAfterAnd({ items }: Parsed, { at }: Unit): boolean {
  let i = at - 1
  while (
    ['determiner', 'role', 'title', 'atleast', 'atmost', 'about', 'another', 'nationality', 'adverb'].some((tag) =>
      has(items[i], tag),
    )
  )
    i--
  return (has(items[i], 'and') || has(items[i], 'contrast')) && isMark(items[i - 1], ',')
}

const isBeforeVerb = ({ items, clauses }: Parsed, unit: Unit, clause: Clause) =>
  items
    .slice(unit.at)
    .some(
      (item, i) =>
        clauses.of[unit.at + i] === clause &&
        (has(item, 'be') ||
          has(item, 'have') ||
          has(item, 'verb') ||
          has(item, 'speech') ||
          has(item, 'future') ||
          has(item, 'may')),
    )

function beginsWithVerb({ items, clauses }: Parsed, clause: Clause): boolean {
  const first = items.findIndex(
    (item, i) =>
      clauses.of[i] === clause &&
      item.kind !== 'mark' &&
      !['conjunction', 'subordinator', 'adverb', 'preposition', 'neg'].some((tag) => has(item, tag)),
  )
  return ['verb', 'be', 'have', 'participle'].some((tag) => has(items[first], tag))
}

/** “Over 100 people”: no preposition here. */
const QUALIFYING = ['atleast', 'atmost', 'about', 'less']

/** An object stands after its verb with nothing but its own words between. */
function reaches({ items }: Parsed, from: number, to: number): boolean {
  return items.slice(from, to).every(
    (item, i, between) =>
      item.mention !== undefined ||
      (has(item, 'prep_of') && has(between[i - 1], 'quantity')) ||
      (item.kind === 'word' &&
        (QUALIFYING.some((tag) => has(item, tag)) ||
          !['preposition', 'be', 'have', 'speech', 'verb', 'subordinator', 'relative'].some((tag) => has(item, tag)))) ||
      item.kind === 'number' ||
      isMark(item, '"') ||
      // “Freed, among others, X”.
      (isMark(item, ',') && (has(between[i - 1], 'putin') || has(between[i + 1], 'putin'))),
  )
}
