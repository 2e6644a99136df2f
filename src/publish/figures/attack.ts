import type { Between } from './rule.ts'

/** A number that is the sum of others, each by its place in the list of numbers. */
export type Equation = { total: number; parts: readonly number[] }

const OPEN = Number.POSITIVE_INFINITY

/** Narrows a range in place; true when that changed it. */
function narrow(one: Between, low: number, high: number): boolean {
  if (low <= one.low && high >= one.high) return false
  one.low = Math.max(one.low, low)
  one.high = Math.min(one.high, high)
  return true
}

/**
 * What can be worked out about numbers of which something is known, some being sums of others: every equation narrows each of its numbers by
 * the others, over and over until nothing narrows any more. The limits of what may be published are found with it, so whoever tries the
 * same on the published tables learns nothing beyond them.
 */
export function narrowed(known: readonly Between[], equations: readonly Equation[]): Between[] {
  const now = known.map(({ low, high }) => ({ low, high }))
  let moved = true
  while (moved) {
    moved = false
    for (const { total, parts } of equations) {
      const whole = now[total]
      const each = parts.flatMap((at) => now[at] ?? [])
      if (!whole) continue
      const lows = each.reduce((sum, { low }) => sum + low, 0)
      const closed = each.reduce((sum, { high }) => sum + (high === OPEN ? 0 : high), 0)
      const open = each.filter(({ high }) => high === OPEN).length
      moved = narrow(whole, lows, open > 0 ? OPEN : closed) || moved
      for (const one of each) {
        const { low, high } = one
        const others = open > (high === OPEN ? 1 : 0) ? OPEN : closed - (high === OPEN ? 0 : high)
        moved = narrow(one, whole.low - others, whole.high - (lows - low)) || moved
      }
    }
  }
  return now
}
