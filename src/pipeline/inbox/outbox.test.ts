import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MailboxId } from '#core/envelope.ts'
import { openOutbox } from './outbox.ts'

const base = mkdtempSync(join(tmpdir(), 'habeas-outbox-'))
after(() => rmSync(base, { recursive: true, force: true }))
const one = '1'.repeat(32) as MailboxId
const two = '2'.repeat(32) as MailboxId
const bytes = (text: string) => new TextEncoder().encode(text)
const held = (folder: string) => {
  const outbox = openOutbox(folder)
  return outbox.all().map(({ mailbox, reply }) => `${mailbox[0]} ${Buffer.from(outbox.read(mailbox, reply)).toString('utf8')}`)
}

test('a reply waits until somebody has carried it', () => {
  const folder = join(base, 'one')
  const outbox = openOutbox(folder)
  const reply = outbox.put(one, bytes('a'))
  assert.deepEqual(held(folder), ['1 a'])
  outbox.carried(one, reply)
  assert.deepEqual(held(folder), [])
})

test('what belongs together is all there or not at all, at whatever moment the process ended', () => {
  const folder = join(base, 'two')
  openOutbox(folder).putAll([
    { mailbox: one, sealed: bytes('a') },
    { mailbox: two, sealed: bytes('b') },
  ])
  assert.deepEqual(held(folder).sort(), ['1 a', '2 b'])

  // Ended before both were whole: none goes out. Ended after: what is not dealt out yet is dealt out at the next start.
  const broken = join(folder, 'together', `${'c'.repeat(32)}.tmp`)
  mkdirSync(broken)
  writeFileSync(join(broken, `${one}.${'d'.repeat(32)}`), 'never')
  const whole = join(folder, 'together', 'e'.repeat(32))
  mkdirSync(whole)
  writeFileSync(join(whole, `${two}.${'f'.repeat(32)}`), 'late')
  assert.deepEqual(held(folder).sort(), ['1 a', '2 b', '2 late'])
  assert.deepEqual(held(folder).sort(), ['1 a', '2 b', '2 late'])
})
