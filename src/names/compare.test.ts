import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames } from './compare.ts'
import { bestSpelling } from './spelling.ts'

const band = (left: Parameters<typeof compareNames>[0], right: Parameters<typeof compareNames>[1]) =>
  compareNames(left, right).band

test('one name in two scripts, two orthographies, an oblique case, another order and with an initial is looked at', () => {
  for (const [left, right] of [
    ['Мира Талвик', 'Mira Talvik'],
    ['Марыя Калеснікава', 'Kolesnikova Maria'],
    ['«Марию Колесникову»', 'Maryja Kaleśnikava'],
    ['M. Kolesnikova', 'Калесьнікава Марыя'],
    ['ЦІХАНОЎСКІ Сяргей', 'Siergiej Cichanouski'],
    ['Шарэнда-Панасюк', 'Polina Panasiuk'],
  ] as const)
    assert.equal(band(left, right), 'review', `${left} ${right}`)
})

test('another given name or another surname is another person, however near it sounds', () => {
  for (const [left, right] of [
    ['Мира Талвик', 'Пётр Талвик'],
    ['Аляксей Корзун', 'Аляксандр Корзун'],
    ['Павел Ровнаў', 'Пётр Ровнаў'],
    ['Мира Талвик', 'Мира Корель'],
    ['Мира', 'Мира Талвик'],
  ] as const)
    assert.equal(band(left, right), 'different', `${left} ${right}`)
})

test('a name alone is never the same person, however long; a date of birth beside it makes it one', () => {
  const name = 'Мира Генадзеўна Талвік'
  assert.equal(band(name, name), 'review')
  assert.equal(band({ name, birth: '1984-03-12' }, { name: 'Mira Talvik', birth: '1984-03-12' }), 'same')
  assert.equal(band({ name: 'Міра Талвік', birth: '1984-03-12' }, { name: 'Мира Талвик', birth: '1956-11-02' }), 'different')
  assert.equal(band({ name, birth: '1984-03-12' }, { name, birth: '1984-12-03' }), 'review')
  assert.equal(band({ name, birth: '1984-03-12' }, { name: 'Миран Талвик', birth: '1984-03-12' }), 'review')
  assert.equal(band({ name, birth: '1984-03-12' }, { name: 'Мира Талвек', birth: '1984-03-12' }), 'same')
  assert.equal(band({ name, birth: '1984-03-12' }, { name: 'Мира Талвини', birth: '1984-03-12' }), 'review')
})

test('an initial stands for a name as any of its languages begins it', () => {
  for (const [initial, name, agrees] of [
    ['Н. Талвік', 'Мікалай Талвік', true],
    ['А. Талвік', 'Ганна Талвік', true],
    ['Е. Талвик', 'Яўген Талвік', true],
    ['М. Талвік', 'Ганна Талвік', false],
  ] as const) {
    const [given] = compareNames(initial, name).explanation
    assert.deepEqual([given?.level, (given?.bits ?? 0) > 0], [agrees ? 'initial' : 'unlike', agrees], initial)
  }
})

test('a surname that looks like a patronymic is one only beside a patronymic that agrees', () => {
  const parts = (left: string, right: string) => compareNames(left, right).explanation.map(({ part }) => part)
  assert.deepEqual(parts('Aliaksandr Malakhevich', 'Аляксандр Міхайлавіч Лойка'), ['given', 'surname'])
  assert.deepEqual(parts('Аляксандр Міхайлавіч', 'Аляксандр Міхайлавіч Лойка'), ['given', 'patronymic'])
})

test('a short form that may be of several names is worth no more than any of them; names of one root are two', () => {
  const given = (left: string, right: string) => compareNames(`${left} Талвік`, `${right} Талвік`).explanation[0]?.bits ?? 0
  assert.ok(given('Саша', 'Аляксандра') < given('Аляксандра', 'Аляксандра'))
  assert.ok(given('Леся', 'Леся') < 8)
  assert.ok(given('Юрый', 'Георгий') > 0)
  for (const [left, right] of [
    ['Юлія', 'Юліяна'],
    ['Аксана', 'Ксенія'],
    ['Арына', 'Ірына'],
    ['Дар’я', 'Дарына'],
    ['Ягор', 'Юрый'],
  ] as const)
    assert.ok(given(left, right) < 0, `${left} ${right}`)
})

test('each piece names both words, its level and its row; what is missing is said', () => {
  const { explanation, missing, bits } = compareNames('Ігар Талвік', 'Igor Talvik')
  assert.deepEqual(
    explanation.map(({ part, left, right, level }) => [part, left, right, level]),
    [
      ['given', 'Ігар', 'Igor', 'same_name'],
      ['surname', 'Талвік', 'Talvik', 'same_sounds'],
    ],
  )
  assert.match(explanation[0]?.rule ?? '', /^given\.ihar\./)
  assert.match(explanation[1]?.rule ?? '', /^sounds\./)
  assert.deepEqual(missing, ['patronymic', 'birth_date'])
  assert.ok(Math.abs(bits - explanation.reduce((sum, piece) => sum + piece.bits, 0)) < 0.06)
})

test('the spelling to call somebody by: of the wanted language, the fullest, the most frequent, whatever the order', () => {
  const of = (...pairs: [string, string][]) => pairs.map(([exact, language]) => ({ exact, language }))
  const three = of(['Mira Talvik', 'en'], ['Талвик', 'ru'], ['Миру Талвик', 'ru'], ['Мира Талвик', 'ru'], ['Мира Талвик', 'ru'])
  assert.equal(bestSpelling(three, 'ru'), 'Мира Талвик')
  assert.equal(bestSpelling([...three].reverse(), 'ru'), 'Мира Талвик')
  assert.equal(bestSpelling(three, 'en'), 'Mira Talvik')
  assert.equal(bestSpelling(three, 'be'), 'Мира Талвик')
  assert.equal(bestSpelling([], 'be'), null)
})
