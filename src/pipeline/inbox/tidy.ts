import { lockIfIdle, type Sessions } from '#members/index.ts'
import type { Stores } from '../stores.ts'
import { inboxOf } from './inbox.ts'

const LOOK_MS = 60_000

/** `look`: what the clock does every minute. Closed, it waits for what is under way. */
export type Tidying = AsyncDisposable & { look: () => Promise<void> }

/** While the desk is open: keys that nobody uses leave the memory, contacts that nobody needs any more are destroyed. */
export function tidyInbox({
  stores,
  sessions,
  fault,
}: {
  stores: Stores
  sessions: Sessions
  fault: (thrown: unknown) => void
}): Tidying {
  let last = Promise.resolve()
  const tidy = async () => {
    for (const session of sessions.open()) lockIfIdle(session, stores.now())
    await (await inboxOf(stores)).retire()
  }
  const look = () => {
    last = last.then(tidy).catch(fault)
    return last
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  return {
    look,
    [Symbol.asyncDispose]: () => {
      clearInterval(timer)
      return last
    },
  }
}
