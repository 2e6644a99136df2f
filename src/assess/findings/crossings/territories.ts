import { covers, type Day, type Edtf } from '#core/edtf.ts'
import type { InForce, Taking, Territory } from '#core/findings/crossings.ts'
import { statuteStateOf } from '#vocabulary/states-parties.ts'
import { alikeBy, type Overlap } from '../../overlaps.ts'
import { added, low, total } from '../../ranges.ts'
import { grouped, order } from '../../view.ts'
import { type Time, timeOf } from '../items.ts'
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
      const units = numbers.map(({ one: { event, person, date }, range }): Unit => {
        const known = person !== null && ofPerson.has(person)
        const key = person ?? (event === null ? null : (alike.get(event) ?? event))
        const what = person !== null ? 'person' : event !== null ? 'event' : 'group'
        return { ...timeOf(date), key, what, low: known ? 0 : low(range) }
      })
      return {
        to,
        sum: { low: certainly(units), high: added(numbers.map(({ range }) => range)).high },
        takings: group.map(({ event, person, date, leg }) => ({ event, person, date, leg, inForce: inForceOn(to, date) })),
        withoutNumber: group.filter(({ leg }) => leg.range === null).length,
      }
    })
    .sort((a, b) => b.sum.low - a.sum.low || order(a.to, b.to))
}

/** People told of together. Those with one `key` may be the same people; null: of nobody else's key. */
type Unit = Time & { key: string | null; what: 'event' | 'person' | 'group'; low: number }

/**
 * At least so many, each of them once. Events are apart unless they are said to overlap, and so are people; but one person or a group of whom no
 * event is known may be among those of an event, or of another group, told of for a day that can be the same.
 */
function certainly(told: readonly Unit[]): number {
  const alike = [...grouped(told, ({ key }) => key)].flatMap(([key, same]) => (key === null ? same : [same.reduce(joined)]))
  const clusters: { last: Day; low: Record<Unit['what'], number> }[] = []
  for (const { first, last, what, low: least } of alike.sort((a, b) => order(a.first, b.first))) {
    let open = clusters.at(-1)
    if (open === undefined || first > open.last) {
      open = { last, low: { event: 0, person: 0, group: 0 } }
      clusters.push(open)
    }
    if (last > open.last) open.last = last
    open.low[what] = what === 'group' ? Math.max(open.low.group, least) : open.low[what] + least
  }
  return total(clusters.map(({ low: { event, person, group } }) => Math.max(event, person, group)))
}

const joined = (one: Unit, other: Unit): Unit => ({
  ...one,
  first: order(one.first, other.first) < 0 ? one.first : other.first,
  last: order(one.last, other.last) > 0 ? one.last : other.last,
  low: Math.max(one.low, other.low),
})

/** Whether the Rome Statute was in force for a State on the day of a date; a State that our table does not have: not known. */
export function inForceOn(country: string, date: Edtf | null): InForce {
  const state = statuteStateOf(country)
  if (state === null) return 'unknown'
  if (state.since === null) return 'no'
  return date === null ? 'possible' : covers({ first: state.since, last: null }, date)
}
