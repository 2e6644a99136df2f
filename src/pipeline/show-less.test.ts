import assert from 'node:assert/strict'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { openPublished } from '#publish/read.ts'
import type { ReasonedAct } from '#register/index.ts'
import { beginOrRenew, publish, publishedFolder } from './publish.ts'
import { publishRoom } from './publish-room.ts'
import { decideAndRenew } from './show-less.ts'
import { acceptedPerson, decideIn, expose, testStores } from './testing.ts'
import { openWorkroom } from './workroom.ts'

/** Two people in two documents; the first is in public, the second is hidden. */
async function shown() {
  const stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  await decideIn(stores, [expose(mira.entity, 'public'), expose(jan.entity, 'hidden')])
  await publish(stores)
  const work = await openWorkroom(stores)
  const { member } = stores
  return {
    stores,
    work,
    mira,
    jan,
    decide: (acts: readonly ReasonedAct[]) => decideAndRenew(work, member, acts, () => work.decide(member, acts)),
    names: () =>
      openPublished(publishedFolder(stores.folder.path))
        .current()
        .overview.people.map(({ name }) => name.en),
    [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
  }
}

test('who is joined with somebody hidden is gone from what is published at once; taking that apart publishes nobody', async () => {
  await using all = await shown()
  const { work, mira, jan, decide, names } = all
  const [one, other] = [mira.entity, jan.entity].map((id) => work.view().thing(id)?.occurrences[0])
  assert.ok(one && other)
  const pair: [typeof one, typeof one] = one < other ? [one, other] : [other, one]
  assert.deepEqual(names(), ['Mira Talvik'])
  assert.equal(await decide([{ target: 'judgement', pair, act: 'same' }]), 'renewed')
  assert.deepEqual(names(), [])
  assert.equal(await decide([{ target: 'judgement', pair, act: 'undecided' }]), 'untouched')
  assert.deepEqual(names(), [])
})

test('who was decided on together with another is hidden on both sides when they are taken apart, at once, until somebody decides anew', async () => {
  await using all = await shown()
  const { stores, work, mira, decide, names } = all
  const twin = await acceptedPerson(stores, 'Mira Talvyk')
  await work.refresh()
  const [one, other] = [mira.entity, twin.entity].map((id) => work.view().thing(id)?.occurrences[0])
  assert.ok(one && other)
  const pair: [typeof one, typeof one] = one < other ? [one, other] : [other, one]
  await decide([{ target: 'judgement', pair, act: 'same' }])
  await decide([expose(mira.entity, 'public')])
  await publish(stores)
  assert.deepEqual(names(), ['Mira Talvik'])
  assert.equal(await decide([{ target: 'judgement', pair, act: 'different' }]), 'renewed')
  assert.deepEqual(names(), [])
  await publish(stores)
  assert.deepEqual(names(), [])
  await decide([{ ...expose(mira.entity, 'public'), renew: true }])
  await publish(stores)
  assert.deepEqual(names(), ['Mira Talvik'])
})

test('a permission that is taken back takes effect at once; hiding that is taken back waits for a publication', async () => {
  await using all = await shown()
  const { stores, work, jan, decide, names } = all
  const [done] = await work.decide(stores.member, [expose(jan.entity, 'public')])
  await publish(stores)
  assert.deepEqual(names().toSorted(), ['Jan Korel', 'Mira Talvik'])
  assert.equal(done?.status, 'applied')
  if (done?.status !== 'applied') return
  const undo = () => work.undo(stores.member, [done.decision])
  assert.equal(await decideAndRenew(work, stores.member, [done.decision], undo), 'renewed')
  assert.deepEqual(names(), ['Mira Talvik'])
  assert.equal(await decide([expose(jan.entity, 'public')]), 'untouched')
})

test('when the published pages could not be made anew, hiding once more makes them, though the register hides already', async () => {
  await using all = await shown()
  const { work, stores, mira, decide, names } = all
  const folder = publishedFolder(stores.folder.path)
  renameSync(folder, `${folder}.away`)
  writeFileSync(folder, 'no folder')
  assert.equal(await decide([expose(mira.entity, 'hidden')]), 'failed')
  assert.equal(publishRoom(work).owed(), true)
  rmSync(folder)
  renameSync(`${folder}.away`, folder)
  assert.deepEqual(names(), ['Mira Talvik'])
  assert.equal(await decide([expose(mira.entity, 'hidden')]), 'renewed')
  assert.deepEqual(names(), [])
  assert.equal(publishRoom(work).owed(), false)
})

test('who was hidden and is not any more comes back only when somebody publishes, not when another is hidden', async () => {
  await using all = await shown()
  const { stores, work, mira, jan, decide, names } = all
  await decide([expose(jan.entity, 'public')])
  await publish(stores)
  assert.deepEqual(names().toSorted(), ['Jan Korel', 'Mira Talvik'])
  assert.equal(await decide([expose(jan.entity, 'hidden')]), 'renewed')
  assert.equal(await decide([expose(jan.entity, 'public')]), 'untouched')
  assert.equal(await decide([expose(mira.entity, 'hidden')]), 'renewed')
  assert.deepEqual(names(), [])
  await beginOrRenew(stores)
  assert.deepEqual(names(), [])
  await publish(stores)
  assert.deepEqual(names(), ['Jan Korel'])
  const [one, other] = [mira.entity, jan.entity].map((id) => work.view().thing(id)?.occurrences[0])
  assert.ok(one && other)
  const pair: [typeof one, typeof one] = one < other ? [one, other] : [other, one]
  assert.equal(await decide([{ target: 'judgement', pair, act: 'same' }]), 'renewed')
  await decide([{ target: 'judgement', pair, act: 'undecided' }])
  assert.equal(await decide([expose(mira.entity, 'hidden')]), 'same')
  assert.deepEqual(names(), [])
})

test('a free word that is closed again is closed in what is published, by an undo too; freeing waits for a publication', async () => {
  await using all = await shown()
  const { stores, work, decide } = all
  const free = { target: 'word', word: 'zarechny', act: 'free' } as const
  const close = { ...free, act: 'unfree' } as const
  assert.equal(await decide([free]), 'untouched')
  // Nothing here has the word: what is published was made anew and is the same.
  assert.equal(await decide([close]), 'same')
  assert.equal(await decide([close]), 'untouched')
  const [done] = await work.decide(stores.member, [free])
  if (done?.status !== 'applied') return assert.fail()
  const undo = () => work.undo(stores.member, [done.decision])
  assert.equal(await decideAndRenew(work, stores.member, [done.decision], undo), 'same')
})
