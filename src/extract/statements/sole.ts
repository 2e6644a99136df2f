import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isOneOf } from '../text/item.ts'
import { type DraftClaim, rootOf } from './claim.ts'

/** Who is meant by nobody in particular, comes and goes, or tells of others. */
const ELSE = ['noone', 'second', 'anyone', 'visitor', 'unofficial', 'those', 'relation', 'kin', 'nobody']

/**
 * Whom a condition falls upon whose own words name nobody: the only one the sentence speaks of, who neither says it nor does anything to others in it.
 */
export function soleOf({ items, units }: Parsed, claim: DraftClaim, claims: readonly DraftClaim[]): Draft | null {
  let sole: Draft | null = null
  const telling = new Set(claim.speakers.map(meant))
  for (const { role, draft } of claims.flatMap((one) => one.arguments)) if (role === 'agent') telling.add(meant(draft))
  const opens = clauseOfOthers(items, claim)
  for (const unit of units) {
    const { draft } = unit
    if (unit.at < opens || isOfReason(items, unit, claim)) continue
    if (!isPeople(unit) || draft.kind === 'count' || telling.has(meant(draft)) || isOfAct(items, unit, claims)) continue
    // “They”: may be things, too.
    if (draft.plural && draft.pronoun && !draft.tags.has('first')) continue
    if (
      unit.listed ||
      draft.tags.has('portion') ||
      ELSE.some((tag) => draft.tags.has(tag)) ||
      (sole && meant(sole) !== meant(draft))
    )
      return null
    sole = draft
  }
  return sole
}

/** “Members who had voted were barred because she told of it”: who stands in a clause behind is not bound, where others we do not know are described before. */
function isOfReason(items: Parsed['items'], { at, draft }: Unit, claim: DraftClaim): boolean {
  const from = items.findIndex(({ start }) => start >= claim.at.start)
  const described = items.some((item, i) => i > 0 && i < from && has(item, 'relative') && isUnknown(items[i - 1]))
  return draft.pronoun && at > from && described && items.slice(from, at).some((item) => has(item, 'subordinator'))
}

/** “X ruled that Y may not leave”, of a Y we do not know: where the clause begins that has a subject of its own, whom X only speaks of; else -1; class `laysdown`. */
function clauseOfOthers(items: Parsed['items'], claim: DraftClaim): number {
  const at = items.findIndex(({ start }) => start >= claim.at.start)
  const that = items.findLastIndex((item, i) => i < at && has(item, 'subordinator'))
  const own = has(items[that - 1], 'laysdown') ? items.slice(that + 1, at) : []
  return own.some((item) => isUnknown(item) && !isAdverbial(item)) ? that : -1
}

const isUnknown = (item: Item | undefined) => item?.kind === 'word' && !item.mention && has(item, 'open')

const isAdverbial = isOneOf('adverb', 'unit', 'preposition')

/** “The terms include not contacting officials”: whom an act names right behind it is not bound by it. */
function isOfAct(items: Parsed['items'], { at, draft }: Unit, claims: readonly DraftClaim[]): boolean {
  const lead = items.findLastIndex((item, i) => i < at && !isOfName(item))
  const end = items[lead]?.end
  return (
    !draft.pronoun &&
    !draft.cases?.has('dat') &&
    claims.some(({ type, rule, at: act }) => type === 'condition' && rule.includes('+') && act.end === end)
  )
}

/** “The judge ordered him to stay at home and to report twice a week”: whom the order names, not who gives it; class `binding`. */
export function orderedTo({ items, units }: Parsed, { trigger, match }: Hit): Unit[] {
  if (trigger.type !== 'condition' || trigger.form !== 'self' || !has(items[match.spanFrom - 1], 'toinf')) return []
  const verb = items.findLastIndex((item, i) => i < match.spanFrom && i > match.spanFrom - REACH && has(item, 'binding'))
  const whom = units.find((unit) => unit.at > verb && isPeople(unit))
  const names = whom !== undefined && verb >= 0 && items.slice(verb + 1, whom.at).every(isOfName)
  return names && has(items[whom.at + 1], 'toinf') ? groupOf(whom, units).filter(isPeople) : []
}

/** Words from an order to the last of what is ordered. */
const REACH = 20
const isOfName = isOneOf('determiner', 'role', 'title', 'open')

/** The one that a pronoun, or another name, stands for. */
const meant = (draft: Draft): Draft => rootOf(draft.kind === 'unnamed' && draft.link ? draft.link : draft)
