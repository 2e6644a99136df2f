import type { CrossingsDocument } from '../types.ts'
import { answeredFacts } from './answers.ts'
import type { FindingFact } from './said.ts'

export const crossingFacts = ({ takings, territories, modes }: CrossingsDocument): FindingFact[] => [
  ...takings.flatMap(({ event, person, date: on, legs, indicators }): FindingFact[] => {
    const at = event ?? person ?? String(on)
    return [
      ...legs.map(
        ({ to, range, cited }): FindingFact => [
          `taken ${at} ${to}`,
          { is: 'taken', to, on, low: range?.min ?? null, high: range?.max ?? null },
          cited,
        ],
      ),
      ...indicators.map(
        ({ code, state, supporting, contradicting }): FindingFact => [
          `coercion ${at} ${code}`,
          { is: 'coercion', code, on, state },
          [...supporting, ...contradicting],
        ],
      ),
    ]
  }),
  ...territories.map(({ to, sum }): FindingFact => [`into ${to}`, { is: 'into', to, ...sum }, []]),
  ...modes.flatMap(({ event, date: on, lines }) =>
    lines.flatMap(({ mode, answers }) =>
      answeredFacts({
        form: 'displacement_mode',
        item: mode,
        at: String(event),
        on,
        answers: answers.map((one) => ({ question: 'so', asOf: null, ...one })),
        notes: answers.flatMap(({ notes }) => notes),
      }),
    ),
  ),
]
