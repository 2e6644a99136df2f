import type { LayerId } from '#core/ids.ts'
import type { Redactor } from '#core/redact.ts'
import type { NameIndex } from '#core/redact-names.ts'
import type { Range } from '#core/span.ts'

/** A layer as it may be shown. All offsets from here on are those of the redacted text. */
export type OpenLayer = { text: string; sentences: Range[]; at: (range: Range) => Range }

/**
 * What one process keeps from one publication to the next: compiled names under the content id of what they were compiled from, and
 * redacted layers as long as the policy is the same. It changes how long a publication takes and nothing else.
 */
export type LayerMemory = {
  exposed: { key: string; index: NameIndex } | null
  policy: { key: string; redactor: Redactor } | null
  layers: Map<LayerId, { places: string; open: OpenLayer }>
}

export const emptyMemory = (): LayerMemory => ({ exposed: null, policy: null, layers: new Map() })
