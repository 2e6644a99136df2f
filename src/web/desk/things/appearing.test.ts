import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brought, listOf, ROWS } from '#pipeline/lists/testing.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import { appearing } from './appearing.ts'

test('lists of whom nobody says who publishes them are one voice; one with a publisher is another', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const publishers = () => {
    const [one] = [...work.view().occurrences.values()].filter(
      ({ type, anchors }) => type === 'person' && anchors[0]?.exact === 'Талвік Міра',
    )
    const thing = one && work.view().thing(one.id)
    return thing ? [thing.occurrences.length, appearing(work.view(), thing, []).publishers] : null
  }
  await brought(work, listOf(ROWS.mira))
  assert.deepEqual(publishers(), [1, 1])
  await brought(work, listOf(ROWS.mira, ROWS.jan))
  assert.deepEqual(publishers(), [2, 1])
  await brought(work, listOf(ROWS.mira, ROWS.one), { hints: { publisher: 'Velland Watch' } })
  assert.deepEqual(publishers(), [3, 2])
})
