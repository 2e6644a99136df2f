import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

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
  > release_event | planned | 2025-12-13 | count=14 people

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
  count 14: 14 released of 52 prisoners
  > release_event | 2025-09-11 | count=52 prisoners
  > displacement | 2025-09-11 | count=52 prisoners | to=Lithuania
  > tally | count=14

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

test('under which pardon, to which capital, whose full terms (en)', () => {
  check(
    'en',
    `
= Mr. Kalina was freed in May. Mr. Kalina and Mr. Sidorov were released from prison under a pardon.
  person Kalina
  date May: 2025-05
  person Kalina
  person Sidorov
  > release | 2025-05 | person=Kalina
  > release:pardon | person=Kalina
  > release:pardon | person=Sidorov

= The president signed another pardon releasing 25 people, including some teachers.
  count 25 people: 25 released
  > release_event:pardon | count=25 people

= In December, at least 20 political prisoners served their full sentences, and 49 people were pardoned.
  date December: 2025-12
  count 20 political prisoners: 20.. released
  count 49 people: 49 pardoned
  > release_event:end_of_term | 2025-12 | count=20 political prisoners
  > release_event:pardon | count=49 people

= A small group, including Nina Petrova, was relocated to the Lithuanian capital.
  person Nina Petrova
  > displacement | person=A small group
  > displacement | person=Nina Petrova

= Nina Petrova was among the group taken by bus to Ukraine.
  person Nina Petrova
  > displacement | person=Nina Petrova

= After embracing Nina Petrova, Ivan Kalina remarked: “Thousands of our friends are still in prison.”
  person Nina Petrova
  person Ivan Kalina
  quote Thousands of our friends are still in prison.: Ivan Kalina
  > quotation | speaker=Ivan Kalina

= The US has consented to lift sanctions on potash.
  > concession:sanctions_relief | planned | measure=sanctions

= Among those released are Nina Petrova, the founder of a group; the well-known figures Ivan Kalina, Anna Sidorova, and Ales Zima; and the editor Maryna Kalina.
  person Nina Petrova
  person Ivan Kalina
  person Anna Sidorova
  person Ales Zima
  person Maryna Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Anna Sidorova
  > release | person=Ales Zima
  > release | person=Maryna Kalina

= “It is a relief,” said Executive Director Maran Turner.
  quote It is a relief,: Maran Turner
  person Maran Turner
  > quotation | speaker=Maran Turner

`,
  )
})

test('a short month that is a given name (en)', () => {
  check(
    'en',
    `
= On 12 May 2024 Minsk freed Jan Korel.
  date 12 May 2024: 2024-05-12
  person Jan Korel
  > release | 2024-05-12 | person=Jan Korel | agent=Minsk
`,
  )
})
