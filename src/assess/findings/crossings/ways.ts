import type { OtherWay } from '#core/findings/crossings.ts'
import type { EntityId } from '#core/ids.ts'
import { destinationOf, isOnward, stateOf } from '../../counted.ts'
import { aboutPerson, argumentsOf, happened, type Told } from '../../view.ts'
import { type Belonging, eventOf } from './belonging.ts'

/** Which way people went, and in which event; `event` null: told without one. */
export type Went = { told: Told; way: 'out' | OtherWay; event: EntityId | null }

/** Does the statement tell of people going over a border? Being released abroad is one. */
export function isCrossing(told: Told): boolean {
  const { property } = told.statement
  if (property === 'displacement' || property === 'crossing') return true
  return ['release', 'release_event', 'pardon', 'transfer'].includes(property) && destinationOf(told) !== null
}

/** Every crossing that is said to have happened, with its way. What is told of one day and State as going on from another State goes with it. */
export function waysOf(told: readonly Told[], belonging: Belonging): Went[] {
  const crossings = told.filter((one) => happened(one) && isCrossing(one))
  const onward = crossings.filter((one) => isOnward(one) && !isInto(one))
  const days = new Set(onward.map(goal))
  const movements = new Set(onward.map((one) => eventOf(belonging, one)))
  return crossings.map((one) => {
    const event = eventOf(belonging, one)
    return { told: one, event, way: wayOf(one, event) }
  })

  function wayOf(one: Told, event: EntityId | null): Went['way'] {
    if (isInto(one)) return 'into'
    if (isOnward(one)) return 'onward'
    if (event === null && one.statement.date !== undefined && days.has(goal(one))) return 'onward'
    const release = event === null ? undefined : belonging.events.get(event)
    if (release?.isRelease || argumentsOf(one, 'from').some((argument) => stateOf(argument) === 'BY')) return 'out'
    if (event !== null && movements.has(event)) return 'onward'
    // Being taken, or let go abroad, is out of Belarus by what the words mean; crossing a border is not.
    return one.statement.property === 'crossing' || one.statement.property === 'transfer' ? 'not_said' : 'out'
  }
}

const goal = (told: Told): string => `${told.statement.date}|${destinationOf(told)}`

function isInto(told: Told): boolean {
  const to = argumentsOf(told, 'to').map(stateOf)
  return to.length > 0 && to.every((state) => state === 'BY')
}

/** A taking without free choice, of people or of one of them: not only a border crossed. */
export const isTaking = ({ told, way }: Went): boolean => way === 'out' && told.statement.property === 'displacement'

export const personOf = (told: Told): EntityId | null => (aboutPerson(told) ? told.subject : null)
