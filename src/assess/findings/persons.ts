import type { StatementType } from '#core/extraction.ts'
import type { EntityId } from '#core/ids.ts'
import { LEAVING } from '../custody.ts'
import { aboutPerson, grouped, happened, order, type Told, type View } from '../view.ts'
import type { Ground } from './ground.ts'
import { type Item, once, type Time, timeOf } from './items.ts'
import { undecidedIn } from './undecided.ts'

/** One person, at one time. */
export type PersonItem = { person: EntityId; item: Item }

/**
 * What happened to each person, of these types. What is told with two days that cannot be one may be told wrong once, or have happened
 * twice: both are alike, unless it is told that the person was out of custody in between. Nothing is certain of which it is also said that it did not happen.
 */
export function personItems(
  { view, assessment }: Pick<Ground, 'view' | 'assessment'>,
  types: readonly StatementType[],
): PersonItem[] {
  const undecided = undecidedIn(assessment.people, types)
  const told = view.told.filter((one) => types.includes(one.statement.property) && aboutPerson(one) && happened(one))
  return [...grouped(told, ({ subject }) => subject)].flatMap(([person, of]) =>
    person === null
      ? []
      : stretched(view, person, once(of.flatMap(itemOf))).map((item) => ({
          person,
          item: item.statements.some((id) => undecided.has(id)) ? { ...item, low: 0 } : item,
        })),
  )
}

const itemOf = ({ id, statement: { date } }: Told): Item[] =>
  date === undefined ? [] : [{ ...timeOf(date), low: 1, high: 1, kind: null, event: null, alike: null, statements: [id] }]

/** Those between which nobody says that the person was out are alike. */
function stretched(view: View, person: EntityId, items: Item[]): Item[] {
  if (items.length < 2) return items
  const out = (view.about.get(person) ?? []).flatMap((one) => (one.subject === person ? outOn(one) : []))
  const sorted = [...items].sort((a, b) => order(a.first, b.first))
  let stretch = 0
  return sorted.map((item, at) => {
    const before = sorted[at - 1]
    if (before && out.some(({ first, last }) => first > before.last && last < item.first)) stretch++
    return { ...item, alike: `${person} ${stretch}` }
  })
}

const outOn = (told: Told): Time[] =>
  LEAVING.includes(told.statement.property) && happened(told) && told.statement.date !== undefined
    ? [timeOf(told.statement.date)]
    : []
