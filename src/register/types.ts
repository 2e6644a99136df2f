import type { Act, Decision } from '#core/decision.ts'
import type { Edtf } from '#core/edtf.ts'
import type { EntityId, LayerId, MemberId, OccurrenceId, SourceHash, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Occurrence } from '#core/occurrence.ts'
import type { Source } from '#core/source.ts'
import type { Range } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'

/** Who acts, when, and why. The clock is the caller's. `at` is UTC, ISO 8601. */
export type By = { by: MemberId; at: string; reason?: string | null }

/** Which engine proposed statements; not part of their identity. Versions are numbers, parted by points: 2, 2.1, 10. */
export type Engine = { name: 'rules' | 'model' | 'import' | 'member'; version: string }

/**
 * A statement with where it stands: `latest` is the latest decision on it, null for a draft. A draft on which a decision was taken back has
 * the version of that in `reopened`.
 */
export type StatementRow = {
  id: StatementId
  statement: Statement
  rule: string
  latest: (Decision & { target: 'statement' }) | null
  reopened?: number
}

/** The version of the latest decision on a statement, whatever it was; 0 when nobody has decided. What a form carries as `seen`. */
export const versionOf = ({ latest, reopened }: Pick<StatementRow, 'latest' | 'reopened'>): number =>
  latest?.version ?? reopened ?? 0

/** Is it still said by its source, as far as anybody has decided? A misreading is not; a refuted statement is. */
export const isStanding = ({ latest }: Pick<StatementRow, 'latest'>): boolean =>
  latest === null || (latest.act !== 'reject' && latest.act !== 'retract')

/** A statement after a decision on it, or before any. */
export function standingOf(latest: (Decision & { target: 'statement' }) | undefined): Pick<StatementRow, 'latest' | 'reopened'> {
  if (latest === undefined) return { latest: null }
  return latest.act === 'reopen' ? { latest: null, reopened: latest.version } : { latest }
}

/**
 * Everything the register holds that figures or pages are made of, from one consistent read. Lists are ordered by id, so the order of
 * ingestion cannot be seen.
 */
export type RegisterRows = {
  /** `keptOn`: the UTC day on which the bytes first came in, where that is on record. */
  sources: { source: Source; layers: Layer[]; keptOn?: Edtf }[]
  occurrences: Occurrence[]
  statements: StatementRow[]
  /** Latest version of every judgement, exposure and word decision. */
  judgements: (Decision & { target: 'judgement' })[]
  exposures: (Decision & { target: 'exposure' })[]
  words: (Decision & { target: 'word' })[]
  lessons: (Decision & { target: 'lesson' })[]
  passages: (Decision & { target: 'passage' })[]
  /** Sentences that speak of release and in which the newest reading found no statement of it. */
  uncovered: ({ layer: LayerId } & Range)[]
  /** In order of minting: an occurrence gets its row when a statement about it is first accepted. */
  minted: { occurrence: OccurrenceId; entity: EntityId }[]
}

export type {
  Act,
  Decision,
  EntityId,
  Layer,
  LayerId,
  MemberId,
  Occurrence,
  OccurrenceId,
  Source,
  SourceHash,
  Statement,
  StatementId,
}
