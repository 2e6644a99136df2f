/**
 * Remembers a small number for two words. Pairs that fall on the same place push one another out: what is forgotten is worked out again,
 * so a fixed piece of memory serves any number of names. What is remembered is exactly what was worked out: a second look decides as the first.
 */
export type PairCache = {
  /** NaN when it is not remembered. */
  get: (a: number, b: number) => number
  set: (a: number, b: number, value: number) => number
}

/** `places` is a power of two; each takes sixteen bytes. */
export function pairCache(places: number): PairCache {
  const lefts = new Int32Array(places).fill(-1)
  const rights = new Int32Array(places)
  const values = new Float64Array(places)
  const placeOf = (a: number, b: number) => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ (a >>> 7)) & (places - 1)
  return {
    get: (a, b) => {
      const place = placeOf(a, b)
      return lefts[place] === a && rights[place] === b ? (values[place] as number) : Number.NaN
    },
    set: (a, b, value) => {
      const place = placeOf(a, b)
      lefts[place] = a
      rights[place] = b
      values[place] = value
      return value
    },
  }
}
