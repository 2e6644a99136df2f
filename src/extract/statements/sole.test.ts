import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('a condition whose words name nobody falls upon the only one its sentence speaks of', () => {
  check(
    'en',
    `
= Nina Petrova was released on bail. Petrova’s freedom is conditional: a ban against leaving the country.
  person Nina Petrova
  person Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=Petrova

= She was released on bail. Some offers hold bans on speaking to the press.
  > release | person=She
  > condition
`,
  )
})

test('who comes to those that are held, who has promised something and who lacks nothing is not bound', () => {
  check(
    'en',
    `
= Nina Petrova was released. The reporters were unable to see her. A delegation was refused permission to visit her.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. Ivan Kalina has promised to relax some of the social and political restrictions.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
`,
  )
  check(
    'be',
    `
= Ніну Пятрову вызвалілі. Яе знялі з вытворчасці. Мы не можам пакінуць за полем увагі іншых.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
`,
  )
})
