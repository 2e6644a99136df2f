import { assess } from '../src/assess/index.ts'
import { type Document, recordOf, type Say } from '../src/assess/testing.ts'
import { edtf } from '../src/core/edtf.ts'

const EVENTS = 200
const PEOPLE_OF_EACH = 15

/** A register of 3,000 people in 200 events over ten years: some 9,800 accepted statements. Invented. */
function documents(): Document[] {
  return Array.from({ length: EVENTS }, (_, number): Document => {
    const event = `event ${number}`
    const date = `${2016 + Math.floor(number / 20)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
    const people = Array.from({ length: PEOPLE_OF_EACH }, (_, at): Say[] => {
      const person = `Person ${number} ${at}`
      return [
        { property: 'sentence', person, date: '2015-06-01' },
        { property: 'release', person, event, date, within: 0 },
        { property: 'role', person },
      ]
    })
    return {
      published: date,
      says: [
        { property: 'release_event', event, date, code: 'pardon', count: PEOPLE_OF_EACH },
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
}

export async function run(): Promise<{ name: string; figure: string; note: string }[]> {
  const { record } = recordOf(documents())
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now()
    assess(record)
    return performance.now() - began
  })
  const { events, people, gaps } = assess(record)
  const note = `${record.statements.length} statements, ${events.length} events, ${people.length} people, ${gaps.length} running totals; best of 3`
  return [{ name: 'assess a register of 3,000 people', figure: `${Math.round(Math.min(...times))} ms`, note }]
}
