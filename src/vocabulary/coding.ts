import type { Coding, CodingForm } from '#core/coding.ts'
import { isEdtf } from '#core/edtf.ts'
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

/** Is it an answer to a question of the form: one of its codes, or an EDTF date? */
export function isAnswer(form: CodingForm, question: string, given: string): boolean {
  const answers = CODING[form].questions.find(({ code }) => code === question)?.answers
  return answers === 'day' ? isEdtf(given) : (answers?.some(({ code }) => code === given) ?? false)
}

/** The answers that the form has, in the order of its questions: what it had once and what it never had are none. */
export const answersKnown = ({ form, answers }: Pick<Coding, 'form' | 'answers'>): Coding['answers'] =>
  Object.fromEntries(
    CODING[form].questions.flatMap(({ code }) => {
      const given = Object.hasOwn(answers, code) ? answers[code] : undefined
      return given !== undefined && isAnswer(form, code, given) ? [[code, given]] : []
    }),
  )
