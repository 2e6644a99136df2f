import type { Edtf } from './edtf.ts'
import type { EntityId, MemberId, StatementId } from './ids.ts'

/** What members answer by hand; the items of each form are in the vocabulary. */
export const CODING_FORMS = ['stipulation', 'reform', 'element', 'displacement_mode', 'measure'] as const
export type CodingForm = (typeof CODING_FORMS)[number]

/** What the answer is judged by; of the elements of a crime one is always named. */
export const STANDARDS = ['reasonable_basis', 'reasonable_grounds', 'balance', 'beyond_reasonable_doubt'] as const
export type Standard = (typeof STANDARDS)[number]

/**
 * What one member answers to the questions of one item, where statements alone do not settle it: is a stipulation kept, did a law change,
 * is an element supported. Append-only: of each member the version sent last holds; two members who answer differently are both shown.
 */
export type Coding = {
  id: string
  form: CodingForm
  /** Code of the item in the vocabulary of its form. */
  item: string
  /** The release event it is about; null for the register as a whole. */
  event: EntityId | null
  /** By question code; codes or EDTF days, never free words. */
  answers: Readonly<Record<string, string>>
  standard: Standard | null
  /** Of which day the answers are. */
  asOf: Edtf
  /** In the words of who answers; redacted like any words before it is shown. */
  note: string
  /** What it rests on. */
  statements: readonly StatementId[]
  version: number
  by: MemberId
  /** UTC, ISO 8601. */
  at: string
  /** Taken back: holds no more, and nothing of it is shown. */
  withdrawn: boolean
}
