import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onward } from './clock.ts'

test('a clock that is put back, or stands still, still goes on', () => {
  const times = ['2026-01-02T03:04:05.000Z', '2026-01-02T03:04:05.000Z', '2025-12-31T00:00:00.000Z', '2026-01-02T03:05:00.000Z']
  const clock = onward(() => times.shift() ?? '', '2026-01-02T03:04:05.500Z')
  const told = [clock(), clock(), clock(), clock()]
  assert.deepEqual(told, [
    '2026-01-02T03:04:05.501Z',
    '2026-01-02T03:04:05.502Z',
    '2026-01-02T03:04:05.503Z',
    '2026-01-02T03:05:00.000Z',
  ])
})
