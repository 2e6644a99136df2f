import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('English: names behind what they are or behind their number, those before a relative clause, what is usual, a number told again with its day', () => {
  check(
    'en',
    `
= Political prisoners Nina Petrova, Ivan Kalina, and Anna Zima are finally free.
  person Nina Petrova
  person Ivan Kalina
  person Anna Zima
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Anna Zima

= Belarus freed two political prisoners Nina Petrova and Ivan Kalina.
  count two political prisoners: 2 released
  person Nina Petrova
  person Ivan Kalina
  > release_event | count=two political prisoners | agent=Belarus
  > release | person=Nina Petrova | agent=Belarus | within=two political prisoners
  > release | person=Ivan Kalina | agent=Belarus | within=two political prisoners

= Nina Petrova and Ivan Kalina, who won a prize while in jail awaiting trial, also were freed.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= Belarus freed from prison Nina Petrova and Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=Belarus
  > release | person=Ivan Kalina | agent=Belarus

= Prisoners in colony No. 14 are usually released after eleven.

= Nina Petrova and Ivan Kalina were arrested. They were released the same day.
  person Nina Petrova
  person Ivan Kalina
  > detention | person=Nina Petrova
  > detention | person=Ivan Kalina
  > release | person=They

= Belarus freed six prisoners. The six were released on May 3.
  count six prisoners: 6 released
  count six: 6 released
  date May 3: 2025-05-03
  > release_event | count=six prisoners | agent=Belarus
  > release_event | 2025-05-03 | count=six

= On May 3, 20 people came from Ukraine to Lithuania. They had been released on April 30.
  date May 3: 2025-05-03
  count 20 people: 20 displaced
  date April 30: 2025-04-30
  > displacement | 2025-05-03 | count=20 people | from=Ukraine | to=Lithuania
  > release_event | 2025-04-30
`,
  )
})

test('English: who asks for others to be freed is not who is to be freed', () => {
  check(
    'en',
    `
= Oleg Tarasov asked for Marek Dovnar to be freed.
  person Oleg Tarasov
  person Marek Dovnar
  > release | demanded | person=Marek Dovnar

= Oleg Tarasov asked to be freed.
  person Oleg Tarasov
  > release | demanded | person=Oleg Tarasov
`,
  )
})
