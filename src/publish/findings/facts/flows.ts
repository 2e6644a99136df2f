import type { PublicCountLine } from '../../types.ts'
import type { FlowsDocument } from '../types.ts'
import type { FindingFact } from './said.ts'

/** Totals are told with the figures and the events; here what they add up to. */
export const flowFacts = ({ differences, checks, balances, months, door, after }: FlowsDocument): FindingFact[] => [
  ...differences.map(
    ({ event, lines, by, reasons }): FindingFact => [
      `differ ${event} ${lines.map(keyOf).join(' ')}`,
      {
        is: 'differ',
        on: lines[1].asOf,
        scopes: [...new Set(lines.map(({ scope }) => scope))],
        reasons: reasons.map(({ reason }) => reason),
        ...by,
      },
      lines.flatMap(({ statements }) => statements),
    ],
  ),
  ...checks.map(
    ({ code, event, line, found, agrees, cited }): FindingFact => [
      `sum ${code} ${event} ${keyOf(line)}`,
      { is: 'sum', code, on: line.asOf, agrees, ...found },
      [...line.statements, ...cited],
    ],
  ),
  ...balances.map(
    ({ opening, closing, residual }): FindingFact => [
      `residual ${keyOf(opening)} ${keyOf(closing)}`,
      { is: 'residual', from: opening.asOf, to: closing.asOf, ...residual },
      [...opening.statements, ...closing.statements],
    ],
  ),
  ...months.flatMap(({ month, ...ways }) =>
    (['left', 'came'] as const)
      .filter((way) => ways[way].possible !== 0)
      .map(
        (way): FindingFact => [
          `month ${month} ${way}`,
          { is: 'month', month, way, low: ways[way].certain, high: ways[way].possible },
          ways[way].cited,
        ],
      ),
  ),
  ...door.map(
    ({ period, by, per, index, cited }): FindingFact => [
      `door ${period} ${by} ${per}`,
      { is: 'door', period, by, per, low: index?.low ?? null, high: index?.high ?? null },
      cited,
    ],
  ),
  ...after.map(({ code, people, cited }): FindingFact => [`afterwards ${code}`, { is: 'afterwards', code, people }, cited]),
]

/** By what a published number is the same one, whatever it is. */
const keyOf = ({ scope, window, since, counter, asOf, part, of }: PublicCountLine): string =>
  JSON.stringify([scope, window, since, counter.code ?? counter.text, asOf, part, of])
