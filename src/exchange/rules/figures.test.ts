import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HONEST } from './testing/honest.ts'
import { HELD_HONEST } from './testing/honest-held.ts'
import { LATER_HONEST, LATER_TRAPS } from './testing/later.ts'
import { stoppedOf, unflagged } from './testing/measure.ts'
import { SECOND_HONEST, SECOND_HONEST_TEST } from './testing/second-honest.ts'
import { SECOND_TRAPS, SECOND_TRAPS_TEST } from './testing/second-traps.ts'
import { THIRD_HONEST, THIRD_TRAPS } from './testing/third.ts'
import { TRAPS } from './testing/traps.ts'
import { HELD_TRAPS } from './testing/traps-held.ts'

test('of 10,000 notices with a hidden contact none is without a flag for it', () => {
  assert.deepEqual(unflagged(10_000, 20_261_122), [])
})

test('at least 97 of 100 traps are caught', () => {
  const sets = [TRAPS, HELD_TRAPS, LATER_TRAPS, SECOND_TRAPS, SECOND_TRAPS_TEST, THIRD_TRAPS].map(stoppedOf)
  const all = sets.flatMap((set) => set.all)
  const passed = sets.flatMap((set) => set.passed)
  assert.ok(all.length >= 200)
  assert.ok(passed.length / all.length <= 0.03, passed.map(({ title, text }) => `${title} | ${text}`).join('\n'))
})

test('at most 3 of 100 honest offers are stopped', () => {
  const sets = [HONEST, HELD_HONEST, LATER_HONEST, SECOND_HONEST, SECOND_HONEST_TEST, THIRD_HONEST].map(stoppedOf)
  const all = sets.flatMap((set) => set.all)
  const stopped = sets.flatMap((set) => set.stopped)
  assert.ok(all.length >= 300)
  assert.ok(stopped.length / all.length <= 0.03, stopped.map(({ title, text }) => `${title} | ${text}`).join('\n'))
})
