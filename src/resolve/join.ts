import type { Decision } from '#core/decision.ts'
import type { EntityId, OccurrenceId } from '#core/ids.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Entity } from '#core/record.ts'

type Judgement = Decision & { target: 'judgement' }

/** What judgements make of occurrences. */
export type Joined = {
  entities: Map<EntityId, Entity>
  entityOf: Map<OccurrenceId, EntityId>
  /** Every occurrence with those it is joined with, sorted; the same list for each of them, whether or not they are an entity yet. */
  together: Map<OccurrenceId, readonly OccurrenceId[]>
  /** Judgements "same" that were not followed, because a judgement "different" stands between the two sides. */
  cut: Judgement[]
}

/**
 * Joins occurrences into entities by the latest judgements. "Different" is a veto: a "same" that would put two different ones together
 * is cut and reported, never half followed. "Same" judgements are taken in order of time, then of ids, so that the result does not depend
 * on the order in which they are read. An entity carries the id minted first among its occurrences; one whose occurrences have none yet
 * (only drafts speak of it) is no entity. Occurrences of different types are never joined.
 */
export function join(
  occurrences: readonly Occurrence[],
  judgements: readonly Judgement[],
  minted: readonly { occurrence: OccurrenceId; entity: EntityId }[],
): Joined {
  const types = new Map(occurrences.map(({ id, type }) => [id, type]))
  const parents = new Map<OccurrenceId, OccurrenceId>()
  const members = new Map<OccurrenceId, OccurrenceId[]>(occurrences.map(({ id }) => [id, [id]]))
  const root = (id: OccurrenceId): OccurrenceId => {
    const parent = parents.get(id)
    if (parent === undefined) return id
    const top = root(parent)
    parents.set(id, top)
    return top
  }

  const vetoes = new Map<OccurrenceId, OccurrenceId[]>()
  for (const { pair, act } of judgements) {
    if (act !== 'different') continue
    const [left, right] = pair
    vetoes.set(left, [...(vetoes.get(left) ?? []), right])
    vetoes.set(right, [...(vetoes.get(right) ?? []), left])
  }
  const vetoed = (left: OccurrenceId, right: OccurrenceId) =>
    (members.get(left) ?? []).some((one) => vetoes.get(one)?.some((other) => root(other) === right))

  const cut: Judgement[] = []
  for (const judgement of judgements.filter(({ act }) => act === 'same').sort(inTime)) {
    const [left, right] = judgement.pair
    if (types.get(left) === undefined || types.get(left) !== types.get(right)) continue
    const [one, other] = [root(left), root(right)].sort() as [OccurrenceId, OccurrenceId]
    if (one === other) continue
    if (vetoed(one, other)) {
      cut.push(judgement)
      continue
    }
    parents.set(other, one)
    members.set(one, [...(members.get(one) ?? []), ...(members.get(other) ?? [])])
    members.delete(other)
  }

  const together = new Map<OccurrenceId, readonly OccurrenceId[]>()
  for (const own of members.values()) {
    own.sort()
    for (const member of own) together.set(member, own)
  }
  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map<OccurrenceId, EntityId>()
  for (const { occurrence, entity } of minted) {
    const type = types.get(occurrence)
    if (type === undefined || entityOf.has(occurrence)) continue
    const own = [...(together.get(occurrence) ?? [])]
    entities.set(entity, { id: entity, type, occurrences: own })
    for (const member of own) entityOf.set(member, entity)
  }
  return { entities, entityOf, together, cut }
}

const inTime = (a: Judgement, b: Judgement) => compare(a.at, b.at) || compare(a.pair.join(), b.pair.join())
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
