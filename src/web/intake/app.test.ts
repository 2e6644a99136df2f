import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mailboxOf, newReceipt, readReceipt, receiptWords } from '#intake/receipt/index.ts'
import { openKey, sealReply } from '#intake/sealing/index.ts'
import { addressesOf, INTAKE_ROUTES } from '../routes.ts'
import { hiddenIn, openTestDoor, type TestDoor } from './testing.ts'

let door: TestDoor
before(async () => {
  door = await openTestDoor()
})
after(() => door[Symbol.asyncDispose]())

const TELL = { where: 'abroad', choice: 'tell', from: 'check', to: 'send', 'testimony.told': 'no' }
const tokenNow = async () => hiddenIn(await (await door.ask('/en/')).text()).t ?? ''
const wordsIn = (html: string) =>
  html
    .replace(/<head>[\s\S]*<\/head>/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const receiptIn = (html: string): string => {
  const [, words] = /<ol class="words">([\s\S]*?)<\/ol>/.exec(html) ?? []
  assert.ok(words, 'a receipt stands on the page')
  return wordsIn(words).trim()
}

test('the app answers the addresses of the table and no others', () => {
  const registered = new Set(
    door.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  )
  const declared = new Set(
    Object.values(INTAKE_ROUTES).flatMap(({ method, pattern }) => addressesOf(pattern).map((address) => `${method} ${address}`)),
  )
  assert.deepEqual([...registered].sort(), [...declared].sort())
})

test('a testimony with a contact is sealed into two envelopes; the receipt opens a reply, once it is there, and nothing else', async () => {
  const token = await tokenNow()
  const what = 'Two men came to the door on Tuesday. Двое прыйшлі ў аўторак.'
  const sent = await door.send({ ...TELL, t: token, 'testimony.what': what, 'contact.telegram': '@quiet_reader' })
  const page = await sent.text()
  assert.equal(sent.status, 200, wordsIn(page))
  const [contact, testimony] = (await door.opened()).toSorted((a, b) => a.manifest.kind.localeCompare(b.manifest.kind))
  assert.deepEqual([testimony?.manifest.kind, testimony?.manifest.fields.what], ['testimony', what])
  assert.deepEqual([contact?.manifest.kind, contact?.manifest.links], ['contact', [testimony?.id]])
  assert.equal(contact?.manifest.mailbox, null)
  assert.ok(contact && wordsIn(page).includes(contact.manifest.fields.recognition ?? '-'), 'the team knows the two words')
  assert.ok(!page.includes('quiet_reader') && !page.includes('Tuesday'))

  const receipt = receiptIn(page)
  const open = (words: string, t: string) => door.send({ t, from: 'mailbox', to: 'next', choice: 'mailbox', receipt: words })
  const empty = await open(receipt, token)
  assert.equal(empty.status, 200)
  const address = testimony?.manifest.mailbox
  assert.ok(address)
  const sealed = await sealReply(
    { v: 1, kind: 'answer', day: '2026-05-02', fields: { text: 'Thank you: we call.' } },
    address.recipient,
  )
  assert.equal(await door.store.carrier.putReply(address.id, 'e'.repeat(32), sealed), true)
  assert.match(await (await open(receipt, token)).text(), /Thank you: we call\./)

  const again = await door.send({ ...TELL, t: token, 'testimony.what': what })
  assert.equal(again.status, 409)
  assert.equal((await door.opened()).length, 2)
})

test('an empty mailbox and one that nobody has are the same page', async () => {
  const token = await tokenNow()
  const page = await (await door.send({ ...TELL, t: token, 'testimony.what': 'words' })).text()
  const pages: string[] = []
  for (const words of [receiptIn(page), receiptWords(newReceipt(), 'en').join(' ')]) {
    const response = await door.send({ t: token, from: 'mailbox', to: 'next', choice: 'mailbox', receipt: words })
    pages.push(`${response.status}${(await response.text()).replaceAll(words, 'WORDS')}`)
  }
  assert.equal(pages[0], pages[1])
  const wrong = await door.send({ t: token, from: 'mailbox', to: 'next', choice: 'mailbox', receipt: 'one two three' })
  assert.equal(wrong.status, 422)
})

test('files are sealed as they come, and their envelope travels on to the end of the form', async () => {
  const t = await tokenNow()
  const files = [
    new File(['first file'], '../../etc/паспарт "1".jpg'),
    new File([''], 'empty.txt'),
    new File(['b'.repeat(200_000)], 'b'),
  ]
  const page = await (await door.sendFiles({ t, where: 'abroad', choice: 'files', from: 'files', to: 'next' }, files)).text()
  const kept = (await door.opened()).find(({ manifest }) => manifest.kind === 'files')
  assert.deepEqual(kept?.files, { '../../etc/паспарт "1".jpg': 'first file', 'empty.txt': '', b: 'b'.repeat(200_000) })
  const hidden = hiddenIn(page)
  assert.ok(hidden.kept?.includes(kept?.id ?? '-'))
  const done = await door.send({ ...hidden, choice: 'files', from: 'check', to: 'silent' })
  assert.equal(done.status, 200)
  const linked = (await door.opened()).find(({ manifest }) => manifest.links.includes(kept?.id ?? ('' as never)))
  assert.equal(linked?.manifest.kind, 'testimony')
  assert.equal(linked?.manifest.mailbox, null)
})

test('an offer is sealed to its own receipt too', async () => {
  const t = await tokenNow()
  const sent = await door.send({
    t,
    where: 'abroad',
    choice: 'housing',
    from: 'check',
    to: 'send',
    'offer.title': 'A room',
    'offer.text': 'A quiet room for two months.',
  })
  const page = await sent.text()
  assert.equal(sent.status, 200, wordsIn(page))
  const read = readReceipt(receiptIn(page))
  assert.ok('receipt' in read)
  const { identity } = await mailboxOf(read.receipt)
  const offer = (await door.opened()).find(({ manifest }) => manifest.kind === 'offer')
  assert.ok(offer)
  const pieces: Uint8Array[] = []
  for await (const piece of await door.store.carrier.part(offer.id, 'key')) pieces.push(piece)
  assert.equal((await openKey(Buffer.concat(pieces), [identity], offer.id)).kind, 'offer')
})

test('nothing is kept by a browser, nothing from elsewhere is loaded, leaving clears what can be cleared', async () => {
  for (const path of ['/', '/en/', '/be/form', '/ru/x', '/nothing', '/icon.svg']) {
    const response = await door.ask(path)
    assert.equal(response.headers.get('cache-control'), 'no-store', path)
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer', path)
    assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self';/, path)
    assert.equal(response.headers.get('set-cookie'), null)
  }
  const left = await door.ask('/ru/x')
  assert.deepEqual(
    [left.status, left.headers.get('location'), left.headers.get('clear-site-data')],
    [303, 'https://ru.example.org/', '"*"'],
  )
})

test('a door without keys is closed and says so; what was typed stands on the page', async () => {
  await using closed = await openTestDoor({ isClosed: true })
  assert.equal((await closed.ask('/be/')).status, 503)
  const response = await closed.send({ ...TELL, t: closed.gate.token(), 'testimony.what': 'It was in May.' })
  assert.equal(response.status, 503)
  assert.equal(hiddenIn(await response.text())['testimony.what'], 'It was in May.')
  const withFile = await closed.sendFiles(
    { t: closed.gate.token(), choice: 'files', from: 'files', to: 'next', 'testimony.what': 'w' },
    [new File(['x'], 'x')],
  )
  assert.equal(withFile.status, 503)
  assert.deepEqual(await closed.store.carrier.waiting(), [])
})

test('a full disk and an old page say so, and lose nothing that was typed', async () => {
  await using own = await openTestDoor()
  const fields = { ...TELL, 'testimony.what': 'It was in May.' }
  own.leave(0)
  const full = await own.send({ ...fields, t: own.gate.token() })
  assert.equal(full.status, 503)
  own.leave(2 ** 40)
  const old = await own.send({ ...fields, t: 'x' })
  assert.equal(old.status, 410)
  const again = hiddenIn(await old.text())
  assert.equal(again['testimony.what'], 'It was in May.')
  assert.equal((await own.send({ ...again, ...fields, t: again.t ?? '' })).status, 200)
  assert.equal((await own.opened()).length, 1)
})

test('the log knows the route, the status and the day', async () => {
  for (const line of door.logged) assert.match(line, /^[a-zA-Z]+ \d{3} \d{4}-\d{2}-\d{2}$/)
  assert.deepEqual(door.faults, [])
})
