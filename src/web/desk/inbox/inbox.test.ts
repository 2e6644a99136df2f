import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openReply } from '#intake/sealing/index.ts'
import { inboxOf, readerOf } from '#pipeline/inbox/index.ts'
import { newTestKey, sealInto, type TestEnvelope, testMailbox } from '#pipeline/inbox/testing.ts'
import { leadsTo, openTestDesk, type TestDesk, wordsOf } from '../testing.ts'
import { sitWithKey } from './testing.ts'

let desk: TestDesk
let one: Awaited<ReturnType<typeof sitWithKey>>
before(async () => {
  desk = await openTestDesk()
  one = await sitWithKey(desk, 'Reader One')
  await one.unlock()
})
after(async () => {
  assert.deepEqual(desk.faults, [])
  await desk[Symbol.asyncDispose]()
})

const send = (given: TestEnvelope = {}) => sealInto(desk.stores, [one.key.recipient], { day: '2026-04-20', ...given })
const page = async (path: string) => wordsOf(await one.browser.get(path))
/** Everything is opened, as the page does behind itself. */
async function opened(): Promise<void> {
  const session = desk.sessions.open().find(({ unlocked, member }) => unlocked && member.id === one.member.id)
  assert.ok(session?.unlocked)
  await readerOf(await inboxOf(desk.stores), session.unlocked).look()
}
const SENTINEL = 'Зімародак-7419'

test('a list shows what came, the oldest first, what is alike in one line; one act deals with the flood', async () => {
  const first = await send({ fields: { what: 'Забралі суседа ў панядзелак' }, day: '2026-04-02' })
  for (let n = 0; n < 8; n++)
    await send({ fields: { what: `Заработай ${n} тысяч рублей за день не выходя из дома, пиши сюда` }, day: '2026-04-01' })
  await opened()
  const html = await (await one.browser.get('/en/inbox')).text()
  assert.match(html, /8 nearly alike/)
  assert.equal(html.match(/Заработай/g)?.length, 1)
  assert.ok(html.includes('Забралі суседа'))
  const [, junk = ''] = /\/en\/inbox\/([0-9a-f]{32})\/alike/.exec(html) ?? []
  const group = await (await one.browser.get(`/en/inbox/${junk}/alike`)).text()
  const ids = [...group.matchAll(/name="id" value="([0-9a-f]{32})"/g)].map(([, id = '']) => id)
  assert.equal(ids.length, 8)
  assert.ok(!ids.includes(first))
  assert.equal(leadsTo(await one.browser.post('/en/inbox/many', { act: 'harmful', id: ids })), '/en/inbox?done=envelopesMarked')
  assert.ok(!(await page('/en/inbox')).includes('Заработай'))
  assert.ok((await page('/en/inbox?show=harmful')).includes('Заработай'))
  assert.equal(leadsTo(await one.browser.post('/en/inbox/many', { act: 'harmful' })), '/en/inbox?done=noEnvelopeTicked')
  const asked = await one.browser.post('/en/inbox/many', { act: 'shred', id: ids })
  assert.match(await wordsOf(asked), /8 envelopes: what was sealed/)
  assert.equal((await one.browser.post('/en/inbox/many', { act: 'shred', id: ids, asked: '1' })).status, 422)
  assert.equal(
    leadsTo(await one.browser.post('/en/inbox/many', { act: 'shred', id: ids, asked: '1', sure: '1' })),
    '/en/inbox?done=envelopesShredded',
  )
  assert.ok(ids.every((id) => !existsSync(join(desk.stores.folder.path, 'inbox', id))))
})

test('a contact is not read in a list, nor what belongs to a testimony beside it', async () => {
  const files = await send({ kind: 'files', files: [{ name: 'beside.txt', bytes: 'побач' }] })
  const testimony = await send({ fields: { what: 'Сустрэча ў чацвер' }, links: [files] })
  await send({ kind: 'contact', fields: { telegram: 'someone_invented' }, links: [testimony] })
  await opened()
  const list = await (await one.browser.get('/en/inbox')).text()
  assert.ok(!list.includes('someone_invented'))
  assert.ok(!list.includes(files))
  const own = await page(`/en/inbox/${testimony}`)
  assert.match(own, /beside\.txt/)
  assert.match(own, /From the same sender Contact/)
  assert.match(await page(`/en/inbox/${files}/files/file-1`), /побач/)
})

test('what somebody wrote is shown as it was written and does nothing', async () => {
  const id = await send({
    fields: { what: '<script>alert(1)</script>\nдругі радок', '<b>odd</b>': 'x"y', 'allow-publish': 'yes', 'allow-un': 'no' },
    files: [{ name: '../../<img src=x>.html', type: 'text/html', bytes: '<script>fetch("/")</script>' }],
  })
  const response = await one.browser.get(`/en/inbox/${id}`)
  const html = await response.text()
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;\nдругі радок'))
  assert.ok(!html.includes('<script>alert') && !html.includes('<b>odd') && !html.includes('<img src=x'))
  const words = await page(`/en/inbox/${id}`)
  assert.match(words, /To publish it: yes/)
  assert.match(words, /bodies of the United Nations: no/)
  assert.match(words, /International Criminal Court: left open: no/)
})

test('files are text, pictures of a few kinds, or bytes to be saved; nothing of them runs', async () => {
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x06\0\0\0', 'latin1'),
    Buffer.alloc(40),
  ])
  const bomb = Buffer.from(png)
  bomb.writeUInt32BE(100_000, 16)
  bomb.writeUInt32BE(100_000, 20)
  const id = await send({
    files: [
      { name: 'a.txt', bytes: 'Ліст <b>дамоў</b>' },
      { name: 'p.html', type: 'text/html', bytes: png },
      { name: 'x.svg', type: 'image/svg+xml', bytes: '<svg onload="alert(1)"/>' },
      { name: 'bomb.png', bytes: bomb },
      { name: 'doc.pdf', bytes: Buffer.from('%PDF-1.7\n\0\x01\x02') },
      { name: 'long.txt', bytes: 'слова '.repeat(60_000) },
    ],
  })
  const at = (part: string) => page(`/en/inbox/${id}/files/${part}`)
  assert.ok((await (await one.browser.get(`/en/inbox/${id}/files/file-1`)).text()).includes('Ліст &lt;b&gt;дамоў&lt;/b&gt;'))
  assert.match(await at('file-2'), /As a picture/)
  assert.match(await at('file-3'), /As text/)
  assert.match(await at('file-4'), /too large to be shown/)
  assert.match(await at('file-5'), /It can only be saved/)
  assert.match(await at('file-6'), /The first 256 KiB of 645 KiB/)
  const drawn = await one.browser.get(`/inbox/${id}/pixels/file-2`)
  assert.deepEqual(
    ['content-type', 'content-security-policy', 'x-content-type-options', 'cache-control'].map((name) => drawn.headers.get(name)),
    ['image/png', "sandbox; default-src 'none'", 'nosniff', 'no-store'],
  )
  assert.deepEqual(Buffer.from(await drawn.arrayBuffer()), png)
  for (const part of ['file-1', 'file-3', 'file-4', 'file-5', 'file-9', 'manifest', 'key'])
    assert.equal((await one.browser.get(`/inbox/${id}/pixels/${part}`)).status, 404, part)
  const saved = await one.browser.get(`/inbox/${id}/save/file-3`)
  assert.deepEqual(
    ['content-type', 'content-disposition', 'content-security-policy'].map((name) => saved.headers.get(name)),
    ['application/octet-stream', 'attachment; filename="file-3.bin"', "sandbox; default-src 'none'"],
  )
  assert.equal(await saved.text(), '<svg onload="alert(1)"/>')
  for (const part of ['manifest', 'key', 'note-1', '..%2fkey'])
    assert.equal((await one.browser.get(`/inbox/${id}/save/${part}`)).status, 404, part)
})

test('a file that is not as it was sealed is not shown, and a download of it breaks off', async () => {
  const id = await send({ files: [{ name: 'a.txt', bytes: 'слова '.repeat(20_000) }] })
  const inbox = await inboxOf(desk.stores)
  const bytes = Buffer.from(await inbox.shelf.read(id, 'file-1'))
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1
  await inbox.shelf.put(id, 'file-1', bytes)
  assert.match(await page(`/en/inbox/${id}/files/file-1`), /not as it was sealed/)
  await assert.rejects((await one.browser.get(`/inbox/${id}/save/file-1`)).arrayBuffer())
})

test('a note and an answer are sealed; what is too long is still there', async () => {
  const mailbox = await testMailbox()
  const id = await send({ fields: { what: 'пытанне' }, mailbox: { id: mailbox.id, recipient: mailbox.recipient } })
  const long = 'я'.repeat(9000)
  const refused = await one.browser.post(`/en/inbox/${id}/reply`, { text: long })
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.ok(html.includes(long) && /Too long by/.test(html))
  assert.equal((await one.browser.post(`/en/inbox/${id}/note`, { text: ' ' })).status, 422)
  assert.equal(
    leadsTo(await one.browser.post(`/en/inbox/${id}/note`, { text: `нататка ${SENTINEL}` })),
    `/en/inbox/${id}?done=noteSealed`,
  )
  assert.equal(
    leadsTo(await one.browser.post(`/en/inbox/${id}/reply`, { text: `адказ ${SENTINEL}` })),
    `/en/inbox/${id}?done=replySealed`,
  )
  const words = await page(`/en/inbox/${id}`)
  assert.match(words, new RegExp(`Note · Reader One · 1 May 2026 нататка ${SENTINEL}`))
  assert.match(words, new RegExp(`Answer · Reader One · 1 May 2026 адказ ${SENTINEL}`))
  const { outbox } = await inboxOf(desk.stores)
  const [waiting] = outbox.all().filter((reply) => reply.mailbox === mailbox.id)
  assert.ok(waiting)
  const reply = await openReply(outbox.read(waiting.mailbox, waiting.reply), mailbox.identity)
  assert.deepEqual([reply.kind, reply.fields.text], ['answer', `адказ ${SENTINEL}`])
  const silent = await send()
  assert.match(await page(`/en/inbox/${silent}`), /wants no answer/)
  assert.equal(leadsTo(await one.browser.post(`/en/inbox/${silent}/reply`, { text: 'x' })), `/en/inbox/${silent}`)
})

test('a fact is said in words of the team, read part by part, and its evidence stays sealed', async () => {
  const id = await send({
    fields: { what: `Яго адпусцілі ўчора, ${SENTINEL}`, 'allow-publish': 'yes' },
    files: [{ name: 'photo.jpg', bytes: 'пікселі' }],
  })
  assert.equal((await one.browser.post(`/en/inbox/${id}/fact`, { text: '' })).status, 422)
  const to =
    leadsTo(await one.browser.post(`/en/inbox/${id}/fact`, { text: 'Siarhei Prykladny was released on 30 April 2026.' })) ?? ''
  assert.match(to, new RegExp(`^/en/inbox/${id}/fact/[0-9a-f]{64}$`))
  const form = await (await one.browser.get(to)).text()
  assert.ok(form.includes('Siarhei Prykladny was released on 30 April 2026.'))
  assert.ok(form.includes(`action="${to}"`))
  const fact = {
    kind: 'release',
    passage: 'Siarhei Prykladny was released on 30 April 2026.',
    polarity: 'positive',
    modality: 'asserted',
    when: '2026-04-30',
  }
  const wrong = await one.browser.post(to, { ...fact, 'person-0': 'Somebody Else', file: [`${id}/file-1`] })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /name="file" value="[0-9a-f]{32}\/file-1" checked/)
  assert.equal(
    leadsTo(await one.browser.post(to, { ...fact, 'person-0': 'Siarhei Prykladny', file: [`${id}/file-1`, `${id}/key`] })),
    `/en/inbox/${id}?done=sealedFact`,
  )
  const rows = [...desk.work.view().statements.values()].filter(({ statement }) =>
    statement.evidence.some(({ kind }) => kind === 'sealed'),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.latest?.act, 'accept')
  assert.match(await page(`/en/inbox/${id}`), /holds · the commitment is the one of this envelope/)
  assert.match(await page(`/en/inbox/${id}/shred`), /1 statement of the register rests on it/)
  assert.match(await page(`/en/inbox/${id}/withdraw`), /1 statement of the register will be taken back/)
  assert.equal((await one.browser.post(`/en/inbox/${id}/withdraw`, { act: 'withdraw' })).status, 422)
  assert.equal(
    leadsTo(await one.browser.post(`/en/inbox/${id}/withdraw`, { act: 'withdraw', sure: '1' })),
    '/en/inbox?done=consentDone',
  )
  assert.equal(desk.work.view().statements.get(rows[0]?.id ?? ('' as never))?.latest?.act, 'retract')
  assert.equal(existsSync(join(desk.stores.folder.path, 'inbox', id)), false)
  assert.equal((await one.browser.get(`/en/inbox/${id}`)).status, 404)
  // What a sender has taken back, Undo does not bring back.
  assert.doesNotMatch(await page('/en/inbox'), /Last act: retracted/)
})

test('a withdrawal is not destroyed before what it speaks of', async () => {
  const mailbox = await testMailbox()
  const address = { id: mailbox.id, recipient: mailbox.recipient }
  const testimony = await send({ fields: { what: 'x', 'allow-publish': 'yes' }, mailbox: address })
  const consent = await send({ kind: 'consent', fields: { 'no-more': 'publish' }, mailbox: address })
  await opened()
  assert.match(await page(`/en/inbox/${testimony}`), /To publish it: withdrawn/)
  const refused = await one.browser.post(`/en/inbox/${consent}/shred`, { sure: '1' })
  assert.match(await wordsOf(refused), /what it speaks of is still here/)
  assert.equal((await one.browser.post('/en/inbox/many', { act: 'shred', id: [consent], asked: '1', sure: '1' })).status, 422)
  assert.ok(existsSync(join(desk.stores.folder.path, 'inbox', consent)))
  await one.browser.post(`/en/inbox/${testimony}/withdraw`, { act: 'withdraw', sure: '1' })
  assert.equal(leadsTo(await one.browser.post(`/en/inbox/${consent}/shred`, { sure: '1' })), '/en/inbox?done=envelopesShredded')
})

test('a source that nobody typed here is not read as one', async () => {
  const id = await send({ fields: { what: 'x' } })
  const other = [...desk.work.view().sources.keys()]
  for (const hash of [
    '0'.repeat(64),
    'x',
    ...other.filter((one) => desk.work.view().sources.get(one)?.source.visibility === 'public'),
  ])
    assert.equal((await one.browser.get(`/en/inbox/${id}/fact/${hash}`)).status, 404)
})

test('an envelope that cannot be opened is said to be so, and stands in nobody’s way', async () => {
  const foreign = await sealInto(desk.stores, [(await newTestKey()).recipient], { day: '2026-04-20' })
  const unfinished = await send({ files: [{ name: 'a', bytes: 'палова' }], without: 'manifest' })
  await opened()
  const list = await page('/en/inbox')
  assert.match(list, /not for your key/)
  assert.match(list, /incomplete/)
  assert.match(await page(`/en/inbox/${foreign}`), /Your key does not open it/)
  const words = await page(`/en/inbox/${unfinished}`)
  assert.match(words, /The line broke before its end/)
  const saved = await one.browser.get(`/inbox/${unfinished}/save/file-1`)
  assert.ok((await saved.text()).startsWith('палова'))
  for (const id of ['x', '0'.repeat(32), '../../etc', '__proto__'])
    assert.equal((await one.browser.get(`/en/inbox/${encodeURIComponent(id)}`)).status, 404, id)
})

test('no word of what came in confidence is on the disk, and none in what the desk keeps of its acts', () => {
  const found = readdirSync(desk.stores.folder.path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(desk.stores.folder.path, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(SENTINEL))
  assert.deepEqual(found, [])
})
