import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuote, inCodePoints, spanOf } from './span.ts'

test('a span keeps its words and their surroundings', () => {
  const text = 'On 13 December 2025 the authorities released 123 people.'
  assert.deepEqual(spanOf(text, 45, 55), { start: 45, end: 55, exact: '123 people', prefix: text.slice(13, 45), suffix: '.' })
})

test('a span is never empty, outside the text, or half a character', () => {
  const text = 'a🕊b'
  for (const [start, end] of [
    [0, 0],
    [-1, 1],
    [0, 9],
    [2, 3],
    [0, 2],
    [1.5, 3],
  ] as const)
    assert.throws(() => spanOf(text, start, end), RangeError)
})

test('slice equals exact, and context never cuts a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const marks = [0]
      for (const character of text) marks.push((marks.at(-1) ?? 0) + character.length)
      const [start, end] = [marks[a % marks.length] ?? 0, marks[b % marks.length] ?? 0].sort((x, y) => x - y) as [number, number]
      fc.pre(start < end)
      const span = spanOf(text, start, end)
      assert.equal(text.slice(span.start, span.end), span.exact)
      assert.ok(text.includes(span.prefix + span.exact + span.suffix))
      assert.ok(span.prefix.isWellFormed() && span.suffix.isWellFormed())
      const points = inCodePoints(text, span)
      assert.equal([...text].slice(points.start, points.end).join(''), span.exact)
    }),
  )
})

test('a quote is found by as much context as makes it unique', () => {
  const text = 'He was released. She was released later.'
  assert.equal(findQuote(text, { exact: 'was released' }), 'ambiguous')
  assert.equal(findQuote(text, { exact: 'was pardoned' }), 'missing')
  assert.equal(findQuote(text, { exact: '' }), 'missing')
  const found = findQuote(text, { exact: 'was released', prefix: 'She ' })
  assert.deepEqual(typeof found === 'string' ? found : [found.start, found.end], [21, 33])
})

test('overlapping repetitions are ambiguous too', () => {
  assert.equal(findQuote('aaa', { exact: 'aa' }), 'ambiguous')
})
