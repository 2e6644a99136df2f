import type { PublicQuote, PublicStatement } from '../types.ts'

/** What every document of a finding has: the statements it cites, with their quotes. */
export type FindingDocument = { v: 1; statements: PublicStatement[]; quotes: PublicQuote[] }

export type PeopleNumber = { min: number | null; max: number | null }
