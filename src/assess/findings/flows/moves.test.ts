import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { flowsIn } from './index.ts'

const address = 'https://example.org/page'
const held = (date: string, n: number): Say => ({
  property: 'tally',
  date,
  count: { min: n, max: n, scope: 'held' },
  by: ['Viasna'],
  address,
})
const released = (person: string, date: string, more: Partial<Say> = {}): Say => ({
  property: 'release',
  person,
  date,
  address,
  ...more,
})
/** Left in February, and what stays over between 1000 held on the first of January and 998 on the first of March. */
function told(...says: Say[]) {
  const { record } = recordOf([{ published: '2025-09-01', says: [held('2025-01-01', 1000), held('2025-03-01', 998), ...says] }])
  const { months, balances } = flowsIn(groundOf(record, []))
  const left = months.find(({ month }) => month === '2025-02')?.left
  const { low, high } = balances[0]?.residual ?? { low: Number.NaN, high: Number.NaN }
  return { left: left && [left.certain, left.possible], residual: [low, high] }
}

const BOTH = [released('Jan Bokun', '2025-02-03'), released('Ida Reut', '2025-02-04', { property: 'displacement', to: 'LT' })]
const EVENT: Say = { property: 'release_event', event: 'e', date: '2025-02-20', count: 2, address }

for (const [what, says, left, residual] of [
  ['two, each by themselves', BOTH, [2, 2], [0, 0]],
  ['told twice of one', [...BOTH, released('Jan Bokun', '2025-02')], [2, 2], [0, 0]],
  ['and two of an event on another day', [...BOTH, EVENT], [4, 4], [-2, -2]],
  ['who may be among the people of an event of that day', [...BOTH, { ...EVENT, date: '2025-02-03' }], [3, 4], [-2, -1]],
  ['a day as wide as both months', [released('Jan Bokun', '2025-02/2025-03'), EVENT], [2, 3], [-1, 0]],
  ['one of an event is among its people', [EVENT, released('Jan Bokun', '2025-02-20', { event: 'e' })], [2, 2], [0, 0]],
  ['one of an event on another day', [EVENT, released('Jan Bokun', '2025-02-03', { modality: 'planned' })], [2, 2], [0, 0]],
] as const satisfies readonly (readonly [string, readonly Say[], readonly number[], readonly number[]])[])
  test(`people who left in no release event: ${what}`, () => {
    assert.deepEqual(told(...says), { left, residual })
  })
