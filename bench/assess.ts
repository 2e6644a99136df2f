import { assess } from '../src/assess/index.ts'
import { registerOf } from './made/register.ts'
import type { Figure } from './main.ts'

export async function run(): Promise<Figure[]> {
  const record = registerOf({ events: 200, peopleOfEach: 15, lives: 'short' })
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now()
    assess(record)
    return performance.now() - began
  })
  const { events, people, gaps } = assess(record)
  const note = `${record.statements.length} statements, ${events.length} events, ${people.length} people, ${gaps.length} running totals; best of 3`
  return [{ name: 'assess a register of 3,000 people', figure: `${Math.round(Math.min(...times))} ms`, note }]
}
