import type { Edtf } from '#core/edtf.ts'
import type { ElementStatus } from '#core/findings/elements.ts'
import type { PublicCountLine, PublicId, PublicQuote, PublicStatement } from '../types.ts'
import type { CrossingsDocument } from './types-crossings.ts'
import type { KindsDocument } from './types-kinds.ts'
import type { ReformsDocument } from './types-reforms.ts'

export type { CrossingsDocument } from './types-crossings.ts'
export type { KindsDocument } from './types-kinds.ts'
export type { PublicDemand, PublicReform, ReformsDocument } from './types-reforms.ts'

/** What every document of a finding has: the statements it cites, with their quotes. */
export type FindingDocument = { v: 1; statements: PublicStatement[]; quotes: PublicQuote[] }

export type PeopleNumber = { min: number | null; max: number | null }

export type DealsDocument = FindingDocument & {
  deals: { event: PublicId; date: Edtf | null; concessions: { code: string | null; cited: PublicId[] }[]; cited: PublicId[] }[]
}

export type FlowsDocument = FindingDocument & { totals: PublicCountLine[] }

export type ElementsDocument = FindingDocument & {
  elements: { instrument: string; element: string; status: ElementStatus; supporting: PublicId[]; contradicting: PublicId[] }[]
}

export type FindingDocuments = {
  kinds: KindsDocument
  crossings: CrossingsDocument
  deals: DealsDocument
  flows: FlowsDocument
  reforms: ReformsDocument
  elements: ElementsDocument
}
