import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bitsOf, prepareCyrillic, prepareLatin } from './index.ts'
import { letterTrieOf, nearestLetters } from './nearest.ts'

const WORDS = [
  'Джон',
  'Джонсон',
  'Иван',
  'Иванов',
  'Талвик',
  'Талвік',
  'Корель',
  'Ян',
  'Янка',
  'Шостак',
  'Шыла',
  'Щука',
  'Калеснікава',
]

test('a word finds its spelling in the other script, in both directions', () => {
  const russian = letterTrieOf(WORDS, 'Cyrl')
  for (const [latin, cyrillic] of [
    ['John', 'Джон'],
    ['Johnson', 'Джонсон'],
    ['Talvik', 'Талвик'],
    ['Szostak', 'Шостак'],
    ['Szczuka', 'Щука'],
  ] as const)
    assert.equal(WORDS[nearestLetters(russian, prepareLatin(latin), 3)[0]?.word ?? -1], cyrillic)
  const english = ['John', 'Jan', 'Ivan', 'Talvik']
  assert.equal(english[nearestLetters(letterTrieOf(english, 'Latn'), prepareCyrillic('Джон'), 1)[0]?.word ?? -1], 'John')
})

test('what is found is what comparing with every word finds, in the same order', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвджзіклнорстўшьы'), minLength: 1, maxLength: 7 })
  const query = fc.string({ unit: fc.constantFrom(...'abvdzhkilnorstuy'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), query, (words, latin) => {
      const asked = prepareLatin(latin)
      const found = nearestLetters(letterTrieOf(words, 'Cyrl'), asked, 5)
      const all = words.map((one) => bitsOf(asked, prepareCyrillic(one))).sort((a, b) => b - a)
      for (const [rank, { bits, word: at }] of found.entries()) {
        assert.ok(Math.abs(bits - bitsOf(asked, prepareCyrillic(words[at] ?? ''))) < 0.1)
        assert.ok(Math.abs(bits - (all[rank] ?? 0)) < 0.1)
      }
    }),
  )
})

test('nothing is found for a word without letters, or among none', () => {
  assert.deepEqual(nearestLetters(letterTrieOf(WORDS, 'Cyrl'), prepareLatin('…'), 3), [])
  assert.deepEqual(nearestLetters(letterTrieOf([], 'Cyrl'), prepareLatin('John'), 3), [])
})
