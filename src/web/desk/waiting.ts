import type { RegisterView } from '#register/index.ts'
import type { Waiting } from './shell.tsx'

let last: { view: RegisterView; version: number; waiting: Waiting } | null = null

/** How much waits in each part of the desk; counted once for each state of the register. */
export function waitingIn(view: RegisterView): Waiting {
  if (last?.view === view && last.version === view.version) return last.waiting
  let drafts = 0
  for (const { latest } of view.statements.values()) if (latest === null) drafts++
  last = { view, version: view.version, waiting: { queue: drafts } }
  return last.waiting
}
