import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import { HeldError, UsageError } from '#core/errors.ts'
import { openIntakeStore } from './index.ts'

const NOW = '2026-05-01T08:00:00.000Z'
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

test('after a new start an envelope goes on where it was, and what was used up stays so', async () => {
  const data = mkdtempSync(join(tmpdir(), 'habeas-door-'))
  try {
    let time = Date.parse(NOW)
    const open = () => openIntakeStore({ data, databaseUrl: null, now: () => new Date(time).toISOString() })
    const id = randomBytes(16).toString('hex') as EnvelopeId
    const used = { hash: 'ab'.repeat(32), until: '2026-05-09' }
    let key: Uint8Array
    {
      await using store = await open()
      key = store.key
      await store.incoming.begin(id, 'testimony')
      await store.incoming.append(id, 'key', 0, bytes('key'))
      await store.incoming.append(id, 'file-1', 0, bytes('first half, '))
      assert.equal(await store.use(used), true)
      await assert.rejects(open(), HeldError)
    }
    {
      await using store = await open()
      assert.deepEqual(store.key, key)
      assert.equal(await store.isUsed(used.hash), true)
      assert.equal(await store.use(used), false)
      assert.equal(await store.incoming.size(id, 'file-1'), 12)
      assert.equal(await store.incoming.append(id, 'file-1', 12, bytes('second half')), 23)
      // Two days later nobody will finish it, however often the program began anew.
      time += 50 * 60 * 60 * 1000
      await store.sweep()
      const [waiting] = await store.carrier.waiting()
      assert.deepEqual([waiting?.id, waiting?.state, waiting?.parts.map(({ size }) => size)], [id, 'broken', [3, 23]])
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})

test('a folder that holds something else is left alone', async () => {
  const data = mkdtempSync(join(tmpdir(), 'habeas-door-'))
  writeFileSync(join(data, 'letter.txt'), 'mine')
  await assert.rejects(openIntakeStore({ data, databaseUrl: null }), UsageError)
  rmSync(data, { recursive: true, force: true })
})
