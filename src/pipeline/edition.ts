import type { EntityId } from '#core/ids.ts'
import type { Entity, Exposure, RegisterRecord } from '#core/record.ts'
import type { RegisterRows } from '#register/types.ts'
import { recordOf } from './record.ts'

const CARE = { hidden: 0, initials: 1, public: 2 } as const
const HIDDEN: Exposure = { level: 'hidden', basis: 'safety', until: null, shown: null }

/**
 * The record as it stood at a time, fit to be published today: `then` are the rows of now with the decisions of that time (`rowsAsOf`). What
 * may be shown is never more than at that time and never more than today: of two exposures the more careful holds, and who is hidden today
 * is hidden in whatever they were taken for then. Words are free only when they were and still are; a statement is there only when it was
 * accepted and still is, so that what was found to be a misreading does not come back. What is guarded, and every mention of a person, is
 * that of today. `since` (`mostCarefulSince`): the least that was shown in between; what was hidden since and is not any more waits for
 * somebody to publish it.
 */
export function editionOf(
  then: RegisterRows,
  now: RegisterRows,
  register: RegisterRecord['register'],
  today: string,
  since: RegisterRows | null = null,
): RegisterRecord {
  const past = recordOf(then, register, today)
  const between = since && recordOf(since, register, today)
  const present = recordOf(now, register, today)
  const isAccepted = new Set(present.statements.map(({ id }) => id))
  const levelNow = (entity: EntityId) => (present.exposures.get(entity) ?? HIDDEN).level

  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map(past.entityOf)
  const exposures = new Map<EntityId, Exposure>()
  for (const [id, entity] of past.entities) {
    if (entity.type !== 'person') {
      entities.set(id, entity)
      continue
    }
    // Who was taken for this person then and is nobody's occurrence today is a mention that nobody has resolved: hidden where it stands.
    const known = entity.occurrences.filter((one) => present.entityOf.has(one))
    for (const one of entity.occurrences) if (!present.entityOf.has(one)) entityOf.delete(one)
    entities.set(id, { ...entity, occurrences: known })
    const people = [...new Set(known.flatMap((one) => present.entityOf.get(one) ?? []))]
    const least = mostCareful(past.exposures.get(id), people, present.exposures)
    const meanwhile = between && [...new Set(known.flatMap((one) => between.entityOf.get(one) ?? []))]
    exposures.set(id, meanwhile ? { ...mostCareful(least, meanwhile, between.exposures), shown: least.shown } : least)
  }
  // Today's people who are not shown, and were nobody then: their mentions and decided names stay hidden.
  for (const { id } of past.personOccurrences) {
    const today = present.entityOf.get(id)
    if (today !== undefined && !entityOf.has(id) && levelNow(today) !== 'public') entityOf.set(id, today)
  }
  for (const [id, exposure] of present.exposures)
    if (exposure.level !== 'public' && !exposures.has(id)) exposures.set(id, { ...exposure, level: 'hidden' })

  return {
    ...past,
    statements: past.statements.filter(({ id }) => isAccepted.has(id)),
    entities,
    entityOf,
    exposures,
    freed: past.freed.intersection(present.freed).intersection((between ?? present).freed),
    guarded: present.guarded,
    personOccurrences: present.personOccurrences,
  }
}

/** What may be shown of somebody of then who is known today as `people`, mostly one. Names are those of today where there is one. */
function mostCareful(then: Exposure | undefined, people: readonly EntityId[], now: ReadonlyMap<EntityId, Exposure>): Exposure {
  const today = people.map((one) => now.get(one) ?? HIDDEN)
  const all = [then ?? HIDDEN, ...today]
  const [least = HIDDEN] = all.toSorted((a, b) => CARE[a.level] - CARE[b.level])
  const [only, ...others] = today
  return { ...least, shown: (others.length === 0 ? only?.shown : null) ?? then?.shown ?? null }
}
