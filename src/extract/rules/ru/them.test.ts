import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Russian: a number in another case is no part of those freed', () => {
  check(
    'ru',
    `
= Освобождены восемь человек, ещё одиннадцати осуждённым наказание заменено более мягким.
  count восемь человек: 8 released
  count одиннадцати осуждённым: 11 convicted
  > release_event | count=восемь человек
`,
  )
})

test('Russian: names behind or before the participle that says they were freed, pledges, who was let out early', () => {
  check(
    'ru',
    `
= Журналиста радио «Волна» Олега Грома выпустили раньше срока.
  person Олега Грома: Олег Гром
  > release | person=Олега Грома

= Освобождённые политзаключённые Ян Коваль и Нина Петрова рассказали о тюрьме.
  person Ян Коваль
  person Нина Петрова
  > release | person=Ян Коваль
  > release | person=Нина Петрова

= Ян Коваль, в мае освобождённый после отбытия срока, молчал.
  person Ян Коваль
  date мае: 2025-05
  > release:end_of_term | 2025-05 | person=Ян Коваль

= Вскоре будет освобождён журналист Ян Коваль.
  person Ян Коваль
  > release | planned | person=Ян Коваль

= Нина Петрова выпущена под подписку о невыезде.
  person Нина Петрова
  > release | person=Нина Петрова
  > condition:exit_ban | person=Нина Петрова

= Павла Грома и Нину Петрову держали в ИВС. Их отпустили вечером.
  person Павла Грома: Павел Гром
  person Нину Петрову: Нина Петрова
  > release | person=Их
`,
  )
})

test('Russian: another behind a dash, one of a number described, years ago, supervision', () => {
  check(
    'ru',
    `
= Участница Мария Гром вышла на свободу, вскоре будет освобождена и другая участница группы — Нина Петрова.
  person Мария Гром
  person Нина Петрова
  > release | person=Мария Гром
  > release | planned | person=Нина Петрова

= Он подписал указ о помиловании 123 граждан из разных стран, осуждённых за шпионаж, включая активистку Нину Петрову.
  count 123 граждан: 123 pardoned
  person Нину Петрову: Нина Петрова
  > release_event:pardon | count=123 граждан
  > pardon | person=Нину Петрову | within=123 граждан

= До этого было освобождение Павла Грома три года назад.
  person Павла Грома: Павел Гром
  date три года назад: 2022~
  > release | 2022~ | person=Павла Грома

= Бывших политзаключённых помещают под надзор.
  > condition | person=Бывших политзаключённых
`,
  )
})

test('Russian: a pronoun before a name is no title of it; who was brought home in an exchange', () => {
  check(
    'ru',
    `
= Помиловал его Лукашенко ещё в мае.
  person Лукашенко
  date мае: 2025-05
  > pardon | 2025-05 | person=его | agent=Лукашенко

= Помиловал бы его Лукашенко, но писем нет.
  person Лукашенко

= В ходе обмена вернули 35 военных.
  count 35 военных: 35 released
  > release_event:exchange | count=35 военных
`,
  )
})

test('Russian: the next sentence names the legal ground of a release', () => {
  check(
    'ru',
    `
= Из колонии вышел Иван Сидоров. Основание — указ о помиловании.
  person Иван Сидоров
  > release:pardon | person=Иван Сидоров

= Нина Петрова вышла на свободу. Причина — окончание срока.
  person Нина Петрова
  > release:end_of_term | person=Нина Петрова

= Нина Петрова вышла на свободу. Причина не названа, помилование возможно.
  person Нина Петрова
  > release | person=Нина Петрова

= Нина Петрова вышла на свободу. Основание для отказа Ивану Сидорову — помилование брата.
  person Нина Петрова
  person Ивану Сидорову: Иван Сидоров
  > release | person=Нина Петрова
`,
  )
})

test('Russian: the papers of an asylum seeker were not taken', () => {
  check(
    'ru',
    `
= Вместо паспорта у него документ соискателя убежища.

= Вместо паспорта ей выдали справку.
  > condition:papers_taken | person=ей | document=паспорта
`,
  )
})

test('Russian: who pardoned is none of those pardoned; a deed has a day of its own; a length with its last number in another case', () => {
  check(
    'ru',
    `
= В списке помилованных президентом Петровым не оказалось Ивана Сидорова.
  person Петровым: Петров
  person Ивана Сидорова: Иван Сидоров

= Среди помилованных оказался Иван Сидоров.
  person Иван Сидоров
  > pardon | person=Иван Сидоров

= Его приговорили за участие в акции 9 августа к двум годам колонии.
  date 9 августа: 2025-08-09
  term двум годам колонии: P2Y
  > sentence | person=Его | term=двум годам колонии

= Его приговорили 9 августа к двум годам колонии.
  date 9 августа: 2025-08-09
  term двум годам колонии: P2Y
  > sentence | 2025-08-09 | person=Его | term=двум годам колонии

= Им назначили по два года и одному месяцу колонии.
  term два года и одному месяцу колонии: P2Y1M
  > sentence | person=Им | term=два года и одному месяцу колонии
`,
  )
})

test('Russian: a decree that was published; who asked for an arrest made none', () => {
  check(
    'ru',
    `
= Опубликован указ о помиловании Ивана Петрова.
  person Ивана Петрова: Иван Петров
  > pardon | person=Ивана Петрова

= Опубликован проект указа о помиловании Ивана Петрова.
  person Ивана Петрова: Иван Петров

= Опубликован указ Лукашенко о наградах.
  person Лукашенко

= Если будет опубликован указ о помиловании Ивана Петрова, он выйдет.
  person Ивана Петрова: Иван Петров
  > pardon | hypothetical | person=Ивана Петрова

= Активисты были арестованы год назад по просьбе властей Узбекистана.
  date год назад: 2024~
  > detention | 2024~ | person=Активисты

= Активисты были арестованы властями Узбекистана.
  > detention | person=Активисты | agent=Узбекистана
`,
  )
})

test('the names of those whom a participle, an order or a dash tells of (ru)', () => {
  check(
    'ru',
    `
= Помилованные президентом Азербайджана и признанные политзаключёнными журналист Павел Корель, активисты Иван Громов и Олег Плим и юрист Ян Талвик заявляют, что продолжат работу.
  person Павел Корель
  person Иван Громов
  person Олег Плим
  person Ян Талвик
  > pardon | person=Павел Корель
  > pardon | person=Иван Громов
  > pardon | person=Олег Плим
  > pardon | person=Ян Талвик

= Вышедшие на свободу журналист Павел Корель и активист Иван Громов рассказали о тюрьме.
  person Павел Корель
  person Иван Громов
  > release | person=Павел Корель
  > release | person=Иван Громов

= Вышел на свободу Павел Корель и Иван Громов рассказал о тюрьме.
  person Павел Корель
  person Иван Громов
  > release | person=Павел Корель | by=Иван Громов

= На свободу вышел первый из осуждённых фигурантов дела — Павел Корель, у него закончился срок.
  person Павел Корель
  > release | person=Павел Корель

= На свободу вышел последний фигурант дела — Павел Корель.
  person Павел Корель
  > release | person=Павел Корель

= На свободу вышли двое — об этом рассказал Павел Корель.
  count двое: 2 released
  person Павел Корель
  > release_event | count=двое

= Помилованные президентом Павлом Корелем вышли на свободу.
  person Павлом Корелем: Павел Корел
  > release_event

= Помилованные журналисты благодарят Павла Кореля.
  person Павла Кореля: Павел Корель
`,
  )
})
