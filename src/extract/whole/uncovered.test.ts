import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const uncovered = (text: string, language: Language = 'en') =>
  readText(text, { language }).uncovered.map(({ start, end }) => text.slice(start, end))

test('a sentence about release without a statement is listed; one with a statement, or that repeats one, is not', () => {
  assert.deepEqual(uncovered('The pardon list was long. Mira Talvik was released on 3 May 2024. It rained.'), [
    'The pardon list was long.',
  ])
  assert.deepEqual(uncovered('Mira Talvik was released on 3 May 2024.\n\nMira Talvik was released on 3 May 2024.'), [])
  assert.deepEqual(uncovered('Список на помилование был длинным. Шёл дождь.', 'ru'), ['Список на помилование был длинным.'])
  assert.deepEqual(uncovered('Спіс на памілаванне быў доўгі. Ішоў дождж.', 'be'), ['Спіс на памілаванне быў доўгі.'])
  assert.deepEqual(uncovered('Сьпіс на памілаваньне быў доўгі.', 'be'), ['Сьпіс на памілаваньне быў доўгі.'])
})

test('whatever the text, what is listed stands in it, in order', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Mira Talvik ', 'was released. ', 'The release ', '“', '”', '\n\n', 'came. ', '😀', 'on 3 May 2024. '),
        {
          maxLength: 30,
        },
      ),
      (parts) => {
        const text = parts.join('')
        let before = -1
        for (const { start, end } of readText(text, { language: 'en' }).uncovered) {
          assert.ok(start >= before && start < end && end <= text.length)
          before = start
        }
      },
    ),
  ))
