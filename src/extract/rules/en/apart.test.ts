import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who was freed and who perished, who orders others to be tried and freed, authorities that free (en)', () => {
  check(
    'en',
    `
= Six prisoners survived and 14 were freed.
  count Six prisoners: 6 released
  count 14: 14 released
  > release_event | count=14
  > tally | count=Six prisoners

= The judge Ivan Petrov ordered the blogger to be brought to court and immediately freed.
  person Ivan Petrov
  > release | planned | person=the blogger

= The judge Ivan Petrov ordered Nina Petrova to be fined and freed.
  person Ivan Petrov
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Saudi authorities released prominent women’s rights activist Nina Petrova from prison.
  person Nina Petrova
  > release | person=Nina Petrova | agent=Saudi authorities

= The lawyer Anna Zima said that she expected her client to be released from prison soon.
  person Anna Zima

= One of those freed, a friend of Ivan Petrov, told of prison.
  person Ivan Petrov

= One of those freed, the lawyer Ivan Petrov, told of prison.
  person Ivan Petrov
  > release | person=Ivan Petrov

= The police freed Ivan Petrov and expelled Oleg Kalina.
  person Ivan Petrov
  person Oleg Kalina
  > release | person=Ivan Petrov
  > displacement | person=Oleg Kalina

= No pardons were issued to Nina Petrova.
  person Nina Petrova

= Despite talk of the release of Nina Petrova, she stays in jail.
  person Nina Petrova

= Critics slammed the release of Nina Petrova, which may come in May.
  person Nina Petrova
  date May: 2025-05

= The authorities released prisoners’ letters.

= An appeals court ordered the release of Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Opposition leader Nina Petrova, 18 others out of prison
  person Nina Petrova
  count 18 others: 18 released
  > release | person=Nina Petrova
  > release_event | count=18 others

= Pirates release 4 sailors after three years
  count 4 sailors: 4 released
  > release_event | count=4 sailors

= They worked to keep Nina Petrova out of prison.
  person Nina Petrova
`,
  )
})
