import { inboxIfOpen, isWaiting } from '#pipeline/inbox/index.ts'
import type { Workroom } from '#pipeline/workroom.ts'
import { queueFor } from './review/desk.ts'
import type { Waiting } from './shell.tsx'

/** How much waits in each part of the desk: drafts as the queue counts them, and what came in confidence, offers and letters apart. */
export function waitingIn(work: Workroom): Waiting {
  const came = inboxIfOpen(work.stores)?.all() ?? []
  const inbox = came.filter((one) => one.kind !== 'offer' && one.kind !== 'letter' && isWaiting(one)).length
  return { queue: queueFor(work.view()).drafts, inbox }
}
