import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reply } from '#core/envelope.ts'
import { seal } from './age.ts'
import { dummyReply, openReply, paddedFile, padme, REPLY_BYTES, SEALED_REPLY_BYTES, sealReply } from './index.ts'
import { padTo } from './padding.ts'
import { readManifest } from './read-json.ts'
import { faultOf, person } from './testing.ts'

test('padding grows with the size, never by more than 12 %, and leaves few sizes', () => {
  const size = fc.nat(2 ** 31)
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [small, large] = a < b ? [a, b] : [b, a]
      assert.ok(padme(small) <= padme(large))
      assert.ok(padme(large) >= large && padme(large) <= Math.max(large, large * 1.12))
      assert.equal(padme(padme(large)), padme(large))
    }),
  )
  assert.deepEqual([0, 1, 9, 1000, 1024, 1025, 500 * 2 ** 20].map(paddedFile), [1024, 1024, 1024, 1024, 1024, 1088, 528_482_304])
  const sizes = new Set(Array.from({ length: 100_000 }, (_, i) => padme(2 ** 20 + i * 10)))
  assert.ok(sizes.size <= 32, `${sizes.size}`)
})

const id = 'a'.repeat(32)
const file = { part: 'file-1', name: '<b>', type: '', size: 0, sha256: 'b'.repeat(64), isCut: false }
const good = { v: 1, id, kind: 'offer', language: 'be', day: '2026-05-01', mailbox: null, fields: {}, files: [file], links: [id] }
const read = async (value: unknown, tail = 10) => {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
  return readManifest(padTo(bytes, bytes.length + tail), 'offer')
}

test('a manifest is read by its form, and nothing else is taken over', async () => {
  assert.deepEqual(await read({ ...good, more: 1 }), good)
  assert.deepEqual(await read(good, 0), good)
  const wrong: unknown[] = [
    ...['', '{', 'null', '[]', '"x"', `${JSON.stringify(good)}\0x`],
    { ...good, v: 2 },
    { ...good, kind: 'need' },
    { ...good, id: 'A'.repeat(32) },
    { ...good, language: 'de' },
    { ...good, day: '2026-05-01T10:00' },
    { ...good, mailbox: { id, recipient: 'age1classic' } },
    { ...good, fields: { a: 1 } },
    { ...good, fields: [] },
    { ...good, fields: { constructor: 'x' } },
    JSON.stringify(good).replace('"fields":{}', '"fields":{"__proto__":"x"}'),
    { ...good, links: ['x'] },
    { ...good, links: null },
    { ...good, files: [file, file] },
    { ...good, links: Array.from({ length: 101 }, () => id) },
    { ...good, fields: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, ''])) },
    { ...good, fields: { ['x'.repeat(65)]: '' } },
    { ...good, fields: { a: 'x'.repeat(60_000), b: 'x'.repeat(60_000) } },
    ...[
      { part: 'key' },
      { part: 'file-0' },
      { size: -1 },
      { size: 0.5 },
      { size: '1' },
      { sha256: '' },
      { isCut: 0 },
      { name: 1 },
    ].map((bad) => ({
      ...good,
      files: [{ ...file, ...bad }],
    })),
  ]
  for (const value of wrong) assert.equal(await faultOf(read(value)), 'form', JSON.stringify(value))
})

test('replies are of one size, and so are the empty slots beside them', async () => {
  const one = await person()
  const reply: Reply = { v: 1, kind: 'answer', day: '2026-05-01', fields: { text: 'Дзякуй, гэта мы.' } }
  const sealed = await sealReply(reply, one.recipient)
  assert.deepEqual(await openReply(sealed, one.identity), reply)
  const dummy = await dummyReply()
  assert.deepEqual([sealed.length, dummy.length], [SEALED_REPLY_BYTES, SEALED_REPLY_BYTES])
  const shape = (bytes: Uint8Array) =>
    Buffer.from(bytes.subarray(0, 60))
      .toString()
      .replace(/ [A-Za-z0-9+/]+$/s, '')
  assert.equal(shape(sealed), shape(dummy))
  assert.equal(await faultOf(openReply(dummy, one.identity)), 'foreign')
  assert.equal(await faultOf(openReply(await seal(padTo(new Uint8Array(0), REPLY_BYTES), [one.recipient]), one.identity)), 'form')
  await assert.rejects(sealReply({ ...reply, fields: { text: 'я'.repeat(9_000) } }, one.recipient), RangeError)
})
