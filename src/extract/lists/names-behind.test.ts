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

test('whose allies are among those freed is not one of them (ru)', () => {
  check(
    'ru',
    `
= Среди освобождённых — соратники Ивана Петрова.
person Ивана Петрова: Иван Петров

= Среди освобождённых — соратница Ивана Петрова Анна Коваль.
person Ивана Петрова: Иван Петров
person Анна Коваль
> release | person=Анна Коваль
`,
  )
})

test('those whom the sentence itself counts or names between dashes (en)', () => {
  check(
    'en',
    `
= Political prisoners—Nina Petrova, Ivan Kalina and Olga Lis—have been released from prison.
  person Nina Petrova
  person Ivan Kalina
  person Olga Lis
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Olga Lis

= The two bloggers released from prison in May are Nina Petrova and Ivan Kalina.
  count two bloggers: 2 released
  date May: 2025-05
  person Nina Petrova
  person Ivan Kalina
  > release_event | 2025-05 | count=two bloggers
  > release | 2025-05 | person=Nina Petrova | within=two bloggers
  > release | 2025-05 | person=Ivan Kalina | within=two bloggers
`,
  )
})
