import type { EntityId } from '#core/ids.ts'
import { linksTwo } from '../../event.ts'
import { aboutPerson, argumentsOf, type Told, type View } from '../../view.ts'

/** What is said of one deal: its release events, newest first, and every statement about them, each once, in the order of the view. */
export type Around = { events: EntityId[]; told: Told[] }

const TRADING = ['concession', 'obligation', 'negotiation']

const speaksOfTrade = (told: Told): boolean =>
  TRADING.includes(told.statement.property) || isExchange(told) || argumentsOf(told, 'negotiator').length > 0

/** Whether people were exchanged: said of the whole, not of one of them. */
export const isExchange = (told: Told): boolean => told.statement.value === 'exchange' && !aboutPerson(told)

/** Release events around which something is said to be negotiated, given or promised. `events` gives their order. */
export function dealsAround(view: View, events: readonly EntityId[]): Around[] {
  const found = events.filter((event) =>
    view.about.get(event)?.some((told) => told.standing !== 'refuted' && speaksOfTrade(told) && !isOnlyLinked(told, event)),
  )
  const leaderOf = joined(view, found)
  const groups = Map.groupBy(found, (event) => leaderOf(event))
  return [...groups.values()].map((of) => {
    const ids = new Set(of.flatMap((event) => (view.about.get(event) ?? []).map(({ id }) => id)))
    const [only, more] = of
    if (only !== undefined && more === undefined) return { events: of, told: [...(view.about.get(only) ?? [])] }
    return { events: of, told: view.told.filter(({ id }) => ids.has(id)) }
  })
}

/** A statement about another event that only speaks of this one as well, without a word on what was traded. */
const isOnlyLinked = (told: Told, event: EntityId) =>
  linksTwo(told) && told.subject !== event && !TRADING.includes(told.statement.property)

/** Which events are one deal: something was given, taken on or negotiated for both. Each leads to the first of its deal. */
function joined(view: View, events: readonly EntityId[]): (event: EntityId) => EntityId {
  const known = new Set(events)
  const above = new Map<EntityId, EntityId>()
  const top = (event: EntityId): EntityId => {
    let at = event
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    return at
  }
  for (const event of events)
    for (const told of view.about.get(event) ?? []) {
      const { subject, event: other, statement, standing } = told
      if (!linksTwo(told) || !TRADING.includes(statement.property) || standing === 'refuted') continue
      if (subject === null || other === null || !known.has(subject) || !known.has(other)) continue
      const [one, two] = [top(subject), top(other)]
      if (one !== two) above.set(two, one)
    }
  return top
}
