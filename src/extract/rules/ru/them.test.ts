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
  > release_event
`,
  )
})
