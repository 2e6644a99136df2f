import type { EventAssessment } from '#core/assessment.ts'
import type { StatementType } from '#core/extraction.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { cardOf } from './card.ts'
import { contradictionsIn } from './contradictions.ts'
import { bodyOf } from './counter.ts'
import { type Line, linesOf } from './counts.ts'
import { differencesIn } from './differences.ts'
import { kindsOf } from './kinds.ts'
import { aboutPerson, argumentsOf, grouped, happened, idsOf, order, type Told, type View } from './view.ts'
import { dateOf, totalOf, wholeLines } from './whole.ts'

/** What makes an event a release, what a mere movement, and what puts a person among its people. */
const RELEASING: readonly StatementType[] = ['release_event', 'release', 'pardon']
const MOVING: readonly StatementType[] = ['displacement', 'crossing', 'transfer', 'return']
const TAKING_PART: readonly StatementType[] = [...RELEASING, ...MOVING, 'refusal', 'death']

/** With every number of the event, and those of the event as a whole. */
export type Counted = { assessment: EventAssessment; lines: Line[]; whole: Line[] }

/** What the accepted statements about one release event, or one movement, add up to. */
export function eventOf(view: View, event: EntityId, told: readonly Told[]): Counted {
  const own = told.filter((one) => one.subject === event)
  const real = told.filter(happened)
  const lines = linesOf(
    view,
    told.filter((one) => !linksTwo(one) || one.subject === event),
  )
  const whole = wholeLines(lines)
  const has = (types: readonly StatementType[]) => real.some(({ statement }) => types.includes(statement.property))
  const assessment: EventAssessment = {
    event,
    date: dateOf(told.filter((one) => !linksTwo(one) || one.subject === event)),
    isRelease: has(RELEASING) || !has(MOVING),
    announcedOnly: !has(RELEASING) && !has(MOVING),
    kinds: kindsOf(told, lines),
    counts: lines.map(({ line }) => line),
    total: totalOf(whole),
    differences: differencesIn(view, told, lines, whole),
    negotiators: negotiatorsIn(view, real),
    concessions: codesOf(real, 'concession'),
    obligations: codesOf(real, 'obligation'),
    card: cardOf(told),
    people: peopleIn(told),
    contradictions: contradictionsIn(
      view,
      own.filter((one) => !aboutPerson(one)),
      lines,
    ),
    statements: idsOf(told),
  }
  return { assessment, lines, whole }
}

/** A statement about one event that speaks of another as well: it may say that both hold the same people. */
export const linksTwo = ({ subjectType, event }: Told): boolean => subjectType === 'release_event' && event !== null

function codesOf(real: readonly Told[], property: StatementType): { code: string | null; statements: StatementId[] }[] {
  const groups = grouped(
    real.filter(({ statement }) => statement.property === property),
    ({ statement }) => statement.value,
  )
  return [...groups].map(([code, told]) => ({ code, statements: idsOf(told) }))
}

function negotiatorsIn(view: View, real: readonly Told[]): EventAssessment['negotiators'] {
  const all = real.flatMap((told) =>
    argumentsOf(told, 'negotiator').map(({ occurrence }) => ({ occurrence, code: bodyOf(view, occurrence), id: told.id })),
  )
  const groups = grouped(all, ({ occurrence, code }) => code ?? view.record.entityOf.get(occurrence) ?? occurrence)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ code: first.code, occurrence: first.occurrence, statements: [...new Set(group.map(({ id }) => id))] }] : []
  })
}

/** People of whom it is said that they were released, taken, returned or died here, each with those statements. */
export function namedIn(told: readonly Told[]): Map<EntityId, Told[]> {
  const named = new Map<EntityId, Told[]>()
  for (const one of told) {
    if (one.subject === null || !aboutPerson(one) || !happened(one) || !TAKING_PART.includes(one.statement.property)) continue
    const list = named.get(one.subject)
    if (list) list.push(one)
    else named.set(one.subject, [one])
  }
  return named
}

/** The kinds are those by what is said of each person in this event. */
function peopleIn(told: readonly Told[]): EventAssessment['people'] {
  const about = grouped(told.filter(aboutPerson), ({ subject }) => subject)
  return [...namedIn(told)]
    .map(([person, part]) => ({
      person,
      kinds: kindsOf(about.get(person) ?? [], []).map(({ kind }) => kind),
      statements: idsOf(part),
    }))
    .sort((a, b) => order(a.person, b.person))
}
