import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFirst, dayOf } from './day.ts'

test('a day is read as people type it, and what is none is said to be wrong', () => {
  for (const [typed, read] of [
    ['', null],
    ['2026-05-14', '2026-05-14'],
    ['14.05.2026', '2026-05-14'],
    ['4/5/2026', '2026-05-04'],
    ['31.02.2026', 'wrong'],
    ['2026-05', 'wrong'],
    ['05.14.2026', 'wrong'],
    ['tomorrow', 'wrong'],
  ] as const)
    assert.equal(dayOf(typed), read, typed)
  assert.deepEqual(['1.5.2027', '2027-05', '~2027'].map(dayFirst), ['2027-05-01', '2027-05', '~2027'])
})
