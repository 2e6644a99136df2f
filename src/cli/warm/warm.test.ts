import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { isUnchanged, sourcesOf } from './sources.ts'

const here = join(import.meta.dirname, '../../..')
const root = mkdtempSync(join(tmpdir(), 'habeas-warm-'))
const warm = join(root, 'node_modules/.cache/habeas/warm')
const [snapshot, seal, lock] = ['extract.blob', 'seal', 'lock'].map((name) => join(warm, name)) as [string, string, string]
const hook = join(root, 'src/platform/tsx-hook.mjs')
const text = join(root, 'text.txt')
/** The status of whoever runs the sources, once the hook says so. */
const SOURCES = 9

function habeas(words: readonly string[], env: Record<string, string> = {}) {
  const own = { ...process.env, NODE_OPTIONS: '', HABEAS_WARM: '', ...env }
  const { status, stdout, stderr } = spawnSync(join(root, 'bin/habeas'), words, { env: own, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}
const extract = (env: Record<string, string> = {}) => habeas(['extract', '--json', text], env)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(100)
}

// Only where `stat` of the system speaks as bin/habeas asks, and the pinned Node stands, is there a snapshot.
const skip = process.platform !== 'linux' || !existsSync(join(here, 'node_modules/.bin/node'))

before(() => {
  for (const name of ['bin', 'src', 'data/sample/chronicle', 'package.json', 'package-lock.json'])
    cpSync(join(here, name), join(root, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(here, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(here, 'node_modules', name), join(root, 'node_modules', name))
  writeFileSync(text, 'Ivan Petrov was released from prison in Minsk on 12 March 2024.\n')
})
after(() => rmSync(root, { recursive: true, force: true }))

test('a snapshot is made behind a command, reads as the sources do, and gives way to them', {
  skip,
  timeout: 600_000,
}, async (t) => {
  const told = extract({ HABEAS_WARM: 'off' })
  assert.deepEqual([told.status, told.err], [0, ''])
  assert.match(told.out, /Ivan Petrov/)
  // Told to be a page by what stands in it, and not by its name.
  const page = join(root, 'page')
  writeFileSync(page, `<html><body><p>${readFileSync(text, 'utf8')}</p></body></html>`)

  await t.test('nothing is said where it cannot be made, or is not to be', () => {
    assert.equal(existsSync(warm), false)
    writeFileSync(warm, '')
    assert.deepEqual(extract(), told)
    rmSync(warm)
  })

  await t.test('however many begin at once, one makes it', async () => {
    const ran = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(join(root, 'bin/habeas'), ['extract', '--json', text], {
          stdio: 'ignore',
          env: { ...process.env, NODE_OPTIONS: '' },
        })
        return new Promise((resolve) => child.on('exit', resolve))
      }),
    )
    assert.deepEqual(ran, [0, 0, 0, 0])
    await until(() => {
      assert.ok(readdirSync(warm).filter((name) => name.startsWith('own-')).length <= 1)
      return existsSync(seal) && !existsSync(lock)
    })
  })

  await t.test('it is used, and says the same', () => {
    const wrong = habeas(['extract', '--language', 'xx', text])
    assert.equal(wrong.status, 2)
    assert.match(habeas(['extract', '--json', page]).out, /Ivan Petrov/)
    // No part of the snapshot, and of all that runs the sources.
    appendFileSync(hook, `process.on('exit', () => { process.exitCode = ${SOURCES} })\n`)
    assert.deepEqual(extract(), told)
    assert.deepEqual(habeas(['extract', '--language', 'xx', text]), wrong)
  })

  await t.test('what it cannot do is done by the sources', () => {
    for (const words of [[page], ['/dev/stdin'], ['--help'], ['evaluate', root]])
      assert.equal(habeas(['extract', ...words]).status, SOURCES, words.join(' '))
    assert.equal(extract({ HABEAS_WARM: 'off' }).status, SOURCES)
    assert.equal(extract({ NODE_OPTIONS: '--no-warnings' }).status, SOURCES)
  })

  await t.test('a damaged one is not started', () => {
    writeFileSync(lock, '')
    renameSync(snapshot, `${snapshot}.whole`)
    assert.equal(extract().status, SOURCES)
    for (const damaged of [Buffer.alloc(0), readFileSync(`${snapshot}.whole`).subarray(0, -1_000)]) {
      writeFileSync(snapshot, damaged)
      const { status, err } = extract()
      assert.deepEqual([status, err], [SOURCES, ''])
    }
    renameSync(`${snapshot}.whole`, snapshot)
    assert.deepEqual(extract(), told)
  })

  await t.test('once a source has changed, the sources are read, and it is forgotten', () => {
    appendFileSync(join(root, 'src/core/fold.ts'), '\n')
    assert.equal(extract().status, SOURCES)
    assert.ok(existsSync(seal))
    rmSync(lock)
    assert.equal(extract().status, SOURCES)
    assert.equal(existsSync(seal), false)
    assert.ok(existsSync(lock))
  })
})

test('a file is changed though its length and its time are as before', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-sources-'))
  const file = join(folder, 'a.ts')
  writeFileSync(file, 'one')
  const { atime, mtime } = statSync(file)
  const sources = sourcesOf(folder, ['a.ts'])
  assert.ok(isUnchanged(folder, sources))
  // As often as the clock of the file system needs to go on.
  await until(() => {
    writeFileSync(file, 'two')
    utimesSync(file, atime, mtime)
    return !isUnchanged(folder, sources)
  })
  rmSync(folder, { recursive: true })
  assert.equal(isUnchanged(folder, sources), false)
})
