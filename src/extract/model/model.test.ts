import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CHUNK_UNITS, chunksOf } from './chunks.ts'
import { ground } from './ground.ts'

test('chunks cover every letter once, in order, none too long, no character cut', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'Ў', '🙂', ' ', '. ', '\n', '\n\n', 'word '.repeat(90)), { maxLength: 400 }),
      (parts) => {
        const text = parts.join('')
        let end = 0
        for (const chunk of chunksOf(text)) {
          assert.ok(chunk.start >= end && chunk.text === text.slice(chunk.start, chunk.end) && chunk.text.length <= CHUNK_UNITS)
          assert.ok(chunk.text.isWellFormed())
          assert.doesNotMatch(text.slice(end, chunk.start), /\p{L}/u)
          end = chunk.end
        }
        assert.doesNotMatch(text.slice(end), /\p{L}/u)
      },
    ),
  ))

const grounded = (text: string, quote: string, near: { start: number; end: number } | null = null) => {
  const found = ground(text, quote, near)
  return found && text.slice(found.start, found.end)
}

test('a quote is found word for word, or with other marks and spaces, never by likeness', () => {
  assert.equal(grounded('He was not pardoned.', 'was pardoned'), null)
  assert.equal(grounded('He was not pardoned.', 'was not pardoned'), 'was not pardoned')
  assert.equal(grounded('«Так», — сказаў\u00A0ён', '"Так", – сказаў ён'), '«Так», — сказаў\u00A0ён')
  assert.equal(grounded('unreleased', 'released'), null)
  assert.equal(grounded('released people', 'release'), null)
  assert.equal(grounded('a', ''), null)
})

test('of several places the nearest is taken, and none where nothing tells them apart', () => {
  const text = 'Ales came. Then Ales left.'
  assert.equal(ground(text, 'Ales', null), null)
  assert.deepEqual(ground(text, 'Ales', { start: 11, end: 26 }), { start: 16, end: 20 })
  assert.deepEqual(ground(text, 'Ales', { start: 0, end: 10 }), { start: 0, end: 4 })
})

test('what is found is always the words of the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const quote = text.slice(Math.min(a, b), Math.max(a, b))
      const found = ground(text, quote, null)
      if (found) assert.ok(found.start < found.end && found.end <= text.length)
    }),
  ))
