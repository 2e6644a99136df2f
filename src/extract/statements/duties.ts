import { inOrder } from '#core/order.ts'
import type { Range } from '#core/span.ts'
import { placeByCode } from '#vocabulary/index.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import type { Act, ActForm, Binding, Trigger } from '../grammar/pack.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark, itemBefore } from '../text/item.ts'
import { claimOf, type DraftClaim } from './claim.ts'
import { isFraming, isOfOthers, isOpen, isRule, openActs } from './framed.ts'
import { type Found, type Governing, goesOn, isEnumerator, isJoint } from './governing.ts'
import { isInside } from './inside.ts'
import { type Reader, speakersOf } from './reader.ts'
import { governingState, isOwnState, isUnderIt, underState } from './states.ts'

/**
 * Words that bind somebody, as a trigger that says nothing yet, and the acts they govern, each as a trigger of its own. `own`: falls upon somebody
 * these words do not name; `seen`: a rule of its own tells of it, but not whom it binds; `terms`: what binds opens the terms of a release.
 */
type Duty = {
  hit: Hit
  acts: { trigger: Trigger; match: Match; at: Range; whom: Unit[]; own: boolean; seen: boolean; terms: boolean }[]
}

/** Does a statement say who is bound? */
export const saysWhom = ({ arguments: args }: DraftClaim): boolean =>
  args.some(({ role }) => role === 'person' || role === 'count')

/** “On condition that she surrender her passport”, “signed a pledge not to vote”: what only says that there was a condition, or a pledge, does not say which; class `proviso`. */
export const isGeneral = (items: readonly Item[], { type, code, at }: DraftClaim): boolean =>
  type === 'condition' &&
  code === null &&
  items.some((item) => item.start >= at.start && item.end <= at.end && has(item, 'proviso'))

/** The forms in which a state may stand. */
const PUTTING: readonly ActForm[] = ['state', 'standing']

/** Words a binding, or an act, may reach over. */
const REACH = 19

/**
 * What people are bound to do or barred from, where a binding (“must”, “is barred from”) governs an act (“report to the police”), right before it or
 * through a series (“must stay at home, report to the police and wear a tag”). Acts that a claim already tells of are left out.
 * `freed`: the text has spoken of a release by now; before, who is under house arrest was not let out.
 */
export function dutiesOf({ parsed, duties, pack }: Reader, told: readonly DraftClaim[], freed: boolean): Duty[] {
  const { items, clauses } = parsed
  const { bindings, acts, isGerund } = duties()
  const found = bindings.all(items, REACH)
  if (found.length === 0 || isDeclined(items)) return []
  const met = acts.all(items, REACH).filter((act) => !isOfVisit(items, act))
  // “Lives under guard”: a state, not somebody who guards.
  const state = (i: number) => met.some(({ rule, match }) => rule.form === 'state' && i >= match.spanFrom && i < match.spanTo)
  if (isInside(items.filter((_, i) => !state(i)))) return []
  const binding = nearestLast(found.filter(({ rule }) => !rule.takes.every((form) => PUTTING.includes(form))))
  // What a state is put by, and what is said of it behind, never stand for each other: “restrictions on her were | lifted”.
  const putting = PUTTING.flatMap((form) => longest(found.filter(({ rule }) => rule.takes.includes(form))))
  // Right behind what binds, rules of both tell the same.
  const toldOf = ({ match }: Found<Act>, { over, joined }: Governing) => {
    const isBehind = over.match.from >= match.to
    const start = items[joined || isBehind ? match.spanFrom : over.match.from]?.start ?? 0
    const end = items[(isBehind ? over.match : match).spanTo - 1]?.end ?? 0
    return told.filter((claim) => claim.type === 'condition' && claim.at.start < end && start < claim.at.end)
  }
  const framing = binding.filter((one) => isFraming(items, one, isGerund))
  const open = framing.length > 0 ? openActs(items, framing, met, isGerund) : []
  const candidates = [...met, ...open].flatMap((act) => {
    const { form } = act.rule
    const begins = items[act.match.spanFrom]
    // “Ordered to be reporting to the police”.
    const verb = isGerund(begins?.key ?? '') && itemBefore(items, act.match.spanFrom)?.key !== 'be' ? 'gerund' : 'base'
    const governed =
      form === 'state'
        ? governingState(items, putting, act, isGerund)
        : (governing(items, isOpen(act) ? framing : binding, act, form === 'noun' ? form : verb, isGerund) ??
          (pack.order === 'ending' ? governedBehind(items, binding, act) : undefined))
    // “EU travel bans”: sanctions.
    if (act.rule.code === 'exit_ban' && items[act.match.spanFrom - 1]?.kind === 'organisation') return []
    // “Ordered to pay for the damage and jailed”: asked of those, too, who are not let out; class `paying`.
    if (!governed || (!freed && (form === 'state' || has(begins, 'paying')))) return []
    // “The terms include what she must do”: other words bind to it.
    const nearer = binding.some(({ match }) => match.from >= governed.over.match.to && match.to <= act.match.from)
    if (isOpen(act) && (!freed || nearer)) return []
    // “The conditions for asylum include”, “conditions usually include”.
    if (governed.over.rule.frames === 'always' && (isRule(items, governed.over) || isOfOthers(items, governed.over))) return []
    const seen = toldOf(act, governed)
    const plain = governed.over.rule.form === 'plain'
    const general = (claim: DraftClaim) => isGeneral(items, claim) && claim.at.end <= (items[act.match.spanFrom]?.start ?? 0)
    return seen.some((claim) => (plain || saysWhom(claim)) && !general(claim))
      ? []
      : [{ ...act, over: governed.over, seen: seen.length > 0 }]
  })
  const governed = new Map<Found<Binding>, Duty['acts']>()
  for (const { rule, match, over, seen } of longest(candidates)) {
    const [first, last] = [items[match.spanFrom], items[match.spanTo - 1]]
    if (!first || !last) continue
    const list = governed.get(over) ?? []
    const named = over.match.captures.get('person')?.map(({ mention }) => mention)
    governed.set(over, list)
    list.push({
      trigger: triggerOf(over.rule, rule, items.slice(match.from, match.to).some(isCountry)),
      match: { ...over.match, to: Math.max(over.match.to, match.to) },
      at: { start: first.start, end: last.end },
      seen,
      terms: over.rule.frames === 'always',
      own:
        rule.form === 'state' &&
        (isUnderIt(items, match, rule.code) || (over.rule.polarity === 'flip' && isOwnState(items, match))),
      // “They demanded that she stay”: whom the words themselves name.
      whom:
        over.rule.form === 'noun'
          ? underState(parsed, match)
          : parsed.units.filter(({ draft }) => named?.includes(draft)).map((unit) => ofGroup(unit, parsed.units)),
    })
  }
  return [...governed].flatMap(([{ rule, match }, list]) => {
    const clause = clauses.of[match.spanFrom]
    // “Imposed a curfew and a travel ban on her”; nobody in particular: “imposed a curfew”.
    const upon = list.findLast(({ whom }) => whom.length > 0)?.whom ?? []
    const acts = rule.form === 'noun' ? list.map((act) => (act.whom.length > 0 ? act : { ...act, whom: upon })) : list
    const idle = rule.form === 'noun' && upon.length === 0 && !list.some((act) => act.own)
    return clause && !idle ? [{ hit: { trigger: triggerOf(rule, null, false), match, clause }, acts }] : []
  })
}

/** “The court refused to impose conditions, which included that he should not write”: nobody is bound by them. */
const isDeclined = (items: Parsed['items']): boolean =>
  items.some((item, i) => has(item, 'refuse') && has(items[i + 1], 'toinf') && has(items[i + 2], 'imposing'))

/** “Reporters were unable to see them”, “was refused permission to visit her”: said of those who come to the ones that are held. */
const isOfVisit = (items: Parsed['items'], { rule, match }: Found<Act>): boolean => {
  const whom = items[match.spanFrom + 1]?.mention
  return rule.duty === 'mustnot' && whom?.pronoun === true && !OURS.some((tag) => whom.tags.has(tag))
}

/** “Ordered party leaders including X to report”: all of them. */
const ofGroup = (unit: Unit, units: readonly Unit[]): Unit =>
  unit.listed && !unit.draft.pronoun ? (units.findLast((one) => one.at < unit.at && isPeople(one) && !one.listed) ?? unit) : unit

/** “Talk to us”, “use his account”. */
const OURS = ['first', 'owner']

/** Words that bind before a colon: “The conditions are:”, with the acts in the lines below. */
export function opensDuties({ parsed, duties }: Reader): { hit: Hit; rule: Binding } | null {
  const { items, clauses } = parsed
  if (!isMark(items.at(-1), ':')) return null
  const last = longest(duties().bindings.all(items, REACH)).at(-1)
  const clause = last && clauses.of[last.match.spanFrom]
  if (!last || !clause || !goesOn(items.slice(last.match.to)) || isTentative(items, last)) return null
  return { hit: { trigger: triggerOf(last.rule, null, false), match: last.match, clause }, rule: last.rule }
}

/** What a line below such words asks of those whom they bind: “- not to leave the district;”. */
export function listedDuties(reader: Reader): DraftClaim[] {
  const { parsed, duties, opened } = reader
  const { items, sentence, clauses } = parsed
  if (!opened) return []
  const begins = duties()
    .acts.all(items, REACH)
    .filter(({ rule, match }) => {
      const lead = items.slice(0, match.spanFrom)
      const negated = lead.filter((item) => has(item, 'neg')).length % 2 === 1
      const first = lead.every(({ kind }, i) => kind === 'mark' || kind === 'number' || LEADING.some((tag) => has(lead[i], tag)))
      return first && isListedUnder(opened.rule, rule, negated)
    })
  const [act] = longest(begins)
  const [first, last] = [items[act?.match.spanFrom ?? 0], items[(act?.match.spanTo ?? 1) - 1]]
  if (!act || !first || !last) return []
  const clause = clauses.of[act.match.spanFrom]
  const { id, code = null } = triggerOf(opened.rule, act.rule, items.slice(act.match.from, act.match.to).some(isCountry))
  const claim = {
    type: 'condition' as const,
    code,
    rule: id,
    speakers: clause ? speakersOf(reader, clause) : [],
    evidence: [{ start: sentence.start, end: sentence.end }],
    at: { start: first.start, end: last.end },
    clause: clause?.id,
  }
  const bound = opened.whom.map((draft) => ({ role: draft.kind === 'count' ? ('count' as const) : ('person' as const), draft }))
  return bound.length > 0 ? bound.map((one) => claimOf({ ...claim, arguments: [one] })) : [claimOf({ ...claim, arguments: [] })]
}

/** What a binding says of an act. */
const triggerOf = (binding: Binding, act: Act | null, abroad: boolean): Trigger => ({
  id: act ? `${binding.id}+${act.id}` : binding.id,
  type: 'condition',
  code: (abroad ? act?.country : undefined) ?? act?.code,
  pattern: binding.pattern,
  form: binding.form,
  prepositions: undefined,
  takes: undefined,
  batch: undefined,
  needs: binding.form === 'plain' ? undefined : ['acted'],
  polarity: binding.polarity,
  fixed: true,
  told: 'release',
  tests: binding.tests,
})

/** By where they end, of those that end there the longest last. */
const nearestLast = <One extends Found<unknown>>(found: readonly One[]): One[] =>
  inOrder([...found], (a, b) => a.match.to - b.match.to || b.match.from - a.match.from)

/** Of those that overlap the longest, by place. */
function longest<One extends Found<unknown>>(found: readonly One[]): One[] {
  const order = inOrder([...found], (a, b) => b.match.to - b.match.from - (a.match.to - a.match.from) || b.match.to - a.match.to)
  const kept: One[] = []
  for (const one of order) if (kept.every(({ match }) => one.match.from >= match.to || match.from >= one.match.to)) kept.push(one)
  return inOrder(kept, (a, b) => a.match.spanFrom - b.match.spanFrom)
}

/** The binding that governs an act and fits it: right before it, or before what it is joined to. */
function governing(
  items: Parsed['items'],
  bindings: readonly Found<Binding>[],
  { rule, match }: Found<Act>,
  form: ActForm,
  isGerund: (key: string) => boolean,
): Governing | undefined {
  let lead = match.spanFrom - (form === 'base' && isGerund(items[match.spanFrom]?.key ?? '') ? 1 : 0)
  let negated = false
  const leads = (item: Item | undefined, at: number) =>
    isEnumerator(items, at) ||
    (!has(item, 'and') && LEADING.some((tag) => has(item, tag))) ||
    isMark(item, '"') ||
    item?.kind === 'date' ||
    (rule.form === 'noun' && ((has(item, 'open') && !isGerund(item?.key ?? '')) || item?.mention?.tags.has('owner') === true))
  while (lead > 0 && leads(items[lead - 1], lead - 1) && !bindings.some((one) => one.match.to === lead)) {
    lead--
    if (has(items[lead], 'neg')) negated = !negated
  }
  const last = bindings.findLast((one) => one.match.to <= lead && one.rule.takes.includes(form))
  if (!last) return undefined
  const behind = items.slice(last.match.to, lead)
  const joined = behind.length > 0
  // “Barred from acts that may offend, from using social media and from leaving”: the same word leads each of them.
  const repeated = items.slice(lead, match.spanFrom).some((item) => has(item, 'prep_from'))
  if (joined && !(isJoint(items[lead - 1]) && (repeated || goesOn(behind)))) return undefined
  const listed = behind.some((item) => isMark(item, ':'))
  // “Not to leave the country, talk to journalists or join rallies”: what is denied of the first holds for what nobody is asked to do.
  const denied = joined && behind.some((item) => has(item, 'neg'))
  const fits = (over: Found<Binding>) => {
    if (listed) return isListedUnder(over.rule, rule, negated) && !isTentative(items, over)
    const duty = negated ? (over.rule.duty === 'must' ? 'mustnot' : 'must') : over.rule.duty
    return rule.duty === null || rule.duty === duty || (denied && !negated && rule.duty === 'mustnot')
  }
  // “The conditions forbid her to”: of those that end there the longest of which this may be said.
  const over = bindings.findLast((one) => one.match.to === last.match.to && one.rule.takes.includes(form) && fits(one))
  return over ? { over, joined } : undefined
}

/** “Restrictions: not to leave the house, to report to the police”: what stands behind a colon says itself whether it is asked for. */
const isListedUnder = (binding: Binding, { duty }: Act, negated: boolean): boolean =>
  duty === null || (negated ? duty === 'mustnot' : binding.duty === 'mustnot' || duty === 'must')

/** “The court may impose duties:”, “she asks to lift the bans:”: what a heading only speaks of. */
const isTentative = (items: Parsed['items'], { match }: Found<Binding>): boolean =>
  items.slice(0, match.spanFrom).some((item) => TENTATIVE.some((tag) => has(item, tag)))

const TENTATIVE = ['may', 'supposing', 'ifwhen', 'demand', 'hope', 'unbinding']

/** “To leave the town she is not allowed”: the binding behind an act that begins a clause, in languages where the order of words is free. */
function governedBehind(
  items: Parsed['items'],
  bindings: readonly Found<Binding>[],
  { rule, match }: Found<Act>,
): Governing | undefined {
  const negated = has(items[match.spanFrom - 1], 'neg')
  const lead = items[match.spanFrom - (negated ? 2 : 1)]
  if (lead && !isJoint(lead)) return undefined
  const over = bindings.find((one) => one.match.from >= match.to)
  if (!over?.rule.takes.includes('base') || rule.form !== 'verb' || has(items[over.match.to], 'infinitive')) return undefined
  const between = items.slice(match.to, over.match.from)
  if (between.length > BACK || between.some(({ kind }) => kind === 'mark') || !goesOn(between)) return undefined
  const duty = negated ? (over.rule.duty === 'must' ? 'mustnot' : 'must') : over.rule.duty
  return rule.duty === null || rule.duty === duty ? { over, joined: true } : undefined
}

/** Words between an act and a binding behind it. */
const BACK = 6

/** Is it a country, and not a town? */
const isCountry = ({ mention }: Item): boolean =>
  mention?.kind === 'place' && typeof mention.value === 'string' && placeByCode(mention.value)?.kind === 'country'

/** What may stand between a binding, or a joint, and the verb or the noun of an act. */
const LEADING = ['adverb', 'toinf', 'neg', 'do', 'prep_from', 'prep_of', 'determiner']
