import type { Assessment } from '#core/assessment.ts'
import { covers, type Day, type Edtf } from '#core/edtf.ts'
import type { ArrestSide, Arrests } from '#core/findings/deals.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import { type Line, linesOf } from '../../counts.ts'
import { aboutPerson, happened, lastDay, type View } from '../../view.ts'
import { undecidedIn } from '../undecided.ts'
import { type Around, daysIn, earlier, shifted } from './days.ts'
import { expected, rateRatio } from './poisson.ts'

/** Who was detained on which date as the record has it, looked up once. */
export type Detained = {
  byDate: ReadonlyMap<Edtf, ReadonlyMap<EntityId, StatementId[]>>
  people: number
  dated: number
  tallies: readonly Line[]
  readUntil: Edtf | null
  /** Of whom it is also said that it was not so: possible only. */
  undecided: ReadonlySet<StatementId>
}

export function detainedIn(view: View, { people: assessed, readUntil }: Pick<Assessment, 'people' | 'readUntil'>): Detained {
  const byDate = new Map<Edtf, Map<EntityId, StatementId[]>>()
  const [people, dated] = [new Set<EntityId>(), new Set<EntityId>()]
  for (const told of view.told) {
    const { subject, statement } = told
    if (statement.property !== 'detention' || !happened(told) || !aboutPerson(told) || subject === null) continue
    people.add(subject)
    if (statement.date === undefined) continue
    dated.add(subject)
    const there = byDate.get(statement.date) ?? new Map<EntityId, StatementId[]>()
    byDate.set(statement.date, there.set(subject, [...(there.get(subject) ?? []), told.id]))
  }
  const counts = view.told.filter((told) => told.statement.qualifiers?.count?.some(({ value }) => isDetained(value)))
  const tallies = linesOf(view, counts, true).filter(({ line }) => line.scope === 'detained' && line.window === 'point')
  const undecided = undecidedIn(assessed, ['detention'])
  return { byDate, people: people.size, dated: dated.size, tallies, readUntil, undecided }
}

const isDetained = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'scope' in value && value.scope === 'detained'

/** Arrests in the days before and after: each person once on a side. `others`: the days of the other deals. */
export function arrestsAround(detained: Detained, days: Around, others: readonly Around[]): Arrests {
  const until = detained.readUntil === null ? days.to : lastDay(detained.readUntil)
  const end = earlier(until, days.to)
  const before = side(detained, days.from, shifted(days.first, -1))
  const after = end > days.last ? side(detained, shifted(days.last, 1), end) : null
  const sides = [{ side: 'before', seen: before.seen } as const, ...(after ? [{ side: 'after', seen: after.seen } as const] : [])]
  const tallies = detained.tallies.flatMap(({ line }) => {
    const { asOf } = line
    if (asOf === null) return []
    return sides.flatMap(({ side: of, seen }) =>
      covers({ first: seen.from, last: seen.to }, asOf) === 'certain' ? [{ side: of, line }] : [],
    )
  })
  return {
    before: before.seen,
    after: after?.seen ?? null,
    complete: end === days.to,
    ratio: after && ratioOf(after.seen, before.seen),
    tallies,
    neighbours: others.filter(({ first, last }) => first <= days.to && last >= days.from).length,
    statements: [...before.statements, ...(after?.statements ?? [])],
  }
}

function side({ byDate, undecided }: Detained, from: Day, to: Day): { seen: ArrestSide; statements: StatementId[] } {
  const [certain, possible] = [new Set<EntityId>(), new Set<EntityId>()]
  const statements: StatementId[] = []
  for (const [date, people] of byDate) {
    const where = covers({ first: from, last: to }, date)
    if (where === 'no') continue
    for (const [person, ids] of people) {
      possible.add(person)
      if (where === 'certain' && ids.some((id) => !undecided.has(id))) certain.add(person)
      statements.push(...ids)
    }
  }
  const interval = { low: expected(certain.size).low, high: expected(possible.size).high }
  return { seen: { from, to, days: daysIn(from, to), certain: certain.size, possible: possible.size, interval }, statements }
}

/** The widest that the dates allow: fewest after against most before, and the other way round. */
function ratioOf(after: ArrestSide, before: ArrestSide): Arrests['ratio'] {
  if (after.possible + before.possible === 0) return null
  const at = (now: number, then: number) =>
    rateRatio({ count: now, days: after.days }, { count: then, days: before.days }) ?? { low: 0, high: null }
  return { low: at(after.certain, before.possible).low, high: at(after.possible, before.certain).high }
}
