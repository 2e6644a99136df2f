/**
 * What accepted statements add up to: kinds of release, cards, numbers side by side, custody of people, contradictions, and running totals
 * against the events on record. Pure; nothing planned, denied, refuted or undecided ever feeds a figure.
 */
import type { Assessment, CountLine, EventAssessment } from '#core/assessment.ts'
import type { Coding } from '#core/coding.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Assessed } from '#core/findings/index.ts'
import type { RegisterRecord } from '#core/record.ts'
import { linesOf, newestFirst } from './counts.ts'
import { type Counted, eventOf } from './event.ts'
import { figuresIn } from './figures/index.ts'
import { findingsIn } from './findings/index.ts'
import { gapsIn } from './gap.ts'
import { movementsIn } from './movement.ts'
import { isPrisoner, personOf } from './person.ts'
import { firstDay, lastDay, order, type View, viewOf } from './view.ts'

/** The assessment of a record; the order of its lists and of the record's own lists does not matter. */
export const assess = (record: RegisterRecord): Assessment => assessmentOf(viewOf(record))

/** The assessment with all that the releases add up to. `codings`: what members have answered by hand. */
export function assessWhole(record: RegisterRecord, codings: readonly Coding[]): Assessed {
  const view = viewOf(record)
  const assessment = assessmentOf(view)
  return { ...assessment, findings: findingsIn({ view, assessment, codings }) }
}

/** What publishing asks of a record: the assessment, of the part that may be shown; the tables, of the whole. */
export const assessing = { assess: assessWhole, figures: figuresIn }

function assessmentOf(view: View): Assessment {
  const { record } = view
  const events = eventsIn(view)
  const lines = linesOf(view, view.told, true)
  return {
    events: events.map(({ assessment }) => assessment),
    people: [...record.entities.values()]
      .filter(({ type }) => type === 'person')
      .sort((a, b) => order(a.id, b.id))
      .flatMap(({ id }) => {
        const told = (view.about.get(id) ?? []).filter(({ subject }) => subject === id)
        return isPrisoner(told) ? [personOf(view, id, told)] : []
      }),
    gaps: gapsIn(view, events, lines),
    held: lines
      .flatMap(({ line, part, told: { statement } }): CountLine[] =>
        statement.property === 'tally' && line.scope === 'held' && !part && line.of === null ? [line] : [],
      )
      .sort(newestFirst),
    readUntil: readUntil(view),
  }
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
