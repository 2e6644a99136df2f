import type { FlowFindings } from '#core/findings/flows.ts'
import { countLine, type Press, told } from '../parts.ts'
import type { FlowsDocument } from './types.ts'

export function flowsDocument(press: Press, { totals }: FlowFindings): FlowsDocument {
  const { statements, quotes } = told(
    press,
    totals.flatMap((line) => line.statements),
  )
  return { v: 1, totals: totals.flatMap((line) => countLine(press, line)), statements, quotes }
}
