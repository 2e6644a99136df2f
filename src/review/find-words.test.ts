import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findWords } from './find-words.ts'

const text = 'Ada Renn was freed. Later Ada Renn left.\nShe had been held (2 years).'
const at = (words: string, near: [number, number] | null = null, anchors: [number, number][] = []) => {
  const range = ([start, end]: [number, number]) => ({ start, end })
  const found = findWords(text, words, near && range(near), anchors.map(range))
  return 'range' in found ? text.slice(found.range.start, found.range.end) : found.places.length
}

test('words that stand once are found, however they were copied', () => {
  assert.equal(at('was freed'), 'was freed')
  assert.equal(at(' left.\r\n She had '), 'left.\nShe had')
  assert.equal(at('held (2 years).'), 'held (2 years).')
})
test('words that do not stand there, and nothing at all, are not found', () => {
  assert.deepEqual([at('Ada  Talvik'), at(''), at('   ')], [0, 0, 0])
})
test('of several places the known one is taken, then the only one in the passage; else all are offered', () => {
  assert.equal(at('Ada Renn'), 2)
  assert.deepEqual(findWords(text, 'Ada Renn', null, [{ start: 26, end: 34 }]), { range: { start: 26, end: 34 } })
  assert.deepEqual(findWords(text, 'Ada Renn', { start: 0, end: 19 }), { range: { start: 0, end: 8 } })
})
test('any words of any text are found there', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (some, from, length) => {
      const start = from % some.length
      const words = some.slice(start, start + 1 + (length % 8))
      if (words.trim() === '') return
      const found = findWords(some, words, null)
      const places = 'range' in found ? [found.range] : found.places
      assert.ok(places.length > 0)
      for (const place of places) assert.equal(some.slice(place.start, place.end), words.trim())
    }),
  ))
