import type { CodingForm } from '#core/coding.ts'
import type { Entry } from './entry.ts'

/** One question that is asked of every item of a form. `day`: the answer is an EDTF day. */
export type Question = Entry & { answers: readonly Entry[] | 'day' }

/**
 * What members answer by hand. `about`: of one release event, of the register as a whole, or of either. `standard`: the answer names the
 * standard of proof it is judged by.
 */
export type CodingEntry = {
  form: CodingForm
  about: 'event' | 'register' | 'either'
  items: readonly Entry[]
  questions: readonly Question[]
  standard: boolean
}
