import type { DealsDocument } from '../types.ts'
import { answeredFacts } from './answers.ts'
import type { FindingFact } from './said.ts'

/** What was given and by whom is told with the event; here what a deal adds up to, and what members answer about it. */
export const dealFacts = ({ deals }: DealsDocument): FindingFact[] =>
  deals.flatMap(({ events, measures, stipulations, withoutText: { low, high, of }, arrests }) => {
    const at = events.map(({ event }) => event).join(' ')
    const on = events[0]?.date ?? null
    const side = (name: 'before' | 'after'): FindingFact[] => {
      const found = arrests?.[name]
      if (!arrests || !found) return []
      const { certain, possible } = found
      return [[`arrests ${name} ${at}`, { is: 'arrests', side: name, on, low: certain, high: possible }, arrests.cited]]
    }
    return [
      [`without_text ${at}`, { is: 'without_text', on, low, high, of }, []],
      ...stipulations.flatMap(({ item, disclosures, states, review, answers, notes }): FindingFact[] => {
        const disclosed = disclosures
          .filter(({ coders }) => coders > 0)
          .map(({ value, coders, cited }) => ({ question: 'disclosure', answer: value, coders, asOf: null, cited }))
        return [
          ...answeredFacts({ form: 'stipulation', item, at, on, answers: [...disclosed, ...states, ...answers], notes }),
          ...(review.length === 0 ? [] : [[`review ${item} ${at}`, { is: 'review', item, on }, review] as FindingFact]),
        ]
      }),
      ...measures.flatMap(({ measure, answers, notes }) =>
        answeredFacts({ form: 'measure', item: measure, at, on, answers, notes }),
      ),
      ...side('before'),
      ...side('after'),
    ]
  })
