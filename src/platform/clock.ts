/** Tells the time in UTC as ISO 8601 with milliseconds. Handed in wherever a time is needed. */
export type Clock = () => string

export const systemClock: Clock = () => new Date().toISOString()

/** The UTC day of a time: `2026-01-31`. */
export const dayOf = (time: string): string => new Date(time).toISOString().slice(0, 10)
