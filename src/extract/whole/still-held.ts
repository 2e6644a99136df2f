import type { StatementType } from '#core/extraction.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Draft } from '../mentions/draft.ts'
import { argument, type DraftClaim, rootOf } from '../statements/claim.ts'
import { has, type Item, isOneOf } from '../text/item.ts'

/**
 * What people may not do in a cell binds nobody who is out: “X was freed. Y remains in prison. He may not publish.” Where one or two sentences before
 * say that somebody is in custody still, and the text does not free them, no condition is theirs; nor is “under surveillance in his cell”. Class `staying`.
 */
export function withoutStillHeld(
  claims: DraftClaim[],
  parsed: readonly Parsed[],
  order: ReadonlyMap<DraftClaim, number>,
): DraftClaim[] {
  if (!claims.some(({ type }) => type === 'condition')) return claims
  const freed = new Set(claims.flatMap((claim) => (LETS_GO.has(claim.type) && isFact(claim) ? (whomOf(claim) ?? []) : [])))
  // “Was sentenced to five years. Last year they put X on the list of extremists”: where the text lets nobody out, on a list in prison.
  const anyFreed = claims.some((claim) => (LETS_GO.has(claim.type) || claim.type === 'release_event') && isFact(claim))
  const jailed = anyFreed ? [] : claims.filter(isJailed).map(whomOf)
  const exits = claims.filter(({ type }) => LETS_GO.has(type) || type === 'release_event')
  const letOut = exits.filter(({ polarity }) => polarity === 'positive')
  const named = new Set(letOut.flatMap((claim) => whomOf(claim) ?? []))
  return claims.filter((claim) => {
    const n = order.get(claim)
    if (claim.type !== 'condition' || n === undefined) return true
    const whom = whomOf(claim)
    // “X was refused bail. The court ordered her to sing”, “X was freed. The court ordered Y to sing”: asked of nobody whom the text lets out.
    if (
      claim.rule.endsWith(OPEN_ACT) &&
      ((exits.length > 0 && letOut.length === 0) || (named.size > 0 && (whom ? !named.has(whom) : isAnother(claim))))
    )
      return false
    if (
      claim.code === 'civic_rights' &&
      whom &&
      (jailed.includes(whom) || jailed.includes(undefined)) &&
      parsed[n]?.items.some(isList)
    )
      return false
    const own = parsed[n]
    if (own && isInside(own.items, claim.at.end)) return false
    if (!whom || freed.has(whom)) return true
    return !parsed
      .slice(Math.max(0, n - BEFORE), n + 1)
      .some((one) => staysIn(one, whom, one === own ? claim.at.start : Number.POSITIVE_INFINITY))
  })
}

/** An act no rule knows. */
const OPEN_ACT = '+act.any'

/** So many sentences before it say that somebody is still held. */
const BEFORE = 2

const LETS_GO: ReadonlySet<StatementType> = new Set(['release', 'pardon', 'displacement', 'crossing', 'return'])

const isFact = ({ polarity, modality }: DraftClaim) => polarity === 'positive' && modality === 'asserted'

/** “The list of extremists”; class `register`. */
const isList = isOneOf('register')

/** To a length of prison: not to one that is served outside. */
const isJailed = (claim: DraftClaim) => {
  const term = claim.type === 'sentence' && isFact(claim) ? argument(claim, 'term') : undefined
  return term !== undefined && !term.tags.has('probation')
}

/** Who is meant, by a name or by a pronoun that has one. */
function whomOf(claim: DraftClaim): Draft | undefined {
  const person = argument(claim, 'person')
  const one = person?.pronoun ? person.link : person
  return one?.kind === 'person' ? rootOf(one) : undefined
}

/** “Her mother must house her”: somebody described, who is nobody named. */
const isAnother = (claim: DraftClaim): boolean => {
  const person = argument(claim, 'person')
  return person?.kind === 'unnamed' && !person.pronoun && !person.link && !person.sameAs
}

/** “In his cell”, right behind. */
function isInside(items: readonly Item[], end: number): boolean {
  const at = items.findIndex(({ start }) => start >= end)
  const where = items.slice(at + 1, at + 4)
  return at > 0 && has(items[at], 'preposition') && where.some((item) => item.mention?.tags.has('cell') && !has(item, 'verb'))
}

/** “Y, she says, remains in prison”, “Y is still serving a sentence in a colony”: before `end`. */
function staysIn({ items, units }: Parsed, whom: Draft, end: number): boolean {
  const name = units.find(({ draft, prep, possessive }) => !prep && !possessive && rootOf(draft) === whom)
  if (!name) return false
  return items.some((item, i) => {
    if (i <= name.at || item.start >= end || !has(item, 'staying')) return false
    const behind = items.slice(i, i + WHERE)
    const held = behind.findIndex((one) => HELD.some((tag) => has(one, tag)) || one.kind === 'facility')
    const between = behind.slice(0, Math.max(0, held))
    const other = units.some(({ at, draft, prep }) => at > name.at && at < i && !prep && draft.kind === 'person')
    return held >= 0 && !other && !between.some((one) => one.kind === 'mark' || APART.some((tag) => has(one, tag)))
  })
}

/** Words between “remains” and “prison”. */
const WHERE = 7
const HELD = ['custodial', 'scope_held']
const APART = ['neg', 'and', 'contrast', 'afterwards', 'since', 'subordinator', 'without', 'relative']
