/**
 * Remembers a small number for two words. Pairs that fall on the same place push one another out: what is forgotten is worked out again,
 * so a fixed piece of memory serves any number of names. What is remembered is exactly what was worked out: a second look decides as the first.
 */
export type PairCache = {
  /** NaN when it is not remembered. */
  get: (a: number, b: number) => number
  set: (a: number, b: number, value: number) => number
}

/** Memory is taken when the first pair comes. */
const NOTHING = new Float64Array(0)

/** `places` is a power of two; each takes sixteen bytes. Numbers of words are below 2^26. */
export function pairCache(places: number): PairCache {
  // Pair and value side by side: looking up costs one access to far memory.
  let held = NOTHING
  const placeOf = (a: number, b: number) => 2 * ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ (a >>> 7)) & (places - 1))
  const pairOf = (a: number, b: number) => a * 2 ** 26 + b
  return {
    get: (a, b) => {
      const place = placeOf(a, b)
      return held[place] === pairOf(a, b) ? (held[place + 1] as number) : Number.NaN
    },
    set: (a, b, value) => {
      if (held === NOTHING) held = new Float64Array(2 * places).fill(-1)
      const place = placeOf(a, b)
      held[place] = pairOf(a, b)
      held[place + 1] = value
      return value
    },
  }
}
