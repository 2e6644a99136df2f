import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openDoorAt } from '#cli/doors.ts'
import { CHUNK_BYTES } from '#web/intake/api-types.ts'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { UNREAD } from '#web/intake/unread.ts'
import { newSentinel } from './intake-door.ts'

let door: TestDoor
let server: AsyncDisposable & { address: string }
let port = 0
before(async () => {
  door = await openTestDoor()
  server = await openDoorAt(door.app, { host: '127.0.0.1', port: 0 }, { request: 60_000, quiet: 60_000, unread: UNREAD })
  port = Number(new URL(server.address).port)
})
after(async () => {
  await server[Symbol.asyncDispose]()
  await door[Symbol.asyncDispose]()
})

/** Says something on a line of its own, and gives all that is answered until the line is closed, or for as long as it is waited. */
async function said(bytes: string | Uint8Array, { cut = false, ms = 1_500 } = {}): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(bytes)
  if (cut) {
    await pause(100)
    socket.destroy()
  }
  await Promise.race([closed, pause(ms)])
  socket.destroy()
  return Buffer.concat(chunks).toString('latin1')
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
const post = (type: string, body: string | Uint8Array, more = '') =>
  Buffer.concat([
    Buffer.from(
      `POST /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n`,
    ),
    typeof body === 'string' ? Buffer.from(body) : body,
  ])
const FORM = 'application/x-www-form-urlencoded'
const MULTI = 'multipart/form-data; boundary=b'
const part = (head: string, body: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
const word = newSentinel('hostile')

test('whatever is sent, the answer is a page; it says nothing back that was sent, and it is never a fault', async () => {
  const t = door.gate.token()
  const cases: [string, string | Buffer, readonly number[]][] = [
    ['no form', post('text/plain', word), [400]],
    ['json', post('application/json', `{"__proto__":{"x":"${word}"}}`), [400]],
    ['no type', Buffer.from(`POST /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=b`), [400]],
    ['empty', post(FORM, ''), [200]],
    ['prototype keys', post(FORM, `__proto__=${word}&constructor=${word}&toString=1&hasOwnProperty=2`), [200]],
    ['100,000 fields', post(FORM, 'a=1&'.repeat(100_000)), [413]],
    ['100,000 parts', post(MULTI, `${part('name="a"', '1').repeat(100_000)}--b--\r\n`), [413]],
    ['fields too long', post(FORM, `testimony.what=${'%D1%8F'.repeat(400_000)}`), [413]],
    [
      'NUL, lone surrogates, wrong encodings',
      post(FORM, 'testimony.what=%00%ED%A0%80%FF%FE%C0%80&%00=%00&from=%ED%B0%80'),
      [200],
    ],
    ['raw bytes', post(FORM, Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x3d, 0xff])), [200]],
    ['UTF-16', post(`${FORM}; charset=utf-16`, Buffer.from('from=check&to=send', 'utf16le')), [200]],
    ['bad percent', post(FORM, '%=%&%zz=%u0041&from=%'), [200]],
    ['unknown step', post(FORM, `from=${word}&to=${word}&choice=${word}&where=${word}`), [200]],
    ['send nothing', post(FORM, `t=${t}&from=check&to=send`), [200]],
    ['send with an old page', post(FORM, 'from=check&to=send&choice=tell&testimony.told=no&testimony.what=x'), [410]],
    ['multipart without an end', post(MULTI, part('name="a"', 'x')), [400]],
    ['multipart that is none', post(MULTI, word), [400]],
    ['a boundary that is none', post('multipart/form-data', part('name="a"', 'x')), [400]],
    ['a part without a name', post(MULTI, `--b\r\nX: y\r\n\r\n${word}\r\n--b--\r\n`), [400]],
    ['a head of a part without an end', post(MULTI, `--b\r\nX: ${'y'.repeat(100_000)}`), [400]],
    ['a file without a page', post(MULTI, `${part('name="files"; filename="a"', word)}--b--\r\n`), [410]],
    ['a file before the token', post(MULTI, `${part('name="files"; filename="a"', word)}${part('name="t"', t)}--b--\r\n`), [410]],
    ['21 files', post(MULTI, `${part('name="t"', t)}${part('name="files"; filename="a"', 'x').repeat(21)}--b--\r\n`), [200, 413]],
    [
      'names of files',
      post(
        MULTI,
        `${part('name="t"', t)}${['../../x', 'a%00b', '%0d%0aX: y', 'C:\\con', '‮gpj.exe', 'x'.repeat(9_000)].map((name) => part(`name="files"; filename="${name}"`, 'x')).join('')}--b--\r\n`,
      ),
      [200],
    ],
    ['from elsewhere', post(FORM, 'from=where', 'Sec-Fetch-Site: cross-site\r\n'), [403]],
    ['a long address', Buffer.from(`GET /en/?${'q'.repeat(12_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`), [200]],
    ['a longer address', Buffer.from(`GET /en/?${'q'.repeat(80_000)} HTTP/1.1\r\nHost: x\r\n\r\n`), [431]],
    ['long heads', Buffer.from(`GET /en/ HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(80_000)}\r\n\r\n`), [431]],
    ['no HTTP', Buffer.from('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'), [400]],
    ['two lengths', Buffer.from('POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'), [400]],
    [
      'length and chunks',
      Buffer.from(
        'POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n',
      ),
      [400],
    ],
    [
      'wrong chunks',
      Buffer.from(`POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`),
      [400],
    ],
    ['space in a head', Buffer.from('GET /en/ HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\n'), [400]],
    ['no host', Buffer.from('GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n'), [200]],
    ['a host that is none', Buffer.from('GET /en/ HTTP/1.1\r\nHost: a b/@c\r\nConnection: close\r\n\r\n'), [400]],
    ['an old client', Buffer.from('GET /en/ HTTP/1.0\r\n\r\n'), [200]],
    ['another address', Buffer.from('GET http://elsewhere.example/en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), [200]],
    ['up the tree', Buffer.from('GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), [404]],
    ['an address that cannot be decoded', Buffer.from('GET /%ff%00/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), [404]],
    ...['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'].map((method): [string, Buffer, number[]] => [
      method,
      Buffer.from(`${method} /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`),
      [405],
    ]),
    ['HEAD', Buffer.from('HEAD /en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), [200]],
    [
      'upgrade',
      Buffer.from('GET /en/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'),
      [200, 400, 404],
    ],
  ]
  for (const [what, bytes, expected] of cases) {
    const answer = await said(bytes, { ms: 20_000 })
    assert.ok(expected.includes(statusOf(answer)), `${what}: ${answer.slice(0, 60)}`)
    assert.ok(!answer.includes(word), `${what} is said back`)
    if (what !== 'HEAD') assert.match(answer, /<html lang=/, what)
    assert.match(answer, /cache-control: no-store/i, what)
  }
  assert.deepEqual(door.faults, [])
})

test('a line that breaks while files come: what arrived is sealed and kept, the file under way as cut', async () => {
  const t = door.gate.token()
  const before = (await door.store.carrier.waiting()).length
  const head = `POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Type: ${MULTI}\r\nContent-Length: 99999999\r\n\r\n`
  const body = `${part('name="t"', t)}${part('name="files"; filename="whole"', 'all of it')}`
  await said(`${head}${body}--b\r\nContent-Disposition: form-data; name="files"; filename="cut"\r\n\r\n${'x'.repeat(300_000)}`, {
    cut: true,
  })
  for (let tries = 0; tries < 100 && (await door.store.carrier.waiting()).length === before; tries++) await pause(50)
  const kept = (await door.opened()).find(({ manifest }) => manifest.files.some(({ name }) => name === 'cut'))
  assert.deepEqual(
    kept?.manifest.files.map(({ name, isCut }) => [name, isCut]),
    [
      ['whole', false],
      ['cut', true],
    ],
  )
  assert.equal(kept?.files.whole, 'all of it')
  assert.equal(kept?.files.cut?.replaceAll('x', ''), '')
  assert.deepEqual(door.faults, [])
})

test('a slow line is waited for; a form that is sent twice at once is taken once', async () => {
  const t = door.gate.token()
  door.pass(60_000)
  const body = new URLSearchParams({
    t,
    where: 'abroad',
    choice: 'tell',
    from: 'check',
    to: 'silent',
    'testimony.told': 'no',
    'testimony.what': 'slowly',
  })
  const bytes = post(FORM, body.toString())
  const socket = connect(port, '127.0.0.1')
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.once('close', () => resolve(text))
  })
  for (let at = 0; at < bytes.length; at += 40) {
    socket.write(bytes.subarray(at, at + 40))
    await pause(5)
  }
  assert.equal(statusOf(await answer), 200)
  const again = door.gate.token()
  door.pass(60_000)
  body.set('t', again)
  const both = await Promise.all([1, 2, 3].map(() => fetch(`${server.address}en/`, { method: 'POST', body })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409, 409])
  assert.equal((await door.opened()).filter(({ manifest }) => manifest.fields.what === 'slowly').length, 2)
})

test('the browser path refuses what is no ciphertext of an envelope that was begun, and never faults', async () => {
  const id = 'ab'.repeat(16)
  const ask = async (method: string, path: string, body?: string | Uint8Array<ArrayBuffer>) => {
    const response = await fetch(server.address + path, { method, ...(body === undefined ? {} : { body }) })
    await response.arrayBuffer()
    return response.status
  }
  for (const [method, path, body, status] of [
    ['POST', 'e', '', 400],
    ['POST', 'e', '{', 400],
    ['POST', 'e', 'null', 400],
    ['POST', 'e', `{"id":"${id}","kind":"testimony"}`, 400],
    ['POST', 'e', `{"id":"${id}","kind":"testimony","proof":{"solved":true}}`, 403],
    ['POST', 'e', `{"id":"../x","kind":"testimony","proof":1}`, 400],
    ['POST', 'e', `{"id":"${id}","kind":"__proto__","proof":1}`, 400],
    ['POST', 'e', 'x'.repeat(100_000), 400],
    ['PUT', `e/${id}/key?at=0`, 'x', 404],
    ['PUT', `e/${id}/key`, 'x', 400],
    ['PUT', `e/${id}/key?at=-1`, 'x', 400],
    ['PUT', `e/${id}/key?at=1e9`, 'x', 400],
    ['PUT', `e/${id}/note-1?at=0`, 'x', 404],
    ['PUT', `e/${id}/..%2f..%2fx?at=0`, 'x', 404],
    ['PUT', `e/${id}/file-0?at=0`, 'x', 404],
    ['PUT', `e/${id}/file-1?at=0`, new Uint8Array(CHUNK_BYTES + 1), 413],
    ['GET', `e/${id}/key`, undefined, 404],
    ['POST', `e/${id}/end`, '{"mailbox":null}', 404],
    ['POST', `e/${id}/end`, '{"mailbox":{"id":"x","recipient":"age1x"}}', 400],
    ['GET', 'm/x', undefined, 404],
    ['GET', `m/${id}?page=999`, undefined, 404],
    ['GET', `m/${id}`, undefined, 200],
    ['DELETE', `e/${id}/key`, undefined, 405],
  ] as const)
    assert.equal(await ask(method, path, body), status, `${method} ${path} ${String(body).slice(0, 60)}`)
  assert.deepEqual(door.faults, [])
})

test('a code of nobody and one of an empty mailbox: the same bytes in number', async () => {
  const sizes = new Set<number>()
  for (const id of ['cd'.repeat(16), 'ef'.repeat(16)])
    sizes.add((await (await fetch(`${server.address}m/${id}`)).arrayBuffer()).byteLength)
  assert.equal(sizes.size, 1)
})
