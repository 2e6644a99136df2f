import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EntityType, isOnePerson } from './occurrence.ts'

const CASES: [EntityType, string, boolean][] = [
  ['person', 'Mira Talvik', true],
  ['group', 'She', true],
  ['group', 'яму', true],
  ['group', 'Я', true],
  ['group', 'they', false],
  ['group', 'the prisoners', false],
  ['tally', '12 people', false],
]
for (const [type, exact, expected] of CASES)
  test(`${type} “${exact}”: ${expected ? 'one person' : 'nobody in particular'}`, () =>
    assert.equal(isOnePerson({ type, anchors: [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }] }), expected))
test('an unknown occurrence is nobody', () => assert.equal(isOnePerson(undefined), false))
