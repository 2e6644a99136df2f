import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import { HabeasError } from '#core/errors.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { openBlobs } from './blobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'habeas-blobs-'))
after(() => rmSync(folder, { recursive: true }))
const hashOf = (bytes: Uint8Array) => hashId<SourceHash>(sha256(bytes))
const isBlobError = (error: unknown) => error instanceof HabeasError && error.code === 'blob'

test('bytes come back as they were, given whole or in parts, once or twice', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 100 })), fc.boolean(), async (parts, whole) => {
      const blobs = openBlobs(folder)
      const bytes = Buffer.concat(parts)
      const hash = hashOf(bytes)
      await blobs.put(hash, whole ? bytes : Readable.from(parts))
      await blobs.put(hash, bytes)
      assert.equal(blobs.has(hash), true)
      assert.deepEqual(Buffer.from(await blobs.get(hash)), bytes)
      assert.deepEqual(await buffer(blobs.stream(hash)), bytes)
    }),
    { numRuns: 25 },
  ))

test('other bytes than those of the hash are refused and leave nothing', async () => {
  const blobs = openBlobs(folder)
  const hash = hashOf(Buffer.from('right'))
  await assert.rejects(blobs.put(hash, Buffer.from('wrong')), isBlobError)
  assert.equal(blobs.has(hash), false)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
  await assert.rejects(blobs.get(hash), isBlobError)
  assert.throws(() => blobs.stream(hash), isBlobError)
  assert.throws(() => blobs.has('../../etc/passwd' as SourceHash), RangeError)
})

test('a stream that breaks leaves nothing', async () => {
  const blobs = openBlobs(folder)
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('some')
      throw new Error('torn')
    })(),
  )
  await assert.rejects(blobs.put(hashOf(Buffer.from('some more')), broken), /torn/)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
})

test('a damaged copy is said; an interrupted write is swept out; files are their owner’s only', async () => {
  const blobs = openBlobs(folder)
  const bytes = Buffer.from('kept')
  const hash = hashOf(bytes)
  await blobs.put(hash, bytes)
  const path = join(folder, hash.slice(0, 2), hash)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  writeFileSync(path, 'changed')
  await assert.rejects(blobs.get(hash), isBlobError)
  writeFileSync(join(folder, 'incoming', 'half'), 'ha')
  openBlobs(folder)
  assert.deepEqual(readdirSync(join(folder, 'incoming')), [])
})
