import type { StatementType } from '#core/extraction.ts'
import type { Offer } from '../clauses/endings.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Case, Draft } from '../mentions/draft.ts'
import { has, isMark, itemBefore } from '../text/item.ts'
import { argument, claimOf, type DraftClaim } from './claim.ts'
import { soleOf } from './sole.ts'
import { isToldTo } from './taking-part.ts'

/** What falls upon somebody without an object of its verb: “ей не выдали карту”, “у X забрали паспорт”, “her card was blocked”. */
const FALLS_UPON: ReadonlySet<StatementType> = new Set(['condition', 'charge', 'sentence', 'remaining_term'])

/**
 * Whom a statement that only takes what stands in its clause is about: who stands behind a word of the class `prep_at`, else in the dative,
 * else who owns what is spoken of, else a form that can be no subject. Of several the nearest. `shared`: who was acted upon by the verb before.
 */
export function affected(
  { items, units, clauses }: Parsed,
  { trigger, match, clause }: Hit,
  end: number,
  shared: Offer['shared'],
): Unit[] {
  if (!FALLS_UPON.has(trigger.type)) return []
  const captured = new Set([...match.captures.values()].flat().flatMap(({ mention }) => mention ?? []))
  const away = ({ at }: Unit) => (at < match.spanFrom ? match.spanFrom - at : at - match.spanTo)
  // “They told her not to speak”: whom the words themselves take in between, though an infinitive begins a clause of its own.
  const own = ({ at }: Unit) => clauses.of[at] === clause || (at >= match.spanFrom && at < match.spanTo)
  const near = units
    .filter(
      (unit) =>
        isPeople(unit) &&
        own(unit) &&
        unit.at < end &&
        !unit.listed &&
        !unit.apposed &&
        !unit.joined &&
        !captured.has(unit.draft) &&
        !unit.draft.tags.has('noone'),
    )
    .toSorted((a, b) => away(a) - away(b))
  // “X was taken there without a passport”, “they let him go under a pledge”: whom the verb before is about, whoever else stands near.
  const led = [-1, 0].some((step) => LEADS.some((tag) => has(items[match.spanFrom + step], tag)))
  if (led && trigger.type === 'condition' && captured.size === 0 && shared?.acted.length) return shared.acted
  const first =
    near.find(({ prep, draft }) => has(prep ?? undefined, 'prep_at') && (draft.cases === null || draft.cases.has('gen'))) ??
    near.find((unit) => !unit.prep && !unit.possessive && isOnly(unit, 'dat')) ??
    // “X, to whom they gave five years”.
    toWhom(items, clause) ??
    // “Her conditions include keeping away from witnesses”.
    near.find((unit) => owns(unit) && unit.at >= match.from && unit.at < match.spanFrom) ??
    // “The conditions for the three include”.
    near.find(({ at, prep }) => has(prep ?? undefined, 'prep_for') && at >= match.from && at < match.spanFrom) ??
    // “Her bail conditions include a ban on comments”: class `proviso`.
    near.find(
      (unit) => owns(unit) && unit.at < match.from && items.slice(unit.at, match.from).some((item) => has(item, 'proviso')),
    ) ??
    // “They took a pledge off X”: class `prep_off`.
    near.find((unit) => has(unit.prep ?? undefined, 'prep_off') && unit.draft.cases?.has('gen') && away(unit) < OWNING) ??
    near.find((unit) => owns(unit) && away(unit) < OWNING) ??
    near.find((unit) => !unit.prep && !unit.possessive && (isOnly(unit, 'acc') || isOnly(unit, 'gen'))) ??
    // “They set supervision over X”, “the police come to X”, “they added to the list 60 people”; classes `prep_over`, `prep_toward`.
    near.find((unit) => isUnder(unit) && (unit.prep === items[match.to] || isOver(trigger))) ??
    near.find((unit) => trigger.code === undefined && has(unit.prep ?? undefined, 'prep_toward') && away(unit) < OWNING) ??
    // “A ban on leaving for X”; class `prep_for`.
    near.find(
      ({ prep, draft, at }) =>
        has(prep ?? undefined, 'prep_for') && draft.cases?.has('gen') !== false && at >= match.from && at - match.to < OWNING,
    ) ??
    // “A ban that was imposed on X”; classes `imposing`, `prep_upon`.
    near.find(({ prep, at }) => has(prep ?? undefined, 'prep_upon') && isImposed(items, at, prep)) ??
    near.find(({ draft, prep, at }) => draft.kind === 'count' && !prep && at >= match.spanTo && at - match.spanTo < COUNTED)
  // “Of X, brother of Y, and Z they lifted the ban”: not of Y, who stands in another case.
  const alike = (unit: Unit) =>
    !(isOnly(first ?? unit, 'dat') && unit.draft.kind === 'person' && unit.draft.cases?.has('dat') === false)
  if (first) return groupOf(first, units).filter((unit) => (own(unit) || unit === first) && isPeople(unit) && alike(unit))
  // “Was let go under a pledge”, “was freed a month before the end of the term”; classes `without`, `under`.
  const named = [...captured].some(({ kind }) => kind === 'count' || kind === 'person')
  const along =
    !named && (trigger.type === 'remaining_term' || led || (trigger.type === 'condition' && isBesides(items, match.spanFrom)))
  if (along && shared?.acted.length) return shared.acted
  // “They face a ban on leaving”, “she found herself abroad without papers”; class `undergoing`.
  const suffers = near.find(
    ({ at, draft, prep, possessive }) =>
      at < match.spanFrom &&
      !(prep || possessive) &&
      draft.cases?.has('nom') &&
      items.slice(at, match.spanTo).some((item) => has(item, 'undergoing')),
  )
  if (suffers) return groupOf(suffers, units).filter((unit) => own(unit) && isPeople(unit))
  // “They told X that a ban stands on leaving”: whom it was told, where the clause names nobody itself.
  const { parent } = clause
  const others = units.some((unit) => own(unit) && isPeople(unit) && !captured.has(unit.draft))
  if (!parent || trigger.type !== 'condition' || others) return []
  return units.filter((unit) => clauses.of[unit.at] === parent && isToldTo(unit))
}

/** “Over X”, “over him”: pronouns have one form for it and for a dative. */
const isUnder = ({ prep, draft: { cases, pronoun } }: Unit) =>
  has(prep ?? undefined, 'prep_over') && (cases?.has('ins') || (pronoun && !cases?.has('acc')))

/** What is set over somebody may stand anywhere: “over X they set for a year supervision”. */
const isOver = ({ type, code }: Hit['trigger']) => type === 'condition' && code === undefined

/** Whom a relative clause speaks of that begins with a dative: “to whom”, not “in whom”; class `reldative`. */
function toWhom(items: Parsed['items'], { opener, antecedent }: Hit['clause']): Unit | undefined {
  const behindComma = opener !== null && has(opener, 'reldative') && isMark(items[items.indexOf(opener) - 1], ',')
  return behindComma && antecedent && isPeople(antecedent) ? antecedent : undefined
}

/** “Imposed on X”, “on X they imposed”. */
const isImposed = (items: Parsed['items'], at: number, prep: Unit['prep']) =>
  prep !== null && (has(items[items.lastIndexOf(prep, at) - 1], 'imposing') || has(items[at + 1], 'imposing'))

const LEADS = ['without', 'under']

/** “Barred from leaving or giving interviews”, “from politics and from leaving”: class `besides`. */
const isBesides = (items: Parsed['items'], at: number) =>
  has(itemBefore(items, has(itemBefore(items, at), 'prep_from') ? at - 1 : at), 'besides')

/** What is owned stands near its owner. */
const OWNING = 4

/** So far behind the words those who are counted stand. */
const COUNTED = 3

/** “Her passport”, “X’s card”. */
const owns = ({ draft, possessive }: Unit) => draft.tags.has('owner') || (possessive && draft.kind === 'person')

const isOnly = ({ draft: { cases } }: Unit, one: Case) => cases?.has(one) === true && !cases.has('nom')

/** Two rules may see one condition: of those in a sentence that say the same only one that says of whom stays. */
export const withoutTwins = (claims: readonly DraftClaim[]): DraftClaim[] =>
  claims.filter((claim, n) => {
    if (claim.type !== 'condition') return true
    const whom = whomOf(claim)
    return !claims.some((other, m) => {
      if (m === n || other.type !== 'condition' || other.code !== claim.code || other.polarity !== claim.polarity) return false
      const same = whomOf(other) === whom
      // Conditions without a code may be many: to report to the police, and to stay at home.
      if (same && claim.code === null && other.rule !== claim.rule) return false
      return same ? m < n : whom === undefined
    })
  })

/**
 * “Under a pledge not to leave they freed X”, “they freed X on condition that …”: whom the one release of its clause lets go, where the condition
 * names nobody.
 */
export const withWhom = (told: readonly DraftClaim[], { units, items }: Parsed, opened: readonly Draft[]): DraftClaim[] => {
  const claims = told.map((claim) => asSureAsRelease(claim, told, items))
  return claims.flatMap((claim, n) => {
    if (claim.type !== 'condition' || whomOf(claim)) return [claim]
    // “She has to report to the police, is barred from leaving and from rallies”: whom the duty before binds, with nobody else named since.
    const before = claims.findLast((one, at) => at < n && one.type === 'condition' && whomOf(one))
    const whom = before && whomOf(before)
    const since = units.filter((unit) => isPeople(unit) && (items[unit.at]?.start ?? 0) > (before?.at.start ?? 0))
    const joins = items.some(
      (item) => item.start >= (before?.at.end ?? 0) && item.start < claim.at.start && (isMark(item, ',;:') || has(item, 'and')),
    )
    // “They set X under supervision: she has to be at home, may not go to rallies”.
    const again = since.findLast(({ draft }) => draft !== whom)?.draft
    const same = since.every(({ draft }) => draft === whom || (draft.pronoun && draft.tags.has('singular')))
    if (whom && joins && same) return [bindTo(claim, again ?? whom)]
    const own = claims.filter(({ type, clause }) => clause === claim.clause && LETS_GO.has(type))
    const behind = own.filter(({ at }) => at.start > claim.at.start)
    const ahead = own.filter(({ at }) => at.start < claim.at.start)
    const [draft, other] = new Set(behind.flatMap((one) => whomOf(one) ?? []))
    if (draft) return [other ? claim : bindTo(claim, draft)]
    const freed = ahead.filter(
      ({ at, modality, polarity }) => at.end === ahead.at(-1)?.at.end && modality === 'asserted' && polarity === 'positive',
    )
    const bound = freed.flatMap((one) => {
      const whom = whomOf(one)
      return whom ? bindTo(claim, whom) : []
    })
    if (bound.length > 0) return bound
    // “The court ordered X:”, and the duty in a line below.
    const [listed, more] = opened
    return [listed && !more ? bindTo(claim, listed) : claim]
  })
}

/** What still names nobody falls upon the only one its sentence speaks of. */
export const withSole = (claims: readonly DraftClaim[], parsed: Parsed): DraftClaim[] =>
  claims.map((claim) => {
    const sole = claim.type === 'condition' && !whomOf(claim) ? soleOf(parsed, claim, claims) : null
    return sole ? bindTo(claim, sole) : claim
  })

/** “May be freed under a pledge”, “was to be let go under house arrest”: as sure as the release; class `under`. */
function asSureAsRelease(claim: DraftClaim, claims: readonly DraftClaim[], items: Parsed['items']): DraftClaim {
  if (claim.type !== 'condition' || claim.modality !== 'asserted') return claim
  const at = items.findIndex(({ start }) => start >= claim.at.start)
  if (![-1, 0].some((step) => has(items[at + step], 'under'))) return claim
  const release = claims.findLast((one) => LETS_GO.has(one.type) && one.clause === claim.clause && one.at.start < claim.at.start)
  if (release) return release.modality === 'asserted' ? claim : claimOf({ ...claim, modality: release.modality })
  const opening = items.findLastIndex((item, i) => i < at && item.kind === 'mark')
  const may = items.slice(opening + 1, at).some((item) => has(item, 'may'))
  return may ? claimOf({ ...claim, modality: 'possible' }) : claim
}

/** “He must wear a tag, report to the police and stay away from rallies”: a duty behind another that says whom it binds. */
export function goesOnBinding({ items }: Parsed, { trigger, match }: Hit, claims: readonly DraftClaim[]): boolean {
  if (trigger.type !== 'condition') return false
  const lead = items.findLast((item, i) => i < match.spanFrom && !SERIES.some((tag) => has(item, tag)))
  const joins = isMark(lead, ',;') || has(lead, 'and')
  return joins && claims.some((one) => one.type === 'condition' && one.modality === 'asserted' && whomOf(one) !== undefined)
}

/** What may stand between a comma and a duty. */
const SERIES = ['adverb', 'neg', 'toinf', 'must']

const LETS_GO: ReadonlySet<StatementType> = new Set(['release', 'release_event', 'displacement'])

const bindTo = (claim: DraftClaim, draft: Draft): DraftClaim =>
  claimOf({ ...claim, arguments: [{ role: draft.kind === 'count' ? 'count' : 'person', draft }, ...claim.arguments] })

const whomOf = (claim: DraftClaim) => argument(claim, 'person') ?? argument(claim, 'count')
