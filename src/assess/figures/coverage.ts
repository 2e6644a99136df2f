import { bounds } from '#core/edtf.ts'
import { type FigureGroup, type FigureTable, KNOWN_BEFORE } from '#core/figures.ts'
import type { EntityId } from '#core/ids.ts'
import { linksTwo, namedIn } from '../event.ts'
import { aboutPerson, happened, order, type View } from '../view.ts'
import { dateOf } from '../whole.ts'

/**
 * Of the people named in each release event, who was in the register before: an accepted statement speaks of them that stands in a source
 * published before the first day the event can have been on. A source of that day, or without a date, is not before it. A list of people
 * released is a sample of those the register should have known.
 */
export function coverageIn(view: View): { table: FigureTable; withoutDate: EntityId[] } {
  const known = firstPublished(view)
  const withoutDate: EntityId[] = []
  const groups: FigureGroup[] = []
  for (const { id, type } of [...view.record.entities.values()].sort((a, b) => order(a.id, b.id))) {
    if (type !== 'release_event') continue
    const told = view.about.get(id) ?? []
    if (!told.some(happened)) continue
    const all = [...namedIn(told).keys()].sort(order)
    if (all.length === 0) continue
    const date = dateOf(told.filter((one) => !linksTwo(one) || one.subject === id))
    const day = date && bounds(date).first
    if (!day) withoutDate.push(id)
    else groups.push({ group: id, all, said: all.filter((person) => (known.get(person) ?? day) < day) })
  }
  return { table: { of: KNOWN_BEFORE, by: 'event', groups }, withoutDate }
}

/** By person the earliest day by which something about them had certainly been published. */
function firstPublished(view: View): ReadonlyMap<EntityId, string> {
  const found = new Map<EntityId, string>()
  for (const told of view.told) {
    const day = told.published && bounds(told.published).last
    if (told.subject === null || !aboutPerson(told) || !day) continue
    const known = found.get(told.subject)
    if (known === undefined || day < known) found.set(told.subject, day)
  }
  return found
}
