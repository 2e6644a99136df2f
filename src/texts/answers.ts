import type { CodingForm } from '#core/coding.ts'
import { isEdtf } from '#core/edtf.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { Entry } from '#vocabulary/index.ts'
import { dateInWords } from './dates.ts'
import type { SiteLanguage } from './language.ts'

/** A code that the vocabulary does not have any more is shown as it is. */
const labelIn = (entries: readonly Entry[], code: string, language: SiteLanguage): string =>
  entries.find((entry) => entry.code === code)?.labels[language] ?? code.replaceAll('_', ' ')

/** The name of what is asked about: a stipulation, a measure, a law, an element. */
export const itemName = (language: SiteLanguage, form: CodingForm, code: string): string =>
  labelIn(CODING[form].items, code, language)

export const questionName = (language: SiteLanguage, form: CodingForm, code: string): string =>
  labelIn(CODING[form].questions, code, language)

/** An answer in words: a label of its question, or a day. */
export function answerName(language: SiteLanguage, form: CodingForm, question: string, answer: string): string {
  const answers = CODING[form].questions.find(({ code }) => code === question)?.answers
  if (answers === 'day') return isEdtf(answer) ? dateInWords(language, answer) : answer
  return labelIn(answers ?? [], answer, language)
}
