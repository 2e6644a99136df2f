import { covers, type Edtf } from '#core/edtf.ts'
import type { InForce, Taking, Territory } from '#core/findings/crossings.ts'
import { statuteStateOf } from '#vocabulary/states-parties.ts'
import { high, low } from '../../counts.ts'
import { grouped, order } from '../../view.ts'

/** By State that people were taken to, the most people first. What names no State is of none, and is not among them. */
export function territoriesOf(takings: readonly Taking[]): Territory[] {
  const legs = takings.flatMap(({ event, person, date, legs: of }) =>
    of.flatMap((leg) => (leg.to === null ? [] : [{ to: leg.to, event, person, date: leg.date ?? date, leg }])),
  )
  return [...grouped(legs, ({ to }) => to)]
    .map(([to, group]): Territory => {
      const ranges = group.flatMap(({ leg }) => leg.range ?? [])
      const sumOf = (side: typeof low) => ranges.reduce((sum, range) => sum + side(range), 0)
      return {
        to,
        sum: { low: sumOf(low), high: sumOf(high) },
        takings: group.map(({ event, person, date, leg }) => ({ event, person, date, leg, inForce: inForceOn(to, date) })),
        withoutNumber: group.length - ranges.length,
      }
    })
    .sort((a, b) => b.sum.high - a.sum.high || order(a.to, b.to))
}

/** Whether the Rome Statute was in force for a State on the day of a date; a State that our table does not have: not known. */
export function inForceOn(country: string, date: Edtf | null): InForce {
  const state = statuteStateOf(country)
  if (state === null) return 'unknown'
  if (state.since === null) return 'no'
  return date === null ? 'possible' : covers({ first: state.since, last: null }, date)
}
