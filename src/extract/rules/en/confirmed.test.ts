import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('English: releases to come in headings and behind names, days inside a verb, groups described', () => {
  check(
    'en',
    `
= Officials revealed the names of four more prisoners to be released into exile.
  count four more prisoners: 4 released
  > release_event | planned | count=four more prisoners | by=Officials

= Minsk to free 30 prisoners
  count 30 prisoners: 30 released
  > release_event | planned | count=30 prisoners | agent=Minsk

= They waited for the prisoners to be released.

= Nina Petrova, who was jailed that year, was Saturday pardoned and released from prison.
  person Nina Petrova
  date Saturday: 2025-12-13
  > sentence | person=Nina Petrova
  > release:pardon | 2025-12-13 | person=Nina Petrova

= Nina Petrova was on Friday released from prison.
  person Nina Petrova
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Nina Petrova

= Lukashenko said he will release some seriously ill prisoners.
  person Lukashenko
  > release_event | planned | agent=he | by=Lukashenko

= We call on authorities to release them all.
  > demand
  > release | demanded | person=them | agent=We

= Minsk has not secured the release of Nina Petrova, a journalist from Poland.
  person Nina Petrova
  > not release | person=Nina Petrova | agent=Minsk

= Minsk released an accused spy.
  > release | person=an accused spy | agent=Minsk

= The law gave amnesty to some 20,000 prisoners.
  count 20,000 prisoners: ~20000 pardoned
  > release_event:amnesty | count=20,000 prisoners
`,
  )
})

test('English: what is confirmed or cannot be, others among the freed, leaving the country', () => {
  check(
    'en',
    `
= We can confirm the safe release of one Pole and two Belarusians.
  count one Pole: 1 released
  count two Belarusians: 2 released
  > release_event | count=one Pole
  > release_event | count=two Belarusians

= The ministry cannot confirm the release of Nina Petrova.
  person Nina Petrova

= The release of Nina Petrova is a reminder that protests help.
  person Nina Petrova
  > release | person=Nina Petrova

= A newspaper named reporter Nina Petrova and Minsk academic Ivan Kalina among the other freed prisoners.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | by=A newspaper
  > release | person=Ivan Kalina | by=A newspaper

= Minsk freed 52 prisoners including an EU employee.
  count 52 prisoners: 52 released
  > release_event | count=52 prisoners | agent=Minsk

= Nina Petrova and an unnamed Polish citizen were among the three prisoners released on Wednesday.
  person Nina Petrova
  count three prisoners: 3 released
  date Wednesday: 2025-12-10
  > release_event | 2025-12-10 | count=three prisoners
  > release | 2025-12-10 | person=Nina Petrova | within=three prisoners
  > release | 2025-12-10 | person=an unnamed Polish citizen | within=three prisoners

= All hostages must be released without delay.
  > release_event | demanded

= Belarus opposition leader freed from jail in a deal
  > release | person=opposition leader

= Nine people were freed. She had to leave Belarus.
  count Nine people: 9 released
  > release_event | count=Nine people
  > displacement | person=She | from=Belarus

= Nine people were freed. Nina Petrova left Poland.
  count Nine people: 9 released
  person Nina Petrova
  > release_event | count=Nine people
`,
  )
})

test('English: decrees that are signed, numbers of headlines and those a count is brought up to', () => {
  check(
    'en',
    `
= An edict to pardon 23 more people who broke the law has been signed, his office reported.
  count 23 more people: 23 pardoned
  > release_event:pardon | count=23 more people | by=his office

= An edict to pardon 23 people has not been signed.
  count 23 people: 23 pardoned
  > release_event:pardon | possible | count=23 people

= Lukashenko pardons 23 ahead of election
  person Lukashenko
  count 23: 23 pardoned
  > release_event:pardon | count=23 | agent=Lukashenko

= Later he issued more pardons, bringing the number of those released to 250.
  count 250: 250 released since ?
  > tally | count=250
`,
  )
})

test('English: series in which each is called something, parole, notes in brackets', () => {
  check(
    'en',
    `
= Nina Petrova, former presidential candidate, Anna Zima, young activist, and Ivan Kalina, the entrepreneur, have been released.
  person Nina Petrova
  person Anna Zima
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Anna Zima
  > release | person=Ivan Kalina

= Nina Petrova escaped after being released from jail.
  person Nina Petrova
  > release | person=Nina Petrova

= The president granted parole to four participants of the protest.
  count four participants: 4 released
  > release_event:conditional | planned | count=four participants

= They arrested Nina Petrova (released yesterday) and Ivan Kalina.
  person Nina Petrova
  date yesterday: 2025-12-13
  person Ivan Kalina
  > detention | person=Nina Petrova | agent=They
  > detention | person=Ivan Kalina | agent=They
  > release | 2025-12-13 | person=Nina Petrova

= Minsk released four prisoners: more than 20 remain in jail
  count four prisoners: 4 released
  count 20: 20.. held
  > release_event | count=four prisoners | agent=Minsk
  > tally | count=20
`,
  )
})

test('English: a day of something else, more groups', () => {
  check(
    'en',
    `
= The group has worked there since 2008, and sees the release of six prisoners as a good step.
  date 2008
  count six prisoners: 6 released
  > release_event | count=six prisoners

= The trade unionists were freed on Friday.
  date Friday: 2025-12-12
  > release_event | 2025-12-12

= Opposition leaders were not freed.
  > not release_event
`,
  )
})
