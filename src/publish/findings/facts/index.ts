/**
 * What the findings tell, fact by fact, for who is about to publish: each status, each number, each answer of members, each note.
 */
import type { Edtf } from '#core/edtf.ts'
import type { FindingKind } from '#core/findings/index.ts'
import type { PublicId } from '../../types.ts'
import type { FindingDocuments } from '../types.ts'
import { crossingFacts } from './crossings.ts'
import { dealFacts } from './deals.ts'
import { elementFacts } from './elements.ts'
import { flowFacts } from './flows.ts'
import { kindFacts } from './kinds.ts'
import { reformFacts } from './reforms.ts'
import type { FindingFact } from './said.ts'

export type { FindingFact, FindingSaid } from './said.ts'

/** `days`: of events that are shown. */
export const findingFacts = (
  documents: FindingDocuments,
  days: ReadonlyMap<PublicId, Edtf | null>,
): Record<FindingKind, FindingFact[]> => ({
  kinds: kindFacts(documents.kinds, days),
  crossings: crossingFacts(documents.crossings),
  deals: dealFacts(documents.deals),
  flows: flowFacts(documents.flows),
  reforms: reformFacts(documents.reforms),
  elements: elementFacts(documents.elements),
})
