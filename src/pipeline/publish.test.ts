import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { HabeasError } from '#core/errors.ts'
import { publicId } from '#publish/public-id.ts'
import { type ReasonedAct, readPublications } from '#register/index.ts'
import { statementIn } from '#register/testing.ts'
import { beginOrRenew, publish, publishedFolder } from './publish.ts'
import type { Stores } from './stores.ts'
import { acceptedPerson, decideIn, expose, testStores } from './testing.ts'

/** All that is published, as one text. */
function shownIn({ folder }: Stores): string {
  const root = publishedFolder(folder.path)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')).join('\n')
}

test('a publication is noted with its number, who, when and of which state; without a change there is none', async () => {
  await using stores = await testStores()
  const first = await publish(stores)
  assert.equal(first.publication?.number, 1)
  assert.equal((await publish(stores)).publication, null)
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  await decideIn(stores, [expose(mira.entity, 'public')])
  const { publication } = await publish(stores)
  assert.deepEqual(await readPublications(stores.database), [publication, first.publication])
  assert.deepEqual([publication?.number, publication?.kind, publication?.by], [2, 'publish', stores.member.id])
  assert.match(shownIn(stores), /Mira Talvik/)
})

test('hide now takes away who was hidden, and nothing that waits goes out with it', async () => {
  await using stores = await testStores()
  const [mira, jan] = [await acceptedPerson(stores, 'Mira Talvik'), await acceptedPerson(stores, 'Jan Korel')]
  await decideIn(stores, [expose(mira.entity, 'public'), expose(jan.entity, 'public')])
  await publish(stores)
  const ada = await acceptedPerson(stores, 'Ada Renn')
  await decideIn(stores, [
    expose(ada.entity, 'public'),
    expose(mira.entity, 'hidden'),
    { target: 'statement', statement: statementIn(jan.document, 'sentence').id, act: 'accept' },
  ])
  const { publication, withdrawn } = await publish(stores, {}, { kind: 'hide' })
  assert.deepEqual([publication?.number, publication?.kind], [2, 'hide'])
  assert.ok(withdrawn > 0)
  const shown = shownIn(stores)
  assert.doesNotMatch(shown, /Mira|Talvik|Ada|Renn|"sentence"/)
  // Nothing tells that somebody went, or who: no page, no list of files, no number of people.
  assert.ok(!shown.includes(publicId(stores.keys.instance, 'person', mira.entity)))
  assert.ok(!shown.includes('hide'))
  assert.match(shown, /Jan Korel/)
  const { publication: next } = await publish(stores)
  assert.equal(next?.kind, 'publish')
  for (const said of [/Ada Renn/, /"sentence"/]) assert.match(shownIn(stores), said)
})

test('a rollback shows an earlier state under today’s exposure, and the next publication goes on with the present', async () => {
  await using stores = await testStores()
  const [mira, jan] = [await acceptedPerson(stores, 'Mira Talvik'), await acceptedPerson(stores, 'Jan Korel')]
  await decideIn(stores, [expose(mira.entity, 'public'), expose(jan.entity, 'public')])
  await publish(stores)
  const ada = await acceptedPerson(stores, 'Ada Renn')
  await decideIn(stores, [expose(ada.entity, 'public')])
  await publish(stores)
  await decideIn(stores, [expose(jan.entity, 'hidden')])
  const { publication } = await publish(stores, {}, { kind: 'rollback', backTo: 1 })
  assert.deepEqual([publication?.number, publication?.kind, publication?.backTo], [3, 'rollback', 1])
  const shown = shownIn(stores)
  assert.match(shown, /Mira Talvik/)
  assert.doesNotMatch(shown, /Ada|Renn|Jan|Korel/)
  await publish(stores)
  assert.match(shownIn(stores), /Ada Renn/)
  await assert.rejects(
    publish(stores, {}, { kind: 'rollback', backTo: 99 }),
    (thrown) => thrown instanceof HabeasError && thrown.code === 'no_publication',
  )
})

test('before anything was published there is nothing to renew', async () => {
  await using stores = await testStores()
  assert.equal((await publish(stores, {}, { kind: 'hide' })).publication, null)
  assert.deepEqual(await readPublications(stores.database), [])
})

test('a start begins with an empty snapshot, renews what is shown, and publishes nothing that waits', async () => {
  await using stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  await decideIn(stores, [expose(mira.entity, 'public')])
  assert.deepEqual([(await beginOrRenew(stores)).number, /Mira|Talvik/.test(shownIn(stores))], [1, false])
  await publish(stores)
  assert.match(shownIn(stores), /Mira Talvik/)
  await decideIn(stores, [
    { ...expose(mira.entity, 'public'), until: edtf('2026-03-01') } as ReasonedAct,
    expose(jan.entity, 'public'),
  ])
  const { publication } = await beginOrRenew(stores)
  assert.equal(publication?.kind, 'hide')
  assert.doesNotMatch(shownIn(stores), /Mira|Talvik|Jan|Korel/)
  assert.equal((await beginOrRenew(stores)).publication, null)
})

test('a register that was restored without its published folder shows again what it showed', async () => {
  await using stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  await decideIn(stores, [expose(mira.entity, 'public')])
  const { root } = await publish(stores)
  await decideIn(stores, [expose(jan.entity, 'public')])
  rmSync(publishedFolder(stores.folder.path), { recursive: true })
  const again = await beginOrRenew(stores)
  assert.deepEqual([again.number, again.root], [2, root])
})
