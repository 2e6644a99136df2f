import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { EXIT, HeldError } from '#core/errors.ts'
import { lockFolder } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'habeas-lock-'))
after(() => rmSync(folder, { recursive: true }))

/** Holds the folder, says so, waits; ends with the status of a held folder when it is held already. */
const HOLD = `
  import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
  try { globalThis.lock = lockFolder(process.argv[1]) } catch (error) { process.exit(error.code === 'held' ? ${EXIT.held} : 9) }
  console.log('held')
  setInterval(() => {}, 1000)`
const args = ['--input-type=module', '--eval', HOLD, folder]

test('one process holds a folder; the second is refused with status 3; kill -9 frees it', async () => {
  const first = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(first.stdout, 'data')
  assert.throws(() => lockFolder(folder), HeldError)
  assert.equal(spawnSync(process.execPath, args).status, EXIT.held)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const held = lockFolder(folder)
  assert.throws(() => lockFolder(folder), HeldError)
  held[Symbol.dispose]()
  held[Symbol.dispose]()
  lockFolder(folder)[Symbol.dispose]()
})
