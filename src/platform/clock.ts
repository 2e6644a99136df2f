/** Tells the time in UTC as ISO 8601 with milliseconds. Handed in wherever a time is needed. */
export type Clock = () => string

export const systemClock: Clock = () => new Date().toISOString()

/** The UTC day of a time: `2026-01-31`. */
export const dayOf = (time: string): string => new Date(time).toISOString().slice(0, 10)

/**
 * A clock that never goes back, not even behind `after`, and never tells the same time twice: what was decided later is told to be later, so
 * that "as of" has one meaning.
 */
export function onward(clock: Clock, after: string | null): Clock {
  let last = after === null ? 0 : Date.parse(after)
  return () => {
    last = Math.max(Date.parse(clock()), last + 1)
    return new Date(last).toISOString()
  }
}
