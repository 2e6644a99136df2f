import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('other ways to come free, who is meant by them, and what only sounds so (en)', () => {
  check(
    'en',
    `
= The government let Maryna Sauchanka go.
  person Maryna Sauchanka
  > release | person=Maryna Sauchanka

= Freed from a colony in May, Maryna Sauchanka thanked them.
  date May: 2025-05
  person Maryna Sauchanka
  > release | 2025-05 | person=Maryna Sauchanka

= Maryna Sauchanka's lawyer, Pavel Dubko, was freed in May.
  person Maryna Sauchanka
  person Pavel Dubko
  date May: 2025-05
  > release | 2025-05 | person=Pavel Dubko

= The husband of Maryna Sauchanka, Pavel Dubko, walked out of the penal colony.
  person Maryna Sauchanka
  person Pavel Dubko
  > release | person=Pavel Dubko

= The president granted clemency to 12 people.
  count 12 people: 12 pardoned
  > release_event:pardon | count=12 people

= Belarus released from prison and brought to the border 12 people.
  count 12 people: 12 released
  > release_event | count=12 people | agent=Belarus
  > displacement | count=12 people | agent=Belarus

= Viasna wrote that Maryna Sauchanka had been freed; she remains in prison.
  person Maryna Sauchanka
  > release | denied | person=Maryna Sauchanka | by=Viasna

= We insist that Maryna Sauchanka be freed.
  person Maryna Sauchanka
  > release | demanded | person=Maryna Sauchanka | by=We

= Poland will reopen the crossing once Maryna Sauchanka is freed.
  person Maryna Sauchanka
  > release | planned | person=Maryna Sauchanka

= They told Maryna Sauchanka that she was being released.
  person Maryna Sauchanka
  > release | planned | person=she | by=They

= Had Minsk released Maryna Sauchanka, Warsaw would have paid.
  person Maryna Sauchanka
  > release | hypothetical | person=Maryna Sauchanka | agent=Minsk

= Talks on freeing Maryna Sauchanka continue.
  person Maryna Sauchanka

= Maryna Sauchanka was released from the punishment cell.
  person Maryna Sauchanka

= Nine women pardoned, two of them mothers
  count Nine women: 9 pardoned
  count two of them: 2 pardoned of Nine women
  > release_event:pardon | count=Nine women
  > tally | count=two of them

= Maryna Sauchanka, a teacher who once taught Pavel Dubko, got her freedom back.
  person Maryna Sauchanka
  person Pavel Dubko
  > role | person=Maryna Sauchanka
  > release | person=Maryna Sauchanka
`,
  )
})

test('people without a name, both of them, and releases that are only planned, demanded or not believed in (en)', () => {
  check(
    'en',
    `
= A nurse from Homiel was freed in May.
  date May: 2025-05
  > release | 2025-05 | person=A nurse

= On 3 May Minsk let another 15 people out of its prisons.
  date 3 May: 2025-05-03
  count 15 people: 15 released
  > release_event | 2025-05-03 | count=15 people | agent=Minsk

= The release of Maryna Sauchanka was scheduled for May 2025 but has been postponed.
  person Maryna Sauchanka
  date May 2025: 2025-05
  > release | planned | 2025-05 | person=Maryna Sauchanka

= Maryna Sauchanka's release has been postponed.
  person Maryna Sauchanka
  > release | planned | person=Maryna Sauchanka

= Maryna Sauchanka had been due for release in May 2025.
  person Maryna Sauchanka
  date May 2025: 2025-05
  > release | planned | 2025-05 | person=Maryna Sauchanka

= They promised to let Maryna Sauchanka go, and they did not.
  person Maryna Sauchanka
  > release | planned | person=Maryna Sauchanka | agent=They

= I do not believe that they will let her go.
  > release | possible | person=her | agent=they

= In all, 64 have been freed since May.
  count 64: 64 released since 2025-05
  date May: 2025-05
  > tally | count=64

= We were put in a minibus.

= The doctor was released from hospital on 3 May.
  date 3 May: 2025-05-03

= The release of Maryna Sauchanka's book was scheduled for 3 May 2025.
  person Maryna Sauchanka
  date 3 May 2025: 2025-05-03

= Fifteen people were freed. Another 30 followed two days later.
  count Fifteen people: 15 released
  count 30: 30 released
  > release_event | count=Fifteen people
  > release_event | count=30

= Her cousin was freed in May.
  date May: 2025-05
  > release | 2025-05 | person=Her cousin

= The priest walked free on 3 May.
  date 3 May: 2025-05-03
  > release | 2025-05-03 | person=The priest

= Fifteen people were freed on 3 May. They include Maryna Sauchanka and Pavel Dubko.
  count Fifteen people: 15 released
  date 3 May: 2025-05-03
  person Maryna Sauchanka
  person Pavel Dubko
  > release_event | 2025-05-03 | count=Fifteen people
  > release | 2025-05-03 | person=Maryna Sauchanka | within=Fifteen people
  > release | 2025-05-03 | person=Pavel Dubko | within=Fifteen people

= Fifteen people were freed on 3 May. Maryna Sauchanka was among them.
  count Fifteen people: 15 released
  date 3 May: 2025-05-03
  person Maryna Sauchanka
  > release_event | 2025-05-03 | count=Fifteen people
  > release | 2025-05-03 | person=Maryna Sauchanka | within=Fifteen people

= Fifteen people were freed on 3 May. The list did not include Maryna Sauchanka.
  count Fifteen people: 15 released
  date 3 May: 2025-05-03
  person Maryna Sauchanka
  > release_event | 2025-05-03 | count=Fifteen people
`,
  )
})
