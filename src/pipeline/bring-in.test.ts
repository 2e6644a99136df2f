import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { type Batch, bringIn, safeName, uploadsFolder } from './bring-in.ts'
import { faultOf } from './fault.ts'
import type { Stores } from './stores.ts'
import { testStores } from './testing.ts'
import { inTurn } from './turns.ts'
import { openWorkroom, type Workroom } from './workroom.ts'

let stores: Stores
let work: Workroom
before(async () => {
  stores = await testStores()
  work = await openWorkroom(stores)
})
after(async () => {
  await bringIn(work).close()
  await stores[Symbol.asyncDispose]()
})

const TEXT = 'Mira Talvik was released on 3 May 2026. Jan Korel was not pardoned. Ada Renn left the country on 4 May 2026.'
const begin = (...given: Parameters<ReturnType<typeof bringIn>['begin']>[1]) => bringIn(work).begin(stores.member, given, {})
const over = async (batch: Batch) => {
  await batch.over
  return batch
}

test('a pasted text comes in with what was said of it, and is on the desk at once', async () => {
  const given = [{ name: 'text.txt', text: TEXT }]
  const hints = {
    address: ['https://news.example/a'],
    publisher: 'The Velland Post',
    published: edtf('2026-05-14'),
    title: 'A heading',
  }
  const batch = await over(await bringIn(work).begin(stores.member, given, hints))
  const [line] = batch.lines
  assert.ok(line?.source)
  assert.deepEqual([batch.state, batch.done, line.status], ['done', 1, 'new'])
  assert.ok(line.drafts > 0)
  const held = work.view().sources.get(line.source)
  assert.equal(held?.layers[0]?.text, TEXT)
  assert.deepEqual(
    [held?.source.title, held?.source.publisher, held?.source.published],
    ['A heading', 'The Velland Post', '2026-05-14'],
  )
  assert.equal(bringIn(work).find(batch.id), batch)
})

test('one bad file never stops the others; each line says what became of it; nothing is left on the disk', async () => {
  const sent = join(uploadsFolder(stores), 'sent')
  mkdirSync(sent, { recursive: true })
  const file = (name: string, bytes: string | Uint8Array) => {
    const path = join(sent, String(readdirSync(sent).length))
    writeFileSync(path, bytes)
    return { name, path }
  }
  const batch = await over(
    await begin(
      file('empty.txt', ''),
      file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])),
      file('../../etc/copy.txt', TEXT),
      file('C:\\other\\near.md', `${TEXT} ${TEXT.replaceAll('May', 'June')}`),
      file(
        'mail.eml',
        'From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\nTor Vessen was released on 5 May 2026.\r\n',
      ),
    ),
  )
  assert.deepEqual(
    batch.lines.map(({ name, status, error }) => [name, status, error?.code]),
    [
      ['empty.txt', 'failed', 'empty'],
      ['picture.png', 'failed', 'no_reader'],
      ['copy.txt', 'known', undefined],
      ['near.md', 'new', undefined],
      ['mail.eml', 'new', undefined],
    ],
  )
  assert.deepEqual(readdirSync(uploadsFolder(stores)), ['sent'])
  assert.deepEqual(readdirSync(sent), [])
})

test('the same words under another address are known, and the address joins the first', async () => {
  // A print needs more words than a note has.
  const text = `${TEXT} ${'The court of Velland heard six people in one week. '.repeat(3)}${Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')}.`
  const first = await over(await begin({ name: 'a.txt', text }))
  assert.equal(first.lines[0]?.status, 'new')
  const hints = { address: ['https://mirror.example/b'] }
  const batch = await over(await bringIn(work).begin(stores.member, [{ name: 'a.txt', text: `${text}\n` }], hints))
  const [line] = batch.lines
  assert.equal(line?.status, 'known')
  assert.ok(line?.same_as)
  assert.equal(line.same_as, first.lines[0]?.source)
  assert.equal(work.view().sources.get(line.same_as)?.source.addresses.includes('https://mirror.example/b'), true)
})

test('batches follow one another; a stopped one begins no other file and keeps what was read', async () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ name: `${n}.txt`, text: `Person ${n} of Velland. ${TEXT}` }))
  const long = await begin(...many)
  const second = await begin({ name: 'b.txt', text: `Tor Vessen said nothing. ${TEXT}` })
  assert.equal(second.state, 'waiting')
  long.stop()
  await over(second)
  assert.equal(long.state, 'stopped')
  assert.ok(long.done < 40)
  assert.equal(second.state, 'done')
  for (const { source } of long.lines) assert.ok(source !== null && work.view().sources.has(source))
  assert.ok(!existsSync(join(uploadsFolder(stores), long.id)))
})

test('a fault that stops a batch is told, without words of a document; the next batch is read', async () => {
  await using own = await testStores()
  const told: string[] = []
  const room = bringIn(await openWorkroom(own, (thrown, stopped) => told.push(faultOf(thrown, stopped).message)))
  const bring = async () => over(await room.begin(own.member, [{ name: 'Talvik.txt', text: TEXT }], {}))
  const aside = `${own.folder.blobs}-aside`
  renameSync(own.folder.blobs, aside)
  writeFileSync(own.folder.blobs, 'a file where a folder should be')
  const bad = await bring()
  assert.equal(bad.state, 'failed')
  assert.ok(bad.ended !== null)
  assert.ok(!existsSync(join(uploadsFolder(own), bad.id)))
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /stopped the reading of documents/)
  assert.doesNotMatch(told[0] ?? '', /Talvik|Korel|Renn/)
  rmSync(own.folder.blobs)
  renameSync(aside, own.folder.blobs)
  assert.equal((await bring()).state, 'done')
  assert.equal(told.length, 1)
})

test('a batch that waits is never forgotten, however many come after it; of those that are over, the latest are kept', async () => {
  const waiting: Batch[] = []
  // As long as the register is held, nothing that was read is shown, and no batch ends.
  await inTurn(stores.database, async () => {
    for (let n = 0; n < 35; n++) waiting.push(await begin({ name: `${n}.txt`, text: TEXT }))
    for (const batch of waiting) assert.equal(bringIn(work).find(batch.id), batch)
  })
  await Promise.all(waiting.map(over))
  const last = await over(await begin({ name: 'z.txt', text: TEXT }))
  assert.equal(bringIn(work).list().length, 30)
  assert.equal(bringIn(work).list()[0], last)
  assert.equal(bringIn(work).find(waiting[0]?.id ?? ''), undefined)
})

test('names of files lose what a file system or a terminal may take for something else', () => {
  const long = `${'ж'.repeat(300)}.pdf`
  for (const [name, safe] of [
    ['a.txt', 'a.txt'],
    ['пагляд ў.docx', 'пагляд ў.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\a\\b.txt', 'b.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['.hidden', 'hidden'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['\uD800.txt', '\uFFFD.txt'],
    ['con<>:"|?*.txt', 'con.txt'],
    ['dots...', 'dots'],
  ] as const)
    assert.equal(safeName(name), safe, JSON.stringify(name))
  assert.ok(Buffer.byteLength(safeName(long)) <= 180 && safeName(long).endsWith('.pdf'))
})
