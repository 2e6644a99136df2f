import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partsOf, windowOf } from './parts.ts'

const texts = fc
  .array(fc.constantFrom('Ada was freed. ', '\n', 'word ', '😀', 'x'.repeat(900)), { maxLength: 60 })
  .map((all) => all.join(''))

test('the parts of a text hold every word of it, in order, each of a length that one can read, no character cut', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const parts = partsOf(text)
      assert.equal(
        parts
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      )
      assert.ok(parts.every(({ start, end }) => end - start <= 3000 && text.slice(start, end).isWellFormed()))
    }),
  ))

test('a short text is shown whole, of a long one the place that is asked for, with ways to the rest', () => {
  const short = partsOf('one\n\ntwo')
  assert.deepEqual(windowOf(short, 0), { parts: short, before: null, after: null })
  const long = partsOf('A sentence of some length that is told again. \n'.repeat(4000))
  const at = 94_000
  const { parts, before, after } = windowOf(long, at)
  assert.ok(parts.length < 500 && parts.some(({ start, end }) => start <= at && at <= end))
  assert.ok(before !== null && before < (parts[0]?.start ?? 0) && after !== null && after > (parts.at(-1)?.end ?? 0))
  assert.equal(windowOf(long, 0).before, null)
})
