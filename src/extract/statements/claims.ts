import type { Offer } from '../clauses/endings.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { type VerbGroup, verbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { goesOnBinding, withoutTwins, withSole, withWhom } from './affected.ts'
import { argument, claimOf, type DraftClaim } from './claim.ts'
import { dutiesOf, isGeneral, listedDuties, opensDuties, saysWhom } from './duties.ts'
import { claimsOfHit } from './hit-claims.ts'
import { isOfInmate } from './inside.ts'
import { isSanction } from './mood-bound.ts'
import { participants } from './participants.ts'
import type { Opened, Reader } from './reader.ts'
import { inherited, isVerb, nextVerb } from './second-verb.ts'
import { orderedTo } from './sole.ts'
import type { Parts } from './taking-part.ts'
import { endOf } from './unbound.ts'
import { withoutUnfreed } from './unfreed.ts'

/** “X was jailed. Her mother is home, her lawyer is out”: who was not inside. */
const isOfKinAtHome = ({ trigger: { form, told, batch } }: Hit, { acted }: Parts): boolean =>
  form === 'self' &&
  told === 'custody' &&
  batch !== undefined &&
  acted.length > 0 &&
  acted.every(({ draft: { kind, pronoun, tags } }) => kind === 'unnamed' && !pronoun && (tags.has('kin') || tags.has('calling')))

/** The statements of a sentence, one for each person or number that each trigger acts upon. */
export function claimsOf(reader: Reader): DraftClaim[] {
  const { parsed } = reader
  if (parsed.sentence.question) return []
  const claims: DraftClaim[] = []
  const verbs: Verb[] = []
  const speaks = reader.told || parsed.hits.some(({ trigger }) => isOfRelease(trigger))
  for (const [n, hit] of parsed.hits.entries()) {
    const custody = reader.custody || (hit.trigger.type === 'condition' && reader.anyLetOut())
    if (hit.trigger.told === 'custody' && !custody) continue
    const told = speaks || (hit.trigger.type === 'condition' && reader.letOut())
    // “Three were placed under house arrest”: where nobody was let out before, they were taken.
    if (hit.trigger.told === 'custody' && !speaks && has(parsed.items[hit.match.spanFrom], 'placing')) continue
    if (hit.trigger.told === 'release' && (!told || parsed.items.some((item) => has(item, 'elsewhere')))) continue
    if (isOfInmate(parsed.items, hit.trigger)) continue
    const end = Math.min(nextVerb(parsed, n)?.match.spanFrom ?? parsed.items.length, nextPredicate(parsed, hit))
    const found = partsOf(reader, hit, end, verbs)
    if (isOfKinAtHome(hit, found)) continue
    const ordered = orderedTo(parsed, hit)
    const parts = ordered.length > 0 ? { ...found, acted: ordered } : found
    claims.push(...claimsOfHit(reader, hit, parts, end, goesOnBinding(parsed, hit, claims)))
  }
  const duties = reader.custody || reader.anyLetOut() ? claimsOfDuties(reader, claims, verbs, speaks) : []
  // “Ordered not to leave the country”: told as a duty, not as a move that may be; “then placed under house arrest”: not detained anew.
  // “Were warned not to speak”: no warning of anything to come.
  const isDuty = (claim: DraftClaim) =>
    isTold(claim) || (isGeneral(parsed.items, claim) && duties.some(({ at }) => at.start >= claim.at.end))
  const isTold = ({ type, modality, at }: DraftClaim) =>
    (type === 'warning' && duties.some((one) => one.at.start > at.end && one.at.start - at.end < WARNED)) ||
    ((type === 'detention' || (type === 'displacement' && modality !== 'asserted')) &&
      duties.some((one) => one.at.start < at.end && at.start < one.at.end))
  const told = [...claims.filter((claim) => !isDuty(claim)), ...duties]
  const all = withWhom(told.length > 0 ? told : listedDuties(reader), parsed, reader.opened?.whom ?? [])
  return withSole(withoutTwins(withoutUnfreed(all, parsed)), parsed)
}

/** Letters between “warned” and what somebody was warned not to do. */
const WARNED = 30

/** What a sentence opens for the lines below it: “The court ordered X:”. */
export function openedBy(reader: Reader, told: readonly DraftClaim[]): Opened | null {
  const hit = reader.anyLetOut() ? opensDuties(reader) : null
  if (!hit || isSanction(reader.parsed, hit.hit)) return null
  const { acted } = partsOf(reader, hit.hit, reader.parsed.items.length, [])
  const named = acted.filter(isPeople).map(({ draft }) => draft)
  // “The court released X on these conditions:”.
  const freed = told.filter(({ type, polarity }) => (type === 'release' || type === 'release_event') && polarity === 'positive')
  const released = freed.flatMap((claim) => argument(claim, 'person') ?? argument(claim, 'count') ?? [])
  const whom = named.length > 0 ? named : [...new Set(released)]
  // “A person under arrest may not:”: where the words need a subject that is told of.
  return whom.length > 0 || hit.hit.trigger.form === 'plain' ? { rule: hit.rule, whom } : null
}

/** A verb of the sentence, and who takes part in what it says. */
type Verb = { hit: Hit; group: VerbGroup; shared: NonNullable<Offer['shared']> }

/** Who takes part in what a trigger says, by the verbs before it, to which it is added. */
function partsOf(reader: Reader, hit: Hit, end: number, verbs: Verb[], own?: VerbGroup): Parts {
  const before = verbs.findLast((one) => one.hit.match.spanFrom < hit.match.spanFrom) ?? null
  const group = own ?? inherited(reader.parsed, hit, groupAt(reader, hit), before)
  const parts = participants(reader, hit, group, end, before?.hit.clause.part === hit.clause.part ? before.shared : null)
  if (isVerb(hit))
    verbs.push({ hit, group, shared: { ...parts, subject: hit.trigger.form === 'verb' ? parts.actor : parts.acted } })
  return parts
}

/** What no rule of its own has told: every act that words which bind somebody govern. */
function claimsOfDuties(reader: Reader, claims: readonly DraftClaim[], verbs: readonly Verb[], speaks: boolean): DraftClaim[] {
  const { parsed } = reader
  const known = [...verbs]
  return dutiesOf(reader, claims, speaks || reader.letOut()).flatMap(({ hit, acts }) => {
    const gerund = reader.duties().isGerund(parsed.items[hit.match.spanFrom]?.key ?? '')
    const found = partsOf(reader, hit, parsed.items.length, known, groupOfDuty(reader, hit, gerund))
    // “With the court banning X”: whoever the subject is, it bans nobody.
    const actor = gerund ? [] : found.actor
    const unnamed = isUnnamed(parsed, hit, found.group.from)
    // “Under terms set by X, the four were barred”: they, not X.
    const numbered = subjectOfNumber(parsed.items, found.group.from)
    const near = numbered < 0 || hit.trigger.form !== 'verb' ? found.acted : found.acted.filter(({ at }) => at >= numbered)
    const bound = near.length > 0 || numbered >= 0 ? near : sharedWith(parsed, hit, known)
    // “Women are not allowed to study”: where nobody is let out, no group is meant that was not held.
    const someone = reader.anyLetOut()
      ? bound
      : bound.filter(({ draft }) => draft.pronoun || draft.kind !== 'unnamed' || !draft.plural)
    return acts.flatMap(({ trigger, match, at, whom, own, seen, terms }) => {
      const acted = whom.length > 0 || trigger.form === 'noun' ? whom : someone
      // “Was freed but placed under house arrest”: by others.
      const parts = { ...found, actor: actor.filter((unit) => !acted.includes(unit)), acted }
      return (
        claimsOfHit(reader, { ...hit, trigger, match }, parts, parsed.items.length, unnamed || own)
          .filter((claim) => !seen || saysWhom(claim))
          // “Did not object to bail on condition of leaving”: what is denied is not the condition, unless it has ended.
          .filter((claim) => !terms || claim.polarity === 'positive' || endOf(reader, { ...hit, trigger, match }) === 'over')
          .map((claim) => claimOf({ ...claim, at }))
      )
    })
  })
}

/**
 * What stands around words that bind: behind “be” a gerund binds others, “are not permitting her to travel”; “was fined and banned from rallies”, “is at
 * home, banned for a year from rallies”: a participle that names nobody before what it bars from is passive.
 */
function groupOfDuty(reader: Reader, hit: Hit, gerund: boolean): VerbGroup {
  const group = groupAt(reader, hit)
  const { items, units } = reader.parsed
  const { trigger, match } = hit
  const bare = trigger.form === 'verb' && has(items[match.to - 1], 'prep_from') && has(items[match.spanFrom], 'past')
  const names =
    bare &&
    (isUnnamed(reader.parsed, hit, 0) || units.some((unit) => isPeople(unit) && unit.at >= match.spanTo && unit.at < match.to))
  return gerund ? { ...group, passive: false } : bare && !names ? { ...group, passive: true } : group
}

/** “The student was ordered to report”, “the court barred the two from rallies”: somebody is bound, though no mention says who. */
function isUnnamed({ items }: Parsed, { match, trigger }: Hit, from: number): boolean {
  const words = trigger.form === 'verb' ? items.slice(match.spanTo, match.to) : []
  const whom = words.filter((item) => item.kind === 'number' || (has(item, 'open') && !has(item, 'adverb')))
  if (whom.length > 0) return whom.every((item) => !item.mention && !has(item, 'bodies'))
  const two = subjectOfNumber(items, from) >= 0
  // “Each suspect is required to pay and must deposit a passport”: class `accused`.
  const before = items.slice(Math.max(0, from - SUBJECT), from)
  const named = before.findLastIndex((item) => has(item, 'accused'))
  return (
    two || (named >= 0 && !before.slice(named).some((item) => item.kind === 'mark') && !has(before[named - 2], 'preposition'))
  )
}

/** “The two must report”: where the number stands; -1: nowhere. */
function subjectOfNumber(items: readonly Item[], from: number): number {
  const lead = items.findLastIndex((item, i) => i < from && !has(item, 'adverb'))
  const opens = items[lead]?.kind === 'number' && has(items[lead - 1], 'determiner')
  return opens && (lead < 2 || items[lead - 2]?.kind === 'mark') ? lead : -1
}

/** Words from a subject to the second of its verbs. */
const SUBJECT = 14

/** “They were not allowed to join rallies and forced to report to the police”: whom the verb before binds. */
function sharedWith({ items, units }: Parsed, { match, trigger }: Hit, verbs: readonly Verb[]): Unit[] {
  // “With the court banning the activists from rallies”.
  const inside = units.filter((unit) => isPeople(unit) && unit.at >= match.spanTo && unit.at < match.to)
  if (trigger.form === 'verb' && inside.length > 0) return inside
  // “Was freed after agreeing not to leave”.
  const led = has(items[match.spanFrom - 1], 'preposition') || has(items[match.spanFrom - 1], 'subordinator')
  const joins = [items[match.from], items[match.from - 1]].some(
    (item) => isMark(item, ',') || has(item, 'and') || has(item, 'contrast') || (led && trigger.form === 'self'),
  )
  return joins
    ? (verbs.findLast(({ hit, shared }) => hit.match.spanFrom < match.spanFrom && shared.acted.length > 0)?.shared.acted ?? [])
    : []
}

/** “Bail”, “those released”: words after which a text may tell what binds those who are out; class `letout`. */
const isLetOut = (item: Item): boolean => has(item, 'letout') || item.mention?.tags.has('scope_released') === true

/** “Since her release”; classes `outsince`, `outing`. */
export const isSinceOut = (items: readonly Item[]): boolean =>
  items.some((item, i) => has(item, 'outsince') && items.slice(i + 1, i + OUTING).some((one) => has(one, 'outing')))

/** “Former political prisoner X”; classes `former`, `heldonce`. */
const isFormerInmate = (items: readonly Item[]): boolean =>
  items.some((item, i) => has(item, 'former') && (has(items[i + 1], 'heldonce') || has(items[i + 2], 'heldonce')))

export const namesLetOut = (items: readonly Item[]): boolean => items.some(isLetOut) || isSinceOut(items) || isFormerInmate(items)

/** Words from “since” to “release”. */
const OUTING = 4

/** Does it speak of a release whatever the text is about? */
export const isOfRelease = ({ batch, told }: Hit['trigger']): boolean => batch === 'release_event' && !told

/** “… was released and now lives in Y”: where the next verb of the clause begins, even one that says nothing to us. */
function nextPredicate({ items, clauses }: Parsed, { match, clause }: Hit): number {
  const at = items.findIndex((item, i) => {
    if (i < match.spanTo || clauses.of[i] !== clause || !(has(item, 'and') || isMark(item, ','))) return false
    const after = items.slice(i + 1).find((one) => !has(one, 'adverb'))
    return has(after, 'verb') || has(after, 'have') || has(after, 'be')
  })
  return at < 0 ? items.length : at
}

function groupAt({ parsed }: Reader, { trigger, match, clause }: Hit): VerbGroup {
  const { items, clauses } = parsed
  const inside = (at: number) => clauses.of[at] === clause && !isMark(items[at], ',;:—')
  const group = verbGroup(items, match.spanFrom, match.spanTo, inside)
  if (trigger.form === 'noun' || trigger.form === 'plain') return { ...group, passive: false }
  // “Was to leave prison in May”: what is due, not what is demanded.
  const behind = items.slice(match.spanTo, match.spanTo + 3).filter((item) => has(item, 'follows'))
  const words = [...items.slice(group.from, match.spanFrom), ...behind]
  // “X they must let go within a month”: expected, but “must let go at once” is asked for; class `pressing`.
  const own = (item: Item, i: number) => clauses.of[i] === clause && (item.kind === 'date' || has(item, 'unit'))
  const expected = () => items.some(own) && !items.some((item) => has(item, 'pressing'))
  const due =
    words.some((item) => has(item, 'due')) &&
    (trigger.form === 'self' || words.some((item) => has(item, 'past')) || (trigger.batch !== undefined && expected()))
  if (due && group.modality === 'demanded') return { ...group, modality: 'planned', ahead: true }
  return group
}
