import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { EnvelopeId, MailboxId } from '#core/envelope.ts'
import { mailboxOf, newReceipt } from '../receipt/index.ts'
import { openReply, SEALED_REPLY_BYTES, SealError, sealReply } from '../sealing/index.ts'
import { ENVELOPE_LIMITS, SLOTS, StoreError, type StoreFault } from './index.ts'
import { FIRST_DAY, HOURS, openTestIntake, type TestIntake } from './testing.ts'

let intake: TestIntake
before(async () => {
  intake = await openTestIntake()
})
after(() => intake[Symbol.asyncDispose]())

const newId = () => randomBytes(16).toString('hex') as EnvelopeId
async function* bytes(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function* broken(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
  throw new RangeError('the line broke')
}
const fails =
  (fault: StoreFault, size = 0) =>
  (thrown: unknown) =>
    thrown instanceof StoreError && thrown.fault === fault && thrown.size === size

async function envelope() {
  const id = newId()
  await intake.store.incoming.begin(id, 'testimony')
  await intake.store.incoming.append(id, 'key', 0, bytes('key'))
  return id
}
const carried = async (id: EnvelopeId) => {
  const found = (await intake.store.carrier.waiting()).find((one) => one.id === id)
  if (!found) return null
  const parts: Record<string, string> = {}
  for (const { part, size } of found.parts) {
    const pieces: Uint8Array[] = []
    for await (const piece of await intake.store.carrier.part(id, part)) pieces.push(piece)
    parts[part] = Buffer.concat(pieces).toString()
    assert.equal(parts[part]?.length, size)
  }
  return { ...found, parts }
}

test('parts come in pieces, a broken line goes on where it broke, and what ended is carried away', async () => {
  const { incoming, carrier } = intake.store
  const id = await envelope()
  await assert.rejects(incoming.append(id, 'file-1', 0, broken('one ')), RangeError)
  assert.equal(await incoming.size(id, 'file-1'), 4)
  await assert.rejects(incoming.append(id, 'file-1', 0, bytes('one two')), fails('offset', 4))
  assert.equal(await incoming.append(id, 'file-1', 4, bytes('two')), 7)
  await assert.rejects(incoming.end({ envelopes: [id] }), fails('incomplete'))
  assert.equal(await carried(id), null)
  await incoming.append(id, 'manifest', 0, bytes('manifest'))
  assert.equal(await incoming.end({ envelopes: [id] }), true)
  await assert.rejects(incoming.append(id, 'file-2', 0, bytes('late')), fails('unknown'))
  const found = await carried(id)
  assert.deepEqual(found && [found.kind, found.day, found.state, found.parts], [
    'testimony',
    FIRST_DAY,
    'whole',
    { key: 'key', 'file-1': 'one two', manifest: 'manifest' },
  ])
  assert.deepEqual(Object.keys(found?.parts ?? {}), ['key', 'file-1', 'manifest'])
  for (const name of ['key', 'file-1', 'manifest', ''])
    assert.equal(statSync(join(intake.path, 'envelopes', id, name)).mtime.toISOString(), `${FIRST_DAY}T00:00:00.000Z`)
  await carrier.drop(id)
  await carrier.drop(id)
  assert.equal(await carried(id), null)
  assert.ok(!readdirSync(join(intake.path, 'envelopes')).includes(id))
})

test('what ends takes nothing any more: the sizes that are noted are those of what is carried away', async () => {
  const { incoming, carrier } = intake.store
  const id = await envelope()
  await incoming.append(id, 'file-1', 0, bytes('one'))
  await incoming.append(id, 'manifest', 0, bytes('manifest'))
  const ending = incoming.end({ envelopes: [id] })
  const late = Array.from({ length: 20 }, async () => {
    await null
    return incoming.append(id, 'file-1', 3, bytes(' more'))
  })
  const again = incoming.end({ envelopes: [id] })
  await Promise.allSettled([ending, again, ...late])
  // Whichever was first, what is noted is what is there.
  await incoming.end({ envelopes: [id] }).catch(() => undefined)
  assert.ok(await carried(id))
  await carrier.drop(id)
})

test('a key part for many more than the door seals to is refused', async () => {
  const id = newId()
  await intake.store.incoming.begin(id, 'testimony')
  assert.equal(await intake.store.incoming.append(id, 'key', 0, bytes(Buffer.alloc(2_200))), 2_200)
  await assert.rejects(intake.store.incoming.append(id, 'key', 2_200, bytes(Buffer.alloc(7_000))), fails('limit'))
  await intake.store.incoming.drop(id)
})

test('who sends a part again takes over from a line that hangs', async () => {
  const { incoming } = intake.store
  const id = await envelope()
  const hangs = Promise.withResolvers<never>()
  const came = Promise.withResolvers<void>()
  async function* hanging() {
    yield Buffer.from('abc')
    came.resolve()
    await hangs.promise
  }
  const first = incoming.append(id, 'file-1', 0, hanging())
  await came.promise
  const second = incoming.append(id, 'file-1', 3, bytes('def'))
  await assert.rejects(first, fails('superseded'))
  assert.equal(await second, 6)
})

test('what is not finished in a day is finished as broken; what has no key is forgotten', async () => {
  const { incoming, sweep } = { incoming: intake.store.incoming, sweep: intake.store.sweep }
  const id = await envelope()
  await assert.rejects(incoming.append(id, 'file-1', 0, broken('came')), RangeError)
  const empty = newId()
  await incoming.begin(empty, 'need')
  intake.pass(23 * HOURS)
  await sweep()
  assert.equal(await incoming.size(id, 'file-1'), 4)
  intake.pass(2 * HOURS)
  await sweep()
  const found = await carried(id)
  assert.deepEqual([found?.state, found?.parts], ['broken', { key: 'key', 'file-1': 'came' }])
  await assert.rejects(incoming.size(empty, 'key'), fails('unknown'))
  await assert.rejects(incoming.append(id, 'file-1', 4, bytes('late')), fails('unknown'))
})

test('limits: files, bytes, the same id twice, the disk', async () => {
  const { incoming } = intake.store
  const id = await envelope()
  await assert.rejects(incoming.begin(id, 'need'), fails('taken'))
  for (let n = 1; n <= ENVELOPE_LIMITS.files; n++) await incoming.append(id, `file-${n}`, 0, bytes('x'))
  await assert.rejects(incoming.append(id, 'file-999', 0, bytes('x')), fails('limit'))
  const large = Buffer.alloc(ENVELOPE_LIMITS.smallPartBytes + 1)
  await assert.rejects(incoming.append(id, 'manifest', 0, bytes(large)), fails('limit'))
  await assert.rejects(incoming.append(newId(), 'key', 0, bytes('x')), fails('unknown'))
  intake.leave(1000)
  await assert.rejects(incoming.begin(newId(), 'need'), fails('full'))
  await assert.rejects(incoming.append(id, 'file-1', 1, bytes('x')), fails('full'))
  assert.equal(await incoming.append(id, 'manifest', 0, bytes('x')), 1)
  intake.leave(2 ** 40)
})

test('a token ends envelopes once; the second time nothing has changed', async () => {
  const { incoming } = intake.store
  const token = { hash: 'ab'.repeat(32), until: '2026-05-09' }
  const [one, two] = [await envelope(), await envelope()]
  for (const id of [one, two]) await incoming.append(id, 'manifest', 0, bytes('m'))
  assert.equal(await intake.store.isUsed(token.hash), false)
  assert.equal(await incoming.end({ envelopes: [one], token }), true)
  assert.equal(await intake.store.isUsed(token.hash), true)
  assert.equal(await incoming.end({ envelopes: [two], token }), false)
  assert.equal(await carried(two), null)
  await incoming.drop(two)
  await assert.rejects(incoming.size(two, 'key'), fails('unknown'))
})

test('a mailbox shows as many bytes as one that nobody has, and a reply opens in its own alone', async () => {
  const { incoming, carrier, replies } = intake.store
  const address = await mailboxOf(newReceipt())
  const nobodys = await mailboxOf(newReceipt())
  const day = intake.now().slice(0, 10)
  const sealed = await sealReply({ v: 1, kind: 'answer', day, fields: { text: 'We have read it.' } }, address.recipient)
  assert.equal(await carrier.putReply(address.id, 'c'.repeat(32), sealed), false)
  const id = await envelope()
  await incoming.append(id, 'manifest', 0, bytes('m'))
  await incoming.end({ envelopes: [id], mailbox: { address, until: '2026-11-01' } })
  assert.equal(await carrier.putReply(address.id, 'c'.repeat(32), sealed), true)
  assert.equal(await carrier.putReply(address.id, 'c'.repeat(32), sealed), true)
  await assert.rejects(carrier.putReply(address.id, '../../x', sealed))
  await assert.rejects(carrier.putReply(address.id, 'd'.repeat(32), sealed.subarray(1)))

  const shown = await replies.slots(address.id, 0)
  assert.deepEqual(
    shown.map((slot) => slot.length),
    Array(SLOTS).fill(SEALED_REPLY_BYTES),
  )
  assert.equal((await openReply(shown[0] ?? sealed, address.identity)).fields.text, 'We have read it.')
  for (const slot of [...shown.slice(1), ...(await replies.slots(nobodys.id, 0)), ...(await replies.slots(address.id, 1))])
    for (const { identity } of [address, nobodys])
      await assert.rejects(openReply(slot, identity), (thrown) => thrown instanceof SealError && thrown.fault === 'foreign')
  assert.deepEqual(await replies.slots(nobodys.id, 0), await replies.slots(nobodys.id, 0))

  intake.pass(40 * 24 * HOURS)
  await intake.store.sweep()
  await assert.rejects(openReply((await replies.slots(address.id, 0))[0] ?? sealed, address.identity))
  assert.deepEqual(readdirSync(join(intake.path, 'replies')), [])
})

test('the role of the door adds, and reads what it can name; nothing else', async () => {
  const one = { id: 'a'.repeat(32), mailbox: 'b'.repeat(32) as MailboxId }
  const refused = [
    'select * from envelope',
    'select * from mailbox',
    'select * from reply',
    'select * from used_token',
    'select count(*) from ended',
    `update mailbox set until = '2030-01-01'`,
    'delete from envelope',
    'delete from mailbox where false',
    'truncate reply',
    `insert into reply values ('${one.id}', '${one.mailbox}', '2026-01-01', '2026-01-01')`,
    'create table mine (id int)',
    'insert into envelope select * from envelope returning id',
  ]
  for (const statement of refused)
    await assert.rejects(sql.raw(statement).execute(intake.database.kysely), /permission denied/, statement)
  for (const allowed of [`select is_open('${one.id}')`, `select * from replies_of('${one.mailbox}')`, `select is_used('x')`])
    await sql.raw(allowed).execute(intake.database.kysely)
})

test('the first register that brings a list is the only one; an older or altered list is refused, an old one closes the door', async () => {
  await using own = await openTestIntake()
  await using other = await openTestIntake()
  const { recipients } = own.store
  assert.equal(recipients.current()?.epoch, 1)
  recipients.take(own.list(3))
  for (const wrong of [other.list(9), own.list(2), own.list(4).replace('2026', '2027'), own.list(4, '2026-04-30'), 'null', ''])
    assert.throws(() => recipients.take(wrong), { name: 'HabeasError' })
  assert.deepEqual(recipients.known(), { epoch: 3, until: '2026-07-01', recipients: own.recipients })
  assert.equal(JSON.parse(readFileSync(join(own.path, 'recipients.json'), 'utf8')).list.includes('"epoch":3'), true)
  own.pass(70 * 24 * HOURS)
  assert.equal(recipients.current(), null)
  recipients.take(own.list(4, '2026-09-01'))
  assert.equal(recipients.current()?.epoch, 4)
})
