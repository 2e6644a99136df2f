import { setImmediate as turn } from 'node:timers/promises'
import { takeIn } from '#resolve/index.ts'
import type { Workroom } from './workroom.ts'

/** Occurrences taken in at a time: some twenty milliseconds, which nobody at the desk notices. */
const AT_ONCE = 300

/** Takes the names of the register in, a few at a time, so that the first who looks for somebody does not wait for all of them. */
export async function learnNames(work: Pick<Workroom, 'view'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !takeIn(work.view(), AT_ONCE)) await turn()
}
