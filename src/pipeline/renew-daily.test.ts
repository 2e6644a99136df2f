import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { openPublished } from '#publish/read.ts'
import { publish, publishedFolder } from './publish.ts'
import { renewDaily } from './renew-daily.ts'
import { acceptedPerson, decideIn, expose, testStores } from './testing.ts'
import { openWorkroom } from './workroom.ts'

test('a permission that runs out while the program runs takes effect on the next day, and nothing that waits goes out with it', async () => {
  let time = '2026-04-01T12:00:00.000Z'
  await using stores = await testStores(() => time)
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  await decideIn(stores, [
    { target: 'exposure', entity: mira.entity, act: 'public', basis: 'consent', until: edtf('2026-04-02') },
  ])
  await publish(stores)
  await decideIn(stores, [expose(jan.entity, 'public')])
  const folder = publishedFolder(stores.folder.path)
  const names = () =>
    openPublished(folder)
      .current()
      .overview.people.map(({ name }) => name.en)
  const faults: unknown[] = []
  await using daily = renewDaily({ work: await openWorkroom(stores), from: null, fault: (thrown) => faults.push(thrown) })
  for (const [now, shown] of [
    ['2026-04-01T12:05:00.000Z', ['Mira Talvik']],
    ['2026-04-02T23:59:00.000Z', ['Mira Talvik']],
    ['2026-04-03T00:01:00.000Z', []],
    ['2026-04-04T00:01:00.000Z', []],
  ] as const) {
    time = now
    await daily.look()
    assert.deepEqual(names(), shown, now)
  }
  assert.deepEqual(faults, [])
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'no folder')
  time = '2026-04-05T00:01:00.000Z'
  await daily.look()
  await daily.look()
  assert.equal(faults.length, 2)
})
