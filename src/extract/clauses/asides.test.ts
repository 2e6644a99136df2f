import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('who tells of others at the beginning of a sentence was not freed (ru)', () => {
  check(
    'ru',
    `
= Как сообщил правозащитник Тарас Вольский, были освобождены шесть человек.
  person Тарас Вольский
  count шесть человек: 6 released
  > release_event | count=шесть человек | by=Тарас Вольский

= Как ранее сообщил Тарас Вольский, шесть человек были освобождены.
  person Тарас Вольский
  count шесть человек: 6 released
  > release_event | count=шесть человек | by=Тарас Вольский

= Как пишет Тарас Вольский, Нина Петрова и Ян Вус были освобождены.
  person Тарас Вольский
  person Нина Петрова
  person Ян Вус
  > release | person=Нина Петрова | by=Тарас Вольский
  > release | person=Ян Вус | by=Тарас Вольский

= Как сообщил Тарас Вольский, его не освободили.
  person Тарас Вольский
  > not release | person=его | by=Тарас Вольский
`,
  )
})

test('who tells of others at the beginning of a sentence was not freed (be, en)', () => {
  check(
    'be',
    `
= Як паведаміў праваабаронца Ян Вус, былі вызваленыя шэсць чалавек.
  person Ян Вус
  count шэсць чалавек: 6 released
  > release_event | count=шэсць чалавек | by=Ян Вус
`,
  )
  check(
    'en',
    `
= As the lawyer Ian Vus said, six people were freed.
  person Ian Vus
  count six people: 6 released
  > release_event | count=six people | by=Ian Vus
`,
  )
})
