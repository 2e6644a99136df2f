/** What a call gave and how long it took, in milliseconds. */
export function timed<T>(call: () => T): { ms: number; value: T } {
  const began = performance.now()
  const value = call()
  return { ms: performance.now() - began, value }
}

/** The value below which this share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const rising = [...values].sort((a, b) => a - b)
  return rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? 0
}
