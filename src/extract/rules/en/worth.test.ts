import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('English: what a gerund behind a preposition is worth, forms of release, who is listed or counted (en)', () => {
  check(
    'en',
    `
= Nina Petrova has not, as of Monday, been released.
  person Nina Petrova
  date Monday: 2025-12-08
  > not release | 2025-12-08 | person=Nina Petrova

= Police tried to make Nina Petrova sign a paper before releasing her.
  person Nina Petrova

= Police questioned Nina Petrova for hours before releasing her.
  person Nina Petrova
  > release | person=her

= The president could show clemency by releasing Nina Petrova.
  person Nina Petrova

= The president showed kindness by releasing Nina Petrova.
  person Nina Petrova
  > release | person=Nina Petrova

= Before releasing Nina Petrova, the state wants guarantees.
  person Nina Petrova

= Instead of releasing Nina Petrova, the court sent her back to the town.
  person Nina Petrova
  > not release | person=Nina Petrova

= There were protests after the release of Nina Petrova was postponed.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= The bank freed 200 workers from their duties.
  count 200 workers: 200 released

= Nina Petrova was freed on a royal pardon.
  person Nina Petrova
  > release:pardon | person=Nina Petrova

= Nina Petrova was conditionally released.
  person Nina Petrova
  > release:conditional | person=Nina Petrova

= Between 40 and 53 prisoners have been released.
  count 40 and 53 prisoners: 40..53 released
  > release_event | count=40 and 53 prisoners

= Officials said that all three have been released.
  count three: 3 released
  > release_event | count=three | by=Officials

= US basketball star Nina Petrova was freed from prison.
  person Nina Petrova
  > release | person=Nina Petrova

= Others in the case, including doctor Ivan Kalina, have been released.
  person Ivan Kalina
  > release | person=Ivan Kalina

= Norland releases 140 detainees, shuts its biggest prison
  count 140 detainees: 140 released
  > release_event | count=140 detainees

= A studio releases Nina Petrova documentary
  person Nina Petrova

= The authorities free 30 prisoners
  count 30 prisoners: 30 released
  > release_event | count=30 prisoners | agent=The authorities

= Six prisoners freed; others told to wait
  count Six prisoners: 6 released
  > release_event | count=Six prisoners

= 30 prisoners from all over the country to be freed
  count 30 prisoners: 30 released
  > release_event | planned | count=30 prisoners

= They are waiting for Nina Petrova to leave prison.
  person Nina Petrova

= Also among those reportedly released was Nina Petrova, a poet.
  person Nina Petrova
  > release | person=Nina Petrova

= On Friday the court released a young lawmaker who was jailed last year.
  date Friday: 2025-12-12
  date last year: 2024
  > release | 2025-12-12 | person=a young lawmaker
  > sentence | 2024 | person=a young lawmaker

= Nina Petrova was arrested for allegedly hitting a guard and later freed.
  person Nina Petrova
  > detention | person=Nina Petrova
  > release | person=Nina Petrova

= Six months after Nina Petrova is freed, she can apply.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Zork Blim of Plinton was freed from prison.
  person Zork Blim
  > release | person=Zork Blim

= Journalist Saad Ibrahim Kalina and Dr. Ivan A.M. Salo have been freed.
  person Saad Ibrahim Kalina
  person Ivan A.M. Salo: Ivan A. M. Salo
  > release | person=Saad Ibrahim Kalina
  > release | person=Ivan A.M. Salo

= Journalists Afghan Kalinov and Nina Petrova were freed from the Zork Correctional Facility.
  person Afghan Kalinov
  person Nina Petrova
  > release | person=Afghan Kalinov
  > release | person=Nina Petrova

= The Afghan Taliban were freed.

= Nina Petrova left the Zork Correctional Facility on Friday.
  person Nina Petrova
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Nina Petrova

= Nina Petrova, a poet who wrote for the town paper, was freed from prison.
  person Nina Petrova
  > release | person=Nina Petrova

= Five activists, detained in May when the government raised taxes, were released.
  count Five activists: 5 released
  date May: 2025-05
  > detention | 2025-05 | count=Five activists
  > release_event | count=Five activists

= Minsk freed on Saturday seven prisoners.
  date Saturday: 2025-12-13
  count seven prisoners: 7 released
  > release_event | 2025-12-13 | count=seven prisoners | agent=Minsk

= Two dissidents have completed four-year prison terms and have returned home.
  count Two dissidents: 2 released
  term four-year prison terms: P4Y
  > release_event:end_of_term | count=Two dissidents

= Norland to free 30 prisoners in an amnesty
  count 30 prisoners: 30 released
  > release_event:amnesty | planned | count=30 prisoners

= Rescuers worked all night. Nineteen miners trapped underground have been freed.
  count Nineteen miners: 19 released

= Two Norland women's rights activists have been freed.
  count Two Norland women's rights activists: 2 released
  > release_event | count=Two Norland women's rights activists

= Nina Petrova, who was jailed for making online calls for a strike, was released from a prison.
  person Nina Petrova
  > sentence | person=Nina Petrova
  > release | person=Nina Petrova

= Three co-accused were also freed.
  count Three co-accused: 3 released
  > release_event | count=Three co-accused

= Along with Olga Sidorova, journalist Nina Petrova, pastor Piotr Kruk and Ivan Kalina were released.
  person Olga Sidorova
  person Nina Petrova
  person Piotr Kruk
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Piotr Kruk
  > release | person=Ivan Kalina
  > release | person=Olga Sidorova

= The 23-year-old, who went on hunger strike in jail, was freed.
  > release | person=The 23-year-old
`,
  )
})
