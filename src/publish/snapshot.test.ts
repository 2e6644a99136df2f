import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { ShownName } from '#core/decision.ts'
import { documentsOf } from './documents.ts'
import { isPublicId, publicId } from './public-id.ts'
import { openPublished } from './read.ts'
import { filesOf, publishSnapshot } from './snapshot.ts'
import { type Doc, recordOf } from './testing.ts'
import { isSigned, publicKeyOf } from './verify.ts'

const KEY = Buffer.alloc(32, 9)
const { privateKey: signing } = generateKeyPairSync('ed25519')
const folders: string[] = []
const fresh = () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-published-'))
  folders.push(folder)
  return folder
}
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const name = (en: string): ShownName => ({ be: en, ru: en, en })
const EXPOSED = {
  one: { level: 'public' as const, shown: name('Marta Cienka') },
  two: { level: 'public' as const, shown: name('Adam Zwykly') },
}
const doc = (first: string, second: string, day: string): Doc => ({
  published: day,
  addresses: ['https://spring96.org/en/news/1'],
  text: `Yesterday ${first} was released in Minsk. Then ${second} was released. ${'The people left the country in the same night. '.repeat(12)}`,
  says: [
    {
      property: 'release',
      evidence: `${first} was released`,
      person: { words: first, key: first === 'Marta Cienka' ? 'one' : first },
      date: day,
    },
    {
      property: 'release',
      evidence: `${second} was released`,
      person: { words: second, key: second === 'Adam Zwykly' ? 'two' : second },
      date: day,
    },
  ],
})
const DOCS = [doc('Marta Cienka', 'Adam Zwykly', '2025-06-21'), doc('Marta Cienka', 'Hidden Hiddenova', '2025-06-22')]
const documents = (exposed: Partial<typeof EXPOSED> = EXPOSED, docs = DOCS) =>
  documentsOf(recordOf(docs, exposed), assessing, KEY)
const publish = (folder: string, of = documents(), today = '2026-01-01') =>
  publishSnapshot({ folder, documents: of, signing, today })
const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())

test('a snapshot is numbered, signed and read back', async () => {
  const folder = fresh()
  const { number, root, files } = await publish(folder)
  assert.equal(number, 1)
  const state = openPublished(folder, { publicKey: publicKeyOf(signing) }).current()
  assert.equal(state.manifest.root, root)
  assert.equal(state.manifest.files.length, files)
  assert.deepEqual(
    state.overview.people.map((row) => row.name.en),
    ['Adam Zwykly', 'Marta Cienka'],
  )
  const [row] = state.overview.people
  assert.equal(state.person(row?.id ?? '')?.name.en, 'Adam Zwykly')
  assert.equal(state.person('../../secret'), null)
  assert.equal(state.file('../current'), null)
  assert.equal(state.event('aaaaaaaaaaaaaaaa'), null)
  for (const { path, size } of state.manifest.files) assert.equal(state.file(path)?.length, size)
})

test('nothing changed: nothing is published; the day alone changes nothing', async () => {
  const folder = fresh()
  await publish(folder)
  const before = readFileSync(join(folder, 'current'), 'utf8')
  assert.deepEqual(
    { ...(await publish(folder, documents(), '2026-02-02')), root: '' },
    { number: 1, root: '', files: filesOf(documents()).size, changed: 0, withdrawn: 0 },
  )
  assert.equal(readFileSync(join(folder, 'current'), 'utf8'), before)
})

test('one change: unchanged files are the same bytes under a new name, and readers notice', async () => {
  const folder = fresh()
  await publish(folder)
  const published = openPublished(folder)
  const first = published.current()
  assert.equal(published.current(), first)
  const inode = (number: string, id: string) => statSync(join(folder, number, 'people', `${id}.json`)).ino
  const adam = first.overview.people.find((row) => row.name.en === 'Adam Zwykly')?.id ?? ''
  const before = inode('000001', adam)
  const more = [...DOCS, doc('Marta Cienka', 'Other Otherova', '2025-06-23')]
  const result = await publish(folder, documents(EXPOSED, more))
  assert.equal(result.number, 2)
  assert.ok(result.changed < result.files)
  assert.equal(inode('000002', adam), before)
  const second = published.current()
  assert.equal(second.manifest.number, 2)
  assert.equal(second.overview.sources.length, 3)
  assert.ok(isSigned(second.manifest))
})

test('a withdrawn person is in no file of the folder, and no file tells who it was', async () => {
  const folder = fresh()
  await publish(folder)
  const published = openPublished(folder)
  const gone = published.current().overview.people.find((row) => row.name.en === 'Adam Zwykly')?.id ?? ''
  const { withdrawn } = await publish(folder, documents({ one: EXPOSED.one }))
  assert.ok(withdrawn >= 1)
  const paths = everyFile(folder)
  assert.ok(paths.every((path) => !path.includes(gone)))
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8')
    assert.ok(!text.includes('Zwykly') && !text.includes(gone), path)
  }
  assert.deepEqual(readdirSync(folder).sort(), ['000002', 'current'])
  assert.equal(published.current().person(gone), null)
})

test('files that were changed, a foreign key and a damaged pointer are refused; publishing again mends them', async () => {
  const folder = fresh()
  await publish(folder)
  const other = publicKeyOf(generateKeyPairSync('ed25519').privateKey)
  assert.throws(() => openPublished(folder, { publicKey: other }).current(), { code: 'snapshot' })
  const [person] = openPublished(folder).current().overview.people
  const path = join(folder, '000001', 'people', `${person?.id}.json`)
  const bytes = readFileSync(path, 'utf8')
  writeFileSync(path, bytes.replace('Zwykly', 'Inny'))
  assert.throws(
    () =>
      openPublished(folder)
        .current()
        .person(person?.id ?? ''),
    { code: 'snapshot' },
  )
  const { number } = await publish(folder)
  assert.equal(number, 2)
  assert.equal(
    openPublished(folder)
      .current()
      .person(person?.id ?? '')?.name.en,
    'Adam Zwykly',
  )
  writeFileSync(join(folder, 'current'), 'none')
  assert.throws(() => openPublished(folder).current(), { code: 'snapshot' })
  assert.equal((await publish(folder)).number, 3)
  assert.equal(openPublished(folder).current().manifest.number, 3)
})

test('a publication that was interrupted leaves the old snapshot, and the next one begins anew', async () => {
  const folder = fresh()
  await publish(folder)
  const half = join(folder, '000002')
  writeFileSync(join(folder, 'current.half.tmp'), '000002')
  await import('node:fs').then(({ mkdirSync }) => mkdirSync(half))
  writeFileSync(join(half, 'overview.json'), '{')
  assert.equal(openPublished(folder).current().manifest.number, 1)
  const result = await publish(folder, documents({ one: EXPOSED.one }))
  assert.equal(result.number, 2)
  assert.equal(openPublished(folder).current().overview.people.length, 1)
})

test('nothing published yet is said so', () => {
  assert.throws(() => openPublished(fresh()).current(), { code: 'unpublished' })
  assert.ok(!existsSync(join(fresh(), 'current')))
})

test('published ids are 80 bits in base 32, different for each kind and key', () => {
  const id = publicId(KEY, 'person', 'x')
  assert.ok(isPublicId(id))
  assert.equal(id, publicId(KEY, 'person', 'x'))
  assert.notEqual(id, publicId(KEY, 'event', 'x'))
  assert.notEqual(id, publicId(Buffer.alloc(32, 1), 'person', 'x'))
  assert.throws(() => publicId(Buffer.alloc(8), 'person', 'x'), RangeError)
})
