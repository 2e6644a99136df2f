import assert from 'node:assert/strict'
import { test } from 'node:test'
import { may, PERMISSION_FOR, PERMISSIONS } from './permissions.ts'

test('who works here may do everything, who has left nothing', () => {
  for (const permission of PERMISSIONS) {
    assert.equal(may({ leftOn: null }, permission), true)
    assert.equal(may({ leftOn: '2026-05-01' }, permission), false)
  }
})

test('what is shown of a person needs its own permission', () => {
  assert.equal(PERMISSION_FOR.exposure, 'expose')
  assert.notEqual(PERMISSION_FOR.exposure, PERMISSION_FOR.statement)
})
