import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { EXIT } from '#core/errors.ts'
import { COMMANDS } from './commands.ts'

const root = join(import.meta.dirname, '../..')
const hook = join(root, 'src/platform/tsx-hook.mjs')

function habeas(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, join(root, 'src/cli/main.ts'), ...words])
  return { status, out: stdout.toString(), err: stderr.toString() }
}

test('--version says the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  assert.deepEqual(habeas('--version'), { status: EXIT.done, out: `${version}\n`, err: '' })
})

test('the help names every command; a word that is none ends with it and status 2', () => {
  const { status, out, err } = habeas('--help')
  assert.deepEqual([status, out], [EXIT.done, ''])
  for (const { name, usage } of COMMANDS) assert.ok(usage.startsWith(name) && err.includes(`  habeas ${usage}\n`), name)
  assert.deepEqual(habeas('no-such-command'), { status: EXIT.usage, out, err })
})

test('the help of a command is of it and of those it begins', () => {
  const { status, err } = habeas('names', 'compare', '--help')
  assert.equal(status, EXIT.done)
  assert.equal(err.trim().split('\n').length, 2)
})
