import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personKey } from './key.ts'

test('one name has one key in three languages, in oblique cases and in both orthographies', () => {
  const same: string[][] = [
    ['Марыя Калеснікава', 'Мария Колесникова', 'Марию Колесникову', 'Maria Kalesnikava', 'Maria Kolesnikova', 'M. Kalesnikava'],
    ['Алесь Бяляцкі', 'Алеся Бяляцкага', 'Алесь Беляцкий', 'Ales Bialiatski'],
    ['Сяргей Ціханоўскі', 'Сергея Тихановского', 'Siarhei Tsikhanouski'],
    ['Ігар Лосік', 'Игорь Лосик', 'Ihar Losik'],
    ['Мікалай Статкевіч', 'Николай Статкевич', 'Mikalai Statkevich'],
  ]
  for (const names of same)
    assert.equal(new Set(names.map(personKey)).size, 1, names.map((name) => `${name} ${personKey(name)}`).join(', '))
})

test('other names have other keys', () => {
  const keys = [
    'Ігар Лосік',
    'Мікалай Статкевіч',
    'Марыя Калеснікава',
    'Віктар Бабарыка',
    'Наталля Дуліна',
    'Максім Знак',
    'Знак',
  ].map(personKey)
  assert.equal(new Set(keys).size, keys.length)
})

test('a name without letters has no key', () => {
  assert.equal(personKey('…'), '')
})
