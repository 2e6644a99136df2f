/** What everybody together may send before it goes slowly. Nobody is told apart, so nobody can be shut out alone. */
export type Bucket = {
  /** Takes one; false when there is none. `now` in milliseconds. */
  take(now: number): boolean
  isEmpty(now: number): boolean
}

/** `most` at once, and one more every `everyMs`. */
export function openBucket(most: number, everyMs: number): Bucket {
  let left = most
  let filled: number | null = null
  const fill = (now: number) => {
    filled ??= now
    const fresh = Math.floor((now - filled) / everyMs)
    if (fresh <= 0) return
    left = Math.min(most, left + fresh)
    filled += fresh * everyMs
  }
  return {
    take(now) {
      fill(now)
      if (left === 0) return false
      left--
      return true
    },
    isEmpty(now) {
      fill(now)
      return left === 0
    },
  }
}
