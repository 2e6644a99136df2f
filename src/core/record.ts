import type { Apart, Decision, ExposureBasis, ExposureLevel, ShownName } from './decision.ts'
import type { Edtf } from './edtf.ts'
import type { EntityId, LayerId, OccurrenceId, RegisterId, StatementId } from './ids.ts'
import type { Layer } from './layer.ts'
import type { EntityType, Occurrence } from './occurrence.ts'
import type { Source } from './source.ts'
import type { Range } from './span.ts'
import type { Statement } from './statement.ts'

/** How a statement stands after the latest decision on it. Drafts, rejected and retracted ones are not in the record. */
export type Standing = 'accepted' | 'preferred' | 'refuted'

export type AcceptedStatement = {
  id: StatementId
  statement: Statement
  standing: Standing
  apart: Apart | null
  /** The statement it was refuted by or preferred over, where that was said. */
  against: StatementId | null
  /** UTC. */
  decidedAt: string
  reason: string | null
}

/** Occurrences that accepted judgements join. */
export type Entity = { id: EntityId; type: EntityType; occurrences: OccurrenceId[] }

export type Exposure = { level: ExposureLevel; basis: ExposureBasis; until: Edtf | null; shown: ShownName | null }

/**
 * Everything decided, as one value: what `assess` adds up and `publish` redacts. Built by the pipeline in one consistent read; every
 * list is in an order that does not depend on the order of ingestion (see `register/record.ts`).
 */
export type RegisterRecord = {
  register: { id: RegisterId; kind: 'sample' | 'own' }
  statements: AcceptedStatement[]
  /** `keptOn`: the UTC day on which the bytes first came in, where that is on record. */
  sources: ReadonlyMap<LayerId, Source & { layer: Layer; keptOn?: Edtf }>
  occurrences: ReadonlyMap<OccurrenceId, Occurrence>
  entities: ReadonlyMap<EntityId, Entity>
  entityOf: ReadonlyMap<OccurrenceId, EntityId>
  /** Only persons with a decision in force; everybody else is hidden. */
  exposures: ReadonlyMap<EntityId, Exposure>
  /** Folded words freed for publication. */
  freed: ReadonlySet<string>
  /** Where any statement, draft, accepted or rejected, says something protected or secret of one person: never shown. */
  guarded: ReadonlyMap<LayerId, Range[]>
  /** Every person occurrence of every layer, accepted or not: what redaction must know besides capital letters. */
  personOccurrences: Occurrence[]
}

export type { Decision }
