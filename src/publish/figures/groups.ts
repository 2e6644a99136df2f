import type { EventAssessment } from '#core/assessment.ts'
import { bounds } from '#core/edtf.ts'
import { REST } from '#core/figures.ts'
import type { Groups } from './index.ts'

/** The groups of every table, made of what is shown: events and years that nobody shown stands for are not named. */
export function groupsOf(events: readonly Pick<EventAssessment, 'event' | 'date' | 'isRelease'>[]): Groups {
  const releases = events.filter(({ isRelease }) => isRelease)
  const years = releases.flatMap(({ date }) => {
    const { first, last } = date === null ? { first: null, last: null } : bounds(date)
    return first !== null && first.slice(0, 4) === last?.slice(0, 4) ? [Number(first.slice(0, 4))] : []
  })
  const from = Math.min(...years)
  const between = years.length === 0 ? [] : Array.from({ length: Math.max(...years) - from + 1 }, (_, at) => String(from + at))
  return {
    kind: ['stayed', 'abroad', REST],
    year: [...between, REST],
    event: [...releases.map(({ event }) => event), REST],
  }
}
