import { type Document, recordOf, type Say } from '../../src/assess/testing.ts'
import { edtf } from '../../src/core/edtf.ts'
import type { RegisterRecord } from '../../src/core/record.ts'

/** `long`: ten statements of each person; `short`: three. */
export type Size = { events: number; peopleOfEach: number; lives: 'short' | 'long' }

/** An invented register: release events over ten years with their people, a total held and a running total with each. */
export function registerOf({ events, peopleOfEach, lives }: Size): RegisterRecord {
  const documents = Array.from({ length: events }, (_, number): Document => {
    const event = `event ${number}`
    const date = `${2016 + Math.floor((number * 10) / events)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
    const people = Array.from({ length: peopleOfEach }, (_, at): Say[] => {
      const person = `Person ${number} ${at}`
      const short: Say[] = [
        { property: 'sentence', person, date: '2015-06-01' },
        { property: 'release', person, event, date, within: 0 },
        { property: 'role', person },
      ]
      return lives === 'short' ? short : [...short, ...moreOf(person, event, date, at)]
    })
    return {
      published: date,
      says: [
        { property: 'release_event', event, date, code: 'pardon', count: peopleOfEach },
        { property: 'displacement', event, count: { min: 5, max: 5, scope: 'displaced' }, partOf: 0, to: 'LT' },
        { property: 'tally', date, count: { min: 1000, max: 1000, scope: 'held' }, by: ['Viasna'] },
        {
          property: 'tally',
          date,
          count: { min: number * 15, max: number * 15, scope: 'pardoned', window: 'cumulative', since: edtf('2016') },
        },
        ...people.flat(),
      ],
    }
  })
  return recordOf(documents).record
}

const two = (n: number) => String(n).padStart(2, '0')

const moreOf = (person: string, event: string, date: string, at: number): Say[] => [
  { property: 'detention', person, date: '2015-01-05' },
  { property: 'charge', person, date: '2015-02-05' },
  { property: 'recognition', person, date: '2015-03-01' },
  { property: 'transfer', person, date: '2015-08-01' },
  { property: 'violation', person, date: '2015-06-01' },
  at % 4 === 0
    ? { property: 'displacement', person, event, to: 'LT', date }
    : { property: 'displacement', person, event, polarity: 'negative' },
  { property: 'condition', person, code: at % 4 === 0 ? 'papers_taken' : at % 5 === 0 ? 'rearrest' : 'exit_ban' },
]
