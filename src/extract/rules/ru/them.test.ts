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
