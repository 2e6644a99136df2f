import type { CodingEntry } from './coding-entry.ts'
import { STIPULATIONS } from './deals/stipulation-items.ts'
import { STIPULATION_QUESTIONS } from './deals/stipulation-questions.ts'

export { STIPULATIONS, type StipulationItem } from './deals/stipulation-items.ts'
export { DISCLOSURES, STATES } from './deals/stipulation-questions.ts'

/** What a deal around releases can bind its parties to, and what is asked of each. */
export const STIPULATION_FORM: CodingEntry = {
  form: 'stipulation',
  about: 'event',
  standard: false,
  items: STIPULATIONS,
  questions: STIPULATION_QUESTIONS,
}
