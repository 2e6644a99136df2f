import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wilson } from './figures.ts'

const rounded = (part: number, whole: number) => {
  const found = wilson(part, whole)
  return found && [found.low.toFixed(4), found.high.toFixed(4)]
}

// By hand for 43 of 71, z² = 3.841459: share .605634; z²/71 = .054105; centre (.605634 + .027053) / 1.054105 = .600212;
// half 1.959964 × √(.605634 × .394366 / 71 + .054105 / 284) / 1.054105 = 1.959964 × .059619 / 1.054105 = .110854.
test('the interval of a share, by hand', () => {
  assert.deepEqual(rounded(43, 71), ['0.4894', '0.7111'])
  assert.equal((43 / 71).toFixed(3), '0.606')
})

test('nobody and everybody', () => {
  assert.equal(wilson(0, 0), null)
  assert.deepEqual(rounded(0, 10), ['0.0000', '0.2775'])
  assert.deepEqual(rounded(10, 10), ['0.7225', '1.0000'])
  assert.throws(() => wilson(3, 2), RangeError)
})

test('the share lies within, and turned round it is the same', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (part, rest) => {
      const whole = part + rest
      const [found, other] = [wilson(part, whole), wilson(rest, whole)]
      if (whole === 0) return
      assert.ok(found && other && found.low <= part / whole && part / whole <= found.high)
      assert.ok(Math.abs(found.low - (1 - other.high)) < 1e-12)
    }),
  )
})
