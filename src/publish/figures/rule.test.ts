import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import { type EntityId, mintedId } from '#core/ids.ts'
import { SHIFT, shiftsUnder } from './keys.ts'
import { meant, shownNumber } from './rule.ts'

const KEY = Buffer.alloc(32, 9)
const person = (name: string): EntityId => {
  const hex = sha256(name)
  return mintedId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}
const people = (n: number, of = '') => Array.from({ length: n }, (_, at) => person(`${of}${at}`))
const shifts = Array.from({ length: 2 * SHIFT + 1 }, (_, at) => at - SHIFT)

// [people, shift, what is shown]
const TABLE: readonly [number, number, number | null][] = [
  [0, 0, null],
  [1, 2, null],
  [9, 2, null],
  [10, 2, 10],
  [10, 1, null],
  [11, 2, 15],
  [13, -1, 10],
  [14, -2, 10],
  [14, -1, 15],
  [15, 0, 15],
  [17, 0, 15],
  [17, 1, 20],
  [123, 2, 125],
]
for (const [n, shift, shown] of TABLE)
  test(`${n} people with a shift of ${shift}: ${shown}`, () => assert.equal(shownNumber('protected', n, shift), shown))

test('what is public is exact; what is secret is not counted', () => {
  assert.equal(shownNumber('public', 3, 2), 3)
  assert.throws(() => shownNumber('secret', 300, 0), RangeError)
})

test('nothing below ten is ever shown, what is shown is a multiple of five, and the number is among those it can mean', () => {
  for (let n = 0; n <= 200; n++)
    for (const shift of shifts) {
      const shown = shownNumber('protected', n, shift)
      assert.ok(shown === null || (n >= 10 && shown >= 10 && shown % 5 === 0))
      const { low, high } = meant(shown)
      assert.ok(low <= n && n <= high && high - low >= 4, `${n} ${shift}`)
    }
})

test('on the average nothing is added and nothing is taken', () => {
  for (let n = 20; n < 60; n++) {
    const sum = shifts.reduce((all, shift) => all + (shownNumber('protected', n, shift) ?? 0), 0)
    assert.equal(sum / shifts.length, n)
  }
})

test('the same people have the same shift in any order; shifts are about equally common; another key gives others', () => {
  const shift = shiftsUnder(KEY)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (n, by) => {
      const all = people(n)
      const turned = [...all.slice(by % n), ...all.slice(0, by % n)]
      assert.equal(shift(all), shiftsUnder(KEY)(turned))
    }),
  )
  const found = Array.from({ length: 500 }, (_, at) => shift(people(12, `group ${at} `)))
  for (const one of shifts) assert.ok(found.filter((other) => other === one).length > 60, `${one}`)
  const other = shiftsUnder(Buffer.alloc(32, 10))
  assert.ok(found.some((one, at) => one !== other(people(12, `group ${at} `))))
  assert.throws(() => shiftsUnder(Buffer.alloc(31)), RangeError)
})

test('one more person among n moves the shift in about one of n+1 cases', () => {
  const shift = shiftsUnder(KEY)
  const moved = Array.from({ length: 400 }, (_, at) => people(20, `set ${at} `)).filter(
    (all) => shift(all.slice(0, 19)) !== shift(all),
  )
  assert.ok(moved.length < 40, String(moved.length))
})

/** Every number that could have been there, by somebody who knows the rule, what was shown before and after, and that one came to it. */
function candidates(before: number | null, after: number | null, same: boolean): number[] {
  return Array.from({ length: 300 }, (_, n) => n).filter((n) =>
    shifts.some(
      (one) =>
        shownNumber('protected', n, one) === before &&
        shifts.some((other) => (!same || other === one) && shownNumber('protected', n + 1, other) === after),
    ),
  )
}

test('two snapshots with one more person: five numbers stay possible when the shift is the same, never fewer than two', () => {
  for (let n = 0; n < 100; n++)
    for (const one of shifts)
      for (const other of shifts) {
        const [before, after] = [shownNumber('protected', n, one), shownNumber('protected', n + 1, other)]
        assert.ok(candidates(before, after, false).length >= 2, `${n} ${one} ${other}`)
        if (one === other) assert.ok(candidates(before, after, true).length >= 5, `${n} ${one}`)
      }
})
