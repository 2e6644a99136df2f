import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { lessCertain } from '../clauses/verbs.ts'
import type { Draft } from '../mentions/draft.ts'
import { believedMood } from '../statements/believed.ts'
import { claimOf, type DraftClaim, rootOf } from '../statements/claim.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { QUALIFIERS } from './beside.ts'
import { OUT, SCOPE_OF } from './cues.ts'
import { bracketed, isRest } from './part-signs.ts'
import { isTheirs, referredScope } from './referring.ts'
import { isBroughtBack } from './returned.ts'
import { scopeOf } from './scopes.ts'
import { weighedScope } from './weighed.ts'
import { settleWindow, windowsOf } from './windows.ts'

/** Says of every number in a sentence what it counts, and since when. `earlier`: the sentences before, the nearest last. */
export function settleCounts({ parsed }: Reader, claims: readonly DraftClaim[], earlier: readonly Parsed[]): void {
  const counts = parsed.units.filter(({ draft }) => draft.kind === 'count')
  if (counts.length === 0) return
  const open = counts.filter((unit) => {
    const value = unit.draft.value as Count
    const own = scopeOf(parsed, claims, unit)
    // “Handed over two men convicted of smuggling”: who is given back comes free, whatever describes him.
    const said = own !== null && OF_PAST.has(own) && isBroughtBack(parsed, unit, earlier) ? 'released' : own
    // “Five captives were returned to Yerevan”: free, wherever they were taken.
    value.scope =
      said === 'displaced' && unit.draft.tags.has('captivity') && isBroughtBack(parsed, unit, [])
        ? 'released'
        : (said ?? value.scope)
    if (said === null && unit.draft.link === null) weigh(parsed, claims, unit, earlier)
    return said === null && unit.draft.link !== null
  })
  for (const unit of open) {
    inherit(unit.draft, {
      cut: isCut(claims, unit.draft),
      told: isTold(parsed.items[unit.at + 1]),
      acts: acts(parsed, unit.at),
      trait: isTrait(parsed, unit),
      rest: isRest(parsed.items, unit.at) && !parsed.hits.some(({ trigger }) => SCOPE_OF[trigger.type] === 'released'),
    })
    // “They tried 40 people (of them 12 women)”: of whom nothing more is said than of the whole.
    if (!bracketed(parsed.items, unit.at)) weigh(parsed, claims, unit, earlier)
  }
  const windows = windowsOf(parsed)
  for (const unit of counts) settleWindow(parsed, claims, unit, windows)
}

/** “One woman with four children”: whom she has. */
const isTrait = ({ items }: Parsed, { at, draft: { tags, link } }: Unit) =>
  (tags.has('offspring') && !isIncluded(items, at)) || link?.tags.has('offspring') === true

/** “25 were arrested, including two children”: they, too. */
function isIncluded(items: readonly Item[], at: number): boolean {
  const led = items.findLastIndex((item, i) => i < at && !QUALIFIERS.some((name) => has(item, name)))
  return led >= 0 && has(items[led], 'including')
}

function weigh(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit, earlier: readonly Parsed[]): void {
  const value = unit.draft.value as Count
  if (value.scope !== 'other' || isTrait(parsed, unit)) return
  // “Their number rose to 86”: theirs, whatever else the sentence tells.
  const theirs = isTheirs(parsed.items, unit.at) ? referredScope(parsed, unit, earlier) : null
  const back = theirs === null && isBroughtBack(parsed, unit, earlier) ? 'released' : null
  const told =
    theirs ?? back ?? weighedScope(parsed, claims, unit) ?? passedOn(parsed, unit, referredScope(parsed, unit, earlier))
  const cut = (told === 'released' || told === 'convicted') && isCut(claims, unit.draft)
  value.scope = (cut ? null : told) ?? (isPopulation(parsed, unit) ? 'held' : 'other')
}

/** “47 were detained, nine of them taken to hospital”: what happened to those before is not told again of some of them. */
const passedOn = (parsed: Parsed, { at, draft }: Unit, scope: Scope | null) =>
  draft.link && scope && PASSED.has(scope) && isDoneTo(parsed.items[verbBehind(parsed.items, at)]) ? null : scope

/** “65 of them have been charged”: where the verb stands behind its auxiliaries. */
function verbBehind(items: readonly Item[], at: number): number {
  let verb = at + 1
  while (isAuxiliary(items[verb])) verb++
  return verb
}
const isAuxiliary = isOneOf('be', 'have', 'adverb')

/** “There are 300 prisoners in the country”, “the number of prisoners was 300”: so many are held. Class `inmate`. */
function isPopulation({ items }: Parsed, { at, draft, prep }: Unit): boolean {
  const near = items.slice(Math.max(0, at - BEFORE), at)
  const own =
    (has(items[at], 'inmate') || draft.tags.has('inmate')) &&
    (prep === null || has(prep, 'toinf')) &&
    (near.some((item) => isThere(item) && !has(item, 'amount')) || (isBe(items[at + 1]) && has(items[at + 2], 'doing')))
  const number = items.findLastIndex((item, i) => i < at && i > at - SUBJECT && has(item, 'amount'))
  return (
    draft.tags.has('population') ||
    own ||
    (number >= 0 &&
      items.slice(number, Math.min(at, number + BEFORE)).some((item) => has(item, 'inmate') && item.kind !== 'count'))
  )
}
const isThere = isOneOf('existential', 'thereis', 'be', 'have', 'counting', 'housing')
const isBe = isOneOf('be')
/** Items back to the verb that says how many there are. */
const BEFORE = 4
/** Items back to “number of prisoners”. */
const SUBJECT = 12

/** Parts of parts of wholes: no further. */
const DEPTH = 4

/** What keeps a part from being what its whole is: its terms are cut, its own verb tells, it acts, it is the rest, it is what somebody has. */
type Passing = Record<'cut' | 'told' | 'acts' | 'rest' | 'trait', boolean>

/** “40 people were freed, 31 of them women”: a part of which nothing more is said counts what its whole counts. */
function inherit(part: Draft, { cut, told, acts, rest, trait }: Passing): void {
  const value = part.value as Count
  if (!OWN.has(value.scope) || trait) return
  let whole = part.link
  for (let i = 0; i < DEPTH && whole && (rootOf(whole).value as Count).scope === 'other'; i++) whole = whole.link
  if (!whole) return
  const { scope } = rootOf(whole).value as Count
  // “40 were freed, among them five convicts”: freed.
  if ((OF_PAST.has(value.scope) && (told || !OUT.has(scope))) || scope === 'other' || scope === 'announced') return
  // “Four of the six were freed. The other two were moved”: held.
  if (rest && OUT.has(scope) && whole.tags.has('share')) {
    value.scope = 'held'
    return
  }
  // “75 were sentenced. So far 20 have asked to leave”: what they did is told.
  if (acts && PASSED.has(scope)) return
  if (!(cut && scope === 'released')) value.scope = scope
}
/** What was done to people, and may be over. */
const PASSED: ReadonlySet<Scope> = new Set(['convicted', 'detained', 'political'])

/** Does the clause of a number go on with a verb that says more than what they are? */
const acts = ({ items, clauses }: Parsed, at: number): boolean =>
  isDoneTo(items[at + 1]) ||
  items.some(
    (item, i) =>
      i > at && i < at + BEFORE && clauses.of[i] === clauses.of[at] && ((isVerbal(item) && !isBe(item)) || has(item, 'elsewise')),
  )
const isDone = isOneOf('past', 'moved')
const isDoneTo = (item: Item | undefined) => isDone(item) && !isBe(item)

/** What nouns say of those they name before anything happens to them. */
const OF_PAST: ReadonlySet<Scope> = new Set(['convicted', 'detained', 'held'])
const isTold = isOneOf('verb', 'past', 'moved', 'list_out')
const OWN: ReadonlySet<Scope> = new Set(['other', 'political', ...OF_PAST])

/** “26 had their terms cut”: who is serving a term still, whatever else the sentence tells of others. */
const isCut = (claims: readonly DraftClaim[], draft: Draft) =>
  claims.some(
    ({ type, code, arguments: args }) =>
      type === 'sentence' && code === 'reduced' && args.some((one) => rootOf(draft) === one.draft || draft.link === one.draft),
  )

/** “On 3 June X counted …”, “40 were held as of 3 June”: the day of a count. */
const asOfDay = ({ parsed }: Reader, count: Draft): Draft | null =>
  count.link !== null
    ? null
    : (parsed.units.find(
        ({ draft, prep }) => draft.kind === 'date' && has(prep ?? undefined, draft.end < count.start ? 'asof' : 'standing'),
      )?.draft ?? null)

/** “30 women were sentenced to prison, 60 — to arrest”. */
const isGapped = (items: readonly Item[], at: number, { scope }: Count) =>
  scope !== 'other' && isMark(items[at + 1], '—-') && items[at + 1]?.glued === false && has(items[at + 2], 'preposition')

/** Numbers that no statement uses: running totals and parts of a whole are tallies. Batches counted “since” become tallies too. */
export function talliesOf(reader: Reader, claims: DraftClaim[]): DraftClaim[] {
  const { parsed } = reader
  const { items, units, clauses, sentence } = parsed
  if (sentence.question) return claims
  // “If 18 and 30 are subtracted, 37 remain”: reckoned, not told.
  const reckoned = clauses.all.some(({ opener }) => has(opener ?? undefined, 'conditional'))
  const kept = claims.map((claim): DraftClaim => {
    const count = claim.arguments.find(({ role }) => role === 'count')?.draft
    const cumulative = count && (count.value as Count).window === 'cumulative'
    return cumulative && claim.type === 'release_event'
      ? claimOf({ ...claim, type: 'tally', code: null, date: asOfDay(reader, count) })
      : claim
  })
  const used = new Set(kept.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  for (const unit of units) {
    const { draft } = unit
    const clause = clauses.of[unit.at]
    if (draft.kind !== 'count' || used.has(draft) || !clause || reckoned) continue
    const value = draft.value as Count
    // “X holds that in Y 1,561 political prisoners”, “in the list 16 people:”: languages that need no verb for it.
    const after = items[unit.at + 1]
    const exists =
      !clause.hasVerb &&
      (has(clause.opener ?? undefined, 'subordinator') || value.scope === 'political' || !after || isMark(after, '.:,')) &&
      items.some((item, i) => clauses.of[i] === clause && has(item, 'prep_in') && i < unit.at)
    const predicated =
      exists ||
      has(clause.opener ?? undefined, 'counting') ||
      (isMark(clause.opener ?? undefined, ':') &&
        items.some((item, i) => clauses.of[i] === clause.parent && has(item, 'counting'))) ||
      items.some(
        (item, i) =>
          clauses.of[i] === clause &&
          (has(item, 'be') || has(item, 'scope_held') || has(item, 'scope_stayed') || has(item, 'counting')),
      )
    const tallied =
      value.window === 'cumulative' ||
      draft.link !== null ||
      isGapped(items, unit.at, value) ||
      (predicated && (unit.prep === null || has(unit.prep, 'among')) && !unit.listed)
    if (!tallied || (unit.prep !== null && draft.link === null && value.window === 'point')) continue
    const asOf = asOfDay(reader, draft)
    const voice = reader.voices.get(clause)
    // “Not only 12 men but also 14 women.”
    const denies = (item: Item, i: number) => has(item, 'neg') && !has(items[i + 1], 'merely')
    const negative = items.some((item, i) => clauses.of[i] === clause && i < unit.at && denies(item, i))
    kept.push(
      claimOf({
        type: 'tally',
        polarity: negative ? 'negative' : 'positive',
        // “It is a lie that the prison holds 200 political prisoners.”
        modality: lessCertain(voice?.modality ?? 'asserted', believedMood(parsed, clause)),
        speakers: speakersOf(reader, clause),
        date: asOf,
        rule: 'tally',
        evidence: [{ start: sentence.start, end: sentence.end }],
        arguments: [{ role: 'count', draft }, ...(asOf ? [{ role: 'date' as const, draft: asOf }] : [])],
        at: { start: draft.start, end: draft.end },
      }),
    )
  }
  return kept
}
