import type { Decision } from '#core/decision.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Joined } from './join.ts'
import { type InContext, keysOf } from './key.ts'

/** Two occurrences that may be one entity, and why that is proposed. The shape of the parts is that of `names compare`. */
export type Candidate = {
  pair: [OccurrenceId, OccurrenceId]
  type: InContext['occurrence']['type']
  explanation: { part: string; left: string; right: string; rule: string }[]
}

/** Above this a key says too little to propose pairs (a common surname in a long list); the names issue breaks such blocks up. */
const BLOCK_LIMIT = 200

/**
 * Pairs that share a key, stand in different layers or apart in one, and have no judgement yet. Each occurrence is paired with the first of
 * its block only: a block of n gives n-1 questions, not n². Ordered by type, key and id.
 */
export function candidates(
  inContext: readonly InContext[],
  judgements: readonly (Decision & { target: 'judgement' })[],
  joined: Pick<Joined, 'entityOf'>,
): Candidate[] {
  const judged = new Set(judgements.map(({ pair }) => pair.join()))
  const blocks = new Map<string, InContext[]>()
  for (const one of inContext) for (const key of keysOf(one)) blocks.set(key, [...(blocks.get(key) ?? []), one])

  const found = new Map<string, Candidate>()
  for (const key of [...blocks.keys()].sort()) {
    const block = (blocks.get(key) ?? []).sort((a, b) => (a.occurrence.id < b.occurrence.id ? -1 : 1))
    const [first, ...others] = block
    if (!first || block.length > BLOCK_LIMIT) continue
    for (const other of others) {
      const pair = [first.occurrence.id, other.occurrence.id] as [OccurrenceId, OccurrenceId]
      const together = joined.entityOf.get(pair[0]) !== undefined && joined.entityOf.get(pair[0]) === joined.entityOf.get(pair[1])
      if (together || judged.has(pair.join()) || found.has(pair.join())) continue
      found.set(pair.join(), {
        pair,
        type: first.occurrence.type,
        explanation: [{ part: 'key', left: wordsOf(first), right: wordsOf(other), rule: key }],
      })
    }
  }
  return [...found.values()]
}

const wordsOf = ({ occurrence }: InContext) => occurrence.anchors.map(({ exact }) => exact).join(' … ')
