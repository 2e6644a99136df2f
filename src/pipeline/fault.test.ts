import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from './fault.ts'

test('a fault says where it is and nothing of what was thrown, which may quote a document', () => {
  const { code, message } = faultOf(new RangeError('Zyxwvu\n    at Zyxwvu.ts:1'))
  assert.equal(code, 'fault')
  assert.match(message, /\(RangeError, fault\.test\.ts:\d+\)/)
  for (const thrown of [new RangeError('Zyxwvu\n    at Zyxwvu.ts:1'), null, 'Zyxwvu', { stack: 'Zyxwvu' }])
    assert.doesNotMatch(faultOf(thrown).message, /Zyxwvu/)
})
