import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { damage, soundCodes } from './damage.ts'
import { leastDamage, soundTree } from './sound-tree.ts'

const sounding = fc.record({
  codes: fc.string({ unit: fc.constantFrom(...'aeioujbvghxdZzktscCSlw'), maxLength: 8 }).map(soundCodes),
  cost: fc.nat(20),
})
const soundings = fc.array(sounding, { maxLength: 6 })

test('the trees of two words give the least of all their soundings, and tell when it is above the limit', () => {
  fc.assert(
    fc.property(soundings, soundings, fc.nat(200), (left, right, limit) => {
      const all = left.flatMap((a) => right.map((b) => a.cost + b.cost + damage(a.codes, b.codes, 1e6)))
      const least = Math.min(...all)
      const found = leastDamage(soundTree(left), soundTree(right), limit)
      if (least <= limit) assert.equal(found, least)
      else assert.ok(found > limit)
    }),
    { numRuns: 1000 },
  )
})

test('soundings that begin alike share what they share', () => {
  const of = (...sounds: string[]) => soundTree(sounds.map((one) => ({ codes: soundCodes(one), cost: 0 })))
  assert.equal(of('talvik').size, 7)
  assert.equal(of('talvik', 'talvika', 'talvyk').size, 10)
})
