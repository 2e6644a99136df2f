import type { Check } from '#core/findings/flows.ts'
import type { EntityId } from '#core/ids.ts'
import type { Line } from '../../counts.ts'
import { added, high, low, rangeOver } from '../../ranges.ts'
import { grouped } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { byDay, isWhole } from './totals.ts'

/** What together is everybody, by the code of what a number counts. */
const ALL_OF = ['women', 'men'] as const

/** Sums that published numbers must satisfy: men and women are everybody; a running total of one counter never falls. */
export const checksOf = (events: Ground['eventLines'], totals: readonly Line[]): Check[] => [
  ...partsOf(null, totals),
  ...[...events].flatMap(([event, lines]) => partsOf(event, lines)),
  ...risingOf(totals),
]

/** Men and women of one counter, scope and known day against the whole: that counter's own number, else the one that others give. */
function partsOf(event: EntityId | null, lines: readonly Line[]): Check[] {
  const sets = grouped(
    lines.filter(({ line }) => ALL_OF.some((code) => code === line.of) && (event !== null || line.asOf !== null)),
    ({ key, line }) => [key, line.scope, line.window, event === null ? line.asOf : ''].join('|'),
  )
  return [...sets.values()].flatMap((parts): Check[] => {
    const each = ALL_OF.flatMap((code) => {
      const same = parts.filter(({ line }) => line.of === code)
      const range = rangeOver(same.map(({ line }) => line))
      return range === null ? [] : [range]
    })
    const [first] = parts
    if (!first || each.length < ALL_OF.length) return []
    const wholes = lines.filter(
      (one) =>
        isWhole(one) &&
        one.line.scope === first.line.scope &&
        one.line.window === first.line.window &&
        (event !== null || one.line.asOf === first.line.asOf),
    )
    const own = wholes.filter(({ key }) => key === first.key)
    const found = added(each)
    const agreeing = (own.length > 0 ? own : wholes).find(({ line }) => fits(found, line))
    const whole = agreeing ?? own[0] ?? wholes[0]
    if (!whole) return []
    const statements = [...whole.line.statements, ...parts.flatMap(({ line }) => line.statements)]
    return [
      { code: 'parts', event, line: whole.line, found, agrees: agreeing !== undefined, statements: [...new Set(statements)] },
    ]
  })
}

function risingOf(totals: readonly Line[]): Check[] {
  const running = grouped(
    totals.filter((one) => isWhole(one) && one.line.window === 'cumulative' && one.line.asOf !== null),
    ({ key, line }) => [key, line.scope, line.since].join('|'),
  )
  return [...running.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => byDay(a.line, b.line))
    return sorted.flatMap(({ line }, at): Check[] => {
      const before = sorted[at - 1]
      if (!before) return []
      const found = { low: low(before.line), high: high(before.line) }
      const statements = [...new Set([...line.statements, ...before.line.statements])]
      return [{ code: 'rising', event: null, line, found, agrees: high(line) >= found.low, statements }]
    })
  })
}

const fits = (found: Check['found'], line: Line['line']) => low(line) <= found.high && found.low <= high(line)
