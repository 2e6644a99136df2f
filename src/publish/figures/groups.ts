import type { EventAssessment } from '#core/assessment.ts'
import { bounds } from '#core/edtf.ts'
import { REST } from '#core/figures.ts'
import type { Groups } from './index.ts'

/** So many years in a row are rows of a table; of more only those of releases. */
const MOST = 40

/** The groups of every table, made of what is shown: events and years that nobody shown stands for are not named. */
export function groupsOf(events: readonly Pick<EventAssessment, 'event' | 'date' | 'isRelease'>[]): Groups {
  const releases = events.filter(({ isRelease }) => isRelease)
  const years = releases.flatMap(({ date }) => {
    const { first, last } = date === null ? { first: null, last: null } : bounds(date)
    return first !== null && first.slice(0, 4) === last?.slice(0, 4) ? [Number(first.slice(0, 4))] : []
  })
  return {
    kind: ['stayed', 'abroad', REST],
    year: [...rowsOf(years), REST],
    event: [...releases.map(({ event }) => event), REST],
  }
}

function rowsOf(years: readonly number[]): string[] {
  const own = [...new Set(years)].sort((a, b) => a - b)
  const [from, to] = [own[0], own.at(-1)]
  if (from === undefined || to === undefined) return []
  const rows = to - from < MOST ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : own
  return rows.map((year) => String(year).padStart(4, '0'))
}
