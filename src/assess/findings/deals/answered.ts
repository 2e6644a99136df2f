import type { Coding, CodingForm } from '#core/coding.ts'
import type { AnswerSet, GivenAnswer } from '#core/findings/deals.ts'
import type { EntityId } from '#core/ids.ts'
import { CODING, isAnswer } from '#vocabulary/coding.ts'
import { firstDay, grouped, order } from '../../view.ts'
import { standing } from '../answers.ts'

/** What members answer of one deal. `now`: of each the version that holds; `ever`: each of their versions, the last for each day. */
export type Answered = { now: readonly Coding[]; ever: readonly Coding[] }

const same = ({ form, item, event, by }: Coding) => JSON.stringify([form, item, event, by])

/** Answers about each event. Of who took an answer back nothing is left, earlier versions included. */
export function answersByEvent(codings: readonly Coding[]): (events: readonly EntityId[]) => Answered {
  const now = standing(codings)
  const held = new Set(now.map(same))
  const last = new Map<string, Coding>()
  for (const one of codings) {
    if (one.withdrawn || !held.has(same(one))) continue
    const key = `${same(one)}${one.asOf}`
    const known = last.get(key)
    if (!known || known.version < one.version) last.set(key, one)
  }
  const [current, all] = [Map.groupBy(now, ({ event }) => event), Map.groupBy(last.values(), ({ event }) => event)]
  return (events) => ({
    now: events.flatMap((event) => current.get(event) ?? []),
    ever: events.flatMap((event) => all.get(event) ?? []),
  })
}

export const ofItem = (codings: readonly Coding[], form: CodingForm, item: string): Coding[] =>
  codings.filter((one) => one.form === form && one.item === item)

/** Answers to a question, those of one day that are alike as one; in order of the day, then by code. Codes that the form does not have are none. */
export function given(codings: readonly Coding[], question: string): GivenAnswer[] {
  const answered = codings.flatMap((coding) => {
    const answer = coding.answers[question]
    return answer !== undefined && isAnswer(coding.form, question, answer) ? [{ answer, coding }] : []
  })
  return [...grouped(answered, ({ answer, coding }) => `${answer}|${coding.asOf}`).values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const of = group.map(({ coding }) => coding)
      return [
        {
          question,
          answer: first.answer,
          asOf: first.coding.asOf,
          coders: new Set(of.map(({ by }) => by)).size,
          statements: [...new Set(of.flatMap(({ statements }) => statements))],
        },
      ]
    })
    .sort((a, b) => order(firstDay(a.asOf), firstDay(b.asOf)) || order(a.answer, b.answer))
}

/** What was answered together, those alike as one, in order of the day, then of the answers: theirs tells nothing of who answered. */
export function setsOf(codings: readonly Coding[]): AnswerSet[] {
  const answered = codings.flatMap((coding) => {
    const answers = CODING[coding.form].questions.flatMap(({ code }) => {
      const answer = coding.answers[code]
      return answer !== undefined && isAnswer(coding.form, code, answer) ? [{ question: code, answer }] : []
    })
    return answers.length === 0 ? [] : [{ answers, coding, key: JSON.stringify([firstDay(coding.asOf), coding.asOf, answers]) }]
  })
  return [...Map.groupBy(answered, ({ key }) => key)]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([, group]) => {
      const [first] = group
      if (!first) return []
      const of = group.map(({ coding }) => coding)
      const statements = [...new Set(of.flatMap((one) => one.statements))]
      return [{ answers: first.answers, asOf: first.coding.asOf, coders: of.length, statements, notes: notesOf(of) }]
    })
}

export const notesOf = (codings: readonly Coding[]): string[] => [
  ...new Set(codings.flatMap(({ note }) => (note.trim() === '' ? [] : [note]))),
]
