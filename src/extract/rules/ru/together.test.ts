import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Russian: those freed along with others, before and behind the verb', () => {
  check(
    'ru',
    `
= Нина Петрова вышла на свободу вместе с 13 другими.
  person Нина Петрова
  count 13 другими: 13 released
  > release | person=Нина Петрова
  > release_event | count=13 другими

= Вместе с Ниной Петровой на свободу вышел Иван Коваль.
  person Ниной Петровой: Нина Петрова
  person Иван Коваль
  > release | person=Иван Коваль
  > release | person=Ниной Петровой

= Вместе с Ниной Петровой не освободили Ивана Коваля.
  person Ниной Петровой: Нина Петрова
  person Ивана Коваля: Иван Коваль
  > not release | person=Ивана Коваля

= Вместе с Ниной Петровой мы добились освобождения Ивана Коваля.
  person Ниной Петровой: Нина Петрова
  person Ивана Коваля: Иван Коваль
  > release | person=Ивана Коваля

= Вместе с Ниной Петровой Тарас Вольский освободил Ивана Коваля.
  person Ниной Петровой: Нина Петрова
  person Тарас Вольский
  person Ивана Коваля: Иван Коваль
  > release | person=Ивана Коваля | agent=Тарас Вольский
`,
  )
})

test('Russian: groups, portions and dozens of people', () => {
  check(
    'ru',
    `
= Будет освобождена новая порция политзаключённых.
  > release_event | planned

= Из ссылки была освобождена большая группа политзаключённых.
  > release_event

= Десятки политзаключённых вышли на свободу.
  > release_event

= Группа журналистов освободила Нину Петрову.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову | agent=Группа журналистов

= Группа политзаключённых объявила голодовку.
`,
  )
})

test('Russian: the wife of Mr X is freed, not Mr X', () => {
  check(
    'ru',
    `
= Жену господина Петрова освободили.
  person Петрова: Петров
  > release | person=Жену

= Жену блогера Тараса Вольского освободили.
  person Тараса Вольского: Тарас Вольский
  > release | person=Жену

= Мужа госпожи Петровой освободили.
  person Петровой: Петрова
  > release | person=Мужа
`,
  )
})

test('Russian: the last of a series behind a title and an office, driven out afterwards', () => {
  check(
    'ru',
    `
= Освободили 20 политзаключённых. Среди них оказались Мария Жук, Иван Коваль и глава центра «Полдень», лауреат премии Тарас Вольский, которые были выдворены из страны.
  count 20 политзаключённых: 20 released
  person Мария Жук
  person Иван Коваль
  person Тарас Вольский
  > release_event | count=20 политзаключённых
  > displacement | person=Мария Жук
  > displacement | person=Иван Коваль
  > displacement | person=Тарас Вольский
  > release | person=Мария Жук | within=20 политзаключённых
  > release | person=Иван Коваль | within=20 политзаключённых
  > release | person=Тарас Вольский | within=20 политзаключённых

= Адвокат сообщил, что Нину Петрову освободили. Позже он сказал, что она всё ещё в колонии.
  person Нину Петрову: Нина Петрова
  > release | denied | person=Нину Петрову | by=Адвокат
`,
  )
})

test('Russian: names in capitals', () => {
  check(
    'ru',
    `
= НИНУ ПЕТРОВУ ОСВОБОДИЛИ
  person НИНУ ПЕТРОВУ: Нина Петрова
  > release | person=НИНУ ПЕТРОВУ

= НИНА ПЕТРОВА И ИВАН КОВАЛЬ НА СВОБОДЕ
  person НИНА ПЕТРОВА: Нина Петрова
  person ИВАН КОВАЛЬ: Иван Коваль
  > release | person=НИНА ПЕТРОВА
  > release | person=ИВАН КОВАЛЬ

= ПОСЛЕДНИЕ НОВОСТИ О СВОБОДЕ
`,
  )
})

test('Russian: headings of a few words, who finishes work is not freed', () => {
  check(
    'ru',
    `
= Вышли женщины: Нина Петрова, Мария Жук.
  person Нина Петрова
  person Мария Жук
  > release | person=Нина Петрова
  > release | person=Мария Жук

= На сцену вышли женщины: Нина Петрова, Мария Жук.
  person Нина Петрова
  person Мария Жук

= Нина Петрова освободилась после работы.
  person Нина Петрова
`,
  )
})

test('Russian: among the freed also X', () => {
  check(
    'ru',
    `
= Среди освобождённых и Мария Жук.
  person Мария Жук
  > release | person=Мария Жук
`,
  )
})
