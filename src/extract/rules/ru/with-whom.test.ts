import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('relative clauses with a preposition before “who”, and with a dative (ru)', () => {
  check(
    'ru',
    `
= Таню Шульгу, с которой мы работали за соседними машинками, не отпустили.
  person Таню Шульгу: Таня Шульга
  > not release | person=Таню Шульгу

= Нину Петрову, с которой мы сидели, вчера освободили.
  person Нину Петрову: Нина Петрова
  date вчера: 2025-12-13
  > release | 2025-12-13 | person=Нину Петрову

= Тарас Вольский, с которым вышла на свободу Нина Петрова, молчит.
  person Тарас Вольский
  person Нина Петрова
  > release | person=Нина Петрова

= Следователь, к которому привели Нину Петрову, отпустил её домой.
  person Нину Петрову: Нина Петрова
  > release | person=её

= Активист Ян Коваль, которому присудили 13 суток ареста, молчал.
  person Ян Коваль
  term 13 суток ареста: P13D
  > sentence | person=Ян Коваль | term=13 суток ареста

= Ян Коваль, в деле которого дали пять лет трём людям, вышел.
  person Ян Коваль
  term пять лет: P5Y
  count трём людям: 3 convicted
  > sentence | count=трём людям | term=пять лет
`,
  )
})
