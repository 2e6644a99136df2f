import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folded, lookalikes, scriptOf, unmasked } from './letters.ts'

test('letters are folded: case, normal form, apostrophes, stress, what cannot be seen', () => {
  for (const [text, expected] of [
    ['КАЛЕСНІКАВА', 'калеснікава'],
    ['Анісім', 'анісім'],
    ['Дев’ятовський', "дев'ятовський"],
    ['Вʼячаслаў', "в'ячаслаў"],
    ['Soviet`s', "soviet's"],
    ['Мака́рэвіч', 'макарэвіч'],
    ['Міхно́ў'.normalize('NFD'), 'міхноў'],
    ['Пётр', 'пётр'],
    ['Łukašenka'.normalize('NFD'), 'łukašenka'],
    ['Kolésnikova', 'kolésnikova'],
    ['Ко\u00ADва\u200Bлёў', 'ковалёў'],
    ['\uFEFFAnna\u200E', 'anna'],
    ['İvan', 'ivan'],
  ] as const) {
    assert.equal(folded(text), expected)
  }
})

test('folding is done once and for all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(folded(folded(text)), folded(text))))
})

test('the script is that of the letters that look like no others', () => {
  for (const [word, script] of [
    ['Колесникова', 'Cyrl'],
    ['Kolesnikova', 'Latn'],
    ['Лосiк', 'Cyrl'],
    ['Bаbаryka', 'Latn'],
    ['Соха', 'Cyrl'],
    ['Coxa', 'Latn'],
    ['Šušša', 'Latn'],
    ['Ґудзь', 'Cyrl'],
    ['12', 'other'],
    ['', 'other'],
    ['李', 'other'],
  ] as const) {
    assert.equal(scriptOf(word), script, word)
  }
})

test('letters of another script are told with their place and meaning', () => {
  assert.deepEqual(lookalikes('Лосiк'), [{ at: 3, found: 'i', meant: 'і' }])
  assert.deepEqual(lookalikes('Bаbaryka'), [{ at: 1, found: 'а', meant: 'a' }])
  assert.deepEqual(lookalikes('𝒜Лосiк'), [{ at: 5, found: 'i', meant: 'і' }])
  assert.deepEqual(lookalikes('Κоваль'), [{ at: 0, found: 'Κ', meant: 'К' }])
  assert.deepEqual(lookalikes('Сосна'), [])
  assert.deepEqual(lookalikes('Sosna'), [])
  assert.deepEqual(lookalikes('Иvaн'), [{ at: 2, found: 'a', meant: 'а' }])
})

test('a masked word reads as it is meant', () => {
  for (const [word, meant] of [
    ['Лосiк', 'Лосік'],
    ['Кoлeснікaвa', 'Колеснікава'],
    ['XAPЫTOHЧЫK', 'ХАРЫТОНЧЫК'],
    ['Kalesnikаvа', 'Kalesnikava'],
    ['Anna', 'Anna'],
    ['Ганна', 'Ганна'],
  ] as const) {
    assert.equal(unmasked(word), meant)
  }
})

test('what is unmasked has nothing more to unmask, and keeps its length', () => {
  const word = fc.string({ unit: fc.constantFrom(...'асеорхукіјacepoxkijАВСЕНABCEHжŁzф-’') })
  fc.assert(
    fc.property(word, (text) => {
      assert.equal(unmasked(text).length, text.length)
      for (const { at, found, meant } of lookalikes(text)) {
        assert.equal(text.slice(at, at + found.length), found)
        assert.equal(unmasked(text).slice(at, at + meant.length), meant)
      }
      assert.equal(unmasked(unmasked(text)), unmasked(text))
    }),
  )
})
