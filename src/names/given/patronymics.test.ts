import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patronymicOf, patronymicsOf } from './patronymics.ts'

test('a patronymic leads to the father, in any language, gender and case', () => {
  const table: [string, string, 'm' | 'f'][] = [
    ['Пятровіч', 'piotr', 'm'],
    ['Петровича', 'piotr', 'm'],
    ['Петрівна', 'piotr', 'f'],
    ['Pyatrovna', 'piotr', 'f'],
    ['Ильич', 'illia', 'm'],
    ['Ільіч', 'illia', 'm'],
    ['Ильиничне', 'illia', 'f'],
    ['Лукич', 'luka', 'm'],
    ['Кузьмич', 'kuzma', 'm'],
    ['Фоминична', 'foma', 'f'],
    ['Львовна', 'leu', 'f'],
    ['Павловичу', 'pavel', 'm'],
    ['Паўлаўне', 'pavel', 'f'],
    ['Яковлевич', 'yakau', 'm'],
    ['Міхайлавіч', 'mikhail', 'm'],
    ['Мікітавіч', 'mikita', 'm'],
    ['Никитична', 'mikita', 'f'],
    ["Юр'еўна", 'yury', 'f'],
    ['Анатолевіч', 'anatol', 'm'],
    ['Анатольевіч', 'anatol', 'm'],
    ['Сергійович', 'siarhei', 'm'],
    ['Sergeyevich', 'siarhei', 'm'],
    ['Aliaksandravich', 'aliaksandr', 'm'],
    ['Piotrowicz', 'piotr', 'm'],
    ['Viktaravič', 'viktar', 'm'],
  ]
  for (const [word, father, gender] of table)
    assert.ok(
      patronymicOf(word).some((found) => found.father === father && found.gender === gender),
      `${word}: ${JSON.stringify(patronymicOf(word))}`,
    )
  for (const word of ['Статкевіч', 'Касцюкевіч', 'Марына', 'Сямёнава', 'Kolesnikova', ''])
    assert.deepEqual(patronymicOf(word), [], word)
})

test('sons and daughters of a father', () => {
  assert.deepEqual(patronymicsOf('aliaksandr'), {
    be: ['Аляксандравіч', 'Аляксандраўна'],
    ru: ['Александрович', 'Александровна'],
    uk: ['Олександрович', 'Олександрівна'],
  })
  assert.deepEqual(patronymicsOf('leu').ru, ['Львович', 'Львовна'])
  assert.deepEqual(patronymicsOf('mikalai').be, ['Мікалаевіч', 'Мікалаеўна'])
  assert.deepEqual(patronymicsOf('nobody'), {})
})
