/**
 * Incomplete gamma and beta functions, as in Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.5 and 26.5: a series, and
 * continued fractions evaluated by Lentz's method. Relative error below 1e-10 for the numbers of people that occur.
 */

const STEPS = 10_000
const ENOUGH = 1e-15
const TINY = 1e-300

/** ln of the gamma function by Lanczos (g = 7, n = 9). */
export function logGamma(x: number): number {
  const [first = 0, ...rest] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const at = x - 1
  const sum = rest.reduce((total, weight, i) => total + weight / (at + i + 1), first)
  const t = at + 7.5
  return Math.log(2 * Math.PI) / 2 + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Lentz's method for b0 + a1/(b1 + a2/(b2 + ...)). */
function fraction(b0: number, term: (n: number) => [a: number, b: number]): number {
  let value = b0 === 0 ? TINY : b0
  let c = value
  let d = 0
  for (let n = 1; n <= STEPS; n++) {
    const [a, b] = term(n)
    d = 1 / (b + a * d || TINY)
    c = b + a / c || TINY
    value *= c * d
    if (Math.abs(c * d - 1) < ENOUGH) break
  }
  return value
}

/** Regularised lower incomplete gamma function P(shape, x), between 0 and 1. */
export function gammaP(shape: number, x: number): number {
  if (x <= 0) return 0
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  if (x >= shape + 1) return 1 - scale / fraction(x + 1 - shape, (n) => [-n * (n - shape), x + 2 * n + 1 - shape])
  let term = 1 / shape
  let sum = term
  for (let n = 1; n <= STEPS && term > sum * ENOUGH; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return scale * sum
}

/** Regularised incomplete beta function I_x(a, b), between 0 and 1. */
export function betaI(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaI(1 - x, b, a)
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  const even = (m: number) => (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  const odd = (m: number) => (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  return scale / fraction(1, (n) => [n % 2 === 0 ? even(n / 2) : odd((n - 1) / 2), 1])
}

/** Where a growing function passes `level`, between `low` and `high`: halved until nothing is left to halve. */
export function where(level: number, value: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high]
  for (let step = 0; step < 200; step++) {
    const middle = (from + to) / 2
    if (middle <= from || middle >= to) break
    if (value(middle) < level) from = middle
    else to = middle
  }
  return (from + to) / 2
}
