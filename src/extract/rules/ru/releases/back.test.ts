import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('who came back from captivity or prison, and whose names stand in forms of far languages (ru)', () => {
  check(
    'ru',
    `
= Из плена вернулись 24 моряка и 11 врачей.
count 24 моряка: 24 released
count 11 врачей: 11 released
> release_event | count=24 моряка
> release_event | count=11 врачей
= В среду из плена вернулся домой Павел Крук.
date среду: 2025-12-10
person Павел Крук
> release | 2025-12-10 | person=Павел Крук
= Из отпуска вернулся домой Павел Крук.
person Павел Крук
= Власти освободили Кайрата Алиева и Шавката Юсупова.
person Кайрата Алиева: Кайрат Алиев
person Шавката Юсупова: Шавкат Юсупов
> release | person=Кайрата Алиева | agent=Власти
> release | person=Шавката Юсупова | agent=Власти
= Были освобождены ветераны Мэтью Хилл и Осман Кан.
person Мэтью Хилл
person Осман Кан
> release | person=Мэтью Хилл
> release | person=Осман Кан
`,
  )
})

test('who is to be at liberty, and a number behind a plural in the clause of somebody else (ru)', () => {
  check(
    'ru',
    `
= На свободе должны оказаться все 17 фигурантов.
count 17 фигурантов: 17 released
> release_event | planned | count=17 фигурантов
= На свободе окажутся 12 человек.
count 12 человек: 12 released
> release_event | planned | count=12 человек
= Пётр Коваль подписал указ, вышли на свободу 115 человек.
person Пётр Коваль
count 115 человек: 115 released
> release_event | count=115 человек
= Стороны достигли соглашения об освобождении 10 американцев.
count 10 американцев: 10 released
> release_event | planned | count=10 американцев
= В УДО также было отказано активисту Павлу Круку.
person Павлу Круку: Павел Крук
> not release:conditional | person=Павлу Круку
`,
  )
})

test('who is let out by something in the dative, whose release is asked for (ru)', () => {
  check(
    'ru',
    `
= Это помогло выйти на свободу бывшему мэру Ивану Лису.
person Ивану Лису: Иван Лис
> release | person=Ивану Лису
= Это не позволило выйти на свободу Ивану Лису.
person Ивану Лису: Иван Лис
> not release | person=Ивану Лису
= Помилованный указом президента Ильхама Маликова редактор Иван Лис вышел на свободу.
person Ильхама Маликова: Ильхам Маликов
person Иван Лис
> release | person=Иван Лис
= Правозащитники требуют его немедленного освобождения.
> demand
> release | demanded | person=его | by=Правозащитники
`,
  )
})

test('Russian releases told with whose people they are, what is left of a term and where from; a time of day is no name', () => {
  check(
    'ru',
    `
= Уже освобождены пять её граждан. Среди них – известная правозащитница Нина Коваль.
  count пять её граждан: 5 released
  person Нина Коваль
  > release_event | count=пять её граждан
  > release | person=Нина Коваль | within=пять её граждан

= Министр встретил пять её граждан.
  count пять её граждан: 5 other

= Шестеро его коллег остаются под стражей.
  count Шестеро его коллег: 6 held
  > tally | count=Шестеро его коллег

= Утром Калина был задержан, а вечером выпущен из РУВД.
  person Калина
  > detention | person=Калина
  > release | person=Калина

= Друзья искали Петра Лиса, но он так и не попал на волю.
  person Петра Лиса: Пётр Лис
  > not release | person=он

= Письма Петра Лиса попали на волю.
  person Петра Лиса: Пётр Лис

= Рассказ Ивана Калины попал на волю.
  person Ивана Калины: Иван Калина

= Адвокат Иван Калина вышел из спецприёмника.
  person Иван Калина

= Журналист Иван Калина вышел из спецприёмника.
  person Иван Калина
  > release | person=Иван Калина

= Пётр Лис должен выйти из Центра изоляции правонарушителей после 15 суток ареста.
  person Пётр Лис
  term 15 суток ареста: P15D
  > release | planned | person=Пётр Лис

= Пётр Лис не освобождён от отбывания оставшейся части срока.
  person Пётр Лис
  > not release | person=Пётр Лис

= 14 человек будут освобождены от отбывания оставшейся части срока.
  count 14 человек: 14 released
  > release_event | planned | count=14 человек

= Освобождаются от отбывания оставшейся части срока лица старше 60 лет.

= Пётр Лис освобождён от отбывания оставшейся части обязательных работ.
  person Пётр Лис

= Среди амнистированных - Иван Калина и Пётр Лис.
  person Иван Калина
  person Пётр Лис
  > release | person=Иван Калина
  > release | person=Пётр Лис

= Среди амнистированных нет политзаключённых.

= Среди амнистированных не было Ивана Калины.
  person Ивана Калины: Иван Калина
  > not release | person=Ивана Калины
`,
  )
})
