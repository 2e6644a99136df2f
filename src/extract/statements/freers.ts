import type { Parsed } from '../clauses/parse.ts'
import { argument, claimOf, type DraftClaim, rootOf } from './claim.ts'
import { FREEING } from './groups.ts'

const FREED: ReadonlySet<DraftClaim['type']> = new Set(['release', 'pardon'])

/**
 * “X pardoned Y, the politician walked free”: who frees in a sentence is not who is freed in it. The one freed is whom the clause names
 * itself, if it does; else nothing is said.
 */
export function withoutFreers(
  claims: readonly DraftClaim[],
  { units, items, clauses }: Parsed,
  known: readonly string[] = [],
): DraftClaim[] {
  const freers = new Set(
    claims.flatMap((claim) => {
      const agent = FREEING.has(claim.type) ? argument(claim, 'agent') : undefined
      return agent ? [rootOf(agent)] : []
    }),
  )
  return claims.flatMap((claim) => {
    // “The ruler faces a travel ban”: sanctions, no condition of a release.
    const bound = claim.type === 'condition' ? argument(claim, 'person') : undefined
    if (bound && known.some((one) => one === rootOf(bound).value)) return []
    const person = FREED.has(claim.type) ? argument(claim, 'person') : undefined
    if (!person || !(freers.has(rootOf(person)) || known.some((one) => one === rootOf(person).value))) return [claim]
    const named = units.find(
      ({ at, draft, prep }) =>
        draft.kind === 'unnamed' &&
        prep === null &&
        clauses.of[at]?.id === claim.clause &&
        (items[at]?.end ?? 0) <= claim.at.start,
    )
    if (!named) return []
    const args = claim.arguments.map((one) => (one.draft === person ? { ...one, draft: named.draft } : one))
    return [claimOf({ ...claim, arguments: args })]
  })
}
