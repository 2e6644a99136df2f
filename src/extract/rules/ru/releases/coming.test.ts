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
count 25 человек: 25 held
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

test('an infinitive joined to one before is governed by the same verb (ru)', () => {
  check(
    'ru',
    `
= Суд отказался закрыть дело и освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> not release | person=Анну Коваль
= Родные требуют закрыть дело и освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> release | demanded | person=Анну Коваль | by=Родные
= Он отказался писать прошение и вышел на свободу в мае.
date мае: 2026-05
> refusal | person=Он | document=прошение
> release | 2026-05 | person=Он
`,
  )
})

test('names in another case beside one of the freed, names behind what a participle takes (ru)', () => {
  check(
    'ru',
    `
= Среди освобожденных — Тарас Вольский, участник кампании Марии Лис, одной из лидеров оппозиции.
person Тарас Вольский
person Марии Лис: Мария Лис
> release | person=Тарас Вольский
= Сообщили об освобождении осуждённого в Минске Тараса Вольского.
person Тараса Вольского: Тарас Вольский
> release | person=Тараса Вольского | place=Минске
= Говорили об освобождении осуждённого за убийство Тараса Вольского Петра Лиса.
person Тараса Вольского: Тарас Вольский
person Петра Лиса: Пётр Лис
= В число помилованных вошли 10 политзаключённых.
count 10 политзаключённых: 10 pardoned
> release_event:pardon | count=10 политзаключённых
`,
  )
})

test('what another clause asks for or promises is not said of the release before it (ru)', () => {
  check(
    'ru',
    `
= Анна Коваль вышла на свободу, а её муж потребовал суда.
person Анна Коваль
> release | person=Анна Коваль
= Анна Коваль была помилована после того, как совет призвал президента рассмотреть её дело.
person Анна Коваль
> pardon | person=Анна Коваль
= Анну Коваль должны освободить, потребовал её муж.
person Анну Коваль: Анна Коваль
> release | demanded | person=Анну Коваль | by=её муж
= Суд не отказался освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> release | possible | person=Анну Коваль
`,
  )
})

test('days on which, and not for which, somebody is let go; times of the day (ru)', () => {
  check(
    'ru',
    `
= Тараса Вольского освободили на четвертый день после суда.
person Тараса Вольского: Тарас Вольский
> release | person=Тараса Вольского
= Тараса Вольского не отпустили на следующий день.
person Тараса Вольского: Тарас Вольский
> not release | person=Тараса Вольского
= Тараса Вольского отпустили на три дня.
person Тараса Вольского: Тарас Вольский
= Как рассказал Иван Лис, музыканта отпустили 16 августа.
person Иван Лис
date 16 августа: 2025-08-16
> release | 2025-08-16 | person=музыканта | by=Иван Лис
`,
  )
})

test('why somebody was freed, what was rejected, prisons in towns of regions (ru)', () => {
  check(
    'ru',
    `
= Власти не сообщили, почему освободили Анну Коваль.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль | by=Власти
= Власти не сообщили, что освободили Анну Коваль.
person Анну Коваль: Анна Коваль
> release | possible | person=Анну Коваль | by=Власти
= Суд отклонил ходатайство защиты об освобождении Тараса Вольского.
person Тараса Вольского: Тарас Вольский
> not release | person=Тараса Вольского
= Из исправительной колонии в Заречном Тульской области вышел Тарас Вольский.
person Тарас Вольский
> release | person=Тарас Вольский
`,
  )
})

test('who became one of those freed, and whose release is only asked about (ru)', () => {
  check(
    'ru',
    `
= Анна Коваль стала пятой активисткой, которая была освобождена из-под стражи.
person Анна Коваль
> release | person=Анна Коваль
= На вопрос об освобождении бывшего президента Грузии Зурабишвили ответила в конце февраля.
person Зурабишвили
date февраля: 2025-02
= Об освобождении Тараса Вольского сообщили вчера.
person Тараса Вольского: Тарас Вольский
date вчера: 2025-12-13
> release | person=Тараса Вольского
`,
  )
})

test('a release in spite of what was promised is a fact, and who is glad of it was not freed (ru)', () => {
  check(
    'ru',
    `
= Прокурор обещал пять лет, но активиста освободили.
> release | person=активиста
= Вчера отпустили мужа, Анна Коваль рада.
date Вчера: 2025-12-13
person Анна Коваль
> release | 2025-12-13 | person=мужа
`,
  )
})
