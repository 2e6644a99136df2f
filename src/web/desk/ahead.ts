import type { Workroom } from '#pipeline/workroom.ts'
import { queueFor } from './review/desk.ts'
import { workOutLists } from './things/list.tsx'
import { groundOf } from './things/setting.ts'
import { waitingIn } from './waiting.ts'

/** What pages keep in step from one decision to the next is begun before the desk opens: in a large register it takes seconds. */
export function workOutAhead(work: Workroom): void {
  queueFor(work.view())
  waitingIn(work)
  workOutLists(groundOf(work, work.stores.now()))
}
