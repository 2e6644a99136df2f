import type { FlowFindings } from '#core/findings/flows.ts'
import { linesOf, newestFirst } from '../../counts.ts'
import type { Ground } from '../index.ts'

/** Every published total of the register as a whole. */
export function flowsIn({ view }: Ground): FlowFindings {
  const lines = linesOf(view, view.told, true).filter(({ told: { statement } }) => statement.property === 'tally')
  return { totals: lines.map(({ line }) => line).sort(newestFirst) }
}
