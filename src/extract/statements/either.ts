import type { Parsed } from '../clauses/parse.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { argument, type DraftClaim, rootOf } from './claim.ts'

/** “X or Y was freed”: nobody says which of them; class `orelse`. Changed in place; “neither X nor Y” stays as it is. */
export function leaveOpen({ items }: Parsed, claims: readonly DraftClaim[]) {
  if (!items.some((item) => has(item, 'orelse'))) return
  for (const claim of claims) {
    const person = argument(claim, 'person')
    if (person && claim.modality === 'asserted' && claim.polarity === 'positive' && isOneOfTwo(items, person))
      claim.modality = 'possible'
  }
}

function isOneOfTwo(items: readonly Item[], person: Draft): boolean {
  const at = items.findIndex(({ mention }) => mention === person)
  return at >= 0 && isFull(items[at]) && [1, -1].some((step) => other(items, at, step, rootOf(person)))
}

/** Somebody else’s full name on the other side of an “or”. */
function other(items: readonly Item[], at: number, step: number, person: Draft): boolean {
  let seen = false
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const item = items[i]
    if (item === undefined) return false
    if (has(item, 'orelse')) seen = true
    else if (item.mention?.kind === 'person') return seen && isFull(item) && rootOf(item.mention) !== person
    else if (!isMark(item, ',') && item.mention === undefined && !isOfName(item)) return false
  }
  return false
}

/** Words from one name to the other. */
const REACH = 7
/** “Viktar or Vitsia Koval” is one man. */
const isFull = (item: Item | undefined) => typeof item?.mention?.name?.given === 'string'
const isOfName = isOneOf('role', 'title', 'kin', 'adj', 'open', 'own', 'adverb')
