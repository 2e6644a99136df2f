import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('Russian numbers behind an occasion or a paper, among those of whom a clause tells, behind a verb and “and”, let out of something else', () => {
  check(
    'ru',
    `
= По случаю праздника 12 заключённых вышли на свободу.
  count 12 заключённых: 12 released
  > release_event | count=12 заключённых

= Издан указ, в соответствии с которым 40 осуждённых будут освобождены.
  count 40 осуждённых: 40 released
  > release_event | planned | count=40 осуждённых

= Освобождены 12 осуждённых за экстремизм и 13 журналистов.
  count 12 осуждённых: 12 released
  count 13 журналистов: 13 released
  > release_event | count=12 осуждённых
  > release_event | count=13 журналистов

= Среди тех, кто вышел на свободу, 12 врачей и двое священников.
  count 12 врачей: 12 released
  count двое священников: 2 released

= Среди тех, кто не вышел на свободу, 12 врачей.
  count 12 врачей: 12 held

= Меня отпустили и ещё трёх журналистов.
  count трёх журналистов: 3 released
  > release | person=Меня
  > release_event | count=трёх журналистов

= Анну Коваль освободили и трёх журналистов задержали.
  person Анну Коваль: Анна Коваль
  count трёх журналистов: 3 detained
  > release | person=Анну Коваль
  > detention | count=трёх журналистов

= Из-под завалов освободили 12 человек.
  count 12 человек: 12 released

= Университет выпустил 40 юристов.
  count 40 юристов: 40 released

= Освободили 40 человек, из них пять осуждённых.
  count 40 человек: 40 released
  count пять осуждённых: 5 released of 40 человек
  > release_event | count=40 человек
  > tally | count=пять осуждённых

= Амнистию не применили к 12 осуждённым.
  count 12 осуждённым: 12 other
  > not release_event:amnesty | count=12 осуждённым

= В Киев прибыли 12 моряков, которых Беларусь передала в рамках обмена.
  count 12 моряков: 12 released
  > release_event:exchange | count=12 моряков | agent=Беларусь
`,
  )
})

test('Belarusian numbers behind an occasion, from captivity on a day, in groups, and numbers that are of no people', () => {
  check(
    'be',
    `
= З нагоды свята 12 зняволеных выйшлі на волю.
  count 12 зняволеных: 12 released
  > release_event | count=12 зняволеных

= З палону 12 снежня вярнулі двух беларусаў.
  date 12 снежня: 2025-12-12
  count двух беларусаў: 2 released
  > release_event | count=двух беларусаў

= З 12 снежня вызвалілі 40 беларусаў.
  date 12 снежня: 2025-12-12
  count 40 беларусаў: 40 released since 2025-12-12
  > tally | count=40 беларусаў

= Удалося дамагчыся вызвалення 38 чалавек.
  count 38 чалавек: 38 released
  > release_event | count=38 чалавек

= Групу з 14 чалавек вызвалілі.
  count 14 чалавек: 14 released
  > release_event | count=14 чалавек

= Сярод тых, хто выйшаў на волю, пяць святароў.
  count пяць святароў: 5 released

= Ён важыць 45 кілаграмаў замест ранейшых 83.

= Ганне Каваль 31 год. Тры з іх яна працавала.
  person Ганне Каваль: Ганна Каваль

= Пад амністыю трапяць 12 зняволеных.
  count 12 зняволеных: 12 pardoned
  > release_event:amnesty | planned | count=12 зняволеных

= Ізраіль вызваліў астатніх трох вязняў.
  count трох вязняў: 3 released
  > release_event | count=трох вязняў | agent=Ізраіль
`,
  )
})
