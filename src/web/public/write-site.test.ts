import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import { manyPublished } from '../testing/many.ts'
import { documents, overview, publishedOf, samplePublished } from '../testing/sample.ts'
import { type SiteFile, writeSite } from './write-site.ts'

const folderFor = (t: { after: (done: () => void) => void }) => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-site-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

test('the site as files: every link leads to a file of the folder', async (t) => {
  const folder = folderFor(t)
  const written = await writeSite(samplePublished(), folder)
  assert.ok(written.pages > 60 && written.withdrawn === 0)
  for (const file of files(folder).filter((name) => name.endsWith('.html') && name !== '404.html'))
    for (const [, href = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/ href="([^"]+)"/g)) {
      const url = new URL(href, `file:///site/${file}`)
      if (url.protocol === 'file:') assert.ok(existsSync(join(folder, url.pathname.slice('/site/'.length))), `${file} -> ${href}`)
    }
})

test('a second time nothing is written; after a change only what names it', async (t) => {
  const folder = folderFor(t)
  await writeSite(manyPublished(20), folder)
  const before = new Map(files(folder).map((name) => [name, readFileSync(join(folder, name))]))
  assert.equal((await writeSite(manyPublished(20), folder)).changed, 0)
  const { changed } = await writeSite(manyPublished(20, 'Other'), folder)
  assert.ok(changed < 30, String(changed))
  const other = files(folder).filter((name) => !readFileSync(join(folder, name)).equals(before.get(name) ?? Buffer.alloc(0)))
  assert.ok(other.includes('be/people/person0.html') && !other.includes('be/people/person1.html'))
})

test('what is made step by step is what is made at once', async (t) => {
  const [steps, once] = [folderFor(t), folderFor(t)]
  await writeSite(manyPublished(12), steps)
  await writeSite(manyPublished(9, 'Other'), steps)
  await writeSite(manyPublished(9, 'Other'), once)
  assert.deepEqual(files(steps), files(once))
  for (const name of files(once)) assert.ok(readFileSync(join(steps, name)).equals(readFileSync(join(once, name))), name)
})

test('what is withdrawn is deleted, with its data', async (t) => {
  const folder = folderFor(t)
  await writeSite(samplePublished(), folder)
  const people = overview.people.filter(({ id }) => id !== 'kolesnikova')
  const { withdrawn } = await writeSite(
    publishedOf({ ...overview, people }, { ...documents, people: documents.people.slice(0, 1) }),
    folder,
  )
  assert.equal(withdrawn, 4)
  assert.deepEqual(
    files(folder).filter((name) => name.includes('kolesnikova')),
    [],
  )
})

test('of the last one withdrawn not even an empty folder stays', async (t) => {
  const [steps, once] = [folderFor(t), folderFor(t)]
  const none = () => publishedOf({ ...overview, people: [] }, { ...documents, people: [] })
  await writeSite(samplePublished(), steps)
  await writeSite(none(), steps)
  await writeSite(none(), once)
  const all = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  assert.deepEqual(all(steps), all(once))
})

test('a folder with other things is refused and left alone', async (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'letter.txt'), 'mine')
  await assert.rejects(writeSite(samplePublished(), folder), RangeError)
  assert.deepEqual(files(folder), ['letter.txt'])
})

test('what others put beside the site stays; what is withdrawn goes', async (t) => {
  const folder = folderFor(t)
  await writeSite(manyPublished(20), folder)
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main')
  writeFileSync(join(folder, 'CNAME'), 'example.org')
  const { withdrawn } = await writeSite(manyPublished(12), folder)
  assert.ok(withdrawn > 0)
  assert.ok(existsSync(join(folder, '.git', 'HEAD')) && existsSync(join(folder, 'CNAME')))
})

test('with a signature, a list of every file but itself is written last', async (t) => {
  const folder = folderFor(t)
  const lists: SiteFile[][] = []
  const sign = (listed: SiteFile[]) => {
    lists.push(listed)
    return JSON.stringify(listed)
  }
  await writeSite(manyPublished(20), folder, { sign })
  await writeSite(manyPublished(12, 'Other'), folder, { sign })
  const [, last = []] = lists
  assert.deepEqual(
    last.map(({ path }) => path),
    files(folder).filter((name) => name !== 'manifest.json'),
  )
  for (const { path, sha256: hash, size } of last) {
    const bytes = readFileSync(join(folder, path))
    assert.deepEqual([sha256(bytes), bytes.length], [hash, size], path)
  }
})

test('broken off, a folder is no whole site and is mended by the next time, also on the way back', async (t) => {
  const folder = folderFor(t)
  const sign = () => 'signed'
  await writeSite(manyPublished(12), folder, { sign })
  const broken = manyPublished(12, 'Other')
  const stopped = { ...broken, file: (path: string) => (path === 'manifest.json' ? null : broken.file(path)) }
  await assert.rejects(writeSite(stopped, folder, { sign }))
  assert.ok(!existsSync(join(folder, 'manifest.json')))
  await writeSite(manyPublished(12), folder, { sign })
  const once = folderFor(t)
  await writeSite(manyPublished(12), once, { sign })
  for (const name of files(once)) assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(once, name))), name)
})
