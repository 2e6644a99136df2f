import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('English: a release told of by whose it is', () => {
  check(
    'en',
    `
= Nina Petrova was jailed in 2020. Her family demands her immediate release.
  person Nina Petrova
  date 2020
  > sentence | 2020 | person=Nina Petrova
  > release | demanded | person=her | by=Her family

= Nina Petrova was jailed. The poets welcomed her release.
  person Nina Petrova
  > sentence | person=Nina Petrova
  > release | person=her

= Nina Petrova was jailed. The poets pressed for her release.
  person Nina Petrova
  > sentence | person=Nina Petrova
  > release | demanded | person=her

= Nina Petrova was jailed. The ministry denied reports of her release.
  person Nina Petrova
  > sentence | person=Nina Petrova
  > release | denied | person=her | by=The ministry

= Nina Petrova was jailed. The ministry could not confirm her release.
  person Nina Petrova
  > sentence | person=Nina Petrova

= Nina Petrova was jailed. The poets took part in the talks for her release.
  person Nina Petrova
  > sentence | person=Nina Petrova
  > negotiation | negotiator=The poets

= Nina Petrova, a poet, wrote songs. Her release of songs was announced on Friday.
  person Nina Petrova
  date Friday: 2025-12-12
`,
  )
})

test('English: who was left out of a release was not released', () => {
  check(
    'en',
    `
= Nina Petrova was left out of the amnesty.
  person Nina Petrova
  > not release | person=Nina Petrova

= Nina Petrova was absent from this clemency.
  person Nina Petrova
  > not pardon | person=Nina Petrova

= Nina Petrova was not on the list of those freed.
  person Nina Petrova
  > not release | person=Nina Petrova

= Nina Petrova was not included in the amnesty.
  person Nina Petrova
  > not release | person=Nina Petrova

= Nina Petrova was absent from this meeting.
  person Nina Petrova
`,
  )
})

test('English: who is described first and named behind dashes or an organisation; people by their trade', () => {
  check(
    'en',
    `
= One more prisoner — Nina Petrova — was released.
  count One more prisoner: 1 released
  person Nina Petrova
  > release | person=Nina Petrova
  > tally | count=One more prisoner

= The radio identified one of those freed as one of its journalists, Nina Petrova, who was ill.
  person Nina Petrova
  > release | person=Nina Petrova

= The ministry has not identified one of those freed as Nina Petrova.
  person Nina Petrova

= One more from our list — Vladyslav Zorka — was released.
  count One more: 1 released
  person Vladyslav Zorka
  > release | person=Vladyslav Zorka
  > tally | count=One more

= A journalist from the Belarusian service of Radio Liberty Nina Petrova, who was ill, has been released.
  person Nina Petrova
  > release | person=Nina Petrova

= The former banker, who spent five years in prison, has been released.
  term five years in prison: P5Y
  > release | person=The former banker

= A poet jailed for a post has been freed.
  > sentence | person=A poet
  > release | person=A poet

= She will be freed by May.
  date May: 2026-05
  > release | planned | person=She
`,
  )
})

test('English: semicolons between those of one subject; a verb before a group; a citizen; who may not leave home', () => {
  check(
    'en',
    `
= Translator Nina Petrova; writer and publicist Ivan Kalina; and editor Anna Zima, were also freed.
  person Nina Petrova
  person Ivan Kalina
  person Anna Zima
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Anna Zima

= Nina Petrova wept; and Ivan Kalina and Anna Zima were freed.
  person Nina Petrova
  person Ivan Kalina
  person Anna Zima
  > release | person=Ivan Kalina
  > release | person=Anna Zima

= The authorities must immediately release political prisoners.
  > release_event | demanded | agent=The authorities

= Minsk agreed to release political prisoners.
  > release_event | planned | agent=Minsk

= An American detained in May has been freed.
  date May: 2025-05
  > detention | 2025-05 | person=An American
  > release | person=An American

= Nina Petrova was released. She must report to the local police daily.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was released. She is barred from leaving her apartment.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova is barred from leaving the country.
  person Nina Petrova
  > condition:exit_ban | person=Nina Petrova
`,
  )
})
