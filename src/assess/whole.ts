import type { EventAssessment } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Scope } from '#core/mention.ts'
import { isOneOf, type Line } from './counts.ts'
import { rangeOver } from './ranges.ts'
import { firstDay, grouped, happened, lastDay, order, type Told } from './view.ts'

const WHOLE_TYPES: readonly StatementType[] = ['release_event', 'release', 'pardon', 'displacement', 'crossing', 'tally']
/** What an event is counted in when nobody says how many of them are political prisoners. */
const WIDE: readonly Scope[] = ['released', 'pardoned', 'announced', 'displaced']

/**
 * The numbers for an event as a whole, in the scope that applies: political prisoners if anybody counts them, else released, pardoned,
 * announced or taken abroad. A number of people taken to one State is the whole where no other destination and no one who stayed is
 * counted. Numbers that stand apart and superseded ones are still among them.
 */
export function wholeLines(lines: readonly Line[]): Line[] {
  const points = lines.filter(
    ({ line, told, onward }) => !onward && line.window === 'point' && WHOLE_TYPES.includes(told.statement.property),
  )
  const destinations = new Set(
    points.flatMap(({ line: { of, scope } }) => (scope === 'stayed' ? ['BY'] : of !== null && /^[A-Z]{2}$/.test(of) ? [of] : [])),
  )
  const all = points.filter(({ line: { of } }) => of === null || (destinations.size === 1 && destinations.has(of)))
  const scopeOf = new Map(all.flatMap(({ line }) => line.statements.map((id) => [id, line.scope] as const)))
  const political = all.filter(
    ({ line, part }) =>
      line.scope === 'political' && (!part || isOfWider(line.partOf === null ? undefined : scopeOf.get(line.partOf))),
  )
  return political.length > 0 ? political : all.filter((one) => !one.part && isOneOf(WIDE)(one))
}

/** The political prisoners of a wider number are all the political ones; those of political prisoners are some of them. */
const isOfWider = (scope: Scope | undefined) => scope !== undefined && scope !== 'political'

/** Numbers that are summed: those that stand apart and those that the same counter has replaced are not. */
export const summed = (lines: readonly Line[]): Line[] =>
  lines.filter(({ line }) => line.apart === null && !line.superseded && (line.min !== null || line.max !== null))

export function totalOf(whole: readonly Line[]): EventAssessment['total'] {
  const chosen = summed(whole)
  const range = rangeOver(chosen.map(({ line }) => line))
  const scope = [...(['political', ...WIDE] as const)].find((one) => chosen.some(({ line }) => line.scope === one))
  return range && scope ? { ...range, scope, statements: [...new Set(chosen.flatMap(({ line }) => line.statements))] } : null
}

/** When it happened: what a person preferred, else what most statements say, then the narrowest. Plans count only when nothing happened. */
export function dateOf(told: readonly Told[]): Edtf | null {
  const real = told.filter(happened)
  const dated = (real.length > 0 ? real : told.filter(({ standing }) => standing !== 'refuted')).filter(
    ({ statement }) => statement.date !== undefined,
  )
  const own = dated.filter(({ statement }) => statement.property === 'release_event')
  const chosen =
    own.length > 0
      ? own
      : dated.filter(({ statement }) => ['release', 'pardon', 'displacement', 'crossing'].includes(statement.property))
  const preferred = chosen.filter(({ standing }) => standing === 'preferred')
  const groups = [...grouped(preferred.length > 0 ? preferred : chosen, ({ statement }) => statement.date)]
  const best = groups.sort(([a, x], [b, y]) => y.length - x.length || width(a) - width(b) || order(a ?? '', b ?? ''))[0]
  return best?.[0] ?? null
}

/** Days between the first and the last day a date can mean. */
const width = (date: Edtf | undefined) => Date.parse(lastDay(date)) - Date.parse(firstDay(date))
