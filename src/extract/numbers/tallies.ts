import type { Count } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { claimOf, type DraftClaim, dateOf, rootOf } from '../statements/claim.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { referredScope } from './referring.ts'
import { scopeOf } from './scopes.ts'
import { weighedScope } from './weighed.ts'

/** Says of every number in a sentence what it counts, and since when. `earlier`: the sentences before, the nearest last. */
export function settleCounts({ parsed }: Reader, claims: readonly DraftClaim[], earlier: readonly Parsed[]): void {
  const counts = parsed.units.filter(({ draft }) => draft.kind === 'count')
  if (counts.length === 0) return
  const open = counts.filter((unit) => {
    const value = unit.draft.value as Count
    const said = scopeOf(parsed, claims, unit)
    value.scope = said ?? value.scope
    if (said === null && unit.draft.link === null) weigh(parsed, claims, unit, earlier)
    return said === null && unit.draft.link !== null
  })
  for (const unit of open) {
    inherit(unit.draft)
    weigh(parsed, claims, unit, earlier)
  }
  for (const unit of counts) settleWindow(parsed, claims, unit)
}

/** “One woman with four children”: whom she has. */
const isTrait = ({ tags }: Draft) => tags.has('trait')

function weigh(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit, earlier: readonly Parsed[]): void {
  const value = unit.draft.value as Count
  if (value.scope !== 'other' || isTrait(unit.draft)) return
  value.scope = weighedScope(parsed, claims, unit) ?? referredScope(parsed, unit, earlier) ?? 'other'
}

function settleWindow(parsed: Parsed, claims: readonly DraftClaim[], { draft, at }: Unit): void {
  const { items, units, clauses } = parsed
  const value = draft.value as Count
  const clause = clauses.of[at]
  const inClause = (i: number) => clauses.of[i] === clause
  // “a running total: 115 people”: what stands before the colon says what the number is.
  const announced = (i: number) => inClause(i) || (isMark(clause?.opener ?? undefined, ':') && clauses.of[i] === clause?.parent)
  const since = units.find(
    (unit) =>
      unit.draft.kind === 'date' &&
      inClause(unit.at) &&
      has(unit.prep ?? undefined, 'since') &&
      !(unit.at < at && isOfNoun(items, unit.prep)) &&
      !isOfNext(parsed, at, unit.at) &&
      // “Has worked there since 2008, and sees the release of six”.
      !items.slice(unit.at, at).some((item, i, way) => isMark(item, ',') && has(way[i + 1], 'conjunction')),
  )
  if (draft.link !== null && !since) return
  const by = units.some((unit) => unit.draft.kind === 'date' && unit.at === 1 && inClause(unit.at) && has(items[0], 'bydate'))
  if (
    since ||
    (value.scope !== 'held' && goesOnSince(items, at)) ||
    (by && hasHappened(claims, draft)) ||
    ((!BATCHES.has(value.scope) || (value.min ?? 0) >= MANY) &&
      leadsSince(items) &&
      items.slice(at).some((item, i) => i < REACH && has(item, 'have'))) ||
    (value.scope !== 'held' && items.some((item, i) => announced(i) && (has(item, 'cumulative') || spans(items, i))))
  ) {
    value.window = 'cumulative'
    value.since = dateOf(since?.draft ?? null)
  }
}

/** Parts of parts of wholes: no further. */
const DEPTH = 4

/** “40 people were freed, 31 of them women”: a part of which nothing more is said counts what its whole counts. */
function inherit(part: Draft): void {
  const value = part.value as Count
  if ((value.scope !== 'other' && value.scope !== 'political') || isTrait(part)) return
  let whole = part.link
  for (let i = 0; i < DEPTH && whole && (rootOf(whole).value as Count).scope === 'other'; i++) whole = whole.link
  if (!whole) return
  const { scope } = rootOf(whole).value as Count
  if (scope !== 'other' && scope !== 'announced') value.scope = scope
}

/** “65,000 have been detained since the protests began”: what has gone on since something happened. */
function goesOnSince(items: readonly Item[], at: number): boolean {
  const have = items.findIndex((item, i) => i > at && i < at + REACH && has(item, 'have'))
  const since = have < 0 ? -1 : items.findIndex((item, i) => i > have && has(item, 'since'))
  return (
    since > 0 && since < have + REACH && !items.slice(at, since).some((item) => isMark(item, ',.;:—') || has(item, 'relative'))
  )
}

const REACH = 8

/** “The 52 freed on Friday join 314 freed since May”, “they freed 52 in June and 314 since May”: the 314, not the 52, that have a day or a verb of their own. */
function isOfNext({ items, units }: Parsed, at: number, since: number): boolean {
  const next = units.find((unit) => unit.at > at && unit.at < since && unit.draft.kind === 'count' && unit.draft.link === null)
  return next !== undefined && items.slice(at, next.at).some(({ kind }) => kind === 'date')
}

/** “In the third round of pardons since May 12 were freed”: the rounds are counted since then, not the people. */
const isOfNoun = (items: readonly Item[], since: Item | null) =>
  since !== null && NOUNS.some((name) => has(items[items.indexOf(since) - 1], name))

/** “Since the announcement, ten have been released” may be a batch of its own. */
const BATCHES: ReadonlySet<Count['scope']> = new Set(['released', 'pardoned'])

/** So many are no batch. */
const MANY = 1000

/** “Since the beginning of the campaign, 3,000 people have been …”. */
const leadsSince = ([first, next]: readonly Item[]) => has(first, 'since') && has(next, 'definite') && has(first, 'subordinator')

const NOUNS = ['list_release', 'list_pardon', 'list_noun_release', 'list_noun_pardon']

/** “Over a year 40 people were freed”, but not “a year before the end”. */
const spans = (items: readonly Item[], i: number) =>
  has(items[i], 'span') && has(items[i + 1], 'unit') && !has(items[i + 1], 'oneday') && !has(items[i + 2], 'atmost')

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

/** “By 28 September 115 people had been pardoned”: told as having happened by then. */
const hasHappened = (claims: readonly DraftClaim[], draft: Draft) =>
  claims.some(({ modality, arguments: args }) => modality === 'asserted' && args.some((one) => one.draft === draft))

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
    const negative = items.some((item, i) => clauses.of[i] === clause && i < unit.at && has(item, 'neg'))
    kept.push(
      claimOf({
        type: 'tally',
        polarity: negative ? 'negative' : 'positive',
        modality: voice?.modality ?? 'asserted',
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
