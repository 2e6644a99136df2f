import type { CodingForm } from '#core/coding.ts'
import { DISPLACEMENT_MODES } from './displacement-modes.ts'
import { ELEMENT_FORM } from './elements.ts'
import type { Entry } from './entry.ts'
import { MEASURE_FORM } from './measures.ts'
import { REFORM_FORM } from './reform-items.ts'
import { STIPULATION_FORM } from './stipulations.ts'

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

export const CODING: Record<CodingForm, CodingEntry> = {
  stipulation: STIPULATION_FORM,
  reform: REFORM_FORM,
  element: ELEMENT_FORM,
  displacement_mode: DISPLACEMENT_MODES,
  measure: MEASURE_FORM,
}
