import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PeopleRange } from '#core/assessment.ts'
import { added, disagree, high, low, rangeOf, rangeOver } from './ranges.ts'

const range = (min: number | null, max: number | null = min): PeopleRange => ({ min, max })
const atLeast = (n: number) => range(n, null)
const upTo = (n: number) => range(null, n)
const NOTHING = range(null)

/** Numbers of one thing, and from where to where it is by them. */
const OVER: [name: string, ranges: PeopleRange[], found: PeopleRange | null][] = [
  ['no number', [], null],
  ['numbers that say nothing', [NOTHING, NOTHING], null],
  ['one', [range(18)], range(18)],
  ['two', [range(14), range(15)], range(14, 15)],
  ['at least 18', [atLeast(18)], atLeast(18)],
  ['at least 18, and 19: who gives an upper end gives it', [atLeast(18), range(19)], range(18, 19)],
  ['at least 18, and 15: nobody says how many 18 can be', [atLeast(18), range(15)], atLeast(15)],
  ['at least 18, and at least 20', [atLeast(18), atLeast(20)], atLeast(18)],
  ['at least 18, 15, and 20', [atLeast(18), range(15), range(20)], range(15, 20)],
  ['up to 30', [upTo(30)], upTo(30)],
  ['up to 30, and 20', [upTo(30), range(20)], range(20, 30)],
  ['up to 10, and 20: nobody says how few 10 can be', [upTo(10), range(20)], upTo(20)],
  ['at least 5, and up to 9', [atLeast(5), upTo(9)], range(5, 9)],
  ['nothing said beside 18', [NOTHING, range(18)], range(18)],
]
for (const [name, ranges, found] of OVER)
  test(`from the lowest to the highest: ${name}`, () => {
    assert.deepEqual(rangeOver(ranges), found)
    assert.deepEqual(rangeOver([...ranges].reverse()), found)
  })

test('an upper end that nobody gives is infinite in a sum, and open again in a range', () => {
  assert.deepEqual([low(upTo(30)), high(upTo(30)), low(atLeast(18)), high(atLeast(18))], [0, 30, 18, Infinity])
  assert.deepEqual(added([range(3), range(4, 5)]), { low: 7, high: 8 })
  assert.deepEqual(added([]), { low: 0, high: 0 })
  assert.deepEqual(rangeOf(added([range(3), atLeast(4)])), atLeast(7))
  assert.deepEqual(rangeOf(added([range(3), NOTHING])), atLeast(3))
})

test('numbers disagree where no one number fits all of them', () => {
  assert.equal(disagree([atLeast(18), range(19)]), false)
  assert.equal(disagree([atLeast(18), range(15)]), true)
  assert.equal(disagree([upTo(10), range(20)]), true)
  assert.equal(disagree([atLeast(18), atLeast(30), NOTHING]), false)
})
