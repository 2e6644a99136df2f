import type { CodingForm } from '#core/coding.ts'
import { answerName, questionName } from '#texts/answers.ts'
import { dateInWords } from '#texts/dates.ts'
import { deals as texts } from '#texts/findings/deals.ts'
import { upperFirst } from '#texts/statements.ts'
import { teamAnswers } from '#texts/team.ts'
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
    const team = teamAnswers(language, coders)
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
