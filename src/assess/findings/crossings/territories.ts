import { covers, type Edtf } from '#core/edtf.ts'
import type { InForce, Taking, Territory } from '#core/findings/crossings.ts'
import { statuteStateOf } from '#vocabulary/states-parties.ts'
import { alikeBy, type Overlap } from '../../overlaps.ts'
import { added, low, total } from '../../ranges.ts'
import { grouped, order } from '../../view.ts'
import type { Belonging } from './belonging.ts'

/**
 * By State that people were taken to, the most people first. What names no State is of none, and is not among them. `overlaps`: releases that
 * may hold the same people.
 */
export function territoriesOf(takings: readonly Taking[], { ofPerson }: Belonging, overlaps: readonly Overlap[]): Territory[] {
  const alike = alikeBy(overlaps)
  const legs = takings.flatMap(({ event, person, date, legs: of }) =>
    of.flatMap((leg) => (leg.to === null ? [] : [{ to: leg.to, event, person, date: leg.date ?? date, leg }])),
  )
  return [...grouped(legs, ({ to }) => to)]
    .map(([to, group]): Territory => {
      const numbers = group.map((one) => ({ one, range: one.leg.range ?? { min: null, max: one.person === null ? null : 1 } }))
      // Certain is each person once: of releases that may hold the same people, and of one person told of twice, the greatest number.
      const apart = grouped(
        numbers,
        ({ one: { event, person } }) => person ?? (event === null ? null : (alike.get(event) ?? event)),
      )
      const least = [...apart].flatMap(([key, same]) => {
        const lows = same.map(({ range }) => low(range))
        if (key === null) return lows
        return same.some(({ one: { person } }) => person !== null && ofPerson.has(person)) ? [] : [Math.max(...lows)]
      })
      return {
        to,
        sum: { low: total(least), high: added(numbers.map(({ range }) => range)).high },
        takings: group.map(({ event, person, date, leg }) => ({ event, person, date, leg, inForce: inForceOn(to, date) })),
        withoutNumber: group.filter(({ leg }) => leg.range === null).length,
      }
    })
    .sort((a, b) => b.sum.low - a.sum.low || order(a.to, b.to))
}

/** Whether the Rome Statute was in force for a State on the day of a date; a State that our table does not have: not known. */
export function inForceOn(country: string, date: Edtf | null): InForce {
  const state = statuteStateOf(country)
  if (state === null) return 'unknown'
  if (state.since === null) return 'no'
  return date === null ? 'possible' : covers({ first: state.since, last: null }, date)
}
