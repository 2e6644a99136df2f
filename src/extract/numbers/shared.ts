import type { Count, Scope } from '#core/mention.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeopleDraft, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { type DraftClaim, rootOf } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { amongScope } from './beside.ts'
import { OUT, SCOPE_OF, scopeOfHit } from './cues.ts'

/**
 * What happened to a number of which only a relative clause or a participle behind it says something: that may only tell who they are. Then what the
 * sentence goes on to say counts (“12 jailed in May were freed”), or what happened to the whole it is listed in (“81 were freed, including 30 jailed for
 * sedition”), to those it stands together with (“they pardoned 259, as well as 380 rebels who had been sentenced”) or among whom it is told. Items
 * are gone through as they stand, since such sentences are long and their clauses not always told apart. Null: nothing of the kind.
 */
export function sharedScope(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit): Scope | null {
  // “Including 14 foreigners”: what they are is said.
  if ((unit.draft.value as Count).scope === 'foreign') return null
  const whole = listedIn(unit)
  if (whole !== null) return whole
  const verb = verbBehind(parsed, unit.at)
  if (verb === null) return joinedTo(parsed, claims, unit.at) ?? amongScope(parsed, unit)
  return verb !== 'other' && isDescribed(parsed.items, unit.at) ? verb : null
}

/** “12 jailed in May”, “12, who were”. */
const isDescribed = (items: readonly Item[], at: number) => {
  const next = items[at + 1]
  return isRelative(isMark(next, ',') ? items[at + 2] : next) || items.slice(at + 1, at + NEAR).some(isPassed)
}

/** What the sentence says of those at `at` behind what describes them; null: nothing, `other`: something else. */
function verbBehind({ items, hits }: Parsed, at: number): Scope | null {
  const out = new Map(hits.flatMap((hit) => (isOut(hit) ? [[hit.match.spanFrom, hit] as const] : [])))
  const acts = new Set(hits.flatMap(({ trigger, match }) => (trigger.form === 'noun' ? [] : [match.spanFrom])))
  let person = at
  let relative = 0
  for (let i = at + 1; i < items.length && i < at + FAR; i++) {
    const item = items[i] as Item
    if (isMark(item, ';:.')) return null
    if (isRelative(item)) relative = 1
    else if (opensClause(item)) {
      // “After the protests”, but also “after they were freed”.
      if (!has(item, 'preposition')) return null
      if (!['date', 'place', 'term'].includes(items[i + 1]?.kind ?? '')) relative = 1
    } else if (joins(item) && relative === 0) {
      const next = items.findIndex((one, k) => k > i && !qualifies(one))
      if (items[next]?.kind !== 'count') return null
      person = next
      i = next
    } else if (item.mention && isPeopleDraft(item.mention) && !item.mention.pronoun && relative === 0) return null
    else if (tells(item) || acts.has(i)) {
      const end = endOfVerb(items, i)
      const describes = isPassed(item) && i <= person + NEAR
      if (relative > 0) relative--
      else if (!describes) {
        const hit = items.slice(i, end).some((one) => has(one, 'neg')) ? undefined : out.get(firstOut(out, i, end))
        return (hit && isBe(item) && scopeOfHit(hit, items)) || 'other'
      }
      i = end - 1
    }
  }
  return null
}

const isOut = ({ trigger }: Hit) =>
  trigger.form !== 'noun' && trigger.polarity === undefined && OUT.has(SCOPE_OF[trigger.type] ?? 'other')
const firstOut = (out: ReadonlyMap<number, Hit>, from: number, to: number) =>
  [...out.keys()].find((at) => at >= from && at < to) ?? -1

function endOfVerb(items: readonly Item[], from: number): number {
  let end = from + 1
  while (end < items.length && goesOn(items[end] as Item)) end++
  return end
}

/** “Including 30 jailed for sedition”. */
function listedIn({ draft, listed }: Unit): Scope | null {
  const whole = listed && draft.link ? (rootOf(draft.link).value as Count).scope : 'other'
  return OUT.has(whole) ? whole : null
}

/** “… and 380 rebels”: what happened to those before, past what describes them. */
function joinedTo({ items, units }: Parsed, claims: readonly DraftClaim[], at: number): Scope | null {
  const joint = beforeQualifiers(items, at)
  if (!joins(items[joint])) return null
  const people = units.filter((unit) => unit.at < joint && isPeopleDraft(unit.draft)).slice(-GROUP)
  const own = units.find((unit) => unit.at === at)?.draft.tags.has('given_to') === true
  let to = joint
  for (const one of people.toReversed()) {
    if (!isDescription(items, one.at, to, isBeside(items[joint]))) return null
    const told = toldOf(claims, one.draft)
    // “44 were freed and for 483 terms were cut”: in another case.
    if (told !== null) return (OUT.has(told) || told === 'held') && one.draft.tags.has('given_to') === own ? told : null
    to = one.at
  }
  return null
}

/** Is there no verb between but one of a relative clause and participles right behind? “Twelve were freed, as well as 14 men”: none of the 14. */
function isDescription(items: readonly Item[], at: number, to: number, beside: boolean): boolean {
  let relative = beside ? 1 : 0
  for (let i = at + 1; i < to; i++) {
    const item = items[i] as Item
    if (isMark(item, ';:.') || (opensClause(item) && !has(item, 'preposition'))) return false
    if (isRelative(item)) relative = 1
    else if (tells(item)) {
      if (relative > 0) relative--
      else if (!(isPassed(item) && i <= at + NEAR)) return false
      i = endOfVerb(items, i) - 1
    }
  }
  return true
}

function toldOf(claims: readonly DraftClaim[], draft: Draft): Scope | null {
  if (draft.kind === 'count') return (draft.value as Count).scope
  const claim = claims.find(
    ({ type, polarity, arguments: args }) =>
      polarity === 'positive' &&
      OUT.has(SCOPE_OF[type] ?? 'other') &&
      args.some((one) => one.role === 'person' && one.draft === draft),
  )
  // “They demand the release of X and 63 officers who have been jailed”: all of them are held.
  if (claim?.modality === 'demanded') return 'held'
  return claim ? (SCOPE_OF[claim.type] ?? null) : null
}

function beforeQualifiers(items: readonly Item[], at: number): number {
  let i = at - 1
  while (i > 0 && qualifies(items[i])) i--
  return i
}

const isBe = isOneOf('be', 'have', 'future', 'would', 'may')
const tellsOf = isOneOf('be', 'have', 'staying', 'keeping', 'future', 'would', 'may', 'moved')
const tells = (item: Item) => isVerbal(item) || tellsOf(item)
const follows = isOneOf('adverb', 'neg', 'participle', 'past')
const goesOn = (item: Item) => tells(item) || follows(item)
const isRelative = isOneOf('relative', 'whosename')
const opensClause = isOneOf('subordinator')
/** What was done to people before. */
const isPassed = isOneOf(
  'scope_convicted',
  'scope_detained',
  'scope_held',
  'cue_convicted',
  'cue_detained',
  'cue_held',
  'keeping',
)
const joins = isOneOf('and', 'alongside')
const isBeside = isOneOf('alongside')
const qualifies = isOneOf('atleast', 'atmost', 'about', 'less', 'another')
/** Items from people to a participle that describes them. */
const NEAR = 3
/** Items from a number to what is said of it. */
const FAR = 30
/** People told of together. */
const GROUP = 4
