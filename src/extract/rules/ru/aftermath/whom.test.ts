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
  > condition:exit_ban

= 3 мая освободили 12 человек. После освобождения бывшие политзаключённые обязаны отмечаться в милиции.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=бывшие политзаключённые
`,
  )
})
