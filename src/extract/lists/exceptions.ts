import type { DraftClaim } from '../statements/claim.ts'
import { FREEING, isGroup, namedLike, OF_GROUPS } from '../statements/groups.ts'
import type { Reader } from '../statements/reader.ts'
import { has } from '../text/item.ts'

/** “All were taken to Y, except X”: X was not; “besides X, Y and Z were freed”: X was as well. */
export function exceptionsOf({ parsed }: Reader, claims: readonly DraftClaim[]): DraftClaim[] {
  const { units, clauses, items } = parsed
  return units
    .filter(({ draft, prep }) => draft.kind === 'person' && has(prep ?? undefined, 'except'))
    .flatMap(({ at, draft, prep }) => {
      const clause = clauses.of[at]?.id
      const own = claims.filter((claim) => claim.clause === clause && OF_GROUPS.has(claim.type))
      const besides = items[0] === prep && !items.some((item) => has(item, 'all') || item.mention?.tags.has('all') === true)
      const model =
        own.find((claim) => claim.arguments.some(isGroup) || claim.again || claim.type === 'release_event') ??
        (besides
          ? own.find(({ type, arguments: args }) => FREEING.has(type) && args.some(({ role }) => role === 'person'))
          : undefined)
      if (model?.polarity !== 'positive') return []
      const rest = model.arguments.filter(({ role }) => role !== 'count' && role !== 'person')
      return [
        {
          ...namedLike(model),
          ...(!besides && { polarity: 'negative' as const }),
          arguments: [{ role: 'person' as const, draft }, ...rest],
        },
      ]
    })
}
