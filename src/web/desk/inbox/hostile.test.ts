import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import { sealInto, type TestEnvelope, testMailbox } from '#pipeline/inbox/testing.ts'
import { openTestDesk, type TestDesk } from '../testing.ts'
import { sitWithKey } from './testing.ts'

let desk: TestDesk
let reader: Awaited<ReturnType<typeof sitWithKey>>
before(async () => {
  desk = await openTestDesk()
  reader = await sitWithKey(desk, 'Reader')
  await reader.unlock()
})
after(() => desk[Symbol.asyncDispose]())

const send = (given: TestEnvelope) => sealInto(desk.stores, [reader.key.recipient], given)
const XSS = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
/** Pages that hold nothing of it as markup, and none of which is a fault of ours. */
async function look(paths: readonly string[]) {
  for (const path of paths) {
    const response = await reader.browser.get(path)
    const isSaved = response.headers.get('content-disposition')?.startsWith('attachment') ?? false
    if (isSaved) assert.equal(response.headers.get('content-type'), 'application/octet-stream')
    const html = isSaved ? '' : await response.text()
    assert.ok(response.status < 500, `${path} ${response.status}`)
    assert.ok(!/<script>alert|<img src=x|javascript:alert\(1\)"/.test(html), path)
  }
  assert.deepEqual(desk.faults, [])
}
const pagesOf = (id: EnvelopeId) => [
  ...['', '/alike', '/withdraw', '/files/file-1', '/files/..%2fkey'].map((rest) => `/en/inbox/${id}${rest}`),
  ...['file-1', '__proto__'].flatMap((part) => [`/inbox/${id}/pixels/${part}`, `/inbox/${id}/save/${part}`]),
]
const LISTS = ['/en/inbox', '/be/inbox?show=harmful', '/ru/inbox?show=__proto__', '/en/exchange']

test('whatever stands in an envelope, each page of it is a page and nothing in it runs', async () => {
  const kinds = ['testimony', 'contact', 'need', 'files', 'offer', 'letter', 'consent'] as const
  const all: EnvelopeId[] = []
  const box = await testMailbox()
  const mailbox = { id: box.id, recipient: box.recipient }
  for (const kind of kinds) {
    const fields = {
      what: XSS,
      [XSS]: XSS,
      where: `\u202e${XSS}\u2066`,
      title: XSS,
      text: XSS,
      kind: 'job',
      words: '\u0000\u0007\ufdd0',
      telegram: `javascript:alert(1)`,
    }
    all.push(await send({ kind, fields, mailbox, day: '9999-99-99', links: all.slice(-3) }))
    all.push(
      await send({
        kind,
        fields: { kind: 'housing', needs: 'toString __proto__', 'no-more': 'all constructor', thread: all[0] ?? '', answer: XSS },
      }),
    )
  }
  const files = [
    '<svg onload=alert(1)>',
    '../../../etc/passwd',
    'CON.txt ',
    '\u202egpj.exe',
    `${'a'.repeat(5000)}.html`,
    '',
    '.',
    XSS,
  ]
  all.push(await send({ files: files.map((name) => ({ name, type: 'text/html', bytes: `<!doctype html>${XSS}` })) }))
  all.push(
    await send({ files: [{ name: 'a.png', type: 'image/png', bytes: `<svg xmlns="http://www.w3.org/2000/svg">${XSS}</svg>` }] }),
  )
  await look(LISTS)
  for (const id of all) await look([`/be/inbox/${id}`])
  for (const id of all.slice(-2)) await look(pagesOf(id))
  await look(LISTS)
})

test('circles of links, links to what is not there, and a part that is missing stop nothing', async () => {
  const one = await send({
    links: ['0'.repeat(32) as EnvelopeId, ...Array.from({ length: 90 }, (_, i) => String(i).padStart(32, 'a') as EnvelopeId)],
  })
  const two = await send({ kind: 'consent', fields: { 'no-more': 'all' }, links: [one, one] })
  const three = await send({ kind: 'files', files: [{ name: 'a', bytes: 'text' }], links: [two] })
  rmSync(join(desk.stores.folder.path, 'inbox', three, 'file-1'))
  await look(LISTS)
  for (const id of [one, two, three]) await look(pagesOf(id))
})
