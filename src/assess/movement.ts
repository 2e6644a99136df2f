import type { EntityId } from '#core/ids.ts'
import { destinationOf, isOnward } from './counted.ts'
import { argumentsOf, grouped, happened, order, type Told, type View } from './view.ts'

/**
 * Movements of people who had left custody before, told without a release event: a number of people, taken on from another State than
 * Belarus. What is said with the same day, number and destination is one movement; its id is the least of the entities it is said of.
 */
export function movementsIn(view: View): { id: EntityId; told: Told[] }[] {
  const onward = view.told.filter(
    (told) =>
      told.subjectType === 'tally' &&
      told.event === null &&
      told.statement.date !== undefined &&
      isMove(told) &&
      isOnward(told) &&
      happened(told),
  )
  const groups = grouped(onward, (told) => [told.statement.date, numbersOf(told), destinationOf(told)].join('|'))
  return [...groups.values()].flatMap((told) => {
    const [id] = told.flatMap(({ subject }) => subject ?? []).sort(order)
    return id === undefined ? [] : [{ id, told }]
  })
}

const isMove = ({ statement: { property } }: Told) =>
  property === 'crossing' || property === 'displacement' || property === 'transfer'

const numbersOf = (told: Told) =>
  argumentsOf(told, 'count')
    .map(({ value }) => (typeof value === 'object' && 'window' in value ? `${value.min}-${value.max}` : ''))
    .join()
