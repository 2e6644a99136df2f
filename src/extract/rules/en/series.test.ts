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
  count 114: 114 released of 123 people
  count 123 people: 123 released
  person Nina Petrova
  person Anna Sidorova
  person Ivan Kalina
  > tally | count=114
  > release | person=Nina Petrova | within=114
  > release | person=Anna Sidorova | within=114
  > release | person=Ivan Kalina | within=114

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

test('what is denied or failed, who stands behind a dash, what happened before (en)', () => {
  check(
    'en',
    `
= The group is glad that eight journalists can return to their families after being freed from prison.
  count eight journalists: 8 released
  > release_event | count=eight journalists

= In 2024, three journalists were released after being pardoned by the president.
  date 2024
  count three journalists: 3 released
  > release_event:pardon | 2024 | count=three journalists

= Ivan Kalina among 3 prisoners set free in Belarus
  person Ivan Kalina
  count 3 prisoners: 3 released
  > release_event | count=3 prisoners | place=Belarus
  > release | person=Ivan Kalina | within=3 prisoners

= We welcome the release of three hostages of the regime—journalist Ivan Kalina, activist Nina Petrova, and a citizen whose name is not known.
  count three hostages: 3 released
  person Ivan Kalina
  person Nina Petrova
  > release_event | count=three hostages
  > release | person=Ivan Kalina | within=three hostages
  > release | person=Nina Petrova | within=three hostages

= The minister rejected the idea that Minsk had released Nina Petrova.
  person Nina Petrova
  > release | denied | person=Nina Petrova | agent=Minsk | by=The minister

= Warsaw faced criticism for failing to secure the release of Nina Petrova.
  person Nina Petrova
  > not release | person=Nina Petrova

= It was a deal under which the president freed 12 prisoners.
  count 12 prisoners: 12 released
  > release_event | count=12 prisoners

= Nina Petrova was placed on a bus that day with others and transported to the Lithuanian border.
  person Nina Petrova
  > displacement | person=Nina Petrova

= Ivan Kalina, a father of two, spent a year in jail.
  person Ivan Kalina
  term a year in jail: P1Y

= Minsk frees 10 political prisoners but 1,400 remain, rights group says.
  count 10 political prisoners: 10 released
  count 1,400: 1400 held
  > release_event | count=10 political prisoners | agent=Minsk | by=rights group
  > tally | count=1,400 | by=rights group

= Arrested on September 7 that year, she was sentenced in 2021.
  date September 7 that year: null
  date 2021
  > detention | person=she
  > sentence | 2021 | person=she

= She said that the men and women were freed.

= Belarus freed 12 people — Nina Petrova and Ivan Kalina said they were glad.
  count 12 people: 12 released
  person Nina Petrova
  person Ivan Kalina
  > release_event | count=12 people | agent=Belarus

`,
  )
})

test('dashes and semicolons around those freed, gerunds, what was authorised, those moved (en)', () => {
  check(
    'en',
    `
= Belarus released jailed opposition leader Ivan Kalina and 13 other political prisoners.
  person Ivan Kalina
  count 13 other political prisoners: 13 released
  > release | person=Ivan Kalina | agent=Belarus
  > release_event | count=13 other political prisoners | agent=Belarus

= The president authorized the release of 14 people on Saturday.
  count 14 people: 14 released
  date Saturday: 2025-12-13
  > release_event | 2025-12-13 | count=14 people

= Minsk freed 14 prisoners. In addition to Kalina, the journalist Nina Petrova is among these 14 people. All of them were brought to Vilnius.
  count 14 prisoners: 14 released
  person Nina Petrova
  count 14 people: 14 released
  > release_event | count=14 prisoners | agent=Minsk
  > release | person=Nina Petrova | within=14 people
  > displacement | person=All of them | to=Vilnius

= All of those liberated were later relocated to Lithuania.
  > displacement | person=All of those liberated | to=Lithuania

= On 11 September, 52 prisoners – including 14 who held foreign passports – were released from Belarusian prisons and sent to Lithuania.
  date 11 September: 2025-09-11
  count 52 prisoners: 52 released
  > release_event | 2025-09-11 | count=52 prisoners
  > displacement | 2025-09-11 | count=52 prisoners | to=Lithuania

= Among those released are writer and laureate Ivan Kalina; lawyer, writer, and laureate Nina Petrova; and analyst Ales Sidorov.
  person Ivan Kalina
  person Nina Petrova
  person Ales Sidorov
  > release | person=Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ales Sidorov

= On Saturday 123 individuals were released from prison, with 114 taken to Ukraine and nine to Lithuania.
  date Saturday: 2025-12-13
  count 123 individuals: 123 released
  count 114: 114 displaced of 123 individuals
  count nine: 9 displaced of 123 individuals
  > release_event | 2025-12-13 | count=123 individuals
  > displacement | 2025-12-13 | count=114 | to=Ukraine
  > displacement | 2025-12-13 | count=nine | to=Lithuania

= We rejoice at the sight of Belarusian writers walking free after years of suffering.

= Amongst those released were the philosopher Ivan Kalina, as well as writers Nina Petrova and Ales Sidorov.
  person Ivan Kalina
  person Nina Petrova
  person Ales Sidorov
  > release | person=Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ales Sidorov

= Minsk handed over 114 civilians to Ukraine.
  count 114 civilians: 114 displaced
  > displacement | count=114 civilians | agent=Minsk | to=Ukraine

= Belarusians who were imprisoned and serving long sentences were also transferred to Ukraine. Among them are well-known figures, including Nina Petrova and Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > detention | person=Belarusians
  > displacement | person=Belarusians | to=Ukraine
  > displacement | person=Nina Petrova | to=Ukraine
  > displacement | person=Ivan Kalina | to=Ukraine

= More than 1,100 individuals imprisoned for political reasons are still being held.
  count 1,100 individuals: 1100.. held
  > detention | count=1,100 individuals

= Belarus still holds over 1,000 political prisoners.
  count 1,000 political prisoners: 1000.. held
  > tally | count=1,000 political prisoners

= They went on a visit with Lt. Gen. Ivan Kalina.
  person Ivan Kalina

= “These are very cruel sentences”, criticised Nina Petrova, a friend of the poet.
  quote These are very cruel sentences: Nina Petrova
  person Nina Petrova
  > quotation | speaker=Nina Petrova

`,
  )
})
