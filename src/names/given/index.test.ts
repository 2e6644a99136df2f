import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { casesOf } from '../forms.ts'
import { givenForms, givenOf, isKin, rarityOf } from './index.ts'
import { kinIds } from './kin.ts'
import { GIVEN_ROWS } from './rows.ts'

const idsOf = (word: string) => [...new Set(givenOf(word).map(({ id }) => id))].sort()

test('a word leads to the names it may be, in any language, spelling and case', () => {
  const table: [string, string[]][] = [
    ['Марыя', ['maryia']],
    ['Марию', ['maryia']],
    ['Maryi', ['maryia']],
    ['МАРЫЯЙ', ['maryia']],
    ['Mariją', ['maryia']],
    ['Владимир', ['uladzimir']],
    ['Уладзіміру', ['uladzimir', 'uladzimira']],
    ['Володимира', ['uladzimir', 'uladzimira']],
    ['Włodzimierza', ['uladzimir']],
    ['Vladimirui', ['uladzimir']],
    ['Зьміцер', ['dzmitry']],
    ['Зміцеру', ['dzmitry']],
    ['Дмитра', ['dzmitry']],
    ['Пятра', ['piotr']],
    ['Петр', ['piotr']],
    ['Пётр', ['piotr']],
    ['Льва', ['leu']],
    ['Паўла', ['pavel']],
    ['Pawła', ['pavel']],
    ['Вользе', ['volha']],
    ['Любовью', ['liubou']],
    ['Семена', ['siamion']],
    ['Алесь', ['ales', 'aliaksandr']],
    ['Саша', ['aliaksandr', 'aliaksandra']],
    ['Аляксандра', ['aliaksandr', 'aliaksandra']],
    ['Янка', ['ivan', 'yan', 'yana']],
    ['Jerzy', ['hieorhi', 'yahor', 'yury']],
    ['Леся', ['alesia', 'aliaksandr', 'aliaksandra', 'lesia']],
    ['Надежда', ['nadzeia']],
    ['Гомель', []],
    ['', []],
  ]
  for (const [word, ids] of table) assert.deepEqual(idsOf(word), ids, word)
})

test('names that only resemble each other stay two', () => {
  const pairs: [string, string][] = [
    ['Уладзімір', 'Уладзіслаў'],
    ['Арсений', 'Артём'],
    ['Вера', 'Вераніка'],
    ['Карына', 'Кацярына'],
    ['Марыя', "Мар'яна"],
    ['Максім', 'Максімільян'],
    ['Станіслаў', 'Сцяпан'],
  ]
  for (const [one, other] of pairs) {
    const others = idsOf(other)
    assert.ok(!idsOf(one).some((id) => others.includes(id) || others.some((second) => isKin(id, second))), `${one}, ${other}`)
  }
  assert.ok(isKin('ivan', 'yan') && isKin('yan', 'ivan'))
  assert.ok(!isKin('ivan', 'ivan'))
})

test('the nominative and the full form come first, and say where they stand', () => {
  assert.deepEqual(givenOf('Аляксандра'), [
    { id: 'aliaksandra', gender: 'f', kind: 'full', row: 'given.aliaksandra.be', oblique: false },
    { id: 'aliaksandr', gender: 'm', kind: 'full', row: 'given.aliaksandr.be', oblique: true },
  ])
})

test('every form of the tables comes back to its name in every case, and few words are more than four names', () => {
  const crowded = new Set<string>()
  for (const { id, gender, form, language } of givenForms())
    for (const word of language === 'en' ? [form] : casesOf(form, language, gender, 'given')) {
      const ids = idsOf(word)
      assert.ok(ids.includes(id), `${word} of ${form}`)
      if (ids.length > 4) crowded.add(word.slice(0, 4))
    }
  assert.deepEqual([...crowded], ['слав'], 'Слава, Славка, Славко end a dozen names')
})

test('the tables hold together', () => {
  const ids = GIVEN_ROWS.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(ids.length >= 500)
  assert.deepEqual(
    kinIds().filter((id) => !ids.includes(id)),
    [],
  )
  for (const { id, rarity, forms } of GIVEN_ROWS) {
    assert.ok(rarity >= 3 && rarity <= 14, id)
    assert.ok(
      forms.some(({ language, kind }) => language === 'be' && kind === 'full'),
      id,
    )
    for (const { form, language } of forms) {
      const script =
        language === 'be' || language === 'ru' || language === 'uk' ? /^[\p{Script=Cyrillic}']+$/u : /^[\p{Script=Latin}]+$/u
      assert.match(form, script, `${id} ${language}`)
    }
  }
  assert.ok(rarityOf('aliaksandr') < rarityOf('rahnieda'))
})

test('any text may be asked for', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(givenOf(text))))
})
