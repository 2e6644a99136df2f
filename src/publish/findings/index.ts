/**
 * What the releases add up to, as it may be shown: one document for each finding, made of nothing but statements that are shown.
 */
import type { Findings } from '#core/findings/index.ts'
import type { SafeTable } from '../figures/index.ts'
import type { Press } from '../parts.ts'
import { crossingsDocument, noCrossings } from './crossings.ts'
import { dealsDocument, noDeals } from './deals.ts'
import { elementsDocument, noElements } from './elements.ts'
import { flowsDocument, noFlows } from './flows.ts'
import { kindsDocument, noKinds } from './kinds.ts'
import { noReforms, reformsDocument } from './reforms.ts'
import type { FindingDocuments } from './types.ts'

export type { FindingDocument, FindingDocuments } from './types.ts'

export const findingDocuments = (press: Press, findings: Findings, figures: readonly SafeTable[]): FindingDocuments => ({
  kinds: kindsDocument(press, findings.kinds, figures),
  crossings: crossingsDocument(press, findings.crossings),
  deals: dealsDocument(press, findings.deals),
  flows: flowsDocument(press, findings.flows),
  reforms: reformsDocument(press, findings.reforms),
  elements: elementsDocument(press, findings.elements),
})

/** Findings of nothing. */
export const noFindings = (): FindingDocuments => ({
  kinds: noKinds(),
  crossings: noCrossings(),
  deals: noDeals(),
  flows: noFlows(),
  reforms: noReforms(),
  elements: noElements(),
})
