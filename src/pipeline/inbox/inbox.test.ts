import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import { openReply } from '#intake/sealing/index.ts'
import type { Stores } from '../stores.ts'
import { testStores } from '../testing.ts'
import { openWorkroom, type Workroom } from '../workroom.ts'
import { add, readAdded } from './added.ts'
import { type Inbox, inboxOf } from './inbox.ts'
import { fileBytes, salvaged } from './open.ts'
import { readerOf } from './reader.ts'
import { answer, tooLong } from './reply.ts'
import { rewrap } from './rewrap.ts'
import { standingOf } from './standing.ts'
import { memberKey, newTestKey, sealInto, type TestKey, testMailbox } from './testing.ts'

let stores: Stores
let work: Workroom
let inbox: Inbox
let key: TestKey
let time = Date.parse('2026-04-02T08:00:00.000Z')
before(async () => {
  stores = await testStores(() => new Date(time).toISOString())
  work = await openWorkroom(stores)
  inbox = await inboxOf(stores)
  key = await memberKey(stores)
})
after(() => stores[Symbol.asyncDispose]())

const pass = (days: number) => {
  time += days * 24 * 60 * 60 * 1000
}
const folderOf = (id: EnvelopeId) => join(stores.folder.path, 'inbox', id)
const opened = async (id: EnvelopeId) => {
  const found = await readerOf(inbox, key.unlocked()).open(id)
  assert.ok(found)
  return found
}

test('what was sealed is opened by who has the key, with its files as they were', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000))
  const id = await sealInto(stores, [key.recipient], { fields: { what: 'Ліст ад сястры' }, files: [{ name: '../a.bin', bytes }] })
  const { key: open, manifest, fault } = await opened(id)
  assert.equal(fault, null)
  assert.ok(open && manifest)
  assert.equal(manifest.fields.what, 'Ліст ад сястры')
  const [entry] = manifest.files
  assert.ok(entry)
  assert.deepEqual(new Uint8Array(await buffer(Readable.fromWeb(fileBytes(inbox, open, entry) as never))), bytes)
  assert.equal(inbox.find(id)?.arrived, '2026-04-02')
})

test('whatever is wrong with an envelope is said of it alone', async () => {
  const good = await sealInto(stores, [key.recipient], { fields: { what: 'добры' } })
  const foreign = await sealInto(stores, [(await newTestKey()).recipient])
  const altered = await sealInto(stores, [key.recipient])
  const manifest = readFileSync(join(folderOf(altered), 'manifest'))
  manifest[manifest.length - 40] = (manifest[manifest.length - 40] ?? 0) ^ 1
  writeFileSync(join(folderOf(altered), 'manifest'), manifest)
  const swapped = await sealInto(stores, [key.recipient])
  writeFileSync(join(folderOf(swapped), 'key'), readFileSync(join(folderOf(good), 'key')))
  const unfinished = await sealInto(stores, [key.recipient], { files: [{ name: 'a', bytes: 'палова' }], without: 'manifest' })
  const absent = await sealInto(stores, [key.recipient])
  await inbox.shelf.shred(absent)
  const garbage = await sealInto(stores, [key.recipient])
  for (const part of ['key', 'manifest']) writeFileSync(join(folderOf(garbage), part), '')
  const noise = await sealInto(stores, [key.recipient])
  writeFileSync(join(folderOf(noise), 'manifest'), crypto.getRandomValues(new Uint8Array(5000)))
  const odd = await sealInto(stores, [key.recipient], { fields: { what: '\ud800' } })
  const reader = readerOf(inbox, key.unlocked())
  await reader.look()
  const faults = [good, foreign, altered, swapped, unfinished, absent, odd, garbage, noise].map((id) => reader.glance(id)?.fault)
  assert.deepEqual(faults, [null, 'foreign', 'altered', 'altered', 'unfinished', 'absent', 'form', 'altered', 'altered'])
  const broken = await opened(unfinished)
  assert.ok(broken.key)
  const { isCut, bytes } = await salvaged(inbox, broken.key, 'file-1')
  const saved = await buffer(Readable.fromWeb(bytes as never))
  assert.equal(isCut, false)
  assert.equal(saved.toString('utf8').replace(/\0+$/, ''), 'палова')
})

test('a kind that the door changed is a fault', async () => {
  const other = await testStores()
  const own = await memberKey(other)
  const id = await sealInto(other, [own.recipient])
  const here = await inboxOf(other)
  const kept = here.find(id)
  assert.ok(kept)
  const second = await inboxOf(stores)
  for (const { part } of here.shelf.parts(id)) await second.shelf.put(id, part, await here.shelf.read(id, part))
  await second.whole({ id, kind: 'contact', day: '2026-04-01' })
  assert.equal((await readerOf(second, own.unlocked()).open(id))?.fault, 'altered')
  await other[Symbol.asyncDispose]()
})

test('nothing is taken twice, and nothing is forgotten between two parts', async () => {
  const id = await sealInto(stores, [key.recipient], { fields: { what: 'раз' } })
  const before = readFileSync(join(folderOf(id), 'manifest'))
  await inbox.take(id, 'manifest', Readable.from([Buffer.from('another')]))
  await inbox.whole({ id, kind: 'testimony', day: '2030-01-01' })
  assert.deepEqual(readFileSync(join(folderOf(id), 'manifest')), before)
  assert.equal(inbox.find(id)?.day, '2026-04-01')
  for (const [n, day] of ['2026-02-30', '2031-01-01', 'soon', ''].entries()) {
    const odd = String(n).repeat(32) as EnvelopeId
    await inbox.take(odd, 'key', Readable.from([Buffer.from('x')]))
    await inbox.whole({ id: odd, kind: 'need', day })
    assert.equal(inbox.find(odd)?.day, '2026-04-02', day)
    await inbox.shred(stores.member, [odd])
  }
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('the line broke')
    })(),
  )
  const fresh = 'f'.repeat(32) as EnvelopeId
  await assert.rejects(inbox.take(fresh, 'key', broken), /the line broke/)
  assert.deepEqual(readdirSync(folderOf(fresh)), [])
  assert.equal(inbox.find(fresh), undefined)
})

test('notes are sealed to the envelope; one that was moved from another, or changed, is not shown', async () => {
  const [one, two] = [await sealInto(stores, [key.recipient]), await sealInto(stores, [key.recipient])]
  const [first, second] = [await opened(one), await opened(two)]
  assert.ok(first.key && second.key)
  const day = '2026-04-02'
  await add(inbox, first.key, { kind: 'note', by: stores.member.id, day, text: 'патэлефанаваць цётцы' })
  await add(inbox, second.key, { kind: 'note', by: stores.member.id, day, text: 'іншае' })
  for (const name of readdirSync(folderOf(one)))
    assert.ok(!readFileSync(join(folderOf(one), name)).includes('патэлефанаваць'), name)
  writeFileSync(join(folderOf(two), 'note-2'), readFileSync(join(folderOf(one), 'note-1')))
  writeFileSync(join(folderOf(two), 'note-3'), readFileSync(join(folderOf(two), 'note-1')))
  assert.deepEqual(
    (await readAdded(inbox, first.key)).added.map((added) => added.kind === 'note' && added.text),
    ['патэлефанаваць цётцы'],
  )
  const { added, damaged } = await readAdded(inbox, second.key)
  assert.deepEqual([added.length, damaged], [1, 2])
})

test('a reply goes to the mailbox alone, is of one size, and the team knows what was said', async () => {
  const mailbox = await testMailbox()
  const id = await sealInto(stores, [key.recipient], { mailbox: { id: mailbox.id, recipient: mailbox.recipient } })
  const { key: open } = await opened(id)
  assert.ok(open)
  const reply = (text: string) => ({ v: 1 as const, kind: 'answer' as const, day: '2026-04-02', fields: { text } })
  await answer(inbox, { key: open, mailbox, reply: reply('Дзякуй'), by: stores.member })
  await answer(inbox, { key: open, mailbox, reply: reply('Дзякуй '.repeat(900)), by: stores.member })
  const waiting = inbox.outbox.all().filter((one) => one.mailbox === mailbox.id)
  assert.equal(waiting.length, 2)
  const sealed = waiting.map(({ reply: name }) => inbox.outbox.read(mailbox.id, name))
  assert.equal(sealed[0]?.length, sealed[1]?.length)
  const texts = await Promise.all(sealed.map(async (bytes) => (await openReply(bytes, mailbox.identity)).fields.text))
  assert.ok(texts.includes('Дзякуй'))
  await assert.rejects(openReply(sealed[0] ?? new Uint8Array(), key.identity), /None of the keys/)
  assert.deepEqual(
    (await readAdded(inbox, open)).added.map(({ kind }) => kind),
    ['reply', 'reply'],
  )
  for (const one of waiting) inbox.outbox.carried(one.mailbox, one.reply)
  assert.equal(existsSync(join(stores.folder.path, 'outbox', mailbox.id)), false)
  assert.ok(tooLong(reply('я'.repeat(9000))) > 0)
  assert.equal(tooLong(reply('я'.repeat(8000))), 0)
})

test('who joins later can read what somebody seals anew for them; nothing else of the envelope changes', async () => {
  const id = await sealInto(stores, [key.recipient], { fields: { what: 'новае' } })
  const joined = await memberKey(stores)
  assert.equal((await readerOf(inbox, joined.unlocked()).open(id))?.fault, 'foreign')
  const before = readFileSync(join(folderOf(id), 'manifest'))
  const by = stores.member
  assert.equal(await rewrap(inbox, { database: stores.database, key: joined.unlocked(), ids: [id], by }), 0)
  assert.equal(await rewrap(inbox, { database: stores.database, key: key.unlocked(), ids: [id], by }), 1)
  assert.equal((await readerOf(inbox, joined.unlocked()).open(id))?.manifest?.fields.what, 'новае')
  assert.deepEqual(readFileSync(join(folderOf(id), 'manifest')), before)
})

test('one act marks a whole flood, and can be taken back; what is destroyed stays as a row without bytes', async () => {
  const junk: EnvelopeId[] = []
  for (let n = 0; n < 12; n++)
    junk.push(
      await sealInto(stores, [key.recipient], { kind: 'need', fields: { words: `дайте денег номер ${n} срочно на карту` } }),
    )
  const real = await sealInto(stores, [key.recipient], { kind: 'need', fields: { words: 'Патрэбны лекі для маці, мы ў Вільні' } })
  const reader = readerOf(inbox, key.unlocked())
  await reader.look()
  const sizes = () => reader.groups('open', ['need']).map(({ envelopes }) => envelopes.length)
  // Of one day what stands alone comes first.
  assert.deepEqual(sizes(), [1, 12])
  assert.equal(await inbox.act(stores.member, 'harmful', junk), 12)
  assert.equal(await inbox.act(stores.member, 'harmful', junk), 0)
  assert.deepEqual(sizes(), [1])
  assert.deepEqual(
    reader.groups('harmful', ['need']).map(({ envelopes }) => envelopes.length),
    [12],
  )
  await inbox.act(stores.member, 'harmless', junk.slice(0, 1))
  assert.deepEqual(sizes(), [1, 1])
  await inbox.act(stores.member, 'handled', [real])
  assert.equal(reader.groups('handled', ['need'])[0]?.envelopes[0]?.kept.id, real)
  await inbox.shred(stores.member, junk)
  for (const id of junk) assert.equal(existsSync(folderOf(id)), false)
  assert.ok(junk.every((id) => standingOf(inbox.find(id) ?? { acts: [] }).isShredded))
  assert.equal(await inbox.act(stores.member, 'handled', junk), 0)
  await inbox.take(junk[0] ?? real, 'key', Readable.from([Buffer.from('again')]))
  assert.equal(existsSync(folderOf(junk[0] ?? real)), false)
})

test('a contact is destroyed thirty days after it was needed last, whoever is there; nothing else is', async () => {
  const contact = await sealInto(stores, [key.recipient], { kind: 'contact', fields: { telegram: 'someone_invented' } })
  const testimony = await sealInto(stores, [key.recipient])
  assert.equal(await inbox.retire(), 0)
  pass(20)
  assert.equal(await inbox.act(stores.member, 'needed', [contact, testimony]), 1)
  pass(30)
  await inbox.retire()
  assert.ok(existsSync(folderOf(contact)))
  pass(1)
  assert.equal(await inbox.retire(), 1)
  assert.deepEqual([existsSync(folderOf(contact)), existsSync(folderOf(testimony))], [false, true])
  assert.deepEqual(inbox.find(contact)?.acts.at(-1), { act: 'shredded', by: null, at: '2026-05-23' })
})

test('a part that the disk does not give stops nothing else', async () => {
  const broken = await sealInto(stores, [key.recipient])
  rmSync(join(folderOf(broken), 'key'))
  mkdirSync(join(folderOf(broken), 'key'))
  const after = await sealInto(stores, [key.recipient], { fields: { what: 'пасля' } })
  const reader = readerOf(inbox, key.unlocked())
  await assert.rejects(reader.look(), /EISDIR/)
  assert.equal(reader.waiting(), 0)
  assert.deepEqual([reader.glance(broken)?.fault, reader.glance(after)?.fault], ['absent', null])
  await inbox.shred(stores.member, [after])
  assert.equal(reader.glance(after), undefined)
  rmSync(join(folderOf(broken), 'key'), { recursive: true })
})

test('the reading stops when the key is locked', async () => {
  const unlocked = key.unlocked()
  const reader = readerOf(inbox, unlocked)
  assert.ok(reader.waiting() > 3)
  unlocked.closing.abort()
  await reader.look()
  assert.ok(reader.waiting() > 3)
  assert.ok(work)
})

test('what comes in the place of what is gone is in the list; reports of files alone stand apart by their files', async () => {
  const other = await testStores()
  const own = await memberKey(other)
  const here = await inboxOf(other)
  const reader = readerOf(here, own.unlocked())
  const shown = async () => {
    await reader.look()
    return reader.groups('open', ['testimony']).map(({ envelopes }) => envelopes.map(({ kept }) => kept.id))
  }
  const first = await sealInto(other, [own.recipient], { fields: { what: 'адно' } })
  assert.deepEqual(await shown(), [[first]])
  await here.shred(other.member, [first])
  const second = await sealInto(other, [own.recipient], { fields: { what: 'другое' } })
  assert.deepEqual(await shown(), [[second]])
  await here.shred(other.member, [second])

  const report = async (bytes: string) => {
    const files = await sealInto(other, [own.recipient], { kind: 'files', files: [{ name: 'a.jpg', bytes }] })
    return sealInto(other, [own.recipient], { fields: { told: 'no' }, links: [files] })
  }
  const reports = [await report('смецце'), await report('ліст з турмы'), await report('смецце')]
  const [junk, real, same] = reports
  const groups = await shown()
  assert.equal(groups.length, 2)
  assert.ok(groups.some((ids) => ids.length === 1 && ids[0] === real))
  assert.deepEqual(new Set(groups.find((ids) => ids.length === 2)), new Set([junk, same]))
  await other[Symbol.asyncDispose]()
})
