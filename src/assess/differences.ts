import type { EventAssessment, PeopleRange } from '#core/assessment.ts'
import type { StatementId } from '#core/ids.ts'
import { isNamed, type Line } from './counts.ts'
import { added, disagree, low, rangeOver } from './ranges.ts'
import { hasScope } from './signs.ts'
import { aboutPerson, argumentsOf, grouped, happened, type Told, type View } from './view.ts'
import { summed } from './whole.ts'

type Difference = EventAssessment['differences'][number]

/** What the numbers of one event leave unexplained, with the figures. */
export function differencesIn(view: View, told: readonly Told[], lines: readonly Line[], whole: readonly Line[]): Difference[] {
  const current = summed(lines.filter(({ line, onward }) => line.window === 'point' && !onward))
  return [...counters(current), ...counters(summed(whole)), ...parts(current, summed(whole)), ...namesAbove(view, told)].filter(
    unlike,
  )
}

const unlike = (one: Difference, at: number, all: readonly Difference[]) =>
  all.findIndex(
    (other) =>
      other.code === one.code &&
      other.of === one.of &&
      other.low === one.low &&
      other.high === one.high &&
      other.statements[0] === one.statements[0],
  ) === at

const statementsOf = (lines: readonly Line[]): StatementId[] => [...new Set(lines.flatMap(({ line }) => line.statements))]

/** Counters whose numbers for one thing cannot all be right. Whole numbers are compared across their scopes as well. */
function counters(lines: readonly Line[]): Difference[] {
  const groups = grouped(lines.filter(isNamed), ({ line, part }) => `${line.scope}|${line.of ?? ''}|${part}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || new Set(group.map(({ key }) => key)).size < 2 || !disagree(group.map(({ line }) => line))) return []
    const { scope, of } = first.line
    const said = group.flatMap(({ line: { min, max } }) => [min ?? [], max ?? []].flat())
    const [lowest, highest] = [Math.min(...said), Math.max(...said)]
    return [{ code: 'counters_differ' as const, scope, of, low: lowest, high: highest, statements: statementsOf(group) }]
  })
}

/** Destinations, with those who stayed, against the whole; citizenships against the foreigners. Only the first can fall short. */
function parts(lines: readonly Line[], whole: readonly Line[]): Difference[] {
  const places = lines.filter(({ line }) => (line.of !== null && /^[A-Z]{2}$/.test(line.of)) || line.scope === 'stayed')
  const citizens = lines.filter(({ line }) => line.of !== null && /^[a-z]{2}$/.test(line.of) && line.of !== 'by')
  const wide = lines.filter(
    ({ line, part }) => !part && line.of === null && ['released', 'pardoned', 'announced'].includes(line.scope),
  )
  const foreign = lines.filter(({ line }) => line.scope === 'foreign' && line.of === null)
  return [...against(places, wide.length > 0 ? wide : whole, true), ...against(citizens, foreign, false)]
}

function against(partLines: readonly Line[], wholeLines: readonly Line[], complete: boolean): Difference[] {
  const whole = rangeOver(wholeLines.map(({ line }) => line))
  const groups = [...grouped(partLines, ({ line }) => (line.scope === 'stayed' ? 'stayed' : line.of)).values()]
  const ranges: PeopleRange[] = groups.flatMap((group) => rangeOver(group.map(({ line }) => line)) ?? [])
  if (!whole || ranges.length === 0) return []
  const sum = added(ranges)
  const statements = statementsOf([...wholeLines, ...partLines])
  const thing = { scope: wholeLines[0]?.line.scope ?? 'released', of: null }
  if (whole.max !== null && sum.low > whole.max)
    return [{ code: 'parts_exceed_total', ...thing, low: whole.max, high: sum.low, statements }]
  if (complete && ranges.length > 1 && sum.high < low(whole))
    return [{ code: 'parts_below_total', ...thing, low: sum.high, high: low(whole), statements }]
  return []
}

/** More people are named as part of a number than the number holds. */
function namesAbove(view: View, told: readonly Told[]): Difference[] {
  const named = grouped(
    told.filter((one) => happened(one) && aboutPerson(one) && one.statement.qualifiers?.within !== undefined),
    (one) => one.statement.qualifiers?.within,
  )
  return [...named].flatMap(([within, members]) => {
    const id = within === undefined ? undefined : view.givenBy.get(within)
    const giver = id === undefined ? undefined : view.byId.get(id)
    const value = giver && argumentsOf(giver, 'count').find(({ occurrence }) => occurrence === within)?.value
    if (!giver || typeof value !== 'object' || !('window' in value) || value.max === null || hasScope(value, 'held')) return []
    const people = new Set(members.map(({ subject }) => subject)).size
    return people > value.max
      ? [
          {
            code: 'names_exceed_count' as const,
            scope: value.scope,
            of: null,
            low: value.max,
            high: people,
            statements: [giver.id, ...members.map((one) => one.id)],
          },
        ]
      : []
  })
}
