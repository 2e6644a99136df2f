import type { Standard } from '../coding.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, StatementId } from '../ids.ts'

/**
 * How one element of an instrument stands. Without a signed answer it is not assessed, whatever the statements say; where all answers agree
 * it is what they say, where they differ it is mixed. Statements for and against stand beside it. It never says that anything was proved, nor of whom.
 */
export const ELEMENT_STATUSES = ['supported', 'contradicted', 'mixed', 'no_information', 'not_assessed'] as const
export type ElementStatus = (typeof ELEMENT_STATUSES)[number]

/** What one assessor says, without their name: codes of the form `element`. */
export type ElementAnswer = {
  answer: Exclude<ElementStatus, 'not_assessed'>
  standard: Standard | null
  asOf: Edtf
  note: string
  statements: StatementId[]
}

export type ElementLine = {
  /** Code in `vocabulary/instruments`. */
  element: string
  /** Null: the register as a whole; its statements are those of no event in the list. */
  event: EntityId | null
  status: ElementStatus
  supporting: StatementId[]
  contradicting: StatementId[]
  /** They touch it and speak for neither side: what is planned, refuted or demanded, and what only answers a question of fact. */
  beside: StatementId[]
  /** One for each assessor; more than one answer among them is a disagreement. */
  answers: ElementAnswer[]
}

/** Of how many events a question of fact is answered by a statement that something did or did not happen. */
export type QuestionLine = { element: string; question: string; answered: number }

export type ElementFindings = {
  /** Events that are releases and happened, the newest first: the columns, and the denominator of `questions`. */
  events: { event: EntityId; date: Edtf | null }[]
  /** Only where something is said or answered. By element, then the register, then events in the order of `events`. */
  lines: ElementLine[]
  questions: QuestionLine[]
}
