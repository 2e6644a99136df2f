import type { EventAssessment, PeopleRange, PersonAssessment } from '#core/assessment.ts'
import type { KindEvent, KnownPeople, KnownSum } from '#core/findings/kinds.ts'
import type { EntityId } from '#core/ids.ts'
import type { Scope } from '#core/mention.ts'
import { high, low } from '../../counts.ts'

const LEAVING: readonly string[] = ['release', 'displacement', 'crossing', 'pardon']

/** People of whom one source says that they left custody and another that they did not, and nobody has decided: not certain of any kind. */
export const contested = (people: readonly PersonAssessment[]): ReadonlySet<EntityId> =>
  new Set(
    people.flatMap(({ person, contradictions }) =>
      contradictions.some(
        ({ property, sides, ruling }) =>
          LEAVING.includes(property) && ruling === null && sides.some(({ value }) => value === 'negative'),
      )
        ? [person]
        : [],
    ),
  )

/** The events that show a kind. A number said of just this kind is taken, never less than the people named or than one; at most it is the whole event. */
export function eventsOf(kind: string, releases: readonly EventAssessment[], unsure: ReadonlySet<EntityId>): KindEvent[] {
  return releases.flatMap((release) => {
    const { event, date, kinds, people } = release
    const found = kinds.filter((one) => one.kind === kind)
    if (found.length === 0) return []
    const named = people.filter((one) => one.kinds.includes(kind) && !unsure.has(one.person)).length
    const counts = found.flatMap(({ count }) => count ?? [])
    const min = Math.max(1, named, ...counts.map(low))
    return [
      {
        event,
        date,
        people: { min, max: highest(min, counts.length === 0 ? null : greatest(counts), mostOf(release)) },
        numbered: counts.length > 0,
        statements: [...new Set(found.flatMap(({ statements }) => statements))],
      },
    ]
  })
}

/** All people of an event, by the numbers given for it, never less than the people named. */
export function peopleOf(release: EventAssessment, unsure: ReadonlySet<EntityId>): KnownPeople {
  const { people, total } = release
  const named = people.filter(({ person }) => !unsure.has(person)).length
  const min = Math.max(named, total === null ? 0 : low(total))
  return { min, max: highest(min, null, mostOf(release)) }
}

export const sumOf = (numbers: readonly KnownPeople[]): KnownSum => ({
  min: numbers.reduce((sum, { min }) => sum + min, 0),
  max: numbers.reduce((sum, { min, max }) => sum + (max ?? min), 0),
  open: numbers.filter(({ max }) => max === null).length,
})

const greatest = (counts: readonly PeopleRange[]): number | null =>
  counts.reduce<number | null>((most, { max }) => (most === null || max === null ? null : Math.max(most, max)), 0)

const WHOLE: readonly Scope[] = ['released', 'pardoned', 'announced', 'displaced', 'political']

/**
 * The greatest number of people that anybody gives for an event, whatever it counts: of 18 pardoned 15 may be political prisoners, and the
 * total is of these alone. Null where its numbers have no upper end.
 */
function mostOf({ counts, total }: EventAssessment): number | null {
  if (total === null || total.max === null) return null
  const whole = counts.filter(
    ({ scope, of, window, apart, superseded, partOf }) =>
      WHOLE.includes(scope) && of === null && window === 'point' && apart === null && !superseded && partOf === null,
  )
  return Math.max(total.max, ...whole.map(high))
}

/** The upper end: of the number itself, else of the whole it is a part of. */
function highest(min: number, own: number | null, whole: number | null): number | null {
  const max = own ?? whole
  return max === null ? null : Math.max(min, max)
}
