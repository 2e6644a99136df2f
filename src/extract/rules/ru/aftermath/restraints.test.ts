import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('measures of restraint put in the place of custody, prolonged and ended (ru)', () => {
  check(
    'ru',
    `
= Яна Коваля задержали. Суд изменил ему меру пресечения с ареста на запрет определённых действий.
  person Яна Коваля
  > detention | person=Яна Коваля
  > condition | person=ему

= Яна Коваля задержали. Суд не изменил ему меру пресечения на домашний арест.
  person Яна Коваля
  > detention | person=Яна Коваля

= Яна Коваля задержали. Суд избрал ему домашний арест.
  person Яна Коваля
  > detention | person=Яна Коваля

= Яна Коваля задержали. Он просил отменить ему домашний арест.
  person Яна Коваля
  > detention | person=Яна Коваля

= Нину Петрову освободили. Суд отменил Нине Петровой домашний арест.
  person Нину Петрову: Нина Петрова
  person Нине Петровой: Нина Петрова
  > release | person=Нину Петрову
  > not condition | person=Нине Петровой

= Нину Петрову освободили. Суд должен был принять решение о продлении превентивного надзора над ней.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову

= Нину Петрову освободили. Теперь она будет находиться под надзором полиции.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | planned | person=она
`,
  )
})

test('who is not let out of the country, and who is let out of no prison (ru)', () => {
  check(
    'ru',
    `
= Из Беларуси не выпустили Нину Петрову и Яна Коваля.
  person Нину Петрову: Нина Петрова
  person Яна Коваля
  > condition:exit_ban | person=Нину Петрову
  > condition:exit_ban | person=Яна Коваля

= Из СИЗО не выпустили Нину Петрову.
  person Нину Петрову: Нина Петрова
  > not release | person=Нину Петрову | facility=СИЗО

= Она находится в списке лиц, для которых выезд из страны ограничен.
  > condition:exit_ban | person=Она

= Инспекция не разрешила бывшему кандидату в президенты Яну Ковалю выехать за границу.
  person Яну Ковалю: Ян Ковалй
  > condition:exit_ban | person=Яну Ковалю
`,
  )
})

test('what will bind people, and towns that nobody knows (ru)', () => {
  check(
    'ru',
    `
= Нину Петрову освободили. За ней будет установлен надзор.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | planned | person=ней

= Нину Петрову освободили. Блогеру по-прежнему нельзя общаться со свидетелями.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | person=Блогеру

= Яна Коваля задержали. Его предупредили, что в противном случае он вернётся под арест.
  person Яна Коваля
  > detention | person=Яна Коваля
  > warning | person=Его
  > condition:rearrest | planned | person=он
  > detention | planned | person=он
`,
  )
})

test('whom a measure is asked for, and who only stands beside those it falls upon (ru)', () => {
  check(
    'ru',
    `
= Нину Петрову задержали. Адвокат попросила перевести Нину Петрову под подписку о невыезде.
  person Нину Петрову: Нина Петрова
  person Нину Петрову: Нина Петрова
  > detention | person=Нину Петрову
  > condition:exit_ban | demanded | person=Нину Петрову

= Нину Петрову освободили. Суд отменил домашний арест Нине Петровой, сестре политика Яна Коваля, и Анне Вольской.
  person Нину Петрову: Нина Петрова
  person Нине Петровой: Нина Петрова
  person Яна Коваля: Ян Коваль
  person Анне Вольской: Анна Вольская
  > release | person=Нину Петрову
  > not condition | person=Нине Петровой
  > not condition | person=Анне Вольской
`,
  )
})
