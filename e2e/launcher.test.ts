import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { HABEAS, ownFolder } from './program.ts'

test('the program starts in the same way from a shell, through a link, from its own folder and by Node', {
  skip: process.platform === 'win32',
}, () => {
  using folder = ownFolder()
  const [text, link] = [join(folder.path, 'a text.txt'), join(folder.path, 'link')]
  writeFileSync(text, 'Nina Petrova was released on 21 June 2025 together with 13 other prisoners.')
  symlinkSync(HABEAS, link)
  const args = ['extract', '--json', text]
  const path = [dirname(process.execPath), process.env.PATH].join(':')
  const run = (command: string, words: string[], cwd = folder.path) =>
    spawnSync(command, [...words, ...args], { cwd, encoding: 'utf8', env: { ...process.env, PATH: path, CDPATH: '/' } })
  const { status, stdout } = run(HABEAS, [])
  assert.equal(status, 0)
  assert.ok(JSON.parse(stdout).statements.length > 0)
  for (const other of [run(link, []), run('./habeas', [], dirname(HABEAS)), run(process.execPath, [HABEAS])])
    assert.deepEqual([other.status, other.stdout], [status, stdout])
  assert.equal(spawnSync(HABEAS, ['extract'], { encoding: 'utf8' }).status, 2)
})
