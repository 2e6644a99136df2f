import { mayBeOneDay } from '#core/edtf.ts'
import type { Leg, Taking } from '#core/findings/crossings.ts'
import type { EntityId } from '#core/ids.ts'
import { destinationOf } from '../../counted.ts'
import { grouped, order, type Told, type View } from '../../view.ts'
import { dateOf } from '../../whole.ts'
import { type Belonging, eventOf } from './belonging.ts'
import { indicatorsOf } from './indicators.ts'
import { legsOf, newestFirst } from './legs.ts'
import { personOf, type Went } from './ways.ts'

/** People taken out of Belarus: by release event; else by person, or by what is told of one day and State. Newest first. */
export function takingsOf(view: View, went: readonly Went[], belonging: Belonging): Taking[] {
  const elsewhere = new Set(went.filter(({ way }) => way !== 'out').map(({ told }) => told.id))
  const pools = grouped(
    view.told.filter(({ id }) => !elsewhere.has(id)),
    (told) => eventOf(belonging, told),
  )
  const ofNone = grouped(pools.get(null) ?? [], personOf)
  const out = went.filter(({ way }) => way === 'out')
  const inEvents = grouped(
    out.filter(({ event }) => event !== null),
    ({ event }) => event,
  )
  const apart = grouped(
    out.flatMap(({ told, event }) => (event === null ? [told] : [])),
    personOf,
  )
  return [
    ...[...inEvents].flatMap(([event, of]) => (event === null ? [] : [ofEvent(event, of)])),
    ...[...apart].flatMap(([person, told]) =>
      person === null ? groupsOf(told).map((group) => ofGroup(group)) : ofPerson(person, told),
    ),
  ].sort((a, b) => newestFirst(a.date, b.date) || order(keyOf(a), keyOf(b)))

  function ofEvent(event: EntityId, of: readonly Went[]): Taking {
    const told = of.map((one) => one.told)
    const own = dateOf(told)
    const named = new Set(belonging.events.get(event)?.people.map(({ person }) => person))
    return {
      event,
      person: null,
      date: own ?? belonging.events.get(event)?.date ?? null,
      dated: own === null ? 'release' : 'crossing',
      legs: legsOf(view, told),
      indicators: indicatorsOf(view, pools.get(event) ?? told, named),
      named: named.size,
    }
  }

  /** One taking for each day that is told; without a day it goes with the only one, if there is an only one. */
  function ofPerson(person: EntityId, told: readonly Told[]): Taking[] {
    const days = grouped(told, ({ statement: { date } }) => date)
    const dated = [...days.keys()].filter((day) => day !== undefined)
    const groups = dated.length > 1 ? [...days.values()] : [told]
    const isOnly = groups.length === 1 && !belonging.ofPerson.has(person)
    return groups.map((group) => {
      const date = dateOf(group)
      const around = (ofNone.get(person) ?? []).filter(
        ({ statement }) => statement.date === undefined || date === null || mayBeOneDay(statement.date, date),
      )
      // One who is told of without a day, and is named in events, may be among the people of any of them.
      const one = date !== null || isOnly ? { min: 1, max: 1 } : null
      return {
        event: null,
        person,
        date,
        dated: 'crossing',
        legs: legsOf(view, group).map((leg): Leg => ({ ...leg, range: leg.range ?? one })),
        indicators: indicatorsOf(view, around, new Set([person])),
        named: 1,
      }
    })
  }

  function ofGroup(told: readonly Told[]): Taking {
    return {
      event: null,
      person: null,
      date: dateOf(told),
      dated: 'crossing',
      legs: legsOf(view, told),
      indicators: indicatorsOf(view, told, new Set()),
      named: 0,
    }
  }
}

/** Of no person and no event: what is told of one day and one State is one; what has no day stands by itself. */
const groupsOf = (told: readonly Told[]): Told[][] => [
  ...grouped(told, (one) => (one.statement.date === undefined ? one.id : `${one.statement.date}|${destinationOf(one)}`)).values(),
]

const keyOf = ({ legs }: Taking): string => legs[0]?.statements[0] ?? ''
