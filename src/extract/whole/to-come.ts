import { bounds, type Edtf, isEdtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Draft } from '../mentions/draft.ts'
import type { DraftClaim } from '../statements/claim.ts'

/**
 * What is told of a day that begins after the day of publication has not happened, whatever the words: “announced the release of X next week”,
 * “X walks free tomorrow”. Changed in place. A year that we only guessed moves nothing.
 */
export function planAhead(claims: readonly DraftClaim[], published: Edtf | undefined): void {
  const today = published === undefined ? null : bounds(published).last
  if (today === null) return
  for (const claim of claims)
    if (claim.modality === 'asserted' && HAPPENING.has(claim.type) && isAfter(claim.date, today)) claim.modality = 'planned'
}

function isAfter(date: Draft | null, today: string): boolean {
  const { value, parts } = date ?? {}
  const isTold = parts !== undefined && (parts.year !== undefined || parts.offset !== undefined || parts.lean === 1)
  if (!isTold || typeof value !== 'string' || !isEdtf(value)) return false
  const { first } = bounds(value)
  return first !== null && first > today
}

const HAPPENING: ReadonlySet<StatementType> = new Set([
  'release',
  'release_event',
  'pardon',
  'displacement',
  'crossing',
  'transfer',
])
