import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('who is only to be freed, and who was, though the words look like a plan (ru)', () => {
  check(
    'ru',
    `
= Всего освобождены будут 25 человек.
count 25 человек: 25 released
> release_event | planned | count=25 человек
= Освобождены не будут 25 человек.
count 25 человек: 25 released
> not release_event | planned | count=25 человек
= Президент объявил о скором освобождении Анны Коваль.
person Анны Коваль: Анна Коваль
> release | planned | person=Анны Коваль
= Президент подписал распоряжение о помиловании 87 человек.
count 87 человек: 87 pardoned
> release_event:pardon | count=87 человек
= Родные добились, чтобы Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль
= Родные не добились, чтобы Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | hypothetical | person=Анну Коваль
= Суд смягчил меру, освободив её из-под стражи.
> release | person=её
= Суд отказал Тарасу Вольскому в УДО.
person Тарасу Вольскому: Тарас Вольский
> not release:conditional | person=Тарасу Вольскому
`,
  )
})

test('a noun that is in no case of a subject says whose name follows (ru)', () => {
  check(
    'ru',
    `
= Бывшего министра Серика Ахметова освободили из колонии по амнистии.
person Серика Ахметова: Серик Ахметов
> release:amnesty | person=Серика Ахметова
= Освободили редактора газеты «Новый день» Тараса Вольского.
person Тараса Вольского: Тарас Вольский
> release | person=Тараса Вольского
= Освободили адвоката известного журналиста Тараса Вольского.
person Тараса Вольского: Тарас Вольский
= Я рада рассказать, что отец вышел из тюрьмы.
> release | person=отец
`,
  )
})
