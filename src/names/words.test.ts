import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { givenPiece, patronymicPiece, surnamePiece } from './pieces.ts'
import { difference, isInitial, OTHER_WORD, wordOf } from './words.ts'

const given = (left: string, right: string) => givenPiece(wordOf(left, 'given'), wordOf(right, 'given'))
const patronymic = (left: string, right: string) => patronymicPiece(wordOf(left, 'given'), wordOf(right, 'given'))
const surnames = (left: readonly string[], right: readonly string[]) =>
  surnamePiece(
    left.map((one) => wordOf(one, 'surname')),
    right.map((one) => wordOf(one, 'surname')),
  )
const surname = (left: string, right: string) => surnames([left], [right])

test('an initial is a letter, or two of Latin for one of Cyrillic, with its dot', () => {
  for (const word of ['С.', 'с', 'Yu.', 'Я', 'Ё.']) assert.ok(isInitial(word), word)
  for (const word of ['Ян', 'Li', 'Мира.', '.', '', 'Yur.']) assert.ok(!isInitial(word), word)
})

test('given names: the same in six languages, short, kin, an initial, another one', () => {
  for (const [left, right, level] of [
    ['Міра', 'Міра', 'same_letters'],
    ['Уладзімір', 'Володимир', 'same_name'],
    ['Владимир', 'Włodzimierz', 'same_name'],
    ['Мікалай', 'Mikalojus', 'same_name'],
    ['Ганна', 'Anna', 'same_name'],
    ['Вольгу', 'Olga', 'same_name'],
    ['Дзіма', 'Дмитрий', 'short_form'],
    ['Юрый', 'Рыгор', 'unlike'],
    ['М.', 'Мария', 'initial'],
    ['Г.', 'Hanna', 'initial'],
    ['М.', 'Павел', 'unlike'],
    ['Аляксей', 'Аляксандр', 'unlike'],
    ['Марыя', 'Марына', 'unlike'],
    ['Пётр', 'Павел', 'unlike'],
  ] as const) {
    for (const piece of [given(left, right), given(right, left)]) {
      assert.equal(piece.level, level, `${left} ${right}`)
      assert.equal(piece.bits > 0, level !== 'unlike', `${left} ${right}: ${piece.bits}`)
    }
  }
})

test('a common given name says less than a rare one, an initial less than any', () => {
  assert.ok(given('Аляксандр', 'Александр').bits < given('Альгерд', 'Альгерд').bits)
  assert.ok(given('А.', 'Альгерд').bits < given('Альгерд', 'Альгерд').bits)
})

test('patronymics: of one father and one sex', () => {
  for (const [left, right, alike] of [
    ['Аляксандраўна', 'Александровна', true],
    ['Аляксандраўна', 'Олександрівна', true],
    ['Паўлавіч', 'Pavlovich', true],
    ['П.', 'Паўлавіч', true],
    ['Паўлавіч', 'Пятровіч', false],
    ['Аляксеевіч', 'Аляксандравіч', false],
  ] as const)
    assert.equal(patronymic(left, right).bits > 0, alike, `${left} ${right}`)
})

test('surnames: other scripts, cases, sexes and orthographies meet, another name does not', () => {
  for (const [left, right] of [
    ['Ціханоўскі', 'Tsikhanouski'],
    ['Ціханоўскага', 'Cichanouski'],
    ['Колесникову', 'Kalesnikava'],
    ['Вальковіч', 'Walkowicz'],
    ['Пільца', 'Пілец'],
    ['Шчарбакоў', 'Scherbakow'],
    ['Калесьнікава', 'Калеснікава'],
    ['Кoваль', 'Коваль'],
  ] as const)
    assert.ok((surname(left, right)?.bits ?? 0) > 5, `${left} ${right}: ${surname(left, right)?.bits}`)
  for (const [left, right] of [
    ['Талвік', 'Корань'],
    ['Лукашэвіч', 'Дамашэвіч'],
    ['Кавалёў', 'Карнілаў'],
  ] as const)
    assert.ok((surname(left, right)?.bits ?? 0) < 0, `${left} ${right}: ${surname(left, right)?.bits}`)
})

test('of several surnames the best agreement counts, a former one or a part less than the one in use; none says nothing', () => {
  const whole = surnames(['Талвік'], ['Талвік'])?.bits ?? 0
  const former = surnames(['Крук', 'Талвік'], ['Талвік'])
  assert.ok(former && former.bits > 0 && former.bits < whole)
  assert.deepEqual([former.left, former.right], ['Талвік', 'Талвік'])
  assert.equal(surnames([], ['Талвік']), null)
})

test('the rarity of a surname bounds what agreement in it is worth', () => {
  const words = [wordOf('Талвік', 'surname')]
  const [common, usual, rare, none] = [3, 8, 13, 0].map((bits) => surnamePiece(words, words, () => bits)?.bits ?? 0)
  assert.deepEqual([common, usual, rare], [3, 8, 13])
  assert.equal(none, 2)
})

test('a word does not differ from itself, and as much from another as the other from it', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'абвгдежзійклмнопрстуўфхцчшыэюяьё’-'), maxLength: 14 }),
    fc.string({ unit: fc.constantFrom(...'abcćčdefghijklłmnoprsśštuvwyzžź-'), maxLength: 14 }),
  )
  fc.assert(
    fc.property(word, word, (left, right) => {
      const [a, b] = [wordOf(left, 'surname'), wordOf(right, 'surname')]
      assert.equal(difference(a, a)?.cost, 0)
      const [there, back] = [difference(a, b)?.cost ?? null, difference(b, a)?.cost ?? null]
      assert.equal(there, back)
      assert.ok(there === null || (there >= 0 && there <= OTHER_WORD))
    }),
    { numRuns: 300 },
  )
})
