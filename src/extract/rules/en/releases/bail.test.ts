import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('bail that is set, allowed or asked for is decided and not told as done (en)', () => {
  check(
    'en',
    `
= The court set bail for Nina Petrova at 10,000 lari. Bail was granted to Ivan Kalina on 3 May.
  person Nina Petrova
  person Ivan Kalina
  date 3 May: 2025-05-03
  > release | planned | person=Nina Petrova
  > release | planned | 2025-05-03 | person=Ivan Kalina

= The judge granted a defence request for bail to Nina Petrova. The court allowed Ivan Kalina's bail application.
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova
  > release | planned | person=Ivan Kalina

= Justice Okoro admitted Nina Petrova to bail. The court rejected Ivan Kalina's application for bail.
  person Okoro
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova | agent=Okoro
  > not release | person=Ivan Kalina

= The court heard Nina Petrova's bail application. Ivan Kalina's bail was revoked.
  person Nina Petrova
  person Ivan Kalina
`,
  )
})

test('whom a relative clause without a subject of its own tells of, and who acts behind one (en)', () => {
  check(
    'en',
    `
= Havana wants to exile the 52 dissidents it has promised to free.
  count 52 dissidents: 52 released
  > release_event | planned | count=52 dissidents

= Nina Petrova, whom the junta released in May, is abroad.
  person Nina Petrova
  date May: 2025-05
  > release | 2025-05 | person=Nina Petrova

= Nina Petrova, who was arrested in May, released a book. The film that Ivan Kalina released won a prize.
  person Nina Petrova
  date May: 2025-05
  person Ivan Kalina
  > detention | 2025-05 | person=Nina Petrova

= Judge Olga Lis, who ruled on an appeal, released Nina Petrova but jailed Ivan Kalina.
  person Olga Lis
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=Olga Lis
  > sentence | person=Ivan Kalina | agent=Olga Lis

= The authorities released two activists, officials and lawyers said.
  count two activists: 2 released
  > release_event | count=two activists | agent=The authorities | by=officials

= An amnesty saw 200 detainees freed. It was an amnesty that saw 300 detainees freed.
  count 200 detainees: 200 released
  count 300 detainees: 300 released
  > release_event | count=200 detainees
  > release_event | count=300 detainees
`,
  )
})
