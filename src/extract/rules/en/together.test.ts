import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('English: those freed along with others, who “they” are', () => {
  check(
    'en',
    `
= Nina Petrova, along with 13 other prisoners, was released.
  person Nina Petrova
  count 13 other prisoners: 13 released
  > release | person=Nina Petrova
  > release_event | count=13 other prisoners

= Along with Nina Petrova, the authorities released Jan Koval.
  person Nina Petrova
  person Jan Koval
  > release | person=Jan Koval

= The court freed two women. The women are Nina Petrova and Maria Zhuk.
  count two women: 2 released
  person Nina Petrova
  person Maria Zhuk
  > release_event | count=two women
  > release | person=Nina Petrova | within=two women
  > release | person=Maria Zhuk | within=two women

= Those freed include Nina Petrova; Jan Koval, a blogger sentenced to six years; and Pavel Kruty.
  person Nina Petrova
  person Jan Koval
  term six years: P6Y
  person Pavel Kruty
  > release | person=Nina Petrova
  > release | person=Jan Koval
  > release | person=Pavel Kruty
  > sentence | person=Jan Koval | term=six years

= The court freed two women. They are in Vilnius with Nina Petrova and Maria Zhuk.
  count two women: 2 released
  person Nina Petrova
  person Maria Zhuk
  > release_event | count=two women
`,
  )
})

test('English: who is a free person was not freed, unless now', () => {
  check(
    'en',
    `
= Nina Petrova is a free person.
  person Nina Petrova

= Nina Petrova is at liberty to say so.
  person Nina Petrova

= Nina Petrova was released from hospital.
  person Nina Petrova

= Nina Petrova is finally a free woman.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})

test('English: what corrects a report, who a film is about, who is not among those to be freed', () => {
  check(
    'en',
    `
= An earlier version of this article said Nina Petrova had been released.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=An earlier version

= Media reported that Nina Petrova had been released. She has not left the colony.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=Media
  > not release | person=She

= Nina Petrova was released, her lawyer said. Hours later the lawyer said she was still in the colony.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=her lawyer

= It was reported that Nina Petrova was freed, but this has not been confirmed.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= The film about Nina Petrova was released in May.
  person Nina Petrova
  date May: 2025-05

= Nina Petrova was not among those to be freed.
  person Nina Petrova

= All must be released.
  > release_event | demanded

= Nina Petrova was released with some 200 political prisoners.
  person Nina Petrova
  count 200 political prisoners: ~200 released
  > release | person=Nina Petrova
  > release_event | count=200 political prisoners
`,
  )
})

test('English: names in capitals', () => {
  check(
    'en',
    `
= NINA ZHUK RELEASED FROM PRISON
  person NINA ZHUK
  > release | person=NINA ZHUK

= MARK MY WORDS
`,
  )
})

test('the day of an earlier conviction, put in before the verb, is not that of the release', () => {
  check(
    'en',
    `
= Nina Petrova, jailed in May, was freed.
  person Nina Petrova
  date May: 2025-05
  > sentence | 2025-05 | person=Nina Petrova
  > release | person=Nina Petrova

= Two journalists, convicted in 2023, were released.
  count Two journalists: 2 released
  date 2023
  > sentence | 2023 | count=Two journalists
  > release_event | count=Two journalists
`,
  )
})
