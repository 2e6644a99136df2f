import type { CrossingFindings } from '#core/findings/crossings.ts'
import { destinationOf } from '../../counted.ts'
import { aboutPerson, happened } from '../../view.ts'
import type { Ground } from '../index.ts'

/** Every taking over a border that is said to have happened. */
export function crossingsIn({ view }: Ground): CrossingFindings {
  return {
    crossings: view.told
      .filter((told) => happened(told) && ['displacement', 'crossing'].includes(told.statement.property))
      .map((told) => ({
        event: told.event ?? (told.subjectType === 'release_event' ? told.subject : null),
        person: aboutPerson(told) ? told.subject : null,
        date: told.statement.date ?? null,
        to: destinationOf(told),
        people: null,
        indicators: [],
        statements: [told.id],
      })),
  }
}
