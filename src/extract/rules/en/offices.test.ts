import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('names between what people are called, and whose they are (en)', () => {
  check(
    'en',
    `
= Among those released were activists Ivan Krutov and Andrei Sidorov, former Petrov coordinators Lilia Chaykova, Ksenia Fadina, and Vadim Ostrov, and Kevin Lik, a teenager.
  person Ivan Krutov
  person Andrei Sidorov
  person Petrov
  person Lilia Chaykova
  person Ksenia Fadina
  person Vadim Ostrov
  person Kevin Lik
  > release | person=Ivan Krutov
  > release | person=Andrei Sidorov
  > release | person=Lilia Chaykova
  > release | person=Ksenia Fadina
  > release | person=Vadim Ostrov
  > release | person=Kevin Lik

= Also freed were journalist Irina Slavina, sentenced in 2022, and journalist and editor Pavel Mozhin.
  person Irina Slavina
  date 2022
  person Pavel Mozhin
  > release | person=Irina Slavina
  > release | person=Pavel Mozhin
  > sentence | 2022 | person=Irina Slavina

= They freed Nina Petrova, a poet, and journalist and editor Pavel Mozhin was detained.
  person Nina Petrova
  person Pavel Mozhin
  > release | person=Nina Petrova | agent=They
  > detention | person=Pavel Mozhin

= 18 prisoners were released, including the leader of the Harbour Front, Pavel Krutov, who is ill.
  count 18 prisoners: 18 released
  person Pavel Krutov
  > release_event | count=18 prisoners
  > release | person=Pavel Krutov | within=18 prisoners

= 18 prisoners were released, including critics of the head of state, Alexander Lukashenko.
  count 18 prisoners: 18 released
  person Alexander Lukashenko
  > release_event | count=18 prisoners

= Former soldier Pavel Krutov and U.S.-Russian journalist Nina Petrova were released from prison.
  person Pavel Krutov
  person Nina Petrova
  > release | person=Pavel Krutov
  > release | person=Nina Petrova
`,
  )
})

test('who could bring about a release, who was only encouraged to, what a release is given for (en)', () => {
  check(
    'en',
    `
= The governor was able to secure her release during a visit to Minsk.
  > release | person=her

= Her lawyer wants to secure her release.
  > release | demanded | person=her

= The envoy was encouraged by the release of Nina Petrova.
  person Nina Petrova
  > release | person=Nina Petrova

= The President encouraged Belarus to release political prisoners in return for the lifting or easing of sanctions.
  > release_event | demanded
  > concession:sanctions_relief | demanded | measure=sanctions

= The Government pardoned and released 9 people.
  count 9 people: 9 released
  > release_event:pardon | count=9 people

= The newly pardoned and released 9 people met.
  count 9 people: 9 released
  > release_event | count=9 people
`,
  )
})
