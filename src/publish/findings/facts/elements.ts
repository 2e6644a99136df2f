import type { ElementsDocument } from '../types.ts'
import { answeredFacts } from './answers.ts'
import type { FindingFact } from './said.ts'

/** The instruments are those of the program, the same in every register. */
export function elementFacts({ events, lines, questions, quotations }: ElementsDocument): FindingFact[] {
  const days = new Map(events.map(({ event, date }) => [event, date]))
  return [
    ...lines.flatMap(({ element, event, status, supporting, contradicting, answers }): FindingFact[] => {
      const on = (event === null ? null : days.get(event)) ?? null
      const alike = Map.groupBy(answers, ({ answer, standard, asOf }) => JSON.stringify([answer, standard, asOf]))
      const given = [...alike.values()].flatMap((own) =>
        own.slice(0, 1).map(({ answer, standard, asOf }) => ({
          question: 'status',
          answer,
          standard,
          asOf,
          coders: own.length,
          cited: own.flatMap(({ cited }) => cited),
        })),
      )
      return [
        [`element ${element} ${event}`, { is: 'element', element, on, status }, [...supporting, ...contradicting]],
        ...answeredFacts({
          form: 'element',
          item: element,
          at: String(event),
          on,
          answers: given,
          notes: answers.map(({ note }) => note),
        }),
      ]
    }),
    ...questions
      .filter(({ answered }) => answered > 0)
      .map(
        ({ element, question, answered }): FindingFact => [
          `question ${element} ${question}`,
          { is: 'question', element, question, low: answered, high: events.length },
          [],
        ],
      ),
    ...quotations.map(
      ({ provision, quote, differences }): FindingFact => [
        `misquoted ${provision} ${quote}`,
        { is: 'misquoted', provision, differences: differences.map(({ quoted, law }) => ({ quoted, law })) },
        [],
      ],
    ),
  ]
}
