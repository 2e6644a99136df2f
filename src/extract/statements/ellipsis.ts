import { freeUnits, type Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { argument, claimOf, type DraftClaim } from './claim.ts'
import { trailing } from './trailing.ts'

/** Statements whose verb is left out and stands in the clause before: “…, although X was”, “… and five others to 14 years”, “… — nine to Y”. */
export function ellipsesOf(parsed: Parsed, claims: readonly DraftClaim[], previous: readonly DraftClaim[]): DraftClaim[] {
  if (parsed.sentence.question) return []
  if (claims.length === 0) return verblessSentence(parsed, previous)
  if (!claims.some(personal)) return []
  const dashed = parsed.items.some((item) => isMark(item, '—-'))
  return [
    ...bareAuxiliaries(parsed, claims),
    ...trailing(parsed, claims),
    ...gaps(parsed, claims),
    ...(dashed ? otherDays(parsed, claims) : []),
    ...otherPlaces(parsed, claims),
    ...(dashed ? otherManners(parsed, claims) : []),
  ]
}

/** “Calls for his release”: a noun leaves no verb out. */
const personal = (claim: DraftClaim) =>
  claim.arguments.some(({ role, draft }) => (role === 'person' && !draft.tags.has('owner')) || role === 'count')

const withSubject = (claim: DraftClaim, draft: Draft, change: Partial<DraftClaim>): DraftClaim =>
  claimOf({
    ...claim,
    within: null,
    ...change,
    arguments: [
      { role: draft.kind === 'count' ? 'count' : 'person', draft },
      ...(change.arguments ?? claim.arguments.filter(({ role }) => role !== 'person' && role !== 'count')),
    ],
  })

const lastPersonal = (claims: readonly DraftClaim[], before: number) =>
  claims.findLast((claim) => claim.at.start < before && personal(claim))

/** “X was not pardoned, although Y was.” */
function bareAuxiliaries(parsed: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  const { items, clauses, hits, sentence } = parsed
  return clauses.all.flatMap((clause) => {
    // “She was warned not to speak and would be arrested if she did”: only supposed.
    if (hits.some((hit) => hit.clause === clause) || has(clause.opener ?? undefined, 'conditional')) return []
    const places = items.flatMap((item, i) => (clauses.of[i] === clause && item.kind !== 'mark' ? [i] : []))
    const last = items[places.at(-1) ?? -1]
    const next = items[(places.at(-1) ?? -1) + 1]
    // “He had so changed that …”: the clause goes on.
    if (next && next.kind !== 'mark' && !has(next, 'conjunction')) return []
    const beforeLast = items[places.at(-2) ?? -1]
    // “X was not freed; neither was Y”, “…, and so was Y”.
    const echo = places.slice(0, 2).find((at) => has(items[at], 'echo') && AUXILIARY.some((tag) => has(items[at + 1], tag)))
    const echoed = echo !== undefined && last?.mention !== undefined
    const negative = echo === undefined ? has(last, 'neg') : has(items[echo], 'neg')
    const auxiliary =
      echoed || AUXILIARY.some((tag) => has(last, tag)) || (has(last, 'neg') && AUXILIARY.some((tag) => has(beforeLast, tag)))
    const model = lastPersonal(claims, items[places[0] ?? 0]?.start ?? 0)
    const [subject] = freeUnits(parsed, clause).filter(isPeople)
    if (!auxiliary || !model || !subject) return []
    // “They promised to let him go, and they did not”: who should act, not whom it happens to.
    const doing = has(last, 'do') || has(beforeLast, 'do')
    if (doing && !echoed && argument(model, 'agent')) return []
    const evidence = [{ start: sentence.start, end: sentence.end }]
    return [
      withSubject(model, subject.draft, {
        polarity: negative ? 'negative' : 'positive',
        rule: `${model.rule}+ellipsis`,
        evidence,
        type: typeFor(model, subject),
        code: model.code,
      }),
    ]
  })
}

const AUXILIARY = ['be', 'have', 'do']

const typeFor = (model: DraftClaim, unit: Unit): DraftClaim['type'] => {
  if (unit.draft.kind === 'count') return model.type === 'release' ? 'release_event' : model.type
  return model.type === 'release_event' ? (model.code === 'pardon' ? 'pardon' : 'release') : model.type
}

/** “X was sentenced to 18 years and five co-defendants to 14”: one more subject and one more complement of the same kind, without a verb. */
function gaps(parsed: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  const { items, units, sentence } = parsed
  const found: DraftClaim[] = []
  for (const [n, unit] of units.entries()) {
    const next = units[n + 1]
    if (
      !next ||
      !isPeople(unit) ||
      unit.prep ||
      unit.listed ||
      // “X, a journalist from Y”: X.
      unit.apposed ||
      claims.some(({ arguments: args }) => args.some(({ draft }) => draft === unit.draft))
    )
      continue
    const separator = itemBefore(items, unit.at - leadOf(parsed, unit))
    if (!(has(separator, 'and') || isMark(separator, ',;'))) continue
    const model = lastPersonal(claims, unit.draft.start)
    const slot = model?.arguments.find(
      ({ draft, role }) =>
        role !== 'person' &&
        role !== 'count' &&
        draft.kind === next.draft.kind &&
        draft.start < unit.draft.start &&
        draft !== next.draft,
    )
    const between = items.slice(unit.at + 1, next.at)
    const light = between.every(
      (item) =>
        has(item, 'preposition') ||
        isMark(item, '—-') ||
        has(item, 'and') ||
        ['atleast', 'atmost', 'about', 'less', 'adverb', 'determiner'].some((tag) => has(item, tag)),
    )
    // “Freed the activists, officials and lawyers said”: two of a kind are no complement.
    const series = between.every((item) => has(item, 'and'))
    if (!model || !slot || !light || series || between.length > 4) continue
    const rest = model.arguments.filter(({ role }) => role !== 'person' && role !== 'count' && role !== slot.role)
    const evidence = [{ start: sentence.start, end: sentence.end }]
    found.push(
      withSubject(model, unit.draft, {
        arguments: [...rest, { role: slot.role, draft: next.draft }],
        ...(slot.role === 'date' && { date: next.draft }),
        rule: `${model.rule}+gap`,
        evidence,
        type: typeFor(model, unit),
      }),
    )
  }
  return found
}

/** “On 7 November 31 people were pardoned, on 20 November — 32 more”, “X was freed on 7 May, on the 9th — Y”: another day, without a verb. */
function otherDays({ items, units, sentence }: Parsed, all: readonly DraftClaim[]): DraftClaim[] {
  const claims = all.filter(({ type }) => type !== 'role')
  const known = new Set(claims.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  return units.flatMap((unit, n) => {
    const day = n > 0 ? units[n - 1] : undefined
    if (day?.draft.kind !== 'date' || !isMark(items[day.at + 1], '—-') || known.has(unit.draft)) return []
    const model = lastPersonal(claims, unit.draft.start)
    const like = model?.arguments.find(({ role }) => role === (unit.draft.kind === 'count' ? 'count' : 'person'))?.draft
    if (!model || !like || !isSameKind(unit, like)) return []
    const lead = unit.draft.kind === 'count' ? LIGHT : CALLED
    if (!items.slice(day.at + 1, unit.at).every((item) => isMark(item, '—-') || lead.some((tag) => has(item, tag)))) return []
    const rest = model.arguments.filter(({ role }) => role !== 'person' && role !== 'count' && role !== 'date')
    const arguments_ = [...rest, { role: 'date' as const, draft: day.draft }]
    const evidence = [{ start: sentence.start, end: sentence.end }]
    // “… — 14 men and four women”.
    const others = groupOf(unit, units).filter(({ draft }) => draft.kind === unit.draft.kind && !known.has(draft))
    return others.map(({ draft }) =>
      withSubject(model, draft, {
        arguments: arguments_,
        date: day.draft,
        rule: `${model.rule}+gap`,
        evidence,
        at: { start: draft.start, end: draft.end },
      }),
    )
  })
}

/** A number as one was told of before, or somebody named in the same case. */
const isSameKind = ({ draft: { kind, cases }, prep }: Unit, like: Draft) =>
  kind === 'count' ||
  (kind === 'person' && !prep && (!cases || !like.cases || [...cases].some((one) => one !== 'gen' && like.cases?.has(one))))

/** Who somebody is, before the name. */
const CALLED = ['role', 'title', 'people', 'nationality', 'and']

/** “X was freed three hours early, and Y — five”: another of whom only how or when is told, behind a dash without a verb. */
function otherManners({ items, units, sentence }: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  const known = new Set(claims.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  return units.flatMap((unit) => {
    const [before, dash, next] = [itemBefore(items, unit.at), items[unit.at + 1], items[unit.at + 2]]
    if (unit.draft.kind !== 'person' || known.has(unit.draft) || !isMark(dash, '—-') || dash?.glued) return []
    const parted = isMark(before, ',;') || has(before, 'contrast')
    const model = lastPersonal(claims, unit.draft.start)
    const like = model && argument(model, 'person')
    const manner = next !== undefined && (next.kind === 'number' || MANNERS.some((tag) => has(next, tag)))
    if (!parted || !manner || !model || !like || !ELSEWHERE.has(model.type) || !isSameKind(unit, like)) return []
    if (items.slice(unit.at + 1).some(isVerbal)) return []
    const evidence = [{ start: sentence.start, end: sentence.end }]
    const at = { start: unit.draft.start, end: unit.draft.end }
    return [withSubject(model, unit.draft, { arguments: [], date: null, rule: `${model.rule}+gap`, evidence, at })]
  })
}

const MANNERS = ['preposition', 'adverb', 'atleast', 'atmost', 'about', 'less']

/** “From one colony came X, from another in Minsk — Y and Z”: others who came from elsewhere, behind a dash without a verb. */
function otherPlaces({ items, units, sentence }: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  const known = new Set(claims.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  return units.flatMap((unit) => {
    const dash = itemBefore(items, unit.at)
    if (dash?.glued || unit.draft.kind !== 'person') return []
    const dashed = isMark(dash, '—-')
    const comma = items.findLastIndex((item, i) => i < unit.at - 1 && i > unit.at - PHRASE && isMark(item, ',;'))
    const lead = items.slice(comma + 1, dashed ? unit.at - 1 : unit.at)
    // “…, and from the colony in Y Z.”: without a dash only where nothing follows.
    const next = items[unit.at + 1]
    if (!dashed && !(has(lead[0], 'splits') && unit.draft.cases?.has('nom') && (!next || isMark(next, '.,;)')))) return []
    const phrase = lead.slice(has(lead[0], 'conjunction') ? 1 : 0)
    const model = lastPersonal(claims, unit.draft.start)
    if (!model || comma < 0 || !has(phrase[0], 'prep_from') || !ELSEWHERE.has(model.type) || !phrase.every(isOfPlace)) return []
    // The verb has to have a place of its own.
    const told = items.some((item) => item.start < model.at.start && has(item, 'prep_from')) || argument(model, 'from')
    if (!told && !items.some((item) => item.start >= model.at.start && item.end <= model.at.end && has(item, 'prep_from')))
      return []
    const evidence = [{ start: sentence.start, end: sentence.end }]
    const at = { start: unit.draft.start, end: unit.draft.end }
    return groupOf(unit, units)
      .filter(({ draft }) => draft.kind === 'person' && !known.has(draft))
      .map(({ draft }) =>
        withSubject(model, draft, {
          type: typeFor(model, unit),
          arguments: [],
          date: null,
          rule: `${model.rule}+gap`,
          evidence,
          at,
        }),
      )
  })
}

/** A phrase of place is not longer than this. */
const PHRASE = 10
const ELSEWHERE: ReadonlySet<DraftClaim['type']> = new Set(['release', 'release_event', 'displacement'])
const isOfPlace = (item: Item) =>
  item.kind === 'place' ||
  item.kind === 'facility' ||
  item.kind === 'organisation' ||
  item.kind === 'number' ||
  (item.kind === 'word' && !isVerbal(item) && !has(item, 'neg'))

const LIGHT = ['atleast', 'atmost', 'about', 'less', 'adverb', 'another']

/** How many words of its own phrase stand before a unit. */
function leadOf({ items }: Parsed, unit: Unit): number {
  let n = 0
  while (
    ['determiner', 'role', 'title', 'atleast', 'atmost', 'about', 'another'].some((tag) =>
      has(itemBefore(items, unit.at - n), tag),
    )
  )
    n++
  return n
}

/** “On 21 June — another 14 people, including X.” after a sentence that told of a release: the same happened. */
function verblessSentence(parsed: Parsed, previous: readonly DraftClaim[]): DraftClaim[] {
  const { items, units, clauses } = parsed
  if (clauses.all.some(({ hasVerb }) => hasVerb)) return []
  // “The remaining ten are at the police”: not the same.
  const others = items.some((item) => has(item, 'another')) && !items.some((item) => has(item, 'rest'))
  // “For another 11,000 terms were shortened”: a participle tells of something else.
  const acts = items.some((item) => item.kind === 'word' && isAct(item) && !isOfRelease(item))
  if (!others || acts) return []
  const model = previous.find(({ type, modality }) => modality === 'asserted' && (type === 'release' || type === 'release_event'))
  const counts = units.filter(({ draft, prep }) => draft.kind === 'count' && prep === null)
  const dates = units.filter(({ draft }) => draft.kind === 'date')
  // “Another 16 in July and 31 in November”: each with the day after it.
  if (counts.length > 1 && dates.length === counts.length && (counts[0]?.at ?? 0) < (dates[0]?.at ?? 0))
    return counts.flatMap((count, n) => (model ? again(parsed, model, count, dates[n]?.draft ?? null) : []))
  const [count] = counts
  return model && count ? again(parsed, model, count, dates[0]?.draft ?? null) : []
}

const isAct = isOneOf('past', 'participle')
const isOfRelease = isOneOf('be', 'scope_released', 'scope_pardoned', 'list_release', 'list_pardon')

/** The statement of the sentence before, of another number. */
function again({ units, sentence }: Parsed, model: DraftClaim, count: Unit, date: Draft | null): DraftClaim[] {
  const dates = date ? [{ role: 'date' as const, draft: date }] : []
  const evidence = [...model.evidence, { start: sentence.start, end: sentence.end }]
  const change = {
    date,
    evidence,
    arguments: dates,
    at: { start: count.draft.start, end: count.draft.end },
    event: null,
    rule: `${model.rule}+ellipsis`,
  }
  const event = withSubject(model, count.draft, { ...change, type: 'release_event' })
  const members = units.filter((unit) => unit.within === count && unit.draft.kind === 'person')
  return [event, ...members.map(({ draft }) => withSubject(model, draft, { ...change, type: 'release', within: count.draft }))]
}
