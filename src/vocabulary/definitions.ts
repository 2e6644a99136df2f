import { type Entry, say } from './entry.ts'

/** Who counts as a political prisoner, by counter: why two lists differ. `counters` are codes of organisations. */
export type CounterDefinition = Entry & { counters: readonly string[] }

export const DEFINITIONS: readonly CounterDefinition[] = [
  {
    code: 'pace_1900',
    definition:
      'Any one of five: detention that breaks a basic guarantee; purely political grounds; length or conditions out of proportion; discrimination for political motives; a clearly unfair trial with political motives.',
    source: 'PACE Resolution 1900 (2012)',
    labels: say('рэзалюцыя ПАСЕ 1900', 'резолюция ПАСЕ 1900', 'PACE Resolution 1900'),
    counters: ['pace'],
  },
  {
    code: 'guidelines_2013',
    definition:
      'The Guidelines of 2013 build on Resolution 1900 and tell those whose release is demanded from those whose retrial is; people who used violence are left out with exceptions.',
    source: 'Guidelines on the Definition of Political Prisoner, Vilnius, October 2013, https://spring96.org/en/news/67186',
    labels: say('Кіраўніцтва 2013 года', 'Руководство 2013 года', 'Guidelines of 2013'),
    counters: ['viasna', 'bhc', 'baj', 'pen_by', 'lawtrend', 'human_constanta', 'legal_initiative'],
  },
  {
    code: 'dissidentby',
    definition: 'Everybody prosecuted for a political stance, charges of violence or damage included.',
    source:
      'Dissidentby on its list, https://globalvoices.org/2023/07/17/people-in-belarus-live-in-constant-terror-fearing-a-system-that-can-arbitrarily-target-anyone/',
    labels: say('азначэнне Dissidentby', 'определение Dissidentby', 'definition of Dissidentby'),
    counters: ['dissidentby'],
  },
]
