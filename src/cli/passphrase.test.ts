import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { UsageError } from '#core/errors.ts'
import { newPassphrase } from './passphrase.ts'

/** A terminal on which somebody types these lines, one after each question. */
function terminal(...lines: string[]) {
  const raw: boolean[] = []
  const asked: string[] = []
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (isRaw: boolean) => raw.push(isRaw) })
  const say = (line: string) => {
    asked.push(line)
    const next = lines[asked.length - 1]
    setImmediate(() => {
      for (const byte of Buffer.from(next ?? '\u0003')) input.write(Buffer.from([byte]))
    })
  }
  return { input, say, raw, asked }
}

test('at a terminal it is asked twice, without showing it; a slip is taken back', async () => {
  const { input, say, raw, asked } = terminal('слон чытаеe\u007f ліхтар\r', 'слон чытае ліхтар\n')
  assert.equal(await newPassphrase(input, say, 'Reader'), 'слон чытае ліхтар')
  assert.deepEqual(raw, [true, false, true, false])
  assert.ok(asked.every((line) => !line.includes('слон')))
})

test('two that differ, a weak one, and giving up make nothing', async () => {
  for (const lines of [['слон чытае ліхтар\r', 'слон чытае\r'], ['aaaaaaaaaaaa\r'], ['слон\u0003'], ['\u0004']]) {
    const { input, say, raw } = terminal(...lines)
    await assert.rejects(newPassphrase(input, say, 'Reader'), UsageError)
    assert.equal(raw.at(-1), false)
  }
})

test('from a pipe the first line is taken, in composed letters', async () => {
  const input = new PassThrough()
  input.end(`${' тры розныя словы й'.normalize('NFD')}\r\nmore\n`)
  assert.equal(await newPassphrase(input, assert.fail, 'Reader'), 'тры розныя словы й')
  const empty = new PassThrough()
  empty.end()
  await assert.rejects(newPassphrase(empty, assert.fail, 'Reader'), /at least 12/)
})
