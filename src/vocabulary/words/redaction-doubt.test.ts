import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactor } from '#core/redact.ts'
import { COMMON_DOUBT } from './common-doubt.ts'
import { GUARDED } from './guarded.ts'
import { HOSTS, WORDS } from './known.ts'

// A quote that loses its word of doubt or denial says the opposite: what the reader must still read, and the names that go all the same.

const redact = redactor({
  exposed: [],
  hidden: ['Хведор Брузгалович'],
  words: { ...WORDS, freed: new Set<string>() },
  guard: GUARDED,
  hosts: HOSTS,
})

const STAY = [
  'Allegedly they were given no choice. Apparently nobody asked them. Hardly one agreed.',
  'Supposedly it was an exchange. Nothing confirms it. Denials came on the next day.',
  "Didn't they agree? Don’t believe it. Nobody knows. Maybe not. Rumours differ.",
  'Unconfirmed reports speak of twenty. Doubtful. Unlikely, they added. Nowhere is a list.',
  'Возможно, их было двадцать. Якобы по своей воле. Вряд ли. Ничто этого не подтверждает.',
  'Вероятно, это был обмен. Никто не спросил. Наверняка не знает никто. Кажется, нет.',
  'Опровержений не было. Сомнительно. Едва ли. Отрицает всё. Точных данных нет. Пожалуй.',
  'Магчыма, іх было дваццаць. Нібыта па сваёй волі. Наўрад ці. Нішто гэтага не пацвярджае.',
  'Відаць, гэта быў абмен. Ніхто не пытаўся. Дакладных звестак няма. Хутчэй не. Пэўна.',
  'Адмаўляе ўсё. Здаецца, не. Калі гэта так, мы скажам. Мы не ведаем. Ня ведаем. Сумненні засталіся.',
  'Вину отрицает. Каждую статью оспорил. Полного списка нет.',
  'Віну не прызнаў. Агульныя вынікі, 2024–2026 гады',
  'Running totals, 2024 to 2026',
]
for (const text of STAY) test(`nothing is closed: ${text}`, () => assert.equal(redact.redactText(text).text, text))

const GO: [text: string, left: string][] = [
  ['Allegedly Qzwxvich was released.', 'Allegedly ▮ was released.'],
  ['Возможно, Брузгалович вышел.', 'Возможно, ▮ вышел.'],
  ['Магчыма Брузгаловіч выйшаў.', 'Магчыма ▮ выйшаў.'],
  ['Калі Брузгаловіч выйшаў?', 'Калі ▮ выйшаў?'],
  ['Вчера Якобы вышел на свободу.', 'Вчера ▮ вышел на свободу.'],
  ['Yesterday Hardly was released.', 'Yesterday ▮ was released.'],
  ['Редко вышел на свободу.', '▮ вышел на свободу.'],
  ['Чуткі выйшаў на волю.', '▮ выйшаў на волю.'],
  ['Lie was released. Noone too.', '▮ was released. ▮ too.'],
]
for (const [text, left] of GO) test(`a name goes: ${text}`, () => assert.equal(redact.redactText(text).text, left))

test('words of doubt that are names of people too are not in the list', () => {
  const NAMES =
    'lie fake true deny noone mine short little еле редко фейк мол ясна ані хай няхай хіба чуткі пэўны праўда яны вера надежда'
  for (const name of NAMES.split(' ')) assert.ok(!COMMON_DOUBT.includes(name), name)
})
