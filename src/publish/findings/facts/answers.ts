import type { CodingForm } from '#core/coding.ts'
import type { Edtf } from '#core/edtf.ts'
import type { PublicId, Redacted } from '../../types.ts'
import type { FindingFact, FindingSaid } from './said.ts'

type Given = Extract<FindingSaid, { is: 'answered' }>['answers'][number]

/** What is answered about one item. `at`: which event, in the key. */
export type AnsweredItem = {
  form: CodingForm
  item: string
  at: string
  on: Edtf | null
  answers: readonly (Omit<Given, 'standard'> & { standard?: Given['standard']; cited?: readonly PublicId[] })[]
  notes: readonly Redacted[]
}

/** The answers to an item as one fact, and each note as one: words are told one by one, so that none goes out unread. */
export function answeredFacts({ form, item, at, on, answers, notes }: AnsweredItem): FindingFact[] {
  const given = answers.map(({ question, answer, coders, standard = null, asOf }) => ({
    question,
    answer,
    coders,
    standard,
    asOf,
  }))
  const cited = [...new Set(answers.flatMap(({ cited: own = [] }) => own))]
  const told: FindingFact[] =
    given.length === 0 ? [] : [[`answered ${form} ${item} ${at}`, { is: 'answered', form, item, on, answers: given }, cited]]
  const words = [...new Set(notes.filter((text) => text !== ''))].sort()
  return [
    ...told,
    ...words.map((text): FindingFact => [`note ${form} ${item} ${at} ${text}`, { is: 'note', form, item, on, text }, cited]),
  ]
}
