import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import { UsageError } from '#core/errors.ts'
import { publicKeyOf, signManifest } from './verify.ts'
import { verifyFolder } from './verify-folder.ts'

const FILES: Record<string, string> = {
  'index.html': '<!doctype html>',
  'be/index.html': 'старонка',
  'be/people/abc.html': 'чалавек',
  'data/manifest.json': '{}',
  'site.json': '{"v":2}',
}
const { privateKey } = generateKeyPairSync('ed25519')
const { privateKey: strange } = generateKeyPairSync('ed25519')

function written(t: { after: (done: () => void) => void }, key = privateKey): string {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-verify-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  writeIn(folder, key)
  return folder
}

function writeIn(folder: string, key = privateKey): void {
  rmSync(folder, { recursive: true, force: true })
  const files = Object.entries(FILES).map(([path, text]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    return { path, sha256: sha256(text), size: Buffer.byteLength(text) }
  })
  const manifest = signManifest({ v: 1, register: 'abcdefghijklmnop', number: 3, publishedOn: '2026-04-01', files }, key)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

const codes = (folder: string, key?: string) => verifyFolder(folder, key).faults.map(({ code, path }) => `${code} ${path}`)

test('a copy that is whole is said to be, with its number, day and key', (t) => {
  const folder = written(t)
  const publicKey = publicKeyOf(privateKey)
  assert.deepEqual(verifyFolder(folder, publicKey), { number: 3, publishedOn: '2026-04-01', publicKey, files: 5, faults: [] })
  assert.deepEqual(codes(folder, publicKeyOf(strange)), ['other_key null'])
})

const damage: [string, (folder: string) => void, string[]][] = [
  ['a letter', (folder) => writeFileSync(join(folder, 'index.html'), '<!doctype htmL>'), ['changed index.html']],
  ['an end', (folder) => writeFileSync(join(folder, 'index.html'), '<!doctype html>\n'), ['changed index.html']],
  ['a file less', (folder) => rmSync(join(folder, 'be/people/abc.html')), ['missing be/people/abc.html']],
  ['a file more', (folder) => writeFileSync(join(folder, 'be/people/new.html'), ''), ['extra be/people/new.html']],
  ['a hidden file more', (folder) => writeFileSync(join(folder, '.htaccess'), ''), ['extra .htaccess']],
  [
    'another name',
    (folder) => renameSync(join(folder, 'be/people/abc.html'), join(folder, 'be/people/abd.html')),
    ['missing be/people/abc.html', 'extra be/people/abd.html'],
  ],
  [
    'a link in place of a file',
    (folder) => {
      rmSync(join(folder, 'index.html'))
      symlinkSync('be/index.html', join(folder, 'index.html'))
    },
    ['changed index.html'],
  ],
  ['no list', (folder) => rmSync(join(folder, 'manifest.json')), ['no_manifest null']],
  ['half a list', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"v":1'), ['bad_manifest null']],
  [
    'a list without a file',
    (folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
      manifest.files = manifest.files.filter(({ path }: { path: string }) => path !== 'index.html')
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    },
    ['bad_signature null', 'extra index.html'],
  ],
  [
    'another day',
    (folder) => {
      const path = join(folder, 'manifest.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('2026-04-01', '2026-04-02'))
    },
    ['bad_signature null'],
  ],
  [
    'a list that leads out of the folder',
    (folder) => {
      const path = join(folder, 'manifest.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"index.html"', '"../index.html"'))
    },
    ['bad_manifest null'],
  ],
]
for (const [what, spoil, found] of damage)
  test(`found in a copy: ${what}`, (t) => {
    const folder = written(t)
    spoil(folder)
    assert.deepEqual(codes(folder), found)
  })

test('signed anew with another key, a copy is whole only for who does not know the key', (t) => {
  const folder = written(t, strange)
  assert.deepEqual(codes(folder), [])
  assert.deepEqual(codes(folder, publicKeyOf(privateKey)), ['other_key null'])
})

test('no byte of any file can be changed unseen', (t) => {
  const folder = written(t)
  const names = [...Object.keys(FILES), 'manifest.json']
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, at, by) => {
      writeIn(folder)
      const bytes = readFileSync(join(folder, name))
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ by
      writeFileSync(join(folder, name), bytes)
      const isSameManifest = name === 'manifest.json' && codes(folder, publicKeyOf(privateKey)).length === 0
      // Base64 has spare bits, and JSON spare signs: a list that means the same is the same.
      if (isSameManifest) {
        const { signature: _, ...rest } = JSON.parse(bytes.toString('utf8'))
        assert.deepEqual(verifyFolder(folder).files, rest.files.length)
      } else assert.notDeepEqual(codes(folder, publicKeyOf(privateKey)), [])
    }),
  )
})

test('a folder that is not there is a mistake of who asks', () => {
  assert.throws(() => verifyFolder(join(tmpdir(), 'habeas-nowhere')), UsageError)
})
