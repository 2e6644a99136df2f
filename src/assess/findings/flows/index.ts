import type { Day } from '#core/edtf.ts'
import type { FlowFindings } from '#core/findings/flows.ts'
import { lastDay } from '../../view.ts'
import type { Ground } from '../ground.ts'
import { afterOf } from './after.ts'
import { balancesOf } from './balance.ts'
import { checksOf } from './checks.ts'
import { doorOf } from './door.ts'
import { monthsOf } from './months.ts'
import { movesIn } from './moves.ts'
import { differencesOf } from './reconcile.ts'
import { daysOf, seriesOf, totalsIn, undatedOf } from './totals.ts'

/** Every published total of the register as a whole, whether they fit each other, and who came in and went out between them. */
export function flowsIn(ground: Ground): FlowFindings {
  const { eventLines: events } = ground
  const totals = totalsIn(ground.lines)
  const moves = movesIn(ground, totals)
  return {
    series: seriesOf(totals),
    undated: undatedOf(totals),
    days: daysOf(totals),
    differences: differencesOf(events, totals, moves),
    checks: checksOf(events, totals),
    balances: balancesOf(totals, moves),
    months: monthsOf(moves, endOf(ground)),
    door: doorOf(totals, moves),
    after: afterOf(ground),
  }
}

const endOf = ({ assessment: { readUntil } }: Ground): Day => (readUntil === null ? '9999-12-31' : lastDay(readUntil))
