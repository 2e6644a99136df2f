import type { CodingForm } from '#core/coding.ts'
import { isEdtf } from '#core/edtf.ts'
import { dateInWords } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { plural } from '#texts/plural.ts'
import { upperFirst } from '#texts/statements.ts'
import { CODING } from '#vocabulary/coding.ts'
import type { DealsDocument } from '../findings/types.ts'
import { answer, type Draft } from './draft.ts'
import type { Fact } from './types.ts'
import { ended } from './words.ts'

type Stipulation = DealsDocument['deals'][number]['stipulations'][number]
type AnswerSet = Stipulation['sets'][number]

/** What the team answers to all questions of an item, those who answer alike in one sentence. `lead`: what stands before it. */
export function answeredTogether(
  draft: Draft,
  form: CodingForm,
  item: string,
  sets: readonly AnswerSet[],
  lead: string | null,
): Fact[] {
  const { language } = draft
  const t = texts[language]
  return sets.map(({ answers, asOf, coders, cited, notes }) => {
    const team = `${number(language, coders)} ${plural(language, coders, t.teamAnswers)}`
    const given = answers.map(
      ({ question, answer: code }) => `${questionName(language, form, question)}: ${answerName(language, form, question, code)}`,
    )
    const day = t.asOf(dateInWords(language, asOf))
    const why = notes.map((note) => ended(`${t.note}: ${note}`))
    const words = [...(lead === null ? [] : [lead]), team, `${given.join('; ')}, ${day}`].join(': ')
    return answer(draft, 'traded', [ended(words), ...why].join(' '), {
      of: ['answer', form, item, ...answers.flatMap((one) => [one.question, one.answer]), asOf],
      who: ended(team),
      why: [ended(upperFirst(day)), ...why].join(' '),
      cited,
    })
  })
}

/** The name of what is asked about; a code that the vocabulary does not have stands as it is. */
export const itemName = (language: SiteLanguage, form: CodingForm, code: string): string =>
  labelIn(CODING[form].items, language, code)

const questionName = (language: SiteLanguage, form: CodingForm, code: string): string =>
  labelIn(CODING[form].questions, language, code)

function answerName(language: SiteLanguage, form: CodingForm, question: string, code: string): string {
  const answers = CODING[form].questions.find((one) => one.code === question)?.answers ?? []
  if (answers === 'day') return isEdtf(code) ? dateInWords(language, code) : code
  return labelIn(answers, language, code)
}

type Labelled = { code: string; labels: Record<SiteLanguage, string> }
const labelIn = (entries: readonly Labelled[], language: SiteLanguage, code: string): string =>
  entries.find((one) => one.code === code)?.labels[language] ?? code.replaceAll('_', ' ')
