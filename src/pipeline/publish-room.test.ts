import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { ExposureLevel } from '#core/decision.ts'
import { HabeasError } from '#core/errors.ts'
import type { EntityId } from '#core/ids.ts'
import { openPublished } from '#publish/read.ts'
import { publishedFolder } from './publish.ts'
import { type Look, type LookOf, publishRoom } from './publish-room.ts'
import { decideAndRenew } from './show-less.ts'
import { acceptedPerson, expose, testStores } from './testing.ts'
import { openWorkroom, type Workroom } from './workroom.ts'

const NEXT: LookOf = { backTo: null }

async function looked(work: Workroom, of: LookOf = NEXT): Promise<Extract<Look, { state: 'done' }>> {
  const { version } = work.view()
  for (;;) {
    const look = publishRoom(work).look(of, version)
    if (look.state === 'done') return look
    assert.equal(look.state, 'working')
    await pause(20)
  }
}

const decideShown = (work: Workroom, entity: EntityId, level: ExposureLevel) => {
  const acts = [expose(entity, level)]
  return decideAndRenew(work, work.stores.member, acts, () => work.decide(work.stores.member, acts))
}

const linesOf = ({ changes }: { changes: Extract<Look, { state: 'done' }>['changes'] }) =>
  changes.flatMap(({ of, mark, lines }) => lines.map((line) => `${of} ${mark}: ${line.mark} ${(line.after ?? line.before)?.is}`))

test('what was looked at is what is published, though others go on deciding', async () => {
  await using stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  const work = await openWorkroom(stores)
  const room = publishRoom(work)
  await work.decide(stores.member, [expose(mira.entity, 'public')])
  const seen = await looked(work)
  assert.equal(seen.number, 1)
  assert.ok(linesOf(seen).includes('person added: added statement'))
  const [change] = seen.changes.filter(({ of }) => of === 'person')
  assert.equal(change?.entity, mira.entity)
  assert.equal(change?.lines.findLast(({ after }) => after?.is === 'statement')?.origins[0]?.source, mira.document.source.hash)
  assert.ok(openPublished(room.preview(NEXT)).current().overview.people.length === 1)

  await work.decide(stores.member, [expose(jan.entity, 'public')])
  const done = await room.publish(stores.member, NEXT, seen.root)
  assert.deepEqual([done.publication?.number, done.root], [1, seen.root])
  const { overview } = openPublished(publishedFolder(stores.folder.path)).current()
  assert.deepEqual(
    overview.people.map(({ name }) => name.en),
    ['Mira Talvik'],
  )
  const after = await looked(work)
  assert.deepEqual(
    after.changes.filter(({ of }) => of === 'person').map(({ mark, entity }) => [mark, entity]),
    [['added', jan.entity]],
  )
})

test('who was hidden since is not published: then nothing is, and it is said', async () => {
  await using stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const work = await openWorkroom(stores)
  const room = publishRoom(work)
  await work.decide(stores.member, [expose(mira.entity, 'public')])
  const seen = await looked(work)
  assert.equal(await decideShown(work, mira.entity, 'hidden'), 'same')
  await assert.rejects(
    room.publish(stores.member, NEXT, seen.root),
    (thrown) => thrown instanceof HabeasError && thrown.code === 'changed',
  )
  assert.deepEqual(await room.list(), [])
  const [since] = await room.since(seen.asOf)
  assert.equal(since?.act, 'hidden')
})

test('hidden at once, also while somebody looks; a way back is shown before it is gone', async () => {
  await using stores = await testStores()
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  const work = await openWorkroom(stores)
  const room = publishRoom(work)
  await work.decide(stores.member, [expose(mira.entity, 'public')])
  await room.publish(stores.member, NEXT, (await looked(work)).root)
  await work.decide(stores.member, [expose(jan.entity, 'public')])
  await room.publish(stores.member, NEXT, (await looked(work)).root)
  room.look(NEXT, work.view().version)
  assert.equal(await decideShown(work, mira.entity, 'hidden'), 'renewed')
  const [hidden] = await room.list()
  assert.deepEqual([hidden?.kind, hidden?.number], ['hide', 3])
  assert.equal(existsSync(room.preview({ backTo: 1 })), false)
  const back = await looked(work, { backTo: 1 })
  assert.deepEqual(
    back.changes.filter(({ of }) => of === 'person').map(({ mark, entity }) => [mark, entity]),
    [['hidden', jan.entity]],
  )
  assert.ok(existsSync(room.preview({ backTo: 1 })))
  await room.publish(stores.member, { backTo: 1 }, back.root)
  assert.equal(existsSync(room.preview({ backTo: 1 })), false)
  assert.deepEqual(openPublished(publishedFolder(stores.folder.path)).current().overview.people, [])
  assert.deepEqual(
    (await room.list()).map(({ number, kind, backTo }) => [number, kind, backTo]),
    [
      [4, 'rollback', 1],
      [3, 'hide', null],
      [2, 'publish', null],
      [1, 'publish', null],
    ],
  )
})
