import type { Assessment, CountLine, EventAssessment } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { EntityId } from '#core/ids.ts'
import { type Line, linesOf, newestFirst } from './counts.ts'
import { type Counted, eventOf } from './event.ts'
import { gapsIn } from './gap.ts'
import { movementsIn } from './movement.ts'
import { type Overlap, overlapsIn } from './overlaps.ts'
import { isPrisoner, personOf } from './person.ts'
import { firstDay, lastDay, order, type View } from './view.ts'

/** The assessment, and what was looked up for it: every number of the register and of each event, and which events may hold the same people. */
export type Reckoned = {
  assessment: Assessment
  lines: readonly Line[]
  eventLines: ReadonlyMap<EntityId, readonly Line[]>
  overlaps: readonly Overlap[]
}

export function reckonedOf(view: View): Reckoned {
  const { record } = view
  const events = eventsIn(view)
  const lines = linesOf(view, view.told, true)
  const overlaps = overlapsIn(
    view,
    events.map(({ assessment }) => assessment),
  )
  const assessment: Assessment = {
    events: events.map(({ assessment: one }) => one),
    people: [...record.entities.values()]
      .filter(({ type }) => type === 'person')
      .sort((a, b) => order(a.id, b.id))
      .flatMap(({ id }) => {
        const told = (view.about.get(id) ?? []).filter(({ subject }) => subject === id)
        return isPrisoner(told) ? [personOf(view, id, told)] : []
      }),
    gaps: gapsIn(events, lines, overlaps),
    held: lines
      .flatMap(({ line, part, told: { statement } }): CountLine[] =>
        statement.property === 'tally' && line.scope === 'held' && !part && line.of === null ? [line] : [],
      )
      .sort(newestFirst),
    readUntil: readUntil(view),
  }
  return { assessment, lines, eventLines: new Map(events.map(({ assessment: { event }, lines: of }) => [event, of])), overlaps }
}

/** Newest first, undated last. */
function eventsIn(view: View): Counted[] {
  const ids = [...view.record.entities.values()]
    // “Nobody left custody on that day” is a statement and no event.
    .filter(
      ({ id, type }) =>
        type === 'release_event' && view.about.get(id)?.some(({ statement }) => statement.polarity === 'positive'),
    )
    .map(({ id }) => id)
  const released = ids.map((id) => eventOf(view, id, view.about.get(id) ?? []))
  const moved = movementsIn(view).map(({ id, told }) => eventOf(view, id, told))
  // Of one day in the order in which they are told: an id was made by chance.
  const told = new Map(view.told.map(({ id }, at) => [id, at]))
  const place = ({ statements: [first] }: EventAssessment) => (first === undefined ? told.size : (told.get(first) ?? told.size))
  const events = [...released, ...moved].sort(
    ({ assessment: a }, { assessment: b }) =>
      order(firstDay(a.date), firstDay(b.date)) || place(a) - place(b) || order(a.event, b.event),
  )
  const undated = events.filter(({ assessment }) => assessment.date === null)
  return [...events.filter(({ assessment }) => assessment.date !== null).reverse(), ...undated]
}

function readUntil(view: View): Edtf | null {
  const dates = view.told.flatMap(({ published }) => published ?? [])
  return dates.sort((a, b) => order(lastDay(b), lastDay(a)) || order(a, b))[0] ?? null
}
