import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './order.ts'

test('few and many are put in order alike, and what is equal stays as it stood', () => {
  for (const length of [0, 1, 2, 7, 16, 17, 60]) {
    const list = Array.from({ length }, (_, n) => ({ rank: (n * 7) % 5, n }))
    const expected = [...list].sort((a, b) => a.rank - b.rank)
    assert.deepEqual(
      inOrder(list, (a, b) => a.rank - b.rank),
      expected,
    )
  }
})
