import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('house arrest, supervision and pledges are as sure as what puts people under them (ru)', () => {
  check(
    'ru',
    `
= Задержанный Ян Коваль может быть отпущен под подписку о невыезде.
  person Ян Коваль
  > release | possible | person=Ян Коваль

= Ян Коваль арестован. Он будет отпущен под домашний арест.
  person Ян Коваль
  > detention | person=Ян Коваль
  > release | planned | person=Он
  > condition | planned | person=Он

= Яна Коваля задержали. Суд отказался перевести его под домашний арест.
  person Яна Коваля
  > detention | person=Яна Коваля

= Яна Коваля задержали. Следователь просит поместить его под домашний арест.
  person Яна Коваля
  > detention | person=Яна Коваля

= Яна Коваля задержали. Склад с товарами находится под надзором полиции.
  person Яна Коваля
  > detention | person=Яна Коваля

= Над Ниной Петровой суд установил полугодовой превентивный надзор.
  person Ниной Петровой: Нина Петрова
  > condition | person=Ниной Петровой

= Суд снял запрет на выезд из Турции для двоих россиян.
  count двоих россиян: 2 other
  > not condition:exit_ban | count=двоих россиян

= Нину Петрову освободили. Над ней будет установлен административный надзор.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | planned | person=ней

= Нину Петрову освободили. Над ней может быть установлен административный надзор.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову
  > condition | possible | person=ней
`,
  )
})
