import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('English: names of those freed go on behind what describes each of them', () => {
  check(
    'en',
    `
= Among those freed were Nina Petrova, a reporter with a small paper held since May, and Ivan Kalina, also from Brest, detained in June.
  person Nina Petrova
  date May: 2025-05
  person Ivan Kalina
  date June: 2025-06
  > detention | 2025-06 | person=Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= Among those freed were Nina Petrova, an aide to Anna Zima’s staff, and Ivan Kalina.
  person Nina Petrova
  person Anna Zima
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= Nina Petrova, who had been held there, and Ivan Kalina have been freed.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= They freed Nina Petrova, a poet, and Ivan Kalina, her lawyer, wept.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=They

= Belarus freed nine people. Nina Petrova, a writer, and Ivan Kalina were also included.
  count nine people: 9 released
  person Nina Petrova
  person Ivan Kalina
  > release_event | count=nine people | agent=Belarus
  > release | person=Nina Petrova | agent=Belarus | within=nine people
  > release | person=Ivan Kalina | agent=Belarus | within=nine people

= Belarus freed nine people. The release list further included Nina Petrova along with the poet Ivan Kalina.
  count nine people: 9 released
  person Nina Petrova
  person Ivan Kalina
  > release_event | count=nine people | agent=Belarus
  > release | person=Nina Petrova
  > release | person=Ivan Kalina | agent=Belarus | within=nine people

= Belarus freed nine people. The delegation included Nina Petrova.
  count nine people: 9 released
  person Nina Petrova
  > release_event | count=nine people | agent=Belarus

= Belarus freed nine people. The list of those still in prison includes Nina Petrova.
  count nine people: 9 released
  person Nina Petrova
  > release_event | count=nine people | agent=Belarus
`,
  )
})

test('English: a release as a noun is a fact where its outcome is told; numbers of headlines and of another day', () => {
  check(
    'en',
    `
= The release of Nina Petrova and Ivan Kalina is a long-sought step forward.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= The release of Nina Petrova is a necessary step.
  person Nina Petrova

= The release of Nina Petrova would be a step forward.
  person Nina Petrova

= The release of Nina Petrova is the next step.
  person Nina Petrova

= Ten reporters among 52 prisoners set free
  count Ten reporters: 10 released
  count 52 prisoners: 52 released
  > release_event | count=52 prisoners
  > release_event | count=Ten reporters

= 14 prisoners were freed in June, and a further 51 in July.
  count 14 prisoners: 14 released
  date June: 2025-06
  count 51: 51 released
  date July: 2025-07
  > release_event | 2025-06 | count=14 prisoners
  > release_event | 2025-07 | count=51

= The 52 prisoners pardoned on 3 May join 314 others released since July 2023.
  count 52 prisoners: 52 pardoned
  date 3 May: 2025-05-03
  count 314 others: 314 released since 2023-07
  date July 2023: 2023-07
  > release_event:pardon | 2025-05-03 | count=52 prisoners
  > tally | 2025-05-03 | count=314 others
`,
  )
})

test('English: people told of by what they are, in headlines too; what is called for, ordered or only named', () => {
  check(
    'en',
    `
= Minsk frees jailed opposition leader after five years
  term five years: P5Y
  > release | person=jailed opposition leader | agent=Minsk

= Opposition leader freed in Belarus
  > release | person=Opposition leader | place=Belarus

= Opposition leader Nina Petrova freed in Belarus
  person Nina Petrova
  > release | person=Nina Petrova | place=Belarus

= The Nobel laureate and head of Viasna was released.
  > release | person=The Nobel laureate

= Minsk freed a well-known poet on Friday.
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=a well-known poet | agent=Minsk

= The president may pardon a well-known poet.
  > pardon | possible | person=a well-known poet

= According to the spokesman Ivan Kalina, the pardoning of prisoners goes on.
  person Ivan Kalina

= The Union called for the repeal of the law.
  > reform | demanded

= Parliament repealed the law.
  > reform

= We call for the immediate and unconditional release of all journalists — and of all prisoners.
  > demand
  > release_event | demanded

= The president signed an order to release 12 prisoners.
  count 12 prisoners: 12 released
  > release_event | planned | count=12 prisoners

= The release of Nina Petrova marks a turn.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})

test('English: whom a clause without “that” is about, headlines, light verbs, verbs behind a dash', () => {
  check(
    'en',
    `
= I was happy they were released.
  > release | person=they

= Her friends are glad 14 people were released.
  count 14 people: 14 released
  > release_event | count=14 people

= Among those released were protest leader Nina Petrova, banker Ivan Kalina, who once stood for president, and Nobel Peace Prize laureate Anna Zima.
  person Nina Petrova
  person Ivan Kalina
  person Anna Zima
  > role | person=Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Anna Zima

= Belarus president frees jailed opposition leader
  > release | person=jailed opposition leader

= Also out is Nina Petrova, a banker.
  person Nina Petrova
  > release | person=Nina Petrova

= Now they know that we are all free.
  > release | person=we

= Minsk has released a former candidate and his campaign manager from prison.
  > release | person=a former candidate | agent=Minsk
  > release | person=his campaign manager | agent=Minsk

= Hours after gaining her freedom, Nina Petrova came home.
  person Nina Petrova
  > release | person=Nina Petrova

= The releases of Nina Petrova and Ivan Kalina follow new sanctions.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= Nina Petrova was arrested in May and was sentenced to five years — and finally released two weeks ago.
  person Nina Petrova
  date May: 2025-05
  term five years: P5Y
  date two weeks ago: 2025-11-30~
  > detention | 2025-05 | person=Nina Petrova
  > sentence | person=Nina Petrova | term=five years
  > release | 2025-11-30~ | person=Nina Petrova

= The 58-year-old former deputy minister had received a pardon.
  > pardon | person=The 58-year-old former deputy minister
`,
  )
})
