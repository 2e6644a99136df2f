import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('Russian releases of people without a name, of kin, and in few words', () => {
  check(
    'ru',
    `
= Освобождён политзаключённый из Бреста.
  > release | person=политзаключённый

= Нина Петрова ещё в колонии. Её муж вышел раньше, в мае.
  person Нина Петрова
  date мае: 2025-05
  > release | 2025-05 | person=Её муж

= Ещё пятеро покинули колонии вчера.
  count пятеро: 5 released
  date вчера: 2025-12-13
  > release_event | 2025-12-13 | count=пятеро

= Меня выпустили в сентябре.
  date сентябре: 2025-09
  > release | 2025-09 | person=Меня

= Вчера вышла Нина Петрова.
  date Вчера: 2025-12-13
  person Нина Петрова
  > release | 2025-12-13 | person=Нина Петрова

= Ожидалось, что Нина Петрова выйдет 20 декабря.
  person Нина Петрова
  date 20 декабря: 2025-12-20
  > release | planned | 2025-12-20 | person=Нина Петрова

= В мае вышел роман Нины Петровой.
  date мае: 2025-05
  person Нины Петровой: Нина Петрова

= Учительница из Бреста вышла на свободу.
  > release | person=Учительница

= Тарас Вольский тоже на свободе.
  person Тарас Вольский
  > release | person=Тарас Вольский

= Нину Петрову должны отпустить 20 декабря.
  person Нину Петрову: Нина Петрова
  date 20 декабря: 2025-12-20
  > release | planned | 2025-12-20 | person=Нину Петрову
`,
  )
})

test('Russian names told in a sentence of their own', () => {
  check(
    'ru',
    `
= Вчера освободили ещё двоих. Это Нина Петрова и Тарас Вольский.
  date Вчера: 2025-12-13
  count двоих: 2 released
  person Нина Петрова
  person Тарас Вольский
  > release_event | 2025-12-13 | count=двоих
  > release | 2025-12-13 | person=Нина Петрова | within=двоих
  > release | 2025-12-13 | person=Тарас Вольский | within=двоих

= Вчера освободили ещё двоих. Это Нина Петрова сказала мужу.
  date Вчера: 2025-12-13
  count двоих: 2 released
  person Нина Петрова
  > release_event | 2025-12-13 | count=двоих
`,
  )
})
