import { tablesOf } from '../src/assess/figures/index.ts'
import { assessWhole } from '../src/assess/index.ts'
import { groupsOf } from '../src/publish/figures/groups.ts'
import { safeFigures } from '../src/publish/figures/index.ts'
import { registerOf } from './made/register.ts'
import type { Figure } from './main.ts'

/** Seconds by the clock on the wall, and of the processor. */
function timed<Result>(work: () => Result): { result: Result; figure: string } {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const result = work()
  const { user, system } = process.cpuUsage(cpu)
  return { result, figure: `${((performance.now() - began) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s)` }
}

/** All assessments of 20,000 people and 200,000 statements: under 20 s is the promise. In brackets: of the processor. */
export async function run(): Promise<Figure[]> {
  const record = registerOf({ events: 1000, peopleOfEach: 20, lives: 'long' })
  const whole = timed(() => assessWhole(record, []))
  const { events, people, gaps } = whole.result
  const tables = timed(() => tablesOf(record, null))
  const safe = timed(() => safeFigures(tables.result, groupsOf(events), Buffer.alloc(32, 1)))
  const size = `${record.statements.length} statements, ${record.sources.size} sources`
  return [
    {
      name: 'all assessments of 20,000 people',
      figure: whole.figure,
      note: `${size}; ${events.length} events, ${people.length} people, ${gaps.length} running totals`,
    },
    { name: 'tables of the whole record', figure: tables.figure, note: `${tables.result.tables.length} tables` },
    {
      name: 'disclosure control of these tables',
      figure: safe.figure,
      note: `${safe.result.reduce((sum, { groups }) => sum + groups.length, 0)} groups`,
    },
  ]
}
