import type { CodingForm } from '#core/coding.ts'
import type { CodingEntry } from './coding-entry.ts'
import { DISPLACEMENT_MODES } from './displacement-modes.ts'
import { ELEMENT_FORM } from './elements.ts'
import { MEASURE_FORM } from './measures.ts'
import { REFORM_FORM } from './reform-items.ts'
import { STIPULATION_FORM } from './stipulations.ts'

export type { CodingEntry, Question } from './coding-entry.ts'

/** What members answer by hand, by form. */
export const CODING: Record<CodingForm, CodingEntry> = {
  stipulation: STIPULATION_FORM,
  reform: REFORM_FORM,
  element: ELEMENT_FORM,
  displacement_mode: DISPLACEMENT_MODES,
  measure: MEASURE_FORM,
}
