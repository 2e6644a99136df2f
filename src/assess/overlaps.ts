import { bounds, type Edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { linksTwo } from './event.ts'
import { firstDay, grouped, lastDay, meaning, order, type Told, type View } from './view.ts'

/** Two events and a statement that says, or lets one think, that both hold the same people. */
export type Overlap = { pair: [EntityId, EntityId]; statement: StatementId }

/** What is given, owed or negotiated for two releases says nothing of whose they were. */
const OF_THE_TRADE: readonly StatementType[] = ['concession', 'obligation', 'negotiation']

/**
 * Statements that link two events, whatever their modality: one that is about an event and speaks of another; and one about an event that
 * speaks of a release on the day of just one other ("the decree also covers people who left in July").
 */
export function overlapsIn(view: View, events: readonly { event: EntityId; date: Edtf | null }[]): Overlap[] {
  const dated = events.flatMap(({ event, date }) => (date === null ? [] : [{ event, date }]))
  const dateOf = new Map(dated.map(({ event, date }) => [event, date]))
  const speaksOf = (told: Told): EntityId | null => {
    if (linksTwo(told)) return told.event
    const own = told.subject === null ? undefined : dateOf.get(told.subject)
    const { date, property } = told.statement
    if (
      own === undefined ||
      date === undefined ||
      !(property === 'release' || property === 'release_event') ||
      !disjoint(date, own)
    )
      return null
    const others = dated.filter((other) => other.event !== told.subject && !disjoint(other.date, date))
    return others.length === 1 ? (others[0]?.event ?? null) : null
  }
  return view.told.flatMap((told): Overlap[] => {
    if (told.subjectType !== 'release_event' || told.subject === null || told.standing === 'refuted') return []
    if (meaning(told) === 'negative' || OF_THE_TRADE.includes(told.statement.property)) return []
    const other = speaksOf(told)
    if (other === null) return []
    return [{ pair: order(told.subject, other) < 0 ? [told.subject, other] : [other, told.subject], statement: told.id }]
  })
}

const disjoint = (a: Edtf, b: Edtf): boolean =>
  (bounds(a).last !== null && lastDay(a) < firstDay(b)) || (bounds(b).last !== null && lastDay(b) < firstDay(a))

/** Events by a key that those have in common which may hold the same people, directly or through others; the rest have none. */
export function alikeBy(overlaps: readonly Overlap[]): ReadonlyMap<EntityId, EntityId> {
  const above = new Map<EntityId, EntityId>()
  const top = (event: EntityId): EntityId => {
    let at = event
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next
    return at
  }
  for (const { pair } of overlaps) {
    const [one, other] = [top(pair[0]), top(pair[1])]
    above.set(one, other).set(other, other)
  }
  return new Map([...above.keys()].map((event) => [event, top(event)]))
}

/** Those of both whose events are among these, pair by pair. */
export function among(
  overlaps: readonly Overlap[],
  events: ReadonlySet<EntityId>,
): { events: EntityId[]; statements: StatementId[] }[] {
  const within = overlaps.filter(({ pair: [a, b] }) => events.has(a) && events.has(b))
  return [...grouped(within, ({ pair }) => pair.join('|')).values()].flatMap((group) =>
    group[0] ? [{ events: group[0].pair, statements: group.map(({ statement }) => statement) }] : [],
  )
}
