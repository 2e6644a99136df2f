import type { CountLine, EventAssessment, PeopleRange, PersonAssessment } from '#core/assessment.ts'
import type { KindEvent, KindFindings, KnownPeople, KnownSum } from '#core/findings/kinds.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { SCOPES, type Scope } from '#core/mention.ts'
import { LEAVING } from '../../custody.ts'
import { high, low, rangeOver } from '../../ranges.ts'
import { grouped } from '../../view.ts'

/** Kinds in which nobody left custody: what came of them later reverses nothing. */
export const NOT_LEFT: readonly string[] = ['refused', 'death_in_custody', 'pardon_only']

/** People of whom one source says that they left custody and another that they did not, and nobody has decided: not certain of any kind. */
export const contested = (people: readonly PersonAssessment[]): ReadonlySet<EntityId> =>
  new Set(
    people.flatMap(({ person, contradictions }) =>
      contradictions.some(
        ({ property, sides, ruling }) =>
          (LEAVING.includes(property) || property === 'pardon') &&
          ruling === null &&
          sides.some(({ value }) => value === 'negative'),
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
    const statements = new Set(found.flatMap((one) => one.statements))
    const named = people.filter((one) => one.kinds.includes(kind) && !unsure.has(one.person))
    const counts = found.flatMap(({ count }) => count ?? [])
    const min = Math.max(1, named.length, ...counts.map(low))
    const own = counts.length === 0 ? [] : release.counts.filter((line) => line.statements.some((id) => statements.has(id)))
    const whole = mostOf(release)
    const max = highest(min, counts.length === 0 ? null : greatest(counts), whole === null ? null : whole.people)
    const counted = counts.some((one) => low(one) === min)
    const lower = counted ? givers(own, low, min) : named.length === min ? named.flatMap((one) => one.statements) : []
    const upper = max === null ? [] : counts.length > 0 ? givers(own, high, max) : max > min ? (whole?.statements ?? []) : []
    return [
      {
        event,
        date,
        people: { min, max },
        numbered: counts.length > 0,
        lower: lower.length > 0 ? lower : [...statements],
        upper,
        statements: [...new Set([...statements, ...lower, ...upper])],
      },
    ]
  })
}

/** The statements of the numbers that say `people`; where none says it, of all: they add up to it. */
function givers(lines: readonly CountLine[], end: (range: PeopleRange) => number, people: number): StatementId[] {
  const standing = lines.filter(({ apart, superseded }) => apart === null && !superseded)
  const exact = standing.filter((line) => end(line) === people)
  return (exact.length > 0 ? exact : standing).flatMap(({ statements }) => statements)
}

/** People of these events by what their numbers count: numbers of different things are never added. Events without a number last. */
export function countedAs(releases: readonly EventAssessment[], unsure: ReadonlySet<EntityId>): KindFindings['all']['people'] {
  return [...SCOPES, null].flatMap((scope) => {
    const own = releases.filter(({ total }) => (total?.scope ?? null) === scope)
    return own.length === 0 ? [] : [{ scope, events: own.length, people: sumOf(own.map((one) => peopleOf(one, unsure))) }]
  })
}

/** The number of an event in what it counts; without one the people who are named, and nobody says how many more. */
function peopleOf({ people, total }: EventAssessment, unsure: ReadonlySet<EntityId>): KnownPeople {
  return total === null
    ? { min: people.filter(({ person }) => !unsure.has(person)).length, max: null }
    : { min: low(total), max: total.max }
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
 * The greatest number of people that anybody gives for an event, whatever it counts, and who gives it: of 18 pardoned 15 may be political
 * prisoners, and the total is of these alone. Null where its numbers have no upper end.
 */
function mostOf({ counts, total }: EventAssessment): { people: number; statements: StatementId[] } | null {
  if (total === null || total.max === null) return null
  const whole = counts.filter(
    ({ scope, of, window, apart, superseded, partOf }) =>
      WHOLE.includes(scope) && of === null && window === 'point' && apart === null && !superseded && partOf === null,
  )
  const ranges = [...grouped(whole, ({ scope }) => scope).values()].flatMap((lines) => rangeOver(lines) ?? [])
  const people = Math.max(total.max, ...ranges.map(high))
  if (!Number.isFinite(people)) return null
  const ofTotal = counts.filter(({ statements }) => statements.some((id) => total.statements.includes(id)))
  return { people, statements: [...new Set(givers([...whole, ...ofTotal], high, people))] }
}

/** The upper end: of the number itself, else of the whole it is a part of. */
function highest(min: number, own: number | null, whole: number | null): number | null {
  const max = own ?? whole
  return max === null ? null : Math.max(min, max)
}
