import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who may be among those freed, what is threatened or not signed (en)', () => {
  check(
    'en',
    `
= Nina Petrova was threatened with being driven to the border.
  person Nina Petrova

= A decree pardoning 12 people has not been signed.
  count 12 people: 12 other
  > tally | count=12 people

= The president may sign a pardon releasing 12 people.
  count 12 people: 12 other

= Nina Petrova told of 14 people set free in June, including Ivan Kalina.
  person Nina Petrova
  count 14 people: 14 released
  date June: 2025-06
  person Ivan Kalina
  > release_event | 2025-06 | count=14 people | by=Nina Petrova
  > release | 2025-06 | person=Ivan Kalina | within=14 people | by=Nina Petrova

= Nina Petrova was freed of all charges in absentia.
  person Nina Petrova

= The group mistakenly reported that Nina Petrova had been released.
  person Nina Petrova
  > release | denied | person=Nina Petrova | by=The group

= It was not immediately clear whether Nina Petrova was among those released.
  person Nina Petrova

= The president signed a decree pardoning 12 people on Friday.
  count 12 people: 12 pardoned
  date Friday: 2025-12-12
  > release_event:pardon | 2025-12-12 | count=12 people

= Nina Petrova may be among those released.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= Nina Petrova will be among those released.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Nina Petrova was expected to be among those released.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Nina Petrova hoped to be among those released.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= Nina Petrova should have been among those released.
  person Nina Petrova
  > release | demanded | person=Nina Petrova

= Nina Petrova might have been among the 12 people freed.
  person Nina Petrova
  count 12 people: 12 released
  > release_event | count=12 people
  > release | possible | person=Nina Petrova | within=12 people

= If Nina Petrova is among those released, we will be glad.
  person Nina Petrova

= Relatives expected Nina Petrova among those released.
  person Nina Petrova
  > release | planned | person=Nina Petrova

`,
  )
})

test('considered, expected or alleged releases (en)', () => {
  check(
    'en',
    `
= Belarus freed 12 people. Nina Petrova is expected to be among them.
  count 12 people: 12 released
  person Nina Petrova
  > release_event | count=12 people | agent=Belarus

= Belarus is considering releasing 12 people.
  count 12 people: 12 released
  > release_event | possible | count=12 people | agent=Belarus

= Negotiators discussed freeing Nina Petrova.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= Lukashenko ordered officials to consider pardoning Nina Petrova.
  person Lukashenko
  person Nina Petrova
  > pardon | possible | person=Nina Petrova | agent=Lukashenko

= It is rumoured that Nina Petrova was freed.
  person Nina Petrova
  > release | possible | person=Nina Petrova

= Nina Petrova was allegedly freed in May.
  person Nina Petrova
  date May: 2025-05
  > release | possible | 2025-05 | person=Nina Petrova

= The government began releasing 12 women on Friday.
  count 12 women: 12 released
  date Friday: 2025-12-12
  > release_event | 2025-12-12 | count=12 women


= The family demanded his release but Ivan Kalina was freed only in May.
  person Ivan Kalina
  date May: 2025-05
  > release | demanded | person=his | by=The family
  > release | 2025-05 | person=Ivan Kalina

= The opposition called for amnesty, yet 30 people were released on Monday.
  count 30 people: 30 released
  date Monday: 2025-12-08
  > release_event | 2025-12-08 | count=30 people

= Activists asked that the charges be dropped and Ivan Kalina be freed.
  person Ivan Kalina
  > release | demanded | person=Ivan Kalina | by=Activists

= Nina Petrova is the second activist to be released in a week.
  person Nina Petrova
  > role | person=Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova may be the second activist to be released.
  person Nina Petrova
  > role | person=Nina Petrova
  > release | planned | person=Nina Petrova
`,
  )
})

test('numbers that stand without a noun, and what is no sum (en)', () => {
  check(
    'en',
    `
= The eight, all members of a choir, were released on Friday.
  count eight: 8 released
  date Friday: 2025-12-12
  > release_event | 2025-12-12 | count=eight

= Nina Petrova, of Minsk, 42, a poet, was freed. The eight, all former guards, were charged with theft. In total nine books were released.
  person Nina Petrova
  count eight: 8 other
  > release | person=Nina Petrova
  > charge | count=eight

= In total 123 were released on Saturday.
  count 123: 123 released
  date Saturday: 2025-12-13
  > release_event | 2025-12-13 | count=123

= The group wants to ensure that Ivan Kalina is freed.
  person Ivan Kalina
  > release | demanded | person=Ivan Kalina

= They managed to ensure that Ivan Kalina was freed.
  person Ivan Kalina
  > release | person=Ivan Kalina

= On 2 May the president freed four organisers of the rally held on 19 April.
  date 2 May: 2025-05-02
  count four organisers: 4 released
  date 19 April: 2025-04-19
  > release_event | 2025-05-02 | count=four organisers

= The state pardons thousands of prisoners each year, and it released 40 prisoners in May 2022.
  count 40 prisoners: 40 released
  date May 2022: 2022-05
  > release_event | 2022-05 | count=40 prisoners

= Nina Petrova of the Great Lakes said the Arab Spring and Hanoi matter.
  person Nina Petrova

= In the biggest swap since 1990, 230 were released.
  date 1990
  count 230: 230 released
  > release_event | count=230

= Since 2024, 230 were released in total.
  date 2024
  count 230: 230 released since 2024
  > tally | count=230

= Three hostages were released by Hamas and 180 prisoners freed by Israel.
  count Three hostages: 3 released
  count 180 prisoners: 180 released
  > release_event | count=Three hostages
  > release_event | count=180 prisoners | agent=Israel

= The deal was praised by Hamas and 180 prisoners freed by Israel.
  count 180 prisoners: 180 released

= Belarus released 52 prisoners; Ivan Kalina was among them. Nina Petrova was not among them.
  count 52 prisoners: 52 released
  person Ivan Kalina
  person Nina Petrova
  > release_event | count=52 prisoners | agent=Belarus
  > release | person=Ivan Kalina | agent=Belarus | within=52 prisoners
  > not release | person=Nina Petrova | agent=Belarus
`,
  )
})

test('English: what takes nothing back, what is ordered behind a request, whom a judge frees', () => {
  check(
    'en',
    `
= Ivan Kalina was freed after he was jailed for a bomb hoax in May.
  person Ivan Kalina
  date May: 2025-05
  > release | person=Ivan Kalina
  > sentence | person=he

= The king approved our request and also ordered the release of Nina Petrova.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Judge Nina Petrova released on bail, Ivan Kalina, Olga Brown and John Smith.
  person Nina Petrova
  person Ivan Kalina
  person Olga Brown
  person John Smith
`,
  )
})
