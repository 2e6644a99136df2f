import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: whom a plural or singular “who” speaks of, series that end with who tells of them, names without an apostrophe', () => {
  check(
    'be',
    `
= Ян Коваль і Пётр Жук, якія былі вызваленыя ў маі, паехалі дадому.
  person Ян Коваль
  person Пётр Жук
  date маі: 2025-05
  > release | 2025-05 | person=Ян Коваль
  > release | 2025-05 | person=Пётр Жук

= Ян Коваль і Пётр Жук, якога вызвалілі ў маі, паехалі дадому.
  person Ян Коваль
  person Пётр Жук
  date маі: 2025-05
  > release | 2025-05 | person=Пётр Жук

= Актывіст Ян Коваль, якому прысудзілі 13 сутак арышту, маўчаў.
  person Ян Коваль
  term 13 сутак арышту: P13D
  > sentence | person=Ян Коваль | term=13 сутак арышту

= З ізалятара вызвалілі ўдзельнікаў шэсця: Уладзіміра Няклюка і Яна Коваля, паведамляе Пётр Жук.
  person Уладзіміра Няклюка: Уладзімір Няклюк
  person Яна Коваля: Ян Коваль
  person Пётр Жук
  > release | person=Уладзіміра Няклюка | by=Пётр Жук
  > release | person=Яна Коваля | by=Пётр Жук

= З ізалятара вызвалілі ўдзельнікаў шэсця на Дзень Волі: Максіма Грабавога і Яна Коваля.
  date Дзень Волі: 2025-03-25
  person Максіма Грабавога: Максім Грабавы
  person Яна Коваля: Ян Коваль
  > release | person=Максіма Грабавога
  > release | person=Яна Коваля

= «Мы дома,— сказаў Ян Коваль, як толькі прыехаў. — Але не ўсе».
  quote Мы дома: Ян Коваль
  person Ян Коваль
  quote Але не ўсе: Ян Коваль
  > quotation | speaker=Ян Коваль
  > quotation | speaker=Ян Коваль

= Была вызваленая журналістка Даря Касцюк.
  person Даря Касцюк: Дар'я Касцюк
  > release | person=Даря Касцюк
`,
  )
})
