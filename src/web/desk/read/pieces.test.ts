import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { piecesOf } from './pieces.ts'

test('marks that overlap are cut where the other begins and ends', () => {
  const pieces = piecesOf('abcdef', [
    { start: 0, end: 4, id: 1 },
    { start: 2, end: 6, id: 2 },
  ])
  assert.deepEqual(
    pieces.map(({ text, inside, starting, ending }) => [
      text,
      inside.map(({ id }) => id),
      starting.map(({ id }) => id),
      ending.map(({ id }) => id),
    ]),
    [
      ['ab', [1], [1], []],
      ['cd', [1, 2], [2], [1]],
      ['ef', [2], [], [2]],
    ],
  )
})

const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))

test('the pieces joined are the text; each mark covers exactly its words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), marks, (text, found) => {
      const pieces = piecesOf(text, found)
      assert.equal(pieces.map((piece) => piece.text).join(''), text)
      for (const mark of found.filter(({ start, end }) => start < end && end <= text.length)) {
        assert.equal(
          pieces
            .filter(({ inside }) => inside.includes(mark))
            .map((piece) => piece.text)
            .join(''),
          text.slice(mark.start, mark.end),
        )
        assert.equal(pieces.filter(({ starting }) => starting.includes(mark)).length, 1)
        assert.equal(pieces.filter(({ ending }) => ending.includes(mark)).length, 1)
      }
    }),
  )
})
