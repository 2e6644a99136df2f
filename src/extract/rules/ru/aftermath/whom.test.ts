import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('whom a condition falls upon (ru)', () => {
  check(
    'ru',
    `
= 3 мая освободили 12 человек. Ей приказали не давать интервью.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=Ей

= Многим к тому же запретили выезд из страны.
  > condition:exit_ban | person=Многим

= За границу без паспортов были вывезены 20 человек.
  count 20 человек: 20 displaced
  > condition:papers_taken | count=20 человек | document=паспортов
  > displacement | count=20 человек

= Нина Петрова оказалась в Польше без паспорта.
  person Нина Петрова
  > condition:papers_taken | person=Нина Петрова | document=паспорта | place=Польше

= Нина Петрова знает о запрете на выезд.
  person Нина Петрова
  > condition:exit_ban | person=Нина Петрова

= 3 мая освободили 12 человек. После освобождения бывшие политзаключённые обязаны отмечаться в милиции.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=бывшие политзаключённые

= Ей необходимо раз в месяц отмечаться в полиции, запрещено выезжать за пределы страны и посещать митинги.
  > condition | person=Ей
  > condition:exit_ban | person=Ей
  > condition:civic_rights | person=Ей

= Ей сообщили, что на выезд из страны действует запрет.
  > condition:exit_ban | person=Ей

= Суд назначил запрет определённых действий четырём журналистам.
  count четырём журналистам: 4 other
  > condition | count=четырём журналистам

= Суд приговорил её к году тюрьмы с запретом заниматься политической деятельностью.
  term году тюрьмы: P1Y
  > sentence | person=её | term=году тюрьмы

= Нина Петрова не была выпущена из страны.
  person Нина Петрова
  > condition:exit_ban | person=Нина Петрова

= Освободившаяся Нина Петрова молчит. С десяти вечера до шести утра она должна находиться дома.
  person Нина Петрова
  > condition | person=она

= Ей назначили административный надзор: еженедельно отмечаться в полиции, нельзя посещать митинги.
  > condition | person=Ей
  > condition | person=Ей
  > condition:civic_rights | person=Ей
`,
  )
})

test('a right to leave is no ban; nobody bound, nothing told (ru)', () => {
  check(
    'ru',
    `
= Она не ограничена в выборе жилья и имеет право выезда из страны.

= Нине Петровой второй год отказывают в выезде за границу.
  person Нине Петровой: Нина Петрова
  > condition:exit_ban | person=Нине Петровой

= Нину Петрову не пустили на рейс.
  person Нину Петрову: Нина Петрова
  > condition:exit_ban | person=Нину Петрову

= Нину Петрову не пустили на порог.
  person Нину Петрову: Нина Петрова
`,
  )
})
