import { bounds } from '#core/edtf.ts'
import { type FigureGroup, type FigureTable, REST } from '#core/figures.ts'
import type { EntityId } from '#core/ids.ts'
import { CONDITIONS } from '#vocabulary/conditions.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import { isOnward } from '../counted.ts'
import { LEAVING } from '../custody.ts'
import { kindsOf } from '../kinds.ts'
import { grouped, happened, lastDay, order, type Told, type View } from '../view.ts'

/** Somebody who left custody: by which kind, in which year, and what is said to bind them since. */
type Left = { person: EntityId; kind: string; year: string; harms: ReadonlySet<string> }

/** What may be told of people as figures only; what is secret of one person is in no table. */
const TOLD_IN_FIGURES: readonly string[] = CONDITIONS.map(({ code }) => code).filter(
  (code) => sensitivityOf('condition', code, true) === 'protected',
)

/** Of the people who left custody, of how many each thing is said, by where they were since and by the year of their last release. */
export function harmsIn(view: View): FigureTable[] {
  const left = [...view.record.entities.values()]
    .filter(({ type }) => type === 'person')
    .map(({ id }) => id)
    .sort(order)
    .flatMap((id) =>
      leftOf(
        id,
        (view.about.get(id) ?? []).filter(({ subject }) => subject === id),
      ),
    )
  return (['kind', 'year'] as const).flatMap((by) =>
    TOLD_IN_FIGURES.map((code): FigureTable => ({ of: code, by, groups: groupsOf(left, by, code) })),
  )
}

function groupsOf(left: readonly Left[], by: 'kind' | 'year', code: string): FigureGroup[] {
  const groups = [...grouped(left, (one) => one[by])].sort(([a], [b]) => order(a, b))
  return groups.map(([group, people]) => ({
    group,
    all: people.map(({ person }) => person),
    said: people.filter(({ harms }) => harms.has(code)).map(({ person }) => person),
  }))
}

function leftOf(person: EntityId, told: readonly Told[]): Left[] {
  const real = told.filter(happened)
  const leaving = real.filter((one) => isLeaving(one))
  if (leaving.length === 0) return []
  const last = leaving.map(({ statement }) => statement.date).sort((a, b) => order(lastDay(b), lastDay(a)))[0]
  const span = last && bounds(last)
  const year = span?.first?.slice(0, 4)
  return [
    {
      person,
      kind: whereabouts(kindsOf(told, []).map(({ kind }) => kind)),
      year: year !== undefined && span?.last?.startsWith(year) ? year : REST,
      harms: new Set(
        real.flatMap(({ statement: { property, value } }) => (property === 'condition' && value !== null ? [value] : [])),
      ),
    },
  ]
}

const isLeaving = (told: Told) => LEAVING.includes(told.statement.property) && !isOnward(told)

/** Finer kinds would make cells of few people, which could not be shown at all. */
const whereabouts = (kinds: readonly string[]) =>
  kinds.includes('forced_displacement')
    ? 'abroad'
    : kinds.includes('pardon_stay') || kinds.includes('release_stay')
      ? 'stayed'
      : REST
