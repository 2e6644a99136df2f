import type { ReformsDocument } from '../types.ts'
import { answeredFacts } from './answers.ts'
import type { FindingFact } from './said.ts'

export const reformFacts = ({ reforms, releases }: ReformsDocument): FindingFact[] => [
  ...reforms.flatMap(({ item, state, changed, unchanged, announced, answers, notes }): FindingFact[] => [
    [`reform ${item}`, { is: 'reform', item, state }, [...changed, ...unchanged, ...announced]],
    ...answeredFacts({ form: 'reform', item, at: '', on: null, answers, notes: notes.map(({ words }) => words) }),
  ]),
  ...releases.lines.map(
    ({ scope, min, max, statements }): FindingFact => [
      `let_go ${scope}`,
      { is: 'let_go', scope, low: min, high: max },
      statements,
    ],
  ),
]
