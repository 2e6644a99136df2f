import type { EntityId, OccurrenceId } from './ids.ts'
import type { EntityType } from './occurrence.ts'

/** Occurrences that judgements join, an entity or not yet one. `key`: the entity's id, else the first of its occurrences. */
export type Thing = {
  key: EntityId | OccurrenceId
  entity: EntityId | null
  type: EntityType
  occurrences: readonly OccurrenceId[]
}
