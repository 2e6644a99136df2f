import { covers, type Day, type Edtf } from '#core/edtf.ts'
import type { ArrestSide, Arrests } from '#core/findings/deals.ts'
import type { EntityId, StatementId } from '#core/ids.ts'
import type { Line } from '../../counts.ts'
import { aboutPerson, grouped, happened, lastDay } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { type Item, within } from '../items.ts'
import { personItems } from '../persons.ts'
import { type Around, daysIn, earlier, shifted } from './days.ts'
import { expected, rateRatio } from './poisson.ts'

/** One detention of a person; `alike`: other days told of what may be the same one. */
type Arrest = { person: EntityId; item: Item; alike: readonly Item[] }

/** Who was detained when as the record has it, looked up once. */
export type Detained = {
  /** Those of the same time together. */
  byTime: readonly Arrest[][]
  people: number
  dated: number
  tallies: readonly Line[]
  readUntil: Edtf | null
}

export function detainedIn(ground: Ground): Detained {
  const { view, assessment, lines } = ground
  const detentions = view.told.filter((told) => told.statement.property === 'detention' && happened(told) && aboutPerson(told))
  const found = personItems(ground, ['detention'])
  const alike = grouped(found, ({ item }) => item.alike)
  const arrests = found.map(({ person, item }) => ({
    person,
    item,
    alike: item.alike === null ? [] : (alike.get(item.alike) ?? []).map((other) => other.item),
  }))
  return {
    byTime: [...grouped(arrests, ({ item: { first, last } }) => `${first}/${last}`).values()],
    people: new Set(detentions.flatMap(({ subject }) => subject ?? [])).size,
    dated: new Set(found.map(({ person }) => person)).size,
    tallies: lines.filter(({ line }) => line.scope === 'detained' && line.window === 'point'),
    readUntil: assessment.readUntil,
  }
}

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

function side({ byTime }: Detained, from: Day, to: Day): { seen: ArrestSide; statements: StatementId[] } {
  const [certain, possible] = [new Set<EntityId>(), new Set<EntityId>()]
  const statements: StatementId[] = []
  const isIn = (item: Item) => within({ first: from, last: to }, item)
  for (const arrests of byTime) {
    const [first] = arrests
    const where = first ? isIn(first.item) : 'no'
    if (where === 'no') continue
    for (const { person, item, alike } of arrests) {
      possible.add(person)
      if (where === 'certain' && item.low > 0 && alike.every((other) => isIn(other) === 'certain')) certain.add(person)
      statements.push(...item.statements)
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
