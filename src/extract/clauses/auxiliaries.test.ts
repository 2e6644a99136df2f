import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what a negated auxiliary denies or puts off behind what belongs to its participle (ru, be)', () => {
  check(
    'ru',
    `
= Нина Петрова освобождена из колонии не была.
  person Нина Петрова
  > not release | person=Нина Петрова

= Нина Петрова помилована президентом не будет.
  person Нина Петрова
  > not pardon | planned | person=Нина Петрова

= Нина Петрова освобождена из колонии, но не будет давать интервью.
  person Нина Петрова
  > release | person=Нина Петрова
`,
  )
  check(
    'be',
    `
= Вызваленая з калоніі Ніна Пятрова не была.
  person Ніна Пятрова
  > not release | person=Ніна Пятрова

= Вызваленыя з калоніі жанчыны не былі ў шпіталі.
  > release_event
`,
  )
})

test('“whose release he secured” is not his (en)', () => {
  check(
    'en',
    `
= The envoy met Nina Petrova, whose release from prison he had demanded.
  person Nina Petrova
`,
  )
})
