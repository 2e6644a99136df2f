import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HabeasError } from '#core/errors.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { beginTestFolder } from '#platform/testing.ts'
import { counts, readLinks, readRegister } from '#register/index.ts'
import { type IngestLine, ingest } from './ingest.ts'
import { openParts } from './parts.ts'
import { openReader, type Reader } from './reader.ts'
import { openStores } from './stores.ts'

async function place() {
  const path = mkdtempSync(join(tmpdir(), 'habeas-containers-'))
  const documents = join(path, 'documents')
  mkdirSync(documents)
  const stores = await openStores({ data: await beginTestFolder(join(path, 'data')), databaseUrl: null }, { begin: 'own' })
  return {
    stores,
    documents,
    put: (name: string, text: string | Uint8Array) => {
      writeFileSync(join(documents, name), text)
      return join(documents, name)
    },
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]()
      rmSync(path, { recursive: true, force: true })
    },
  }
}
const said = ({ path, part, status, error }: IngestLine) => [path.split('/').at(-1), part, status, error?.code ?? null]

const message = (id: number, text: string, more: object = {}) => ({
  id,
  type: 'message',
  date_unixtime: `${1714742400 + id * 60}`,
  text,
  ...more,
})
const exported = (messages: object[], more: object = {}) =>
  JSON.stringify({ name: 'Sosnovka today', type: 'public_channel', id: 77, ...more, messages })
const RELEASE = 'On 3 May 2024 the authorities released 12 people.'

test('an export: a line for it and for every message, the same messages in another export known, its own bytes kept', async () => {
  await using here = await place()
  const { stores, documents } = here
  here.put('a.json', exported([message(1, RELEASE), { type: 'message' }, message(3, 'Nothing new.')]))
  here.put('b.json', exported([message(1, RELEASE, { views: 9 }), message(4, 'One more line.')]))
  const lines = await Array.fromAsync(ingest(stores, [documents]))
  assert.deepEqual(lines.map(said), [
    ['a.json', null, 'new', null],
    ['a.json', '1', 'new', null],
    ['a.json', '#2', 'failed', 'unreadable_message'],
    ['a.json', '3', 'new', null],
    ['b.json', null, 'new', null],
    ['b.json', '1', 'known', null],
    ['b.json', '4', 'new', null],
  ])
  assert.ok((lines[1]?.drafts ?? 0) > 0)
  for (const { source } of lines) if (source) assert.ok(stores.blobs.has(source))
  const links = await readLinks(stores.database)
  assert.deepEqual(
    links.map((link) => [link.kind, link.kind === 'part_of' ? link.name : '', link.other]).sort(),
    [
      ['part_of', '1', lines[0]?.source],
      ['part_of', '1', lines[4]?.source],
      ['part_of', '3', lines[0]?.source],
      ['part_of', '4', lines[4]?.source],
    ].sort(),
  )
  const before = await counts(stores.database)
  const again = await Array.fromAsync(ingest(stores, [documents]))
  assert.deepEqual(
    again.map(({ status }) => status),
    ['known', 'known', 'failed', 'known', 'known', 'known', 'known'],
  )
  assert.deepEqual(await counts(stores.database), before)
})

const PARAGRAPHS = [
  'Three men walked out of the town jail of Sosnovka on Friday morning, a week before anybody expected them. Their lawyer, Vera Lisowska, said the order had come by telephone.',
  'On 3 May 2024 the authorities released Anton Brezhko, who had served four of his five years. "They gave me my shoes and a bus ticket," he told reporters, "and no paper at all."',
  'Neither the court nor the prison answered questions, and the other two asked not to be named. A fourth man was taken to another building the same night.',
]
const page = (address: string, paragraphs: readonly string[], around: { menu: string; foot: string }) =>
  `<html><head><title>Three leave jail</title><link rel="canonical" href="${address}"><meta property="article:published_time" content="2024-05-04"></head><body><nav>${around.menu}</nav><article><h1>Three leave jail</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}<p><a href="${address}">Source: ${address}</a></p></article><footer>${around.foot}</footer></body></html>`

test('one article under two addresses is one; with other words or another day it is two, linked', async () => {
  await using here = await place()
  const { stores, documents } = here
  here.put('1.html', page('https://courier.example/three', PARAGRAPHS, { menu: '<a href="/">Home</a>', foot: 'Courier' }))
  here.put(
    '2.html',
    page(
      'https://mirror.example/x/three',
      PARAGRAPHS.map((one) => one.replace('"They', '“They')),
      { menu: '<a href="/a">All</a> <a>Sport</a>', foot: 'Mirror of the Courier' },
    ),
  )
  const longer = [...PARAGRAPHS, ...PARAGRAPHS.map((one) => one.replace(/e/g, 'o')), 'And they all went home.']
  here.put('3.txt', longer.join('\n\n'))
  here.put('4.txt', longer.join('\n\n').replace('And they all went home.', 'And they all stayed where they were.'))
  const [first, mirror, long, edited] = await Array.fromAsync(ingest(stores, [documents]))
  assert.deepEqual([first?.status, mirror?.status, long?.status, edited?.status], ['new', 'known', 'new', 'new'])
  assert.deepEqual([mirror?.same_as, mirror?.layer, mirror?.drafts], [first?.source, first?.layer, 0])
  assert.equal(edited?.near_copy, long?.source)
  assert.equal(first?.near_copy, null)
  const { sources } = await readRegister(stores.database)
  assert.equal(sources.length, 4)
  assert.deepEqual(sources.find(({ source }) => source.hash === first?.source)?.source.addresses, [
    'https://courier.example/three',
    'https://mirror.example/x/three',
  ])
  const links = await readLinks(stores.database)
  assert.deepEqual(
    links.map(({ kind, source, other }) => [kind, source, other]).sort(),
    [
      ['copy_of', mirror?.source, first?.source],
      ['near_copy', edited?.source, long?.source],
    ].sort(),
  )
  const secret = await Array.fromAsync(
    ingest(stores, [here.put('5.txt', longer.join('\r\n\r\n'))], { visibility: 'confidential' }),
  )
  assert.deepEqual(
    secret.map(({ status, same_as, near_copy }) => [status, same_as, near_copy]),
    [['new', null, long?.source]],
  )
})

test('the same bytes stay as open as they came first, that is said, and no address crosses over', async () => {
  await using here = await place()
  const { stores } = here
  const take = (path: string, visibility: 'public' | 'confidential', address: string) =>
    Array.fromAsync(ingest(stores, [path], { visibility, address: [address] }))
  const text = here.put('a.txt', RELEASE)
  const chat = here.put('b.json', exported([message(1, 'They came home on Friday.')]))
  await take(text, 'public', 'https://courier.example/1')
  await take(chat, 'confidential', 'https://t.me/sosnovka')
  const again = [
    ...(await take(text, 'confidential', 'https://given.example/by-a-friend')),
    ...(await take(chat, 'public', 'https://t.me/other')),
  ]
  assert.deepEqual(
    again.map(({ status, notes }) => [status, notes.at(-1)]),
    [
      ['known', 'kept_public'],
      ['known', 'kept_confidential'],
      ['known', 'kept_confidential'],
    ],
  )
  const { sources } = await readRegister(stores.database)
  assert.deepEqual(sources.flatMap(({ source }) => source.addresses).sort(), [
    'https://courier.example/1',
    'https://t.me/sosnovka',
    'https://t.me/sosnovka/1',
  ])
})

/** A reading thread that stops at some places, as a PDF without end would stop the real one. */
function stopping(at: ReadonlySet<number>, total: number): Reader {
  return {
    open: () => assert.fail(),
    read: () => assert.fail(),
    parts: async ({ from, skip, count }) => {
      const places = Array.from({ length: Math.min(count, total - from) }, (_, n) => from + n)
      if (places.some((one) => at.has(one) && !skip.includes(one))) throw new HabeasError('took_too_long', 'It took too long.')
      return {
        parts: places.map((one) => ({ name: String(one), file: null, refused: null })),
        done: from + places.length >= total,
      }
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}
const container = { path: 'a.eml', hints: {}, hash: hashId<SourceHash>('0'.repeat(64)) }

test('a part that stops the thread is refused alone; a container of such parts is given up', async () => {
  const parts = await Array.fromAsync(openParts(stopping(new Set([2, 70]), 80), container))
  assert.deepEqual(
    parts.flatMap(({ name, refused }) => (refused ? [name] : [])),
    ['#3', '#71'],
  )
  assert.equal(parts.length, 80)
  await assert.rejects(Array.fromAsync(openParts(stopping(new Set([1, 2, 3, 4]), 9), container)), { code: 'took_too_long' })
})

test('a container is walked on where the thread was lost, and left where the file changed', async () => {
  await using here = await place()
  const path = here.put('a.json', exported([message(1, 'One line.'), message(2, 'Two lines.'), message(3, 'Three lines.')]))
  await using first = openReader()
  await using second = openReader()
  const { source } = await first.open({ path, hints: {} })
  const asked = { path, hints: {}, hash: source.hash, skip: [], count: 1 }
  await first.parts({ ...asked, from: 0 })
  const { parts, done } = await second.parts({ ...asked, from: 1, count: 9 })
  assert.deepEqual([parts.map(({ name }) => name), done], [['2', '3'], true])
  here.put('a.json', exported([message(1, 'Another line.')]))
  await assert.rejects(second.parts({ ...asked, from: 1 }), { code: 'changed' })
})
