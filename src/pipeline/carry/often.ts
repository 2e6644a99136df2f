import type { IntakeConfig } from '#platform/config.ts'
import type { Stores } from '../stores.ts'
import { runningDoor, synchronise } from './index.ts'

const EVERY_MS = 60_000

/** `look`: what the clock does each minute. Closed, it stops at the next whole envelope. */
export type Often = AsyncDisposable & { look: () => Promise<void> }

/** Carries between an open desk and the door of the settings, as long as one runs. What went wrong is told once, until it goes well again. */
export function carryOften(stores: Stores, config: IntakeConfig, fault: (thrown: unknown) => void): Often {
  const ending = new AbortController()
  let isWrong = false
  let last = Promise.resolve()
  const carry = async () => {
    if (ending.signal.aborted) return
    try {
      const carrier = await runningDoor(config)
      if (carrier) await synchronise(stores, carrier, ending.signal)
      isWrong = false
    } catch (thrown) {
      if (!isWrong) fault(thrown)
      isWrong = true
    }
  }
  const look = () => {
    last = last.then(carry)
    return last
  }
  const timer = setInterval(() => void look(), EVERY_MS)
  timer.unref()
  return {
    look,
    [Symbol.asyncDispose]: () => {
      clearInterval(timer)
      ending.abort()
      return last
    },
  }
}
