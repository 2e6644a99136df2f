import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openDoorAt } from '#cli/doors.ts'
import type { EnvelopeId, MailboxId } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { sealReply } from '#intake/sealing/index.ts'
import type { Carrier } from '#intake/store/index.ts'
import { openTestIntake, type TestIntake } from '#intake/store/testing.ts'
import { localMember } from '#members/index.ts'
import { newId } from '#platform/chance.ts'
import { carryApp } from '#web/intake/carry.ts'
import { inboxOf } from '../inbox/index.ts'
import type { Stores } from '../stores.ts'
import { testStores } from '../testing.ts'
import { carrierAt, deskSide, socketOf, sync, synchronise } from './index.ts'

let door: TestIntake
let stores: Stores
let socket: AsyncDisposable
let carrier: Carrier
before(async () => {
  door = await openTestIntake({ isClosed: true })
  stores = await testStores(() => door.now())
  socket = await openDoorAt(carryApp(door.store.carrier), { socket: socketOf(door.path), mode: 0o600 })
  carrier = carrierAt(socketOf(door.path))
})
after(async () => {
  await socket[Symbol.asyncDispose]()
  await stores[Symbol.asyncDispose]()
  await door[Symbol.asyncDispose]()
})

async function* bytes(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function envelope(size = 10): Promise<EnvelopeId> {
  const id = randomBytes(16).toString('hex') as EnvelopeId
  await door.store.incoming.begin(id, 'testimony')
  for (const part of ['key', 'file-1', 'manifest'] as const)
    await door.store.incoming.append(id, part, 0, bytes(part === 'file-1' ? Buffer.alloc(size, 7) : part))
  await door.store.incoming.end({ envelopes: [id] })
  return id
}

test('a team without keys offers no list; with one the door gets it, and again when the keys change', async () => {
  assert.equal((await synchronise(stores, carrier)).recipients, 'none')
  assert.equal(door.store.recipients.current(), null)
  const member = await localMember(stores.database, newId)
  const add = (recipient: string) =>
    stores.database.kysely
      .insertInto('member_key')
      .values({ recipient, member: member.id, since: '2026-05-01', ended: null })
      .execute()
  const [recipient = ''] = door.recipients
  await add(recipient)
  assert.equal((await synchronise(stores, carrier)).recipients, 'sent')
  assert.deepEqual(door.store.recipients.current()?.recipients, [recipient])
  assert.equal((await synchronise(stores, carrier)).recipients, 'same')
  door.pass(25 * 24 * 60 * 60 * 1000)
  assert.equal((await synchronise(stores, carrier)).recipients, 'sent')
  assert.equal(door.store.recipients.current()?.epoch, 2)
})

test('envelopes come over the socket as they are, once, and are forgotten at the door', async () => {
  const inbox = await inboxOf(stores)
  const ids = [await envelope(), await envelope(3 * 1024 * 1024)]
  assert.equal((await synchronise(stores, carrier)).envelopes, 2)
  for (const id of ids) assert.equal(inbox.find(id)?.kind, 'testimony')
  assert.deepEqual(Buffer.from(await inbox.shelf.read(ids[1] as EnvelopeId, 'file-1')), Buffer.alloc(3 * 1024 * 1024, 7))
  assert.deepEqual(readdirSync(join(door.path, 'envelopes')), [])
  assert.deepEqual(await synchronise(stores, carrier), { envelopes: 0, broken: 0, replies: 0, closed: 0, recipients: 'same' })
})

test('stopped at any step, the next time goes on; nothing is forgotten that is not whole at the desk', async () => {
  const inbox = await inboxOf(stores)
  const stop = () => {
    throw new RangeError('killed')
  }
  for (let step = 0; step < 7; step++) {
    const id = await envelope()
    let left = step
    const counted = <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) => {
      return async (...given: Given): Promise<Result> => {
        if (left-- === 0) stop()
        const result = await work(...given)
        if (left-- === 0) stop()
        return result
      }
    }
    const side = await deskSide(stores)
    const desk = { ...side, take: counted(side.take), whole: counted(side.whole) }
    await assert.rejects(sync({ ...carrier, drop: counted(carrier.drop) }, desk), RangeError)
    const atDoor = (await carrier.waiting()).some((one) => one.id === id)
    assert.ok(atDoor || inbox.find(id), 'it is at the door, or whole at the desk')
    await synchronise(stores, carrier)
    assert.deepEqual(
      inbox.shelf.parts(id).map(({ part }) => part),
      ['file-1', 'key', 'manifest'],
    )
    assert.deepEqual(await carrier.waiting(), [])
  }
})

test('a reply goes out once; one whose mailbox is gone is let go', async () => {
  const inbox = await inboxOf(stores)
  const [recipient = ''] = door.recipients
  const address = { id: 'a1'.repeat(16) as MailboxId, recipient }
  const id = randomBytes(16).toString('hex') as EnvelopeId
  await door.store.incoming.begin(id, 'need')
  for (const part of ['key', 'manifest'] as const) await door.store.incoming.append(id, part, 0, bytes(part))
  await door.store.incoming.end({ envelopes: [id], mailbox: { address, until: '2027-01-01' } })
  const sealed = await sealReply({ v: 1, kind: 'answer', day: '2026-05-26', fields: { text: 'Yes.' } }, recipient)
  inbox.outbox.put(address.id, sealed)
  inbox.outbox.put('b2'.repeat(16) as MailboxId, sealed)
  const { replies, closed } = await synchronise(stores, carrier)
  assert.deepEqual([replies, closed, inbox.outbox.all()], [1, 1, []])
  assert.deepEqual(Buffer.from((await door.store.replies.slots(address.id, 0))[0] ?? ''), Buffer.from(sealed))
})

test('what is no door, or a line that breaks, is said so; nothing is kept in half', async () => {
  const wrong = (thrown: unknown) => thrown instanceof HabeasError && thrown.code === 'door'
  await assert.rejects(synchronise(stores, carrierAt(join(door.path, 'nothing.sock'))), wrong)
  const id = await envelope(100)
  const short: Carrier = { ...carrier, part: async () => bytes('short') }
  await assert.rejects(synchronise(stores, short), wrong)
  async function* endless() {
    for (;;) yield Buffer.alloc(1024)
  }
  await assert.rejects(synchronise(stores, { ...carrier, part: async () => endless() }), wrong)
  assert.deepEqual((await inboxOf(stores)).shelf.parts(id), [])
  assert.equal((await synchronise(stores, carrier)).envelopes, 1)
})

test('an envelope that the door does not give whole keeps no other from coming', async () => {
  const inbox = await inboxOf(stores)
  const ids = [await envelope(), await envelope(), await envelope()].sort()
  const [lost, shorter, good] = ids as [EnvelopeId, EnvelopeId, EnvelopeId]
  rmSync(join(door.path, 'envelopes', lost, 'file-1'))
  writeFileSync(join(door.path, 'envelopes', shorter, 'manifest'), 'm')
  const isOfDoor = (thrown: unknown) => thrown instanceof HabeasError && thrown.code === 'door'
  await assert.rejects(synchronise(stores, carrier), isOfDoor)
  assert.deepEqual(
    [lost, shorter, good].map((id) => inbox.find(id) !== undefined),
    [false, false, true],
  )
  await assert.rejects(synchronise(stores, door.store.carrier), isOfDoor)
  assert.deepEqual(
    (await carrier.waiting()).map(({ id }) => id),
    [lost, shorter],
  )
  for (const id of [lost, shorter]) await carrier.drop(id)
})
