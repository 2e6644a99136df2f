import { dayOf } from '#platform/clock.ts'
import { publishRoom } from './publish-room.ts'
import type { Workroom } from './workroom.ts'

const LOOK_MS = 5 * 60_000

/** `look`: what the clock does every few minutes. Closed, it waits for what is under way. */
export type Daily = AsyncDisposable & { look: () => Promise<void> }

/**
 * Makes what is published anew at the first look and when a UTC day has begun, under that day's exposure: a permission that ran out takes effect while the program
 * runs on, and nothing else goes out with it. What failed is tried again the next time, also what failed when somebody was hidden. `from`: the UTC day for which it was done already.
 */
export function renewDaily({
  work,
  from,
  fault,
}: {
  work: Workroom
  from: string | null
  fault: (thrown: unknown) => void
}): Daily {
  const { stores } = work
  let done = from
  let last = Promise.resolve()
  const renew = async () => {
    const today = dayOf(stores.now())
    if (today === done && !publishRoom(work).owed()) return
    try {
      await publishRoom(work).renew(stores.member)
      done = today
    } catch (thrown) {
      fault(thrown)
    }
  }
  const look = () => {
    last = last.then(renew)
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
