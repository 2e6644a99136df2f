import type { Edtf } from '#core/edtf.ts'
import type { ArrestSide, DealStanding, Disclosure } from '#core/findings/deals.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicCountLine, PublicId, PublicSpeaker, Redacted } from '../types.ts'
import type { FindingDocument } from './document.ts'

/** An answer of members: a code of the vocabulary or a day. `coders`: how many gave it; who they are is nowhere. */
export type PublicAnswer = { question: string; answer: string; asOf: Edtf; coders: number; cited: PublicId[] }

/** What was answered together; see `AnswerSet`. */
export type PublicAnswerSet = {
  answers: { question: string; answer: string }[]
  asOf: Edtf
  coders: number
  cited: PublicId[]
  notes: Redacted[]
}

export type PublicTerm = {
  kind: 'concession' | 'obligation' | 'demand'
  standing: DealStanding
  code: string | null
  measures: string[]
  statements: { id: PublicId; bodies: string[] }[]
}

export type PublicMeasure = {
  measure: string
  lifted: PublicId[]
  answers: PublicAnswer[]
  sets: PublicAnswerSet[]
  notes: Redacted[]
}

export type PublicStipulation = {
  item: string
  disclosures: { value: Disclosure; coders: number; cited: PublicId[] }[]
  states: PublicAnswer[]
  review: PublicId[]
  kept: PublicId[]
  broken: PublicId[]
  answers: PublicAnswer[]
  sets: PublicAnswerSet[]
  notes: Redacted[]
}

/** People who may be shown and are said to have been detained; nobody else is counted. Days are UTC. */
export type PublicArrests = {
  before: ArrestSide
  after: ArrestSide | null
  complete: boolean
  ratio: { low: number; high: number | null } | null
  tallies: { side: 'before' | 'after'; line: PublicCountLine }[]
  neighbours: number
  cited: PublicId[]
}

export type PublicDeal = {
  events: {
    event: PublicId
    date: Edtf | null
    released: { min: number | null; max: number | null; scope: Scope; cited: PublicId[] } | null
  }[]
  negotiators: (PublicSpeaker & { cited: PublicId[] })[]
  negotiated: PublicId[]
  terms: PublicTerm[]
  exchange: { claimed: PublicId[]; denied: PublicId[] }
  disclosed: PublicId[]
  undisclosed: PublicId[]
  measures: PublicMeasure[]
  /** Those of which anything is said or answered; of the others the page knows the words of the vocabulary itself. */
  stipulations: PublicStipulation[]
  withoutText: { low: number; high: number; of: number }
  arrests: PublicArrests | null
}

export type DealsDocument = FindingDocument & {
  deals: PublicDeal[]
  detained: { people: number; dated: number }
  loose: PublicId[]
}
