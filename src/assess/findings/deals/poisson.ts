import { betaI, gammaP, where } from './gamma.ts'

/** Exact intervals for numbers of rare things, 95 %: 2.5 % on either side. */
const LOWER = 0.025
const UPPER = 0.975

const quantile = (level: number, shape: number): number =>
  where(level, (x) => gammaP(shape, x), 0, shape + 10 * Math.sqrt(shape) + 20)

/**
 * The interval of the number expected where `count` were seen (Garwood, Biometrika 28, 1936): half the chi-square quantiles for 2 count and
 * 2 count + 2 degrees of freedom. 0 gives 0 to 3.689.
 */
export const expected = (count: number): { low: number; high: number } => ({
  low: count === 0 ? 0 : quantile(LOWER, count),
  high: quantile(UPPER, count + 1),
})

/** People seen in so many days. */
export type Seen = { count: number; days: number }

/**
 * The ratio of two rates, after against before: given their sum, one count is binomial, and its limits are those of Clopper and Pearson
 * (Biometrika 26, 1934). `high` null: no upper limit, since nobody was seen before. Null where nobody was seen at all.
 */
export function rateRatio(after: Seen, before: Seen): { low: number; high: number | null } | null {
  const all = after.count + before.count
  if (all === 0 || after.days === 0 || before.days === 0) return null
  const limit = (level: number, a: number, b: number) => where(level, (x) => betaI(x, a, b), 0, 1)
  const odds = (share: number) => ((share / (1 - share)) * before.days) / after.days
  return {
    low: after.count === 0 ? 0 : odds(limit(LOWER, after.count, before.count + 1)),
    high: before.count === 0 ? null : odds(limit(UPPER, after.count + 1, before.count)),
  }
}
