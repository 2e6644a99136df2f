import type { Assessment } from '../assessment.ts'
import type { CrossingFindings } from './crossings.ts'
import type { DealFindings } from './deals.ts'
import type { ElementFindings } from './elements.ts'
import type { FlowFindings } from './flows.ts'
import type { KindFindings } from './kinds.ts'
import type { ReformFindings } from './reforms.ts'

/** What the releases add up to. Every line names the statements it rests on; nothing here is a name or a text of a source. */
export type Findings = {
  kinds: KindFindings
  crossings: CrossingFindings
  deals: DealFindings
  flows: FlowFindings
  reforms: ReformFindings
  elements: ElementFindings
}

/** An assessment with what all releases together add up to. */
export type Assessed = Assessment & { findings: Findings }

/** One document and one page each, in the order in which they are read. */
export const FINDINGS = ['kinds', 'crossings', 'deals', 'flows', 'reforms', 'elements'] as const satisfies (keyof Findings)[]
export type FindingKind = (typeof FINDINGS)[number]
