import type { CountLine } from '../assessment.ts'

/** Published totals, everybody's, and whether they fit each other. */
export type FlowFindings = { totals: CountLine[] }
