import { bounds, type Edtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import type { RegisterView } from '#register/index.ts'

const SHOWN = 30

/** Worked out once for each state of the register. */
const known = new WeakMap<RegisterView, { version: number; events: FigureEvent[] }>()

export type FigureEvent = { entity: EntityId; date: Edtf | null }

/** Release events with an accepted statement, the latest first: those an article is likely to speak of. */
export function eventsIn(view: RegisterView): FigureEvent[] {
  const held = known.get(view)
  if (held?.version === view.version) return held.events
  const found = new Map<EntityId, Edtf | null>()
  for (const { statement, latest } of view.statements.values()) {
    if (statement.property !== 'release_event' || latest === null || latest.act === 'reject' || latest.act === 'retract') continue
    const entity = view.thing(statement.subject)?.entity
    if (entity) found.set(entity, found.get(entity) ?? statement.date ?? null)
  }
  const last = ({ date }: FigureEvent) => (date === null ? '' : (bounds(date).last ?? '9999'))
  const events = [...found].map(([entity, date]) => ({ entity, date })).sort((a, b) => (last(a) < last(b) ? 1 : -1))
  known.set(view, { version: view.version, events: events.slice(0, SHOWN) })
  return events.slice(0, SHOWN)
}
