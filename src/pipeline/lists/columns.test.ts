import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import { sheetOf } from '#preserve/index.ts'
import { columnsOf, fieldOfHeader, NOTHING_SAID } from './columns.ts'
import type { Field } from './fields.ts'
import { HEADER_WORDS } from './header-words.ts'

const mapped = (text: string, said = NOTHING_SAID) => {
  const layer = layerOf(hashId<SourceHash>(sha256(text)), text, 'be', 'csv@1')
  return sheetOf(layer).tables.map((table, at) => columnsOf(table, at + 1, said))
}
const fields = (text: string, said = NOTHING_SAID) => mapped(text, said)[0]?.columns.map(({ field }) => field)

test('every example of a heading names its field', () => {
  for (const { field, examples } of HEADER_WORDS)
    for (const example of examples) assert.equal(fieldOfHeader(example), field, example)
  for (const other of ['Партрэт', 'Суд', 'Прафесія', 'Occupation', '']) assert.equal(fieldOfHeader(other), undefined, other)
})

test('headings of what is to come, is doubted or is of somebody else are left aside', () => {
  const others = `Планируемое освобождение | Планаванае вызваленне | Вызваленне чакаецца | Дата возможного освобождения | Магчымае вызваленне
    Расчётная дата освобождения | Разліковая дата вызвалення | Должен быть освобождён | Павінен быць вызвалены | Освобождён из ШИЗО | Вызвалены са ШІЗА
    Released? (unconfirmed) | Released? | Expected release | Possible release date | Due for release | Earliest release date | Released from work
    Дата рождения ребёнка | Дата нараджэння дзіцяці | Child's date of birth | Дата рождения матери | Дети (год рождения) | Wife's birth date
    Имя матери | Імя маці | Mother's name | ФИО адвоката | Judge | Дата смерти отца | Отказ в помиловании, вид освобождения | Статьи в СМИ`
  for (const text of others.split(/[|\n]/)) assert.equal(fieldOfHeader(text.trim()), null, text)
  for (const text of [
    'Дата рождения ребёнка;Имя;Дата рождения',
    'Дата нараджэння дзіцяці;Імя;Дата нараджэння',
    "Child's date of birth;Name;Date of birth",
  ])
    assert.deepEqual(fields(`${text}\n1.2.2009;Мира Талвик;3.4.1985\n`), ['ignore', 'name', 'birth'], text)
})

test('words that change nothing stand in headings', () => {
  const rows: [Field, string][] = [
    ['released', 'Дата (день) освобождения'],
    ['released', 'Дзень вызвалення'],
    ['birth', 'Дата рождения (дд.мм.гггг)'],
    ['birth', 'Дата нараджэння (дзень)'],
    ['sentenced', 'Дата вынесения приговора'],
    ['term', 'Срок наказания'],
    ['articles', 'Статьи УК РБ'],
    ['status', 'Текущий статус'],
    ['facility', 'Last known place of detention'],
    ['died', 'Дзень смерці'],
    ['detained', 'Дата задержания/ареста'],
    ['detained', 'Дата затрымання (арышту)'],
    ['articles', 'Статья обвинения'],
    ['term', 'Приговор (срок)'],
    ['term', 'Срок лишения свободы'],
    ['facility', 'Исправительная колония'],
    ['facility', 'Prison/colony'],
    ['released', 'Дата освобождения из колонии'],
    ['released', 'Дата вызвалення з калоніі'],
    ['released', 'Release date from prison'],
    ['status', 'Статус на 01.05.2026'],
    ['status', 'Стан на сёння'],
  ]
  for (const [field, text] of rows) assert.equal(fieldOfHeader(text), field, text)
})

test('every head of the table is found by its own words, however they are written', () => {
  for (const { field, heads } of HEADER_WORDS)
    for (const head of heads)
      for (const text of [head, head.toUpperCase(), head.normalize('NFD'), head.replaceAll('ё', 'е')]) {
        const found = fieldOfHeader(text.replaceAll('*', ''))
        assert.equal(found === undefined ? 'none' : found, field, text)
      }
})

test('headings in three languages', () => {
  const rows: [text: string, fields: Field[]][] = [
    [
      '№;ФИО;Г.р.;Статья;Срок;Колония\n1;Мира Талвик;1985;342;3 года;ИК-4\n',
      ['ignore', 'name', 'birth', 'articles', 'term', 'facility'],
    ],
    ['Прозвішча;Імя;Імя па бацьку;Стан\nТалвік;Міра;Паўлаўна;на свабодзе\n', ['surname', 'given', 'patronymic', 'status']],
    ['Name,Date of birth,Detained,Notes\nMira Talvik,1985,2020-08-09,a nurse\n', ['name', 'birth', 'detained', 'note']],
    ['Імя;Горад\nМіра Талвік;Мінск\nЯн Корэль;Гродна\n', ['name', 'place']],
    ['Имя;Пол\nМира;ж\nЯн;м\n', ['name', 'gender']],
    ['Name;Status;Released\nMira Talvik;Released;2023-05-03\n', ['name', 'status', 'released']],
  ]
  for (const [text, expected] of rows) assert.deepEqual(fields(text), expected, text)
})

test('without headings columns are known by what stands in them, and days of nobody knows what are left', () => {
  const text =
    'Міра Талвік;1985;342 ч. 1;3 гады;12.03.2021\nЯн Корэль;1990;361-1;5 гадоў;01.06.2022\nАда Рэн;1969;130;2 гады;03.05.2023\n'
  assert.deepEqual(fields(text), ['name', 'birth', 'articles', 'term', 'ignore'])
  assert.equal(mapped(text)[0]?.rows.length, 3)
})

test('titles stand above headings, and headings are printed again', () => {
  const [table] = mapped('Спіс за май;\n;\nІмя;Год нараджэння\nМіра Талвік;1985\nІмя;Год нараджэння\nЯн Корэль;1990\n')
  assert.deepEqual(
    table?.rows.map(({ number }) => number),
    [4, 6],
  )
})

test('what was said of the columns holds', () => {
  const text = 'Кто;Когда\nМира Талвик;1985\n'
  assert.deepEqual(fields(text), ['name', 'birth'])
  const said = { byHeader: new Map([['когда', 'note' as const]]), byNumber: new Map([[1, 'name' as const]]) }
  assert.deepEqual(fields(text, said), ['name', 'note'])
  const byNumber = new Map<number, Field>([[3, 'name']])
  assert.deepEqual(fields('ФИО;Пол;Имя\nа;ж;Мира Талвик\n', { ...NOTHING_SAID, byNumber }), ['ignore', 'gender', 'name'])
})
