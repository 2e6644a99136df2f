import type { Modality, Role } from '#core/extraction.ts'
import { placeByCode } from '#vocabulary/index.ts'
import { argument, type DraftClaim, takes } from './claim.ts'
import { type Clause, isVerbal } from './clauses.ts'
import type { Draft } from './draft.ts'
import { has, isMark } from './item.ts'
import type { Pack } from './pack.ts'
import { freeUnits, type Hit, isActor, type Parsed } from './parse.ts'
import type { Voice } from './speakers.ts'
import { groupOf, isPeople, type Unit } from './units.ts'
import { lessCertain, type VerbGroup, verbGroup } from './verbs.ts'

export type Reader = { parsed: Parsed; pack: Pack; voices: ReadonlyMap<Clause, Voice>; speakers: readonly Draft[] }

type Parts = { acted: Unit[]; actor: Unit[]; group: VerbGroup }

/** The statements of a sentence, one for each person or number that each trigger acts upon. */
export function claimsOf(reader: Reader): DraftClaim[] {
  const { parsed } = reader
  if (parsed.sentence.question) return []
  const claims: DraftClaim[] = []
  let before: { hit: Hit; group: VerbGroup } | null = null
  for (const [n, hit] of parsed.hits.entries()) {
    const group = inherited(parsed, hit, groupAt(reader, hit), before)
    if (isVerb(hit)) before = { hit, group }
    const next = parsed.hits.slice(n + 1).find((other) => other.clause === hit.clause && other.trigger.form !== 'plain')
    claims.push(...claimsOfHit(reader, hit, group, next?.match.spanFrom ?? parsed.items.length))
  }
  return claims
}

const isVerb = ({ trigger }: Hit) => trigger.form !== 'noun' && trigger.form !== 'plain'

/** “was released on Friday and taken away”: a second verb without auxiliaries shares those of the first. */
function inherited(
  { items, clauses }: Parsed,
  hit: Hit,
  group: VerbGroup,
  before: { hit: Hit; group: VerbGroup } | null,
): VerbGroup {
  if (!isVerb(hit) || !group.bare) return group
  let i = group.from - 1
  while (has(items[i], 'adverb')) i--
  if (!has(items[i], 'and') && !isMark(items[i], ',')) return group
  if (before && hit.clause === before.hit.clause) return { ...before.group, from: group.from }
  const auxiliary = items.findLastIndex((item, at) => at < i && clauses.of[at] === hit.clause && has(item, 'be'))
  if (auxiliary < 0 || !has(items[hit.match.spanFrom], 'participle')) return group
  return { ...group, passive: true, negative: has(items[auxiliary + 1], 'neg') || has(items[auxiliary - 1], 'neg') }
}

function claimsOfHit(reader: Reader, hit: Hit, group: VerbGroup, end: number): DraftClaim[] {
  const { trigger, match, clause } = hit
  const { parsed } = reader
  if (group.unclear) return []
  const { acted, actor } = participants(reader, hit, group, end)
  const people = acted.filter(
    (unit) => isPeople(unit) && !(trigger.form === 'noun' && unit.draft.kind === 'unnamed' && trigger.needs?.includes('acted')),
  )
  if (trigger.needs?.includes('acted') && people.length === 0) return []
  const mood = moodOf(reader, hit, group, people)
  if (!mood) return []
  const others = complements(parsed, hit, group, end, new Set([...acted, ...actor].map(({ at }) => at)))
  const base = {
    code: trigger.code ?? null,
    ...mood,
    rule: trigger.id,
    event: null,
    within: null,
    scare: parsed.items.slice(match.spanFrom, match.spanTo).some((item) => has(item, 'scare')),
    evidence: [{ start: parsed.sentence.start, end: parsed.sentence.end }],
    at: {
      start: parsed.items[match.spanFrom]?.start ?? parsed.sentence.start,
      end: parsed.items[match.spanTo - 1]?.end ?? parsed.sentence.end,
    },
    speakers: speakersOf(reader, clause),
    date: others.find(({ role }) => role === 'date')?.draft ?? announcedOn(parsed, hit),
  }
  const make = (unit: Unit | null): DraftClaim | null => {
    if (unit?.draft.kind === 'count' && unit.within) return null
    const number = unit?.draft.kind === 'count'
    const many =
      number || (unit !== null && unit.draft.kind === 'unnamed' && unit.draft.plural && trigger.batch === 'release_event')
    const type = many ? (trigger.batch ?? trigger.type) : atHome(trigger.type, others) ? 'transfer' : trigger.type
    const code = trigger.type === 'pardon' && type === 'release_event' ? 'pardon' : base.code
    const agents = trigger.form === 'verb' || trigger.form === 'passive' || trigger.form === 'noun' ? actor : []
    const args: DraftClaim['arguments'] = [
      ...(unit ? [{ role: number ? ('count' as Role) : ('person' as Role), draft: unit.draft }] : []),
      ...agents
        .filter(({ draft }) => takes(type, 'agent') && draft.kind !== 'count')
        .map(({ draft }) => ({ role: 'agent' as Role, draft })),
      ...others.filter(({ role }) => role in (trigger.prepositions ?? {}) || named(hit, role) || takes(type, role)),
    ]
    const within = unit && !number ? (unit.within?.draft.kind === 'count' ? unit.within.draft : null) : null
    const claim: DraftClaim = {
      ...base,
      type,
      code,
      arguments: args.filter(({ role }) => !(type === 'release_event' && role === 'person')),
      within,
    }
    return (trigger.needs ?? []).every((role) => role === 'acted' || argument(claim, role)) ? claim : null
  }
  const targets: (Unit | null)[] = people.length > 0 ? people : trigger.needs?.includes('acted') ? [] : [null]
  return targets.flatMap((unit) => make(unit) ?? [])
}

/** Somebody moved to a place in the same country was transferred, not displaced. */
const atHome = (type: DraftClaim['type'], others: readonly { role: Role; draft: Draft }[]) => {
  const goals = others.filter(({ role }) => role === 'to')
  return (
    type === 'displacement' &&
    goals.length > 0 &&
    goals.every(({ draft }) => typeof draft.value === 'string' && placeByCode(draft.value)?.country === HOME)
  )
}

/** The country whose prisoners the register is about. */
const HOME = 'BY'

const named = ({ trigger }: Hit, role: Role) =>
  Object.values(trigger.prepositions ?? {}).includes(role) || Object.values(trigger.takes ?? {}).includes(role)

function groupAt({ parsed }: Reader, { trigger, match, clause }: Hit): VerbGroup {
  const { items, clauses } = parsed
  const inside = (at: number) => clauses.of[at] === clause && !isMark(items[at], ',;:—')
  const group = verbGroup(items, match.spanFrom, match.spanTo, inside)
  if (trigger.form === 'noun' || trigger.form === 'plain') return { ...group, passive: false }
  return group
}

/** Who is acted upon and who acts, by the form of the trigger and the voice of the verb. */
function participants({ parsed, pack }: Reader, hit: Hit, group: VerbGroup, end: number): Parts {
  const { trigger, match, clause } = hit
  const { units, clauses } = parsed
  const inClause = freeUnits(parsed, clause)
  const before = inClause.filter(({ at, draft }) => at < group.from && isActor(draft))
  const after = inClause.filter(({ at, draft }) => at >= match.spanTo && at < end && isActor(draft))
  const lists = (heads: readonly Unit[]) => [
    ...heads,
    ...units.filter((unit) => unit.within && heads.includes(unit.within) && isPeople(unit)),
  ]
  const whole = (first: Unit | undefined) =>
    first ? lists(groupOf(first, units).filter((unit) => clauses.of[unit.at] === clause || unit.at === first.at)) : []
  const relative =
    has(clause.opener ?? undefined, 'relative') && clause.antecedent && isActor(clause.antecedent.draft)
      ? clause.antecedent
      : undefined
  if (trigger.form === 'plain') return { acted: [], actor: [], group }
  if (trigger.form === 'noun') return { ...ofNoun(parsed, match.spanTo, match.spanFrom, end, whole), group }
  if (pack.order === 'ending') return { ...byEndings(trigger.form, before, after, relative, whole, units, clause, parsed), group }
  const subject = whole(subjectOf(parsed, before, clause, relative))
  if (trigger.form === 'self') return { acted: subject, actor: [], group }
  const object = after.find((unit) => reaches(parsed, match.spanTo, unit.at))
  const reduced = !group.passive && !object && isReduced(parsed, hit) && directlyBefore(parsed, match.spanFrom)
  if (group.passive || trigger.form === 'passive' || reduced) {
    const reducedUnit = reduced && group.from === match.spanFrom ? directlyBefore(parsed, match.spanFrom) : undefined
    const doers = units.filter(
      (unit) =>
        unit.at >= match.spanTo && unit.at < end && clauses.of[unit.at] === clause && has(unit.prep ?? undefined, 'prep_by'),
    )
    const inverted = subject.length === 0 && before.length === 0 ? whole(object) : []
    return { acted: reducedUnit ? whole(reducedUnit) : subject.length > 0 ? subject : inverted, actor: doers, group }
  }
  return { acted: whole(object), actor: subject, group }
}

/** Languages with endings: a case, where the form shows one, outweighs the place. */
function byEndings(
  form: string,
  before: Unit[],
  after: Unit[],
  relative: Unit | undefined,
  whole: (unit: Unit | undefined) => Unit[],
  units: readonly Unit[],
  clause: Clause,
  parsed: Parsed,
) {
  const can = (unit: Unit, ...cases: ('nom' | 'gen' | 'acc' | 'dat' | 'ins')[]) =>
    unit.draft.cases === null || cases.some((one) => unit.draft.cases?.has(one))
  const all = [...before.toReversed(), ...after]
  const nominative = relative ?? before.find((unit) => can(unit, 'nom')) ?? after.find((unit) => can(unit, 'nom'))
  const doers = units.filter(
    (unit) => parsed.clauses.of[unit.at] === clause && unit.draft.cases?.has('ins') && !unit.draft.cases.has('nom') && !unit.prep,
  )
  if (form === 'self' || form === 'passive') {
    const negated = nominative ? undefined : all.find((unit) => can(unit, 'gen'))
    return { acted: whole(nominative ?? negated), actor: form === 'passive' ? doers : [] }
  }
  const objects = all.filter(
    (unit) =>
      can(unit, 'acc', 'gen', 'dat') &&
      !(unit === nominative && all.length > 1 && (unit.draft.cases === null || unit.draft.cases.has('nom'))),
  )
  const object =
    after.find((unit) => objects.includes(unit)) ??
    objects.find((unit) => unit.draft.cases === null || !unit.draft.cases.has('nom')) ??
    objects[0]
  const actor = nominative && nominative !== object ? whole(nominative) : []
  return { acted: whole(object), actor }
}

function subjectOf(parsed: Parsed, before: readonly Unit[], clause: Clause, relative: Unit | undefined): Unit | undefined {
  if (relative) return relative
  const [first] = before.filter(({ joined, apposed }) => !joined && !apposed)
  if (first) return first
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
  }
  return undefined
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

/** An object stands after its verb with nothing but its own words between. */
function reaches({ items }: Parsed, from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      (item) =>
        item.mention !== undefined ||
        (item.kind === 'word' &&
          !['preposition', 'be', 'have', 'speech', 'verb', 'subordinator', 'relative'].some((tag) => has(item, tag))) ||
        item.kind === 'number' ||
        isMark(item, '"'),
    )
}

/** A participle after a noun (“people convicted in May”, “X, freed in May, said”), not the verb of the clause. */
function isReduced({ items, units, clauses }: Parsed, { match, clause }: Hit): boolean {
  const next = items[match.spanTo]
  const open =
    !next ||
    next.kind === 'mark' ||
    next.kind === 'date' ||
    has(next, 'preposition') ||
    has(next, 'adverb') ||
    has(next, 'conjunction')
  if (!open) return false
  const before = units.findLast((unit) => unit.at < match.spanFrom)
  const apposed = isMark(items[match.spanFrom - 1], ',')
  const verbLater = items.some((item, i) => i > match.spanTo && clauses.of[i] === clause && isVerbal(item))
  return before?.prep !== null || apposed || verbLater
}

function directlyBefore({ items, units }: Parsed, at: number): Unit | undefined {
  let i = at - 1
  while (has(items[i], 'adverb') || isMark(items[i], ',')) i--
  return units.find((unit) => unit.at === i && isPeople(unit))
}

/** “the release of X”, “X’s release”. */
function ofNoun({ items, units }: Parsed, to: number, from: number, end: number, whole: (unit: Unit | undefined) => Unit[]) {
  const after = units.find((unit) => unit.at >= to && unit.at < end && isPeople(unit))
  const owner = units.find((unit) => unit.possessive && unit.at < from && unit.at >= from - 3)
  const near =
    after &&
    (has(after.prep ?? undefined, 'prep_of') || (after.draft.cases !== null && !after.prep)) &&
    !items.slice(to, after.at).some((item) => isMark(item, ',;.') || has(item, 'verb'))
  return { acted: near ? whole(after) : owner && isPeople(owner) ? [owner] : [], actor: [] as Unit[] }
}

/** Polarity and modality. Null where the words do not say enough to claim anything. */
function moodOf(
  { parsed, voices }: Reader,
  { trigger, match, clause }: Hit,
  group: VerbGroup,
  acted: readonly Unit[],
): { polarity: DraftClaim['polarity']; modality: Modality } | null {
  const { items, clauses } = parsed
  const before = items.filter((_, i) => i < match.spanFrom && clauses.of[i] === clause)
  const noun = trigger.form === 'noun' || trigger.form === 'plain'
  const nearby = before.slice(-3)
  let negative = group.negative
  if (noun) {
    const contrast = before.findLastIndex((item, i) => has(item, 'contrast') && i > 0)
    negative = before.slice(contrast + 1).filter((item) => has(item, 'neg')).length % 2 === 1
  }
  const denied = nearby.some((item) => has(item, 'without')) || before.some((item) => has(item, 'noone'))
  if (denied || acted.some(({ draft, at }) => draft.tags.has('noone') || isNegated(items, at))) negative = !negative
  if (trigger.polarity === 'flip') negative = !negative
  if (trigger.polarity === 'restricted') {
    const inside = items.slice(match.spanFrom, match.to).some((item) => has(item, 'neg'))
    const forbidden = negative || inside || before.some((item) => has(item, 'forbid'))
    if (!forbidden) return null
    negative = false
  }
  if (trigger.polarity === 'negated' && !negative) return null
  if (!trigger.fixed && clauseIs(clause, 'asking')) return null
  if (trigger.fixed) return { polarity: negative ? 'negative' : 'positive', modality: 'asserted' }
  const voice = voices.get(clause)
  let modality = group.modality
  if (noun)
    for (const [tag, effect] of NOUN_MOODS) if (before.some((item) => has(item, tag))) modality = lessCertain(modality, effect)
  if (modality === 'hypothetical' && voice?.told) modality = 'planned'
  if (voice) modality = lessCertain(modality, voice.modality)
  if (clauseIs(clause, 'conditional') || items.some((item) => has(item, 'imagine'))) modality = 'hypothetical'
  if (
    trigger.form === 'noun' &&
    (trigger.batch !== undefined || trigger.type === 'pardon') &&
    modality === 'asserted' &&
    !negative &&
    !isGiven(items, match.spanFrom)
  )
    return null
  return { polarity: negative ? 'negative' : 'positive', modality }
}

/** “No prisoners were released”, “not a single one was”. */
function isNegated(items: Parsed['items'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (has(items[i], 'neg')) return !has(items[i], 'noone')
    if (items[i]?.kind !== 'word' || has(items[i], 'be') || has(items[i], 'verb') || has(items[i], 'speech')) return false
  }
  return false
}

const NOUN_MOODS: readonly (readonly [string, Modality])[] = [
  ['plan', 'planned'],
  ['future', 'planned'],
  ['demand', 'demanded'],
  ['hope', 'possible'],
  ['may', 'possible'],
  ['would', 'hypothetical'],
  ['must', 'demanded'],
]

const clauseIs = (clause: Clause | null, tag: string): boolean =>
  clause !== null && (has(clause.opener ?? undefined, tag) || clauseIs(clause.parent, tag))

/** A noun tells that it happened only after words such as “announced” or “after the”. */
const isGiven = (items: Parsed['items'], at: number) => items.slice(Math.max(0, at - 5), at).some((item) => has(item, 'factual'))

/** “On Friday the court announced the release of X”: the day stands before the verb of saying. */
function announcedOn({ items, units, clauses }: Parsed, { clause }: Hit): Draft | null {
  const verb = items.findLastIndex((item, i) => has(item, 'announcing') && i < clauses.of.indexOf(clause))
  const saying = clauses.of[verb]
  if (!saying || !saysDirectly(clause, saying)) return null
  const [first] = units.filter((unit) => unit.at < verb && clauses.of[unit.at] === saying)
  return first?.draft.kind === 'date' && first.at < 4 ? first.draft : null
}

const saysDirectly = (clause: Clause, saying: Clause): boolean =>
  clause.parent === saying || (clause.parent?.parent === saying && clause.parent.opener !== null)

function complements(
  parsed: Parsed,
  hit: Hit,
  group: VerbGroup,
  end: number,
  used: ReadonlySet<number>,
): { role: Role; draft: Draft }[] {
  const { match, clause } = hit
  const found: { role: Role; draft: Draft }[] = []
  const captured = new Map(
    [...match.captures].flatMap(([name, items]) =>
      items.flatMap((item) => (item.mention ? [[item.mention, name as Role] as const] : [])),
    ),
  )
  for (const [draft, role] of captured) found.push({ role, draft })
  const inside = parsed.units.filter((unit) => parsed.clauses.of[unit.at] === clause)
  const fronted = inside.filter(({ at }) => at < group.from)
  const following = inside.filter(({ at }) => at >= match.spanFrom && at < end)
  // “… to Ukraine and nine to Lithuania”: what belongs to the next subject is not ours.
  const other = following.find(
    (unit) => isPeople(unit) && !unit.prep && !unit.listed && !used.has(unit.at) && !captured.has(unit.draft),
  )
  const own = other ? following.filter(({ at }) => at < other.at) : following
  for (const unit of [...own, ...fronted]) {
    if (used.has(unit.at) || captured.has(unit.draft) || has(unit.prep ?? undefined, 'since')) continue
    const before = unit.at < group.from
    const role = roleOf(hit, unit, before)
    if (!role || (role === 'date' && found.some((one) => one.role === 'date'))) continue
    if (role !== 'date' && before && found.some((one) => one.role === role)) continue
    if (['term', 'facility'].includes(role) && found.some((one) => one.role === role)) continue
    found.push({ role, draft: unit.draft })
  }
  return found
}

function roleOf({ trigger }: Hit, unit: Unit, before: boolean): Role | null {
  const { draft, prep } = unit
  const asked = prep
    ? (Object.entries(trigger.prepositions ?? {}).find(([name]) => prep.key === name || prep.tags.has(name))?.[1] ?? null)
    : null
  if (asked) return asked
  const taken = trigger.takes?.[draft.kind]
  if (taken) return taken
  if (draft.kind === 'date') return 'date'
  if (draft.kind === 'term' || draft.kind === 'article' || draft.kind === 'document' || draft.kind === 'measure')
    return before && draft.kind !== 'article' ? null : draft.kind
  if (draft.kind === 'facility') return 'facility'
  if (draft.kind === 'place') {
    if (has(prep ?? undefined, 'prep_to') && !before) return 'to'
    if (has(prep ?? undefined, 'prep_from')) return 'from'
    return has(prep ?? undefined, 'prep_in') ? 'place' : null
  }
  return has(prep ?? undefined, 'prep_by') && !before ? 'agent' : null
}

export function speakersOf({ voices, speakers }: Reader, clause: Clause): Draft[] {
  return [...speakers, ...(voices.get(clause)?.speakers ?? []).filter((one) => !speakers.includes(one))].slice(0, 2)
}
