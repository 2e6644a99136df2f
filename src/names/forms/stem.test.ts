import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingsOf } from '../sounds/index.ts'
import { surnameStem } from './stem.ts'

const stems = (word: string) => readingsOf(word).map(({ sounds }) => surnameStem(sounds))

test('spellings of one family have a stem in common', () => {
  const families: [string, string[]][] = [
    ['kolesnikow', ['Колесников', 'Колесникова', 'Kolesnikovas', 'Kolesnikowa', 'Kolesnikov']],
    ['kalesnikaw', ['Калеснікаў', 'Калеснікава', 'Kalesnikau', 'Kalesnikava']],
    [
      'tixanowsk',
      ['Ціханоўская', 'Ціханоўскі', 'Тихановский', 'Тихановська', 'Tsikhanouskaya', 'Tichanowska', 'Cichanouskis', 'Tikhanovsky'],
    ],
    ['statkeviC', ['Статкевіч', 'Statkevičius', 'Statkiewicz']],
    ['losik', ['Лосік', 'Losikas', 'Losik']],
    ['puSkin', ['Пушкін', 'Пушкина', 'Puškinas']],
    ['Corn', ['Чорны', 'Чорная', 'Чёрный']],
  ]
  for (const [stem, words] of families)
    for (const word of words) assert.ok(stems(word).includes(stem), `${word}: ${stems(word).join(' ')}`)
})

test('what is no ending stays', () => {
  for (const sounds of ['babarika', 'lojka', 'pilec', 'alkaew', 'as', 'ova']) assert.equal(surnameStem(sounds), sounds)
})
