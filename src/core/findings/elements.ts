import type { StatementId } from '../ids.ts'

/** How one element of an instrument stands. */
export type ElementStatus = 'supported' | 'contradicted' | 'mixed' | 'no_information' | 'not_assessed'
export type ElementLine = {
  instrument: string
  element: string
  status: ElementStatus
  supporting: StatementId[]
  contradicting: StatementId[]
}

export type ElementFindings = { elements: ElementLine[] }
