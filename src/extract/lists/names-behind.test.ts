import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('who those freed include, whatever is said of each (en)', () => {
  check(
    'en',
    `
= Those released include Nina Petrova, who was met by Anna Bykava, and Olga Lis.
  person Nina Petrova
  person Anna Bykava
  person Olga Lis
  > release | person=Nina Petrova
  > release | person=Olga Lis

= Among those released is Nina Petrova, Ivan Kalina said.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | by=Ivan Kalina
`,
  )
})
