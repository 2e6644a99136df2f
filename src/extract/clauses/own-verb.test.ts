import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what stands behind “and” and a verb of its own is not acted upon by the verb before', () => {
  check(
    'en',
    `
= The guards freed Nina Petrova and thanked Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova

= The guards released Nina Petrova and fined 12 activists.
  person Nina Petrova
  count 12 activists: 12 convicted
  > release | person=Nina Petrova

= The guards released Nina Petrova and 12 activists.
  person Nina Petrova
  count 12 activists: 12 released
  > release | person=Nina Petrova
  > release_event | count=12 activists

= The president pardoned and released nine prisoners.
  count nine prisoners: 9 released
  > release_event:pardon | count=nine prisoners
`,
  )
  check(
    'ru',
    `
= Надзиратели освободили журналиста и поблагодарили Нину Петрову.
  person Нину Петрову: Нина Петрова

= Надзиратели освободили журналиста и оштрафовали 12 человек.
  count 12 человек: 12 other

= Надзиратели освободили Нину Петрову и ещё 12 человек.
  person Нину Петрову: Нина Петрова
  count 12 человек: 12 released
  > release | person=Нину Петрову
  > release_event | count=12 человек
`,
  )
  check(
    'be',
    `
= Наглядчыкі вызвалілі Ніну Пятрову і сустрэлі 12 паслоў.
  person Ніну Пятрову: Ніна Пятрова
  count 12 паслоў: 12 other
  > release | person=Ніну Пятрову
`,
  )
})

test('a running total behind others is not acted upon', () => {
  check(
    'en',
    `
= The guards freed three more nurses, 27 people in all.
  count three more nurses: 3 released
  count 27 people: 27 released
  > release_event | count=three more nurses
`,
  )
  check(
    'ru',
    `
= Надзиратели освободили ещё троих учителей, всего 27 человек.
  count троих учителей: 3 released
  count 27 человек: 27 released
  > release_event | count=троих учителей
`,
  )
})

test('a noun of people that ends like a verb is none', () => {
  check(
    'ru',
    `
= Надзиратели освободили Нину Петрову и генерала Ивана Калину.
  person Нину Петрову: Нина Петрова
  person Ивана Калину: Иван Калина
  > release | person=Нину Петрову
  > release | person=Ивана Калину
`,
  )
})
