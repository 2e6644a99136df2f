import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { openKeyFile } from '#pipeline/inbox/key-file.ts'
import { HABEAS, ownFolder } from './program.ts'

const PASSPHRASE = 'слон чытае ліхтар'

/** Runs a command of keys to its end; `typed` is what comes through the pipe. */
async function keys(data: string, args: readonly string[], typed = '') {
  const child = spawn(process.execPath, [HABEAS, 'keys', ...args], { env: { ...process.env, HABEAS_DATA: data }, stdio: 'pipe' })
  child.stdin.end(typed)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { out, err, status }
}

test('a key is made, listed and ended; its secret is in the file alone, behind the passphrase', async () => {
  using folder = ownFolder()
  const [data, file] = [join(folder.path, 'register'), join(folder.path, 'reader.age')]
  const weak = await keys(data, ['new', '--member', 'Reader One', '--out', file], 'aaaaaaaaaaaaaaaa\n')
  assert.deepEqual([weak.status, existsSync(file), existsSync(data)], [2, false, false])

  const made = await keys(data, ['new', '--member', 'Reader One', '--out', file, '--json'], `${PASSPHRASE}\n`)
  assert.equal(made.status, 0, made.err)
  const { recipient, fingerprint } = JSON.parse(made.out) as Record<string, string>
  const opened = await openKeyFile(readFileSync(file), PASSPHRASE)
  assert.ok(typeof opened !== 'string')
  assert.equal(opened.recipient, recipient)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  for (const said of [made.out, made.err]) assert.equal(said.includes(opened.identity) || said.includes(PASSPHRASE), false)

  const again = await keys(data, ['new', '--member', 'Reader One', '--out', file], `${PASSPHRASE}\n`)
  assert.deepEqual([again.status, again.out], [2, ''])
  const listed = await keys(data, ['list'])
  assert.match(listed.out, new RegExp(`^${fingerprint} .* in use  Reader One\n$`))
  const ended = await keys(data, ['end', fingerprint ?? ''])
  assert.equal(ended.status, 0)
  assert.match(ended.err, /the door of the intake closes/)
  const { keys: all } = JSON.parse((await keys(data, ['list', '--json'])).out) as { keys: { ended: string | null }[] }
  assert.deepEqual(
    all.map((key) => key.ended !== null),
    [true],
  )
  assert.equal((await keys(data, ['end', 'nothing'])).status, 2)
})
