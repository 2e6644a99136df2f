import { isCaused, isSomeOrdered, orderedAlong } from '../clauses/caused.ts'
import { isOfNextVerb, isRunningTotal, partBefore } from '../clauses/counted-names.ts'
import { descriptionFrom } from '../clauses/descriptions.ts'
import type { Offer } from '../clauses/endings.ts'
import {
  countedBeside,
  describedObject,
  directlyBefore,
  governedBy,
  invertedSubject,
  isReduced,
  ledObject,
  ledSubject,
  oneOfNamed,
  sharedObject,
} from '../clauses/framing.ts'
import { gapped } from '../clauses/gapped.ts'
import { opensUnsaid } from '../clauses/openers.ts'
import { freeUnits, type Hit, isActor, isPredicate, type Parsed } from '../clauses/parse.ts'
import { relativeObject } from '../clauses/relative-object.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { affected } from './affected.ts'
import { alongside } from './alongside.ts'
import { behindDash, isSomebody } from './behind-dash.ts'
import { byEndings, firstOf } from './by-endings.ts'
import { isDatedTail } from './complements.ts'
import { isCorpse } from './corpses.ts'
import { counted } from './counted.ts'
import { giversOf } from './givers.ts'
import { inBrackets } from './in-brackets.ts'
import { calledSo, ofNoun, ofSubject } from './nouns.ts'
import { byParticiple } from './participles.ts'
import { reaches } from './reaching.ts'
import type { Reader } from './reader.ts'
import { subjectOf } from './subjects.ts'
import type { Parts } from './taking-part.ts'
import { isOfAnother, withTopic } from './topics.ts'

/** Who is acted upon and who acts, with those it happened to “along with” them. */
export function participants(reader: Reader, hit: Hit, group: VerbGroup, end: number, shared: Offer['shared']): Parts {
  const main = mainParticipants(reader, hit, group, end, shared)
  const { items } = reader.parsed
  const { spanTo } = hit.match
  const own = main.acted.filter(({ at }) => !isOfNextVerb(items, at, spanTo) && !isRunningTotal(items, at, spanTo))
  const living = hit.trigger.batch ? own.filter((unit) => !isCorpse(reader.parsed, unit)) : own
  if (living.length === 0 && main.acted.length > 0) return { ...main, acted: [] }
  const told = counted(reader, hit, withTopic(reader, hit, { ...main, acted: living }))
  // “X walked free, soon will be freed another of the band — Y”: not X again.
  const acted = told.acted.every((unit) => shared?.subject.includes(unit)) ? [] : told.acted
  const freed = hit.trigger.batch !== undefined
  const dashed = [
    ...(freed && isPredicate(hit.trigger) ? behindDash(reader.parsed, hit, acted) : []),
    ...(freed ? inBrackets(reader.parsed, hit, acted) : []),
  ]
  // “Freed was the last defendant — X”: X.
  const beyond = dashed.length > 0 ? acted.filter((unit) => !isSomebody(unit)) : acted
  const parts = dashed.length > 0 ? { ...told, acted: [...beyond, ...dashed.filter((unit) => !acted.includes(unit))] } : told
  if ((hit.trigger.batch === undefined && !TOGETHER.has(hit.trigger.type)) || parts.acted.length === 0) return parts
  const beside = alongside(reader.parsed, hit, parts, end, reader.pack.order)
  return { ...parts, acted: [...parts.acted, ...beside.filter((unit) => !parts.acted.includes(unit))] }
}

/** What happens to several at once, besides leaving custody. */
const TOGETHER: ReadonlySet<Hit['trigger']['type']> = new Set(['displacement', 'detention', 'charge'])

/** Who is acted upon and who acts, by the form of the trigger and the voice of the verb. */
function mainParticipants({ parsed, pack }: Reader, hit: Hit, group: VerbGroup, end: number, shared: Offer['shared']): Parts {
  const { trigger, match, clause } = hit
  const { items, units, clauses } = parsed
  const inClause = freeUnits(parsed, clause)
  const known = inClause.filter(({ at, draft }) => at < group.from && isActor(draft) && !isOfAnother(parsed, at, group.from))
  const before = behindStance(items, known, group.from)
  const after = inClause.filter(({ at, draft }) => at >= match.spanTo && at < end && isActor(draft))
  const isIn = (heads: readonly Unit[]) => (unit: Unit) => unit.within && heads.includes(unit.within) && !heads.includes(unit)
  const lists = (heads: readonly Unit[]) => [
    ...heads,
    ...units.filter(isIn(heads)).filter((unit) => isPeople(unit) && !unit.possessive),
  ]
  const whole = (first: Unit | undefined) => {
    // “X and Y spoke after being freed”: both, though they stand in another clause.
    const own = first && (first === meant || first !== relative) ? clauses.of[first.at] : clause
    return first
      ? lists(groupOf(first, units).filter(({ at }) => clauses.of[at] === own || clauses.of[at] === clause || at === first.at))
      : []
  }
  // “X, a writer held since May, and Y were freed”: not Y since May.
  const ahead = (all: readonly Unit[]) => all.filter(({ at, joined, listed }) => at < group.from || joined === null || listed)
  // “A deal under which X freed 12”: what stands behind a preposition is no subject.
  const lead = items[clause.opener ? items.indexOf(clause.opener) - 1 : -1]
  const governed = has(lead, 'preposition') && !has(lead, 'among')
  const relative =
    !governed &&
    has(clause.opener ?? undefined, 'relative') &&
    !has(clause.opener ?? undefined, 'relof') &&
    clause.antecedent &&
    isActor(clause.antecedent.draft)
      ? clause.antecedent
      : undefined
  // “X and Y, who were freed”: both, but where the form of “who” is a singular, or the verb is not one of several.
  const several =
    pack.order === 'ending'
      ? !has(clause.opener ?? undefined, 'relone')
      : relative?.draft.kind === 'person' && has(items[clause.opener ? items.indexOf(clause.opener) + 1 : -1], 'ofseveral')
  const meant = relative && several ? firstOf(relative, clauses.of) : null
  if (trigger.form === 'attribute' || trigger.form === 'converb') return byParticiple(parsed, hit, group)
  if (trigger.form === 'plain') return { acted: affected(parsed, hit, end, shared), actor: giversOf(parsed, hit), group }
  if (trigger.form === 'noun') {
    const own = ofNoun(parsed, match.spanTo, match.spanFrom, end, whole, pack.order)
    return own.acted.length > 0 ? { ...own, group } : { ...own, acted: ofSubject(parsed, hit), group }
  }
  const behindDash = gapped(parsed, match.spanTo)
  if (behindDash) return { acted: [behindDash], actor: [], group }
  if (pack.order === 'ending') {
    // “Her mother waits to see her free”: who is no subject is not said to be free.
    const near =
      units.find(({ at }) => at >= match.from && at < match.spanFrom) ??
      units.find(({ at, draft }) => at === match.from - 1 && draft.cases?.has('acc')) ??
      units.find(({ at, draft }) => at === match.spanTo && draft.kind === 'person')
    const verbless = trigger.form === 'self' && !items.slice(match.spanFrom, match.spanTo).some(isVerbal)
    if (verbless && (near?.draft.kind === 'unnamed' || near?.draft.kind === 'person') && near.draft.cases?.has('nom') === false)
      return { acted: [], actor: [], group }
    // “X, to whom they gave ten days”: whom the verb falls upon.
    const given = !trigger.needs?.includes('acted') && has(clause.opener ?? undefined, 'reldative')
    const about = relative ? { unit: relative, object: given || has(clause.opener ?? undefined, 'relobject') } : null
    // “One of the freed, X, refused”: who is named in between, where nobody else can be the subject.
    const main = inClause.filter((unit) => !unit.apposed && !explains(parsed, unit))
    const someone = main.some(({ draft }) => isActor(draft) && (draft.cases === null || draft.cases.has('nom')))
    const named = someone || trigger.form !== 'self' ? main : inClause
    const own = before.filter((unit) => named.includes(unit))
    return byEndings(hit, group, parsed, named, end, { before: own, relative: about, shared }, whole)
  }
  const behind = trigger.form === 'verb' && group.bare ? invertedSubject(parsed, hit) : undefined
  if (behind) return { acted: groupOf(behind, units), actor: [], group }
  const ledBy = ledSubject(parsed, hit)
  if (ledBy) return { acted: groupOf(ledBy, units), actor: [], group }
  const subject = [
    ...countedBeside(items, relative),
    ...ahead(whole(subjectOf(parsed, before, group.from, clause, meant ?? relative))),
  ]
  // “The sight of writers walking free”: those before the gerund, whoever sees them.
  const seen =
    trigger.form === 'self' && group.bare && has(items[group.from], 'gerund') ? directlyBefore(parsed, group.from) : undefined
  const noun = seen === undefined && group.bare && has(items[group.from], 'gerund') && isNoun(items[group.from - 1])
  // “Wants to see X walking free”: not yet.
  const wanted = items.some((item, i) => i < group.from && isWanted(item))
  // “They wait for the last prisoner to leave prison”.
  const to = items.findLastIndex((item, i) => i >= group.from && i < match.spanFrom && has(item, 'toinf'))
  const awaited = to < 0 ? undefined : directlyBefore(parsed, to)
  if (trigger.form === 'self' && awaited && has(awaited.prep ?? undefined, 'prep_of'))
    return { acted: [awaited], actor: [], group }
  // “Ordered X to be freed”, “hope for X to walk free”: those right before the infinitive, whoever orders and hopes.
  const asker = awaited?.prep ? items[items.indexOf(awaited.prep) - 1] : null
  const led = asker === null || ['hope', 'demand', 'plan'].some((tag) => has(asker, tag))
  if (
    awaited &&
    awaited.at > group.from &&
    led &&
    !awaited.possessive &&
    trigger.batch &&
    (group.passive || trigger.form === 'self')
  )
    return { acted: ahead(whole(headOfSeries(awaited))), actor: [], group }
  if (trigger.form === 'self') return { acted: seen ? (wanted ? [] : [seen]) : noun ? [] : subject, actor: [], group }
  // “The judge ordered X to be tried or released”: not the judge.
  const along = group.passive && trigger.batch && to < 0 ? orderedAlong(items, group.from) : -1
  if (along >= 0) {
    const one = directlyBefore(parsed, along)
    return { acted: one ? ahead(whole(headOfSeries(one))) : [], actor: [], group }
  }
  // “X is not among those to be freed”: whether X is.
  if (group.passive && has(items[group.from], 'toinf') && has(items[group.from - 2], 'among'))
    return { acted: [], actor: [], group }
  // “The judge ordered the applicants to be released”: not the judge, though nobody else is a mention.
  if (group.passive && to > 0 && isSomeOrdered(items, to)) return { acted: [], actor: [], group }
  // “The names of 30 prisoners to be freed”.
  const coming = group.passive && has(items[group.from], 'toinf') ? directlyBefore(parsed, group.from) : undefined
  // “In May she was detained, on 3 June released.”
  if (shared && trigger.form === 'verb' && group.bare && isDatedTail(items, match.spanFrom))
    return { acted: shared.acted, actor: [], group }
  const found =
    governedBy(parsed, hit, end) ??
    oneOfNamed(parsed, match.spanTo, end) ??
    describedObject(parsed, match.spanTo, end) ??
    after.find((unit) => reaches(parsed, hit, descriptionFrom(items, unit))) ??
    ledObject(parsed, match.spanTo, end) ??
    (before.length > 0 || isSubjectNoun(items[group.from - 1]) ? sharedObject(parsed, hit) : undefined)
  const object = calledSo(parsed, found)
  const freed =
    trigger.batch && trigger.form === 'verb' && !group.passive && !object ? relativeObject(parsed, hit, group.from) : null
  if (freed)
    return {
      acted: whole(freed),
      actor: subject.filter((unit) => unit !== freed),
      group,
      describes: group.modality === 'asserted',
    }
  const reduced = !group.passive && !object && isReduced(parsed, hit) && directlyBefore(parsed, match.spanFrom)
  if (group.passive || trigger.form === 'passive' || reduced) {
    const beside = reduced && group.bare ? directlyBefore(parsed, match.spanFrom) : undefined
    // “Saw X and Y freed”, a heading “X and Y freed”: both.
    const begins = beside && (isCaused(items, match.spanFrom) || !items.slice(0, match.spanFrom).some(isVerbal))
    const series = beside && begins ? headOfSeries(beside) : beside
    const reducedUnit = series && (partBefore(items, units, series) ?? series)
    const doers = units.filter(
      (unit) =>
        isDoer(unit.draft) &&
        unit.at >= match.spanTo &&
        unit.at < end &&
        clauses.of[unit.at] === clause &&
        has(unit.prep ?? undefined, 'prep_by') &&
        // “Three were freed by X and 180 freed by Y”: not by Y.
        !(unit.at - 2 >= match.spanTo && items[unit.at - 2]?.kind === 'count'),
    )
    const inverted = subject.length === 0 && before.length === 0 ? whole(object) : []
    return {
      acted: reducedUnit
        ? ahead(whole(reducedUnit))
        : coming
          ? ahead(whole(headOfSeries(coming)))
          : subject.length > 0
            ? subject
            : inverted,
      actor: doers,
      group,
      describes: reducedUnit !== undefined,
    }
  }
  if (!object && group.bare && shared?.describes && isSecond(parsed, hit, group.from))
    return { acted: shared.acted, actor: [], group, describes: true }
  // “thanked him for freeing …”: who frees is not the subject.
  // “A pardon benefiting 12”: nor who stands before the pardon.
  const told = match.from < match.spanFrom && has(items[match.spanFrom], 'doing')
  const gerund = (told || has(items[group.from - 1], 'preposition')) && group.bare
  const acted = whole(object)
  // “The court fined X and released her”: X is whom the verb before acts upon.
  // “The police stopped X, fined him and let him go.”
  const isObject = ({ at }: Unit) =>
    isVerbal(items[at - 1]) ||
    shared?.acted.some((unit) => unit.at === at) === true ||
    items.some((item, i) => i < at && isVerbal(item) && clauses.of[i] === clause)
  const second = has(items[group.from - 1], 'and') && subject.some(isObject)
  // “X was among the released student activists”: nobody's act.
  const attribute = has(items[group.from - 1], 'determiner')
  return { acted, actor: gerund || second || attribute ? [] : subject.filter((unit) => !acted.includes(unit)), group }
}

/** “He is glad the journalists, X and Y, have been freed”: not he; classes `gladly`, `hoping`. */
function behindStance(items: readonly Item[], known: Unit[], verb: number): Unit[] {
  const stance = has(items[verb - 1], 'and') ? -1 : items.findLastIndex((_, i) => i < verb && opensUnsaid(items, i))
  const own = known.filter(({ at }) => at > stance)
  return stance > 0 && own.length > 0 ? own : known
}

const headOfSeries = (unit: Unit): Unit => (unit.joined ? headOfSeries(unit.joined) : unit)

/** “By a court”, not “by Friday” or “by two years”. */
const isDoer = ({ kind }: Unit['draft']) => kind !== 'date' && kind !== 'term'

/** “X, arrested in May and sentenced to five years in July, …”: a second participle of whom the first one describes. */
const isSecond = ({ items }: Parsed, { match }: Hit, from: number) => {
  let lead = from - 1
  while (has(items[lead], 'adverb')) lead--
  return has(items[match.spanFrom], 'participle') && (has(items[lead], 'and') || isMark(items[lead], ','))
}

const isWanted = isOneOf('toinf', 'plan', 'hope', 'demand', 'future', 'may', 'would', 'must', 'neg')

/** “The Government pardoned and released nine”: who acts, though no mention of ours. */
const isSubjectNoun = (item: Item | undefined) => item?.kind === 'word' && has(item, 'open') && !has(item, 'adverb')

/** A noun that is no mention. */
const isNoun = (item: Item | undefined) => item?.kind === 'word' && !item.cap && has(item, 'open') && !has(item, 'adverb')

/** “X, her friend, was freed”, “X, a blogger known in Y and a candidate, was arrested”: the friend is X. */
function explains({ items, units }: Parsed, { at, draft }: Unit): boolean {
  if (draft.kind !== 'unnamed' || draft.plural || draft.pronoun) return false
  const opening = items.findLastIndex((item, i) => i < at && item.kind === 'mark')
  const closing = items.findIndex((item, i) => i > at && item.kind === 'mark')
  const put = items.slice(opening + 1, closing)
  return (
    isMark(items[opening], ',') &&
    isMark(items[closing], ',') &&
    at - opening < EXPLAINING &&
    !put.some((item) => isVerbal(item) || has(item, 'relative') || has(item, 'subordinator')) &&
    units.some((other) => other.draft.kind === 'person' && other.at === opening - 1)
  )
}

const EXPLAINING = 8
