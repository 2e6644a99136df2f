import type { Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has, isMark, isOneOf } from '../text/item.ts'
import { SCOPE_OF, scopeOfHit } from './cues.ts'

/** “They swapped 200 men for four hostages”, “freed 90 in return for three”: both sides come free. */
export function givenFor(claims: readonly DraftClaim[], { prep, draft }: Unit): Scope | null {
  const given = has(prep ?? undefined, 'exchanging')
  if (!given && !has(prep ?? undefined, 'prep_of')) return null
  const swap = ({ type, code, polarity, modality, rule, arguments: args }: DraftClaim) =>
    SCOPE_OF[type] === 'released' &&
    polarity === 'positive' &&
    modality === 'asserted' &&
    (given || (code === 'exchange' && rule.includes('swapped'))) &&
    args.every((one) => one.draft !== draft)
  return claims.some(swap) ? 'released' : null
}

/** “One of 16 people, including lawyers, who were arrested”: what a clause or a participle right behind says of the whole, past what is put in. */
export function definedBehind({ items, hits }: Parsed, at: number): Scope | null {
  let who = at + 1
  if (isMark(items[who], ',—-')) {
    const close = items.findIndex((item, i) => i > who && isMark(item, items[who]?.text ?? ''))
    who = has(items[who + 1], 'including') && close > 0 && close < who + PUT_IN ? close + 1 : who + 1
  }
  const hit = hits.find(({ match }) => match.spanFrom >= who && match.spanFrom < who + RELATED)
  if (!hit || hit.trigger.form === 'noun') return null
  const way = items.slice(who, hit.match.spanFrom)
  // “One of the three who was freed”: said of the one.
  const led = has(way[0], 'relative')
    ? way.some(isOfSeveral)
    : way.length === 0 && !isBe(items[who]) && items.slice(Math.max(0, at - RELATED), at).some(isBe)
  return led && way.slice(1).every(isLight) ? scopeOfHit(hit, items) : null
}
const isOfSeveral = isOneOf('ofseveral')
const isLight = isOneOf('be', 'have', 'adverb')
/** Items that may be put in between people and what defines them. */
const PUT_IN = 14
/** Items from “who” to the verb. */
const RELATED = 4
const isBe = isOneOf('be')
