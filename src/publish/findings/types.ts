import type { CardState } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { ElementStatus } from '#core/findings/elements.ts'
import type { PublicCountLine, PublicId, PublicQuote, PublicStatement } from '../types.ts'

/** What every document of a finding has: the statements it cites, with their quotes. */
export type FindingDocument = { v: 1; statements: PublicStatement[]; quotes: PublicQuote[] }

export type PeopleNumber = { min: number | null; max: number | null }

export type KindsDocument = FindingDocument & {
  kinds: { kind: string; events: PublicId[]; known: PeopleNumber | null; cited: PublicId[] }[]
}

export type CrossingsDocument = FindingDocument & {
  crossings: {
    event: PublicId | null
    person: PublicId | null
    date: Edtf | null
    to: string | null
    people: PeopleNumber | null
    indicators: { code: string; state: CardState; supporting: PublicId[]; contradicting: PublicId[] }[]
    cited: PublicId[]
  }[]
}

export type DealsDocument = FindingDocument & {
  deals: { event: PublicId; date: Edtf | null; concessions: { code: string | null; cited: PublicId[] }[]; cited: PublicId[] }[]
}

export type FlowsDocument = FindingDocument & { totals: PublicCountLine[] }

export type ReformsDocument = FindingDocument & {
  reforms: { item: string; demanded: PublicId[]; changed: PublicId[]; unchanged: PublicId[] }[]
}

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
