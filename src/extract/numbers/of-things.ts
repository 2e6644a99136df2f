import type { Draft } from '../mentions/draft.ts'
import type { DraftClaim } from '../statements/claim.ts'
import type { Read } from '../whole/discourse.ts'

/**
 * “He is 31. Three of them he spent in jail”, “in nine of them the court found extremism”: a part of no number, of whom nothing is told, where
 * neither its sentence nor the two before speak of several people, is a number of something else.
 */
export function ofThings(reads: readonly Read[], claims: readonly DraftClaim[]): ReadonlySet<Draft> {
  const told = new Set(claims.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  const things = new Set<Draft>()
  for (const [n, { drafts }] of reads.entries())
    for (const draft of drafts) {
      if (draft.kind !== 'count' || draft.link !== null || !draft.tags.has('ofthem')) continue
      if (told.has(draft) || isWhole(drafts, draft)) continue
      const before = [...reads.slice(Math.max(0, n - BEFORE), n).flatMap((one) => one.drafts), ...drafts].filter(
        ({ start }) => start < draft.start,
      )
      const opens = n === 0 && before.length === 0
      if (!opens && !before.some(isSeveral) && before.filter(({ kind }) => kind === 'person').length < 2) things.add(draft)
    }
  return things
}

const isWhole = (drafts: readonly Draft[], draft: Draft) => drafts.some(({ link, sameAs }) => link === draft || sameAs === draft)
const isSeveral = ({ kind, plural }: Draft) => kind === 'count' || kind === 'organisation' || (kind === 'unnamed' && plural)

/** Sentences before one that say of whom it speaks. */
const BEFORE = 2
