import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { isInCustody } from './cues.ts'

/**
 * “40 people jailed in May remain in prison”, “40 who were jailed died”: does a statement only say who those are of whom the sentence goes on
 * to tell something else?
 */
export function isDescribing({ items, hits, clauses }: Parsed, { at, draft }: Unit, claim: DraftClaim): boolean {
  const hit = hits.find(
    ({ trigger, match, clause }) =>
      match.spanFrom > at && (clause.id === claim.clause || claim.clause === undefined) && claim.rule.startsWith(trigger.id),
  )
  if (!hit || hit.trigger.form === 'noun' || hit.trigger.form === 'plain') return false
  if (hit.trigger.form === 'self' && !has(items[hit.match.spanFrom], 'doing')) return false
  const { match, clause } = hit
  if (has(clause.opener ?? undefined, 'relative') && clause.antecedent?.draft === draft) return clauses.of[at] !== clause
  // What is told of them stands before, or goes on behind.
  const told = (i: number) => clauses.of[i] === clauses.of[at] && (isVerbal(items[i]) || has(items[i], 'staying'))
  const other = hits.some((one) => one !== hit && one.clause === clauses.of[at] && one.match.spanFrom < at)
  const goesOn =
    items.some((_, i) => i >= match.spanTo && told(i)) ||
    hits.some((one) => one.clause === clauses.of[at] && one.match.spanFrom >= match.spanTo)
  const before = items.slice(Math.max(0, at - FAR), at)
  if (!other && !goesOn && !before.some((item) => keeps(item) || isThere(item) || isBe(item))) return false
  const led = items.slice(at + 1, match.spanFrom)
  return (
    led.length < FAR &&
    led.every((item, i) => (i === 0 && isMark(item, ',')) || has(item, 'adverb') || isSet(item, led[i + 1])) &&
    !isBe(items[match.spanFrom])
  )
}

/** “650 people in Belarus convicted of …”: where or when. */
export const isSet = (item: Item, next: Item | undefined): boolean =>
  ['place', 'date'].includes(item.kind) || (has(item, 'preposition') && ['place', 'date'].includes(next?.kind ?? ''))

/** “40 people charged with treason remain in prison”, “there are 40 charged with it in its jails”, “it holds 40 charged with it”: held, whatever else they are. */
export function isHeldBeside({ items, clauses }: Pick<Parsed, 'items' | 'clauses'>, at: number): boolean {
  const lead = items.slice(Math.max(0, at - FAR), at)
  const verb = lead.findLastIndex(keeps)
  if (verb >= 0 && !has(lead[verb - 1], 'neg') && lead.slice(verb).every(({ kind }) => kind !== 'mark' && kind !== 'count'))
    return true
  const open = lead.some((item) => isThere(item) || has(item, 'absolute'))
  let told = open
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'count') return false
    if (!item || clauses.of[i] !== clauses.of[at]) continue
    if (told && (stays(item) || isInCustody(items, i))) return !items.slice(at, i).some((one) => has(one, 'neg'))
    // Its own participle comes first: the verb of the sentence is a verb by itself.
    told ||= isVerbal(item) || has(item, 'staying') || has(item, 'absolute')
  }
  return false
}

const keeps = isOneOf('housing', 'keeping')
const stays = isOneOf('scope_held', 'keeping')
const isThere = isOneOf('existential', 'thereis')
const isBe = isOneOf('be')
/** Items between a number and what describes it. */
const FAR = 6
