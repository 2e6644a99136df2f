import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testStores } from '../testing.ts'
import { openWorkroom } from '../workroom.ts'
import { openList } from './bring-list.ts'
import { reportOf } from './report.ts'
import { areSeveral } from './several-people.ts'
import { fileWith, opened } from './testing.ts'

test('a cell that names two people is known from one that names one person twice', () => {
  for (const text of [
    'Сокур Пётр и Сокур Анна',
    'Иван и Мария Волковы',
    'Талвік Міра і Корэль Ян',
    'Марыя й Пётр Корэлі',
    'Mira Talvik and Jan Korel',
    'Mira & Jan Talvik',
    'Mira Talvik / Jan Korel',
    'Талвик Мира, Корель Ян',
    'Корель Валентин; Корель Игорь',
    'супруги Волковы',
    'Талвік Міра і яе муж',
  ])
    assert.equal(areSeveral(text), true, text)
  for (const text of [
    'Талвик Мира / Mira Talvik',
    'Талвік Міра / Талвик Мира',
    'Talvik, Mira',
    'Талвик И. И.',
    'И. Талвик',
    'Шарэнда-Панасюк Паліна',
    'Рэн Арына (Корэль)',
    'Сямёнаў Ян',
    'Андрэй Ілліч Корэль',
  ])
    assert.equal(areSeveral(text), false, text)
})

test('a couple in one cell is told of and nobody is made of it', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const list = await opened(work, 'ФИО;Год рождения;Статья\nТалвик Мира;1985;342\nСокур Пётр и Сокур Анна;1990;130\n')
  const { people, unreadable, rows } = reportOf(list)
  assert.equal(rows, 2)
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Талвик Мира'],
  )
  assert.deepEqual(
    unreadable.map(({ row, code, field }) => [row, code, field]),
    [[3, 'several_people', 'name']],
  )
})

test('items of a text: the name stands first in most; one without a name is a fault of its own', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  for (const [text, names, faults] of [
    [
      'Палітвязні на 1 мая:\n\n1. Талвік Міра, 1984 г.н., 3 гады\n2. Корэль Ян (нар. 7.11.1991), 5 гадоў калоніі\n3. Ада Рэн — 5 гадоў\n4. жанчына, імя невядома, 2 гады\n',
      ['Талвік Міра', 'Корэль Ян', 'Ада Рэн'],
      [4],
    ],
    [
      'Кого держат:\n1. Талвик Мира, 3 года\n2. женщина, имя неизвестно\n3. Корель Ян, 5 лет\n',
      ['Талвик Мира', 'Корель Ян'],
      [2],
    ],
    ['Held:\n1. A woman, name unknown\n2. Mira Talvik, 3 years\n3. Jan Korel - 5 years\n', ['Mira Talvik', 'Jan Korel'], [1]],
  ] as const) {
    const path = fileWith(stores, 'people.txt', text)
    const { people, unreadable } = reportOf(await openList(work, { path, hints: {}, list: null, columns: new Map() }))
    assert.deepEqual(
      people.map(({ name }) => name),
      names,
    )
    assert.deepEqual(
      unreadable.map(({ row }) => row),
      faults,
    )
  }
})
