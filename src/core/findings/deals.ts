import type { CountLine, PeopleRange } from '../assessment.ts'
import type { Day, Edtf } from '../edtf.ts'
import type { EntityId, OccurrenceId, StatementId } from '../ids.ts'
import type { Scope } from '../mention.ts'

/**
 * How something is said to stand in a deal. `given`, `not_given`: it is said to have been given, or that nothing was; `owed`: a duty that
 * somebody took on; `promised`: planned; `mentioned`: possible; the rest as they are called. Only `given` feeds anything else.
 */
export const DEAL_STANDINGS = ['given', 'owed', 'promised', 'mentioned', 'demanded', 'not_given', 'denied', 'refuted'] as const
export type DealStanding = (typeof DEAL_STANDINGS)[number]

/**
 * What is said to be given, promised or refused: one line for everything of one standing about the same measures. `bodies`: codes of whom
 * or what it benefits, by statement.
 */
export type DealTerm = {
  kind: 'concession' | 'obligation' | 'demand'
  standing: DealStanding
  code: string | null
  measures: string[]
  statements: { id: StatementId; bodies: string[] }[]
}

/** An answer of members to one question: how many gave it, of which day, resting on what. Who they are is not here. */
export type GivenAnswer = { question: string; answer: string; asOf: Edtf; coders: number; statements: StatementId[] }

/** What one member answers to all questions of an item at once, or several who answer all of it alike. Nobody is named. */
export type AnswerSet = {
  answers: { question: string; answer: string }[]
  asOf: Edtf
  coders: number
  statements: StatementId[]
  notes: string[]
}

/** A measure that was lifted, and what members answer about why it had been imposed. `sets`: the same answers as they were given together. */
export type DealMeasure = {
  measure: string
  lifted: StatementId[]
  answers: GivenAnswer[]
  sets: AnswerSet[]
  notes: string[]
}

/** `not_known`: nobody says that there are terms which were not disclosed, and nobody says that there are none. */
export type Disclosure = 'disclosed' | 'inferred' | 'denied' | 'undisclosed' | 'not_known'

/**
 * One stipulation of the vocabulary, of which every deal is asked. `disclosures`: first what statements say (no coders), then what
 * members answer. `states`: in order of the day they are of, earlier answers too. `sets`: what holds, as it was answered together. `review`: who was released is imprisoned again, and no answer names it yet.
 */
export type DealStipulation = {
  item: string
  disclosures: { value: Disclosure; coders: number; statements: StatementId[] }[]
  states: GivenAnswer[]
  review: StatementId[]
  kept: StatementId[]
  broken: StatementId[]
  /** Due day, reversibility, monitor. */
  answers: GivenAnswer[]
  sets: AnswerSet[]
  notes: string[]
}

/** People said to be detained in some days: certainly, possibly; the interval (95 %) is of the number expected in so many days. */
export type ArrestSide = {
  from: Day
  to: Day
  days: number
  certain: number
  possible: number
  interval: { low: number; high: number }
}

/** Arrests around a deal. An association, never a cause. */
export type Arrests = {
  before: ArrestSide
  /** Null where the record ends before it begins. */
  after: ArrestSide | null
  /** Does the record reach the end of the days after? */
  complete: boolean
  /** After against before, per day, 95 %; null where nobody was detained on either side. `high` null: no upper limit. */
  ratio: { low: number; high: number | null } | null
  /** Published numbers of people detained on either side: never added to the others. */
  tallies: { side: 'before' | 'after'; line: CountLine }[]
  /** Other deals within these days: an arrest may stand under several. */
  neighbours: number
  statements: StatementId[]
}

/** What is said to have been traded around one release event, or several joined by a statement about both. */
export type Deal = {
  /** Newest first. */
  events: {
    event: EntityId
    date: Edtf | null
    released: (PeopleRange & { scope: Scope; statements: StatementId[] }) | null
  }[]
  negotiators: { code: string | null; occurrence: OccurrenceId; statements: StatementId[] }[]
  /** Said to be negotiated, whoever did. */
  negotiated: StatementId[]
  terms: DealTerm[]
  /** Said to have been an exchange; said not to have been one. */
  exchange: { claimed: StatementId[]; denied: StatementId[] }
  /** Statements that the terms are public, and that they are not. */
  disclosed: StatementId[]
  undisclosed: StatementId[]
  measures: DealMeasure[]
  stipulations: DealStipulation[]
  /** Of how many stipulations no party has told in public, out of how many that are asked about: from `low` to `high` where members differ. */
  withoutText: { low: number; high: number; of: number }
  /** Null where the day is not known. */
  arrests: Arrests | null
  statements: StatementId[]
}

export type DealFindings = {
  /** Newest first; undated last. */
  deals: Deal[]
  /** How many people the record says of that they were detained, and of how many it says when. */
  detained: { people: number; dated: number }
  /** Said of no release event. */
  loose: StatementId[]
}
