import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { beginTestFolder } from '#platform/testing.ts'
import { makePdf } from '#preserve/pdf.fixture.ts'
import { counts } from '#register/index.ts'
import { type IngestLine, ingest } from './ingest.ts'
import { openReader } from './reader.ts'
import { openStores } from './stores.ts'

function folder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'habeas-ingest-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
const config = (data: string) => ({ data, databaseUrl: null }) as const

test('files in their order, bad ones said, a copy and a second time known', async () => {
  using place = folder()
  const documents = join(place.path, 'documents')
  mkdirSync(documents)
  const release = 'On 3 May 2024 the authorities released 12 people.'
  const files = {
    'a.txt': release,
    'b.txt': release,
    'c.txt': '',
    'd.txt': 'A quiet day without news of this kind.',
    'e.txt': release,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(documents, name), text)
  await using stores = await openStores(config(await beginTestFolder(join(place.path, 'data'))), { begin: 'own' })

  const said = ({ path, status, error }: IngestLine) => [path.slice(-5), status, error?.code ?? null]
  const first = await Array.fromAsync(ingest(stores, [documents]))
  assert.deepEqual(first.map(said), [
    ['a.txt', 'new', null],
    ['b.txt', 'known', null],
    ['c.txt', 'failed', 'empty'],
    ['d.txt', 'new', null],
    ['e.txt', 'known', null],
  ])
  const before = await counts(stores.database)
  const again = await Array.fromAsync(ingest(stores, [documents]))
  assert.deepEqual(
    again.map(({ status }) => status),
    ['known', 'known', 'failed', 'known', 'known'],
  )
  assert.deepEqual(await counts(stores.database), before)
})

test('a file that takes longer than it may is left with a code, and so is the next one', async () => {
  using place = folder()
  const file = join(place.path, 'a.txt')
  writeFileSync(file, 'Twelve people were released on 3 May 2024.')
  // No thread starts and answers in no time at all, so the limit decides and not the machine.
  await using reader = openReader([], { milliseconds: 0, megabytes: 500 })
  for (const _ of [1, 2]) await assert.rejects(reader.open({ path: file, hints: {} }), { code: 'took_too_long' })
})

test('a file that unpacks to more than the memory it may take is left, and the next one is read', async () => {
  using place = folder()
  const bomb = join(place.path, 'a.pdf')
  writeFileSync(bomb, makePdf([[]], { packed: deflateSync(Buffer.alloc(400 * 1024 * 1024, ' ')) }))
  const good = join(place.path, 'b.txt')
  writeFileSync(good, 'Twelve people were released on 3 May 2024.')
  await using reader = openReader([], { milliseconds: 60_000, megabytes: 300 })
  await assert.rejects(reader.open({ path: bomb, hints: {} }), { code: 'reader_stopped' })
  assert.equal((await reader.open({ path: good, hints: {} })).layer?.language, 'en')
})
