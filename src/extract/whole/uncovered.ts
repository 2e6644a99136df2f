import type { StatementType } from '#core/extraction.ts'
import { inOrder } from '#core/order.ts'
import type { Range } from '#core/span.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'

/** Statements that tell what became of somebody's imprisonment. */
const OF_RELEASE: ReadonlySet<StatementType> = new Set([
  'release',
  'release_event',
  'pardon',
  'displacement',
  'crossing',
  'refusal',
  'return',
  'petition',
  'demand',
  'annulment',
  'negotiation',
  'tally',
])

/**
 * The sentences with a word about release (class `alarm`) in which no such statement was found. Silence of the engine is no proof that
 * nothing is said, so these are shown to a person. Sorted by place.
 */
export function uncoveredIn(sentences: readonly Sentence[], claims: readonly DraftClaim[]): Range[] {
  const covered = inOrder(
    claims.flatMap(({ type, evidence }) => (OF_RELEASE.has(type) ? evidence : [])),
    (a, b) => a.start - b.start,
  )
  const speaking = sentences.filter(({ items }) => items.some((item) => has(item, 'alarm')))
  let at = 0
  return speaking
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      while (at < covered.length && (covered[at]?.end ?? 0) <= start) at++
      for (let i = at; i < covered.length && (covered[i]?.start ?? end) < end; i++)
        if ((covered[i]?.end ?? 0) > start) return false
      return true
    })
}
