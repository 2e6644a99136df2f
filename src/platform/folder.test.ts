import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { HabeasError, HeldError, UsageError } from '#core/errors.ts'
import { newId } from './chance.ts'
import { holdEmptyFolder, holdFolder, readFolder } from './folder.ts'
import { KEY_FILES, readKeys } from './keys.ts'

const base = mkdtempSync(join(tmpdir(), 'habeas-folder-'))
after(() => rmSync(base, { recursive: true }))
const mode = (path: string) => statSync(path).mode & 0o777

test('a folder is begun once, closed to others, and stays what it is', () => {
  const path = join(base, 'deep', 'one')
  assert.equal(readFolder(path), null)
  const first = holdFolder(path, { begin: 'own', newId })
  assert.equal(first.kind, 'own')
  assert.equal(mode(path), 0o700)
  for (const name of ['habeas.json', ...KEY_FILES]) assert.equal(mode(join(path, name)), 0o600, name)
  assert.deepEqual(readFolder(path), { v: 1, kind: 'own', register: first.register })
  const keys = KEY_FILES.map((name) => readFileSync(join(path, name), 'utf8'))
  assert.throws(() => holdFolder(path, { begin: 'own', newId }), HeldError)
  first[Symbol.dispose]()

  const second = holdFolder(path, { wanted: 'own', begin: 'sample', newId })
  assert.deepEqual([second.kind, second.register], ['own', first.register])
  assert.deepEqual(
    KEY_FILES.map((name) => readFileSync(join(path, name), 'utf8')),
    keys,
  )
  second[Symbol.dispose]()

  assert.throws(() => holdFolder(path, { wanted: 'sample', begin: 'sample', newId }), UsageError)
  holdFolder(path, { wanted: 'own', begin: 'own', newId })[Symbol.dispose]() // the refused one holds nothing
})

test('a start that was interrupted before the description goes on', () => {
  const path = join(base, 'interrupted')
  holdFolder(path, { begin: 'sample', newId })[Symbol.dispose]()
  const keys = KEY_FILES.map((name) => readFileSync(join(path, name), 'utf8'))
  rmSync(join(path, 'habeas.json'))
  writeFileSync(join(path, 'habeas.json.x.tmp'), '{')
  const again = holdFolder(path, { begin: 'own', newId })
  assert.equal(again.kind, 'own')
  assert.deepEqual(
    KEY_FILES.map((name) => readFileSync(join(path, name), 'utf8')),
    keys,
  )
  again[Symbol.dispose]()
})

test('a folder with other files is left alone', () => {
  const path = mkdtempSync(join(base, 'strange-'))
  writeFileSync(join(path, 'letter.txt'), 'mine')
  const before = mode(path)
  assert.throws(() => holdFolder(path, { begin: 'own', newId }), UsageError)
  assert.throws(() => holdEmptyFolder(path), UsageError)
  assert.deepEqual(readdirSync(path), ['letter.txt'])
  assert.equal(mode(path), before)
})

test('a damaged description and lost keys are said, not mended', () => {
  const path = join(base, 'damaged')
  holdFolder(path, { begin: 'own', newId })[Symbol.dispose]()
  assert.equal(readKeys(path).instance.length, 32)
  assert.equal(readKeys(path).signing.asymmetricKeyType, 'ed25519')
  rmSync(join(path, 'instance.key'))
  assert.throws(
    () => readKeys(path),
    (error) => error instanceof HabeasError && error.code === 'keys',
  )
  holdFolder(path, { begin: 'own', newId })[Symbol.dispose]()
  assert.equal(existsSync(join(path, 'instance.key')), false)
  writeFileSync(join(path, 'habeas.json'), '{"v":1,"kind":"ow')
  assert.throws(
    () => holdFolder(path, { begin: 'own', newId }),
    (error) => error instanceof HabeasError && error.code === 'folder',
  )
})

test('a restore takes a new or empty folder only', () => {
  const path = join(base, 'empty')
  const held = holdEmptyFolder(path)
  assert.throws(() => holdEmptyFolder(path), HeldError)
  held[Symbol.dispose]()
  holdEmptyFolder(path)[Symbol.dispose]()
  holdFolder(path, { begin: 'own', newId })[Symbol.dispose]()
  assert.throws(() => holdEmptyFolder(path), UsageError)
})
