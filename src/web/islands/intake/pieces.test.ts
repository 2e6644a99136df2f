import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { streamOf } from '#intake/sealing/streams.ts'
import { chunksOf } from './api.ts'
import { browserHash } from './hash.ts'
import { piecesOfFile } from './upload.ts'

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const kept: Uint8Array[] = []
  for await (const piece of pieces) kept.push(piece)
  return kept
}

test('a stream is cut into chunks of one size, whatever its pieces were', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), fc.integer({ min: 1, max: 40 }), async (pieces, size) => {
      async function* given() {
        yield* pieces
      }
      const chunks = await all(chunksOf(streamOf(given()), size))
      assert.deepEqual(Buffer.concat(chunks), Buffer.concat(pieces))
      assert.ok(chunks.slice(0, -1).every(({ length }) => length === size))
      assert.ok(chunks.every(({ length }) => length > 0 && length <= size))
    }),
  ))

test('a file is read piece by piece, and hashed as it is, on both sides of what is hashed at once', async () => {
  const limit = 16 * 2 ** 20
  for (const size of [0, 1, 2 ** 20, 2 ** 20 + 1, limit, limit + 1]) {
    const bytes = Buffer.alloc(size, 'some words ')
    const hash = browserHash()
    let read = 0
    for await (const piece of piecesOfFile(new Blob([bytes]))) {
      hash.update(piece)
      read += piece.length
    }
    assert.deepEqual([read, await hash.digest()], [size, createHash('sha256').update(bytes).digest('hex')], `${size}`)
  }
})
