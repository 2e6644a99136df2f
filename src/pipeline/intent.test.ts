import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openPublished } from '#publish/read.ts'
import { readPublications, readRegister } from '#register/index.ts'
import { intentIn, keepIntent } from './intent.ts'
import { make, put } from './make.ts'
import { type Press, publish, publishedFolder, publishWith } from './publish.ts'
import type { Stores } from './stores.ts'
import { acceptedPerson, decideIn, expose, testStores } from './testing.ts'

class Ended extends Error {}

/** A process that ends at one moment of a publication. */
const endingAt = ({ database }: Stores, moment: 'before' | 'shown'): Press => ({
  rows: () => readRegister(database),
  put: async (making, putting) => {
    if (moment === 'before') {
      keepIntent(putting.intent.path, { ...putting.intent.publication, number: 2, root: 'f'.repeat(64) })
      throw new Ended()
    }
    await put(make(making), putting)
    throw new Ended()
  },
})

const numbers = async ({ database }: Stores) => (await readPublications(database)).map(({ number, kind }) => `${number} ${kind}`)
const shown = ({ folder }: Stores) => openPublished(publishedFolder(folder.path)).current()

test('a publication that came to be shown is noted by the next, with who and when', async () => {
  await using stores = await testStores()
  await publish(stores)
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  await decideIn(stores, [expose(mira.entity, 'public')])
  await assert.rejects(publishWith(stores, endingAt(stores, 'shown'), stores.member.id, { kind: 'publish' }), Ended)
  assert.equal(shown(stores).manifest.number, 2)
  assert.deepEqual(await numbers(stores), ['1 publish'])
  assert.ok(existsSync(intentIn(stores.folder.path)))
  assert.equal((await publish(stores)).publication, null)
  assert.deepEqual(await numbers(stores), ['2 publish', '1 publish'])
  assert.ok(!existsSync(intentIn(stores.folder.path)))
})

test('one that was not shown leaves nothing behind', async () => {
  await using stores = await testStores()
  await publish(stores)
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  await decideIn(stores, [expose(mira.entity, 'public')])
  await assert.rejects(publishWith(stores, endingAt(stores, 'before'), stores.member.id, { kind: 'publish' }), Ended)
  assert.equal(shown(stores).manifest.number, 1)
  await publish(stores, {}, { kind: 'hide' })
  assert.deepEqual(await numbers(stores), ['1 publish'])
  assert.deepEqual((await publish(stores)).publication?.number, 2)
})

test('a note that was not written whole is passed over', async () => {
  await using stores = await testStores()
  writeFileSync(intentIn(stores.folder.path), '{"number":1')
  await publish(stores)
  assert.deepEqual(await numbers(stores), ['1 publish'])
})

test('numbers go on where the published folder was emptied, and two publications at once follow each other', async () => {
  await using stores = await testStores()
  await publish(stores)
  const root = publishedFolder(stores.folder.path)
  writeFileSync(join(root, 'current'), 'nothing')
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  await decideIn(stores, [expose(mira.entity, 'public')])
  const [one, other] = await Promise.all([publish(stores), publish(stores)])
  assert.deepEqual([one.number, other.number, other.publication], [2, 2, null])
  assert.deepEqual(
    readdirSync(root).filter((name) => /^\d+$/.test(name)),
    ['000002'],
  )
  assert.equal(readFileSync(join(root, 'current'), 'utf8'), '000002\n')
})
