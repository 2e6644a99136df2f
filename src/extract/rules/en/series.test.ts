import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('series after a semicolon, members of a number told before, numbers before one relative clause (en)', () => {
  check(
    'en',
    `
= The group knew of three women and seven men who had been freed.
  count three women: 3 released
  count seven men: 7 released
  > release_event | count=three women
  > release_event | count=seven men

= Earlier it became known that 114 of the 123 people released are in Poland. Among them are Nina Petrova, her friend Anna Sidorova and Ivan Kalina.
  count 114 of the 123 people: 114 released
  person Nina Petrova
  person Anna Sidorova
  person Ivan Kalina
  > tally | count=114 of the 123 people
  > release | person=Nina Petrova | within=114 of the 123 people
  > release | person=Anna Sidorova | within=114 of the 123 people
  > release | person=Ivan Kalina | within=114 of the 123 people

= Among those released were some of the best-known poets, including Nina Petrova, one of the editors of a magazine; the singer Ivan Kalina; and Ales Sidorov, who won a prize.
  person Nina Petrova
  person Ivan Kalina
  person Ales Sidorov
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Ales Sidorov

= Among those released on Friday were members of a choir whose singers, including Nina Petrova, are still in prison.
  date Friday: 2025-12-12
  person Nina Petrova

= They freed 12 people, including Nina Petrova, a doctor; Ivan Kalina, a writer, was fined.
  count 12 people: 12 released
  person Nina Petrova
  person Ivan Kalina
  > release_event | count=12 people | agent=They
  > release | person=Nina Petrova | agent=They | within=12 people

= Many stayed silent when the court sat, but Nina Petrova decided to stay.
  person Nina Petrova
  > refusal | person=Nina Petrova

= Nina Petrova and Ivan Kalina were among those moved abroad without passports.
  person Nina Petrova
  person Ivan Kalina
  > condition:papers_taken | document=passports
  > displacement | person=Nina Petrova
  > displacement | person=Ivan Kalina

= Most of the prisoners were moved to neighbouring Poland, with a smaller group taken to Lithuania, including Nina Petrova.
  person Nina Petrova
  > displacement | person=Most of the prisoners | to=Poland
  > displacement | person=Nina Petrova | to=Lithuania

= Five Poles and 104 Belarusians arrived on Ukrainian territory on Saturday.
  count Five Poles: 5 displaced
  count 104 Belarusians: 104 displaced
  date Saturday: 2025-12-13
  > displacement | 2025-12-13 | count=Five Poles
  > displacement | 2025-12-13 | count=104 Belarusians

= The deal lifted some sanctions on Northpotash.
  > concession:sanctions_relief | measure=sanctions

= "I'm out, but my friends are not," Nina Petrova said.
  quote I'm out, but my friends are not,: Nina Petrova
  person Nina Petrova
  > quotation | speaker=Nina Petrova
  > release | person=I | by=Nina Petrova
  > not release | person=my friends | by=Nina Petrova

`,
  )
})

test('what a noun lists, terms fully served, verbs before those they move (en)', () => {
  check(
    'en',
    `
= This mass release, which included prominent poets such as Nina Petrova, doctor Ivan Kalina and Ales Sidorov, was widely hailed.
  person Nina Petrova
  person Ivan Kalina
  person Ales Sidorov
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Ales Sidorov

= The most recent pardon by Lukashenko was reported on 9 December, involving 29 individuals.
  person Lukashenko
  date 9 December: 2025-12-09
  count 29 individuals: 29 pardoned
  > release_event:pardon | count=29 individuals

= A new release, which could include Nina Petrova, is discussed.
  person Nina Petrova

= The opposition demands a release that includes Nina Petrova.
  person Nina Petrova

= Belarus forcibly deported political prisoners freed in a deal, Ivan Kalina said Friday.
  person Ivan Kalina
  date Friday: 2025-12-12
  > displacement | person=political prisoners freed | agent=Belarus | by=Ivan Kalina

= Freed prisoners told of their years in the colony.

= It was decided that Nina Petrova be released so that she could go home.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= One of the prisoners, veteran opposition politician Ivan Kalina, refused to cross into Lithuania.
  person Ivan Kalina
  > refusal | person=Ivan Kalina
  > not crossing | person=Ivan Kalina | to=Lithuania

= More than 30 political prisoners fully served their sentences in August, and 22 more were pardoned.
  count 30 political prisoners: 30.. released
  date August: 2025-08
  count 22 more: 22 pardoned
  > release_event:end_of_term | 2025-08 | count=30 political prisoners
  > release_event:pardon | count=22 more

= At least 53 people were released in August: 31 fully served their sentences, and 22 people were pardoned.
  count 53 people: 53.. released
  date August: 2025-08
  count 31: 31 released
  count 22 people: 22 pardoned
  > release_event | 2025-08 | count=53 people
  > release_event:end_of_term | count=31
  > release_event:pardon | count=22 people

= On August 21, he was released after fully serving his sentence.
  date August 21: 2025-08-21
  > release:end_of_term | 2025-08-21 | person=he

`,
  )
})
