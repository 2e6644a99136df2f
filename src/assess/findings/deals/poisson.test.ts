import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { betaI, gammaP, logGamma } from './gamma.ts'
import { expected, rateRatio } from './poisson.ts'

const near = (found: number, known: number, error = 5e-4) =>
  assert.ok(Math.abs(found - known) <= error, `${found} is not ${known}`)

/** Published tables of the exact Poisson interval, 95 %. */
const TABLE: [number, number, number][] = [
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [2, 0.242, 7.225],
  [3, 0.619, 8.767],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [20, 12.217, 30.888],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627],
]
for (const [count, low, high] of TABLE)
  test(`${count} seen: ${low} to ${high} expected`, () => {
    near(expected(count).low, low, 1e-3)
    near(expected(count).high, high, 1e-3)
  })

test('the functions at points where they are known', () => {
  near(logGamma(1), 0, 1e-12)
  near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 1e-12)
  near(logGamma(11), Math.log(3_628_800), 1e-11)
  near(gammaP(1, 2), 1 - Math.exp(-2), 1e-12)
  near(gammaP(1, 0.1), 1 - Math.exp(-0.1), 1e-12)
  near(gammaP(2, 3), 1 - 4 * Math.exp(-3), 1e-12)
  near(betaI(0.5, 3, 3), 0.5, 1e-12)
  near(betaI(0.3, 1, 4), 1 - 0.7 ** 4, 1e-12)
  near(betaI(0.9, 4, 1), 0.9 ** 4, 1e-12)
})

test('a ratio of rates: by hand, and where one side is empty', () => {
  // 8 of 10 after: Clopper and Pearson give .4439 to .9748 of the sum, hence these odds.
  const found = rateRatio({ count: 8, days: 90 }, { count: 2, days: 90 })
  near(found?.low ?? 0, 0.4439 / 0.5561, 1e-3)
  near(found?.high ?? 0, 0.97479 / 0.02521, 2e-2)
  assert.equal(rateRatio({ count: 0, days: 90 }, { count: 0, days: 90 }), null)
  assert.equal(rateRatio({ count: 3, days: 90 }, { count: 0, days: 90 })?.high, null)
  assert.equal(rateRatio({ count: 0, days: 90 }, { count: 3, days: 90 })?.low, 0)
  const half = rateRatio({ count: 8, days: 45 }, { count: 2, days: 90 })
  near(half?.low ?? 0, 2 * (found?.low ?? 0), 1e-9)
})

test('an interval holds its number, grows with it, and turns over with its sides', () => {
  const counts = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [one, next] = [expected(a), expected(a + 1)]
      assert.ok(one.low <= a && a <= one.high)
      assert.ok(one.low < next.low && one.high < next.high)
      const ratio = rateRatio({ count: a, days: 90 }, { count: b, days: 90 })
      const turned = rateRatio({ count: b, days: 90 }, { count: a, days: 90 })
      if (ratio === null || turned === null) return assert.equal(a + b, 0)
      if (ratio.high === null) return assert.equal(turned.low, 0)
      near(ratio.high * turned.low, 1, 1e-6)
      if (a > 0) assert.ok(ratio.low * b <= a && a <= ratio.high * b)
    }),
    { numRuns: 60 },
  )
})
