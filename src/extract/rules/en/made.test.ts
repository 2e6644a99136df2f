import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('amnesties named behind, what is written instead of a passport, what they were made to do (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released in July 2024 under a mass amnesty.
  person Nina Petrova
  date July 2024: 2024-07
  > release:amnesty | 2024-07 | person=Nina Petrova

= Since his release, Ivan Kalina has been reunited with his brother Mikita.
  person Ivan Kalina
  person Mikita
  > release | person=Ivan Kalina

= Łukašenka pardons 16 political prisoners 11 days after releasing 14
  person Łukašenka
  count 16 political prisoners: 16 pardoned
  count 14: 14 released
  > release_event:pardon | count=16 political prisoners | agent=Łukašenka
  > release_event | count=14

= They were given only a sheet of paper with a photo instead of a passport.
  > condition:papers_taken | document=passport

= The U.S. lifted restrictions on the airline Belavia.
  > concession:sanctions_relief | measure=restrictions | beneficiary=Belavia

= Washington has rolled back sanctions on potash.
  > concession:sanctions_relief | measure=sanctions

= Nina Petrova was added to the list of people involved in terrorism.
  person Nina Petrova
  > condition:civic_rights | person=Nina Petrova

= They were forced to record a video confession before the release.
  > condition:filmed_confession | person=They

= They were forbidden to work as teachers, Nina Petrova said.
  person Nina Petrova
  > condition:work | person=They | by=Nina Petrova

= Nina Petrova was threatened with harm to her family.
  person Nina Petrova
  > condition:family_threat | person=Nina Petrova

= Many of them were expelled without any identification.
  > displacement | person=Many of them
  > condition:papers_taken | person=Many of them | document=identification

`,
  )
})

test('who stands before the verb, what follows a list, what looks back (en)', () => {
  check(
    'en',
    `
= I am glad our old friend Ivan Kalina has been released and can go home.
  person Ivan Kalina
  > release | person=Ivan Kalina

= When asked about life following her release, Nina Petrova says that it is hard.
  person Nina Petrova
  > release | person=Nina Petrova

= He broke through the door of the bus and walked out, saying that he would stay.

= The government was criticised for the failure to free a journalist.
  > not release | person=a journalist

= Nina Petrova served her term to the last day, two years and nine months, and was released on 14 August.
  person Nina Petrova
  term two years and nine months: P2Y9M
  date 14 August: 2025-08-14
  > release:end_of_term | 2025-08-14 | person=Nina Petrova

= Two Catholic priests imprisoned in Belarus on charges widely seen as political were released on Thursday.
  count Two Catholic priests: 2 released
  date Thursday: 2025-12-11
  > detention | count=Two Catholic priests | place=Belarus
  > release_event | 2025-12-11 | count=Two Catholic priests | place=Belarus

= Some of the dissidents released in the exchange, including Ivan Kalina, an activist, were angry.
  person Ivan Kalina
  > release | person=Ivan Kalina

= Ivan Kalina was among many people who were bused to Ukraine.
  person Ivan Kalina
  > displacement | person=many people | to=Ukraine
  > displacement | person=Ivan Kalina

= Nina Petrova should have been freed in Thursday's exchange.
  person Nina Petrova
  date Thursday: 2025-12-11
  > release:exchange | demanded | person=Nina Petrova

= A volunteer told her that Ivan Kalina had been released to Lithuania; it was a different Kalina, no relation.
  person Ivan Kalina
  person Kalina
  > release | denied | person=Ivan Kalina | by=A volunteer

= Several of those released, including Nina Petrova, will not return.
  person Nina Petrova
  > release | person=Nina Petrova

`,
  )
})

test('one of them named, years of titles, what is more than freed (en)', () => {
  check(
    'en',
    `
= The president has released one of the leaders of the Belarusian opposition, Ivan Kalina.
  person Ivan Kalina
  > release | person=Ivan Kalina

= He added that among those freed were citizens of Poland and France.

= A prominent Belarusian human rights activist was released from prison on Saturday.
  date Saturday: 2025-12-13
  > release | 2025-12-13 | person=A prominent Belarusian human rights activist

= He received the U.S. State Department's 2011 Human Rights Defenders Award.

= The prisoners were not simply freed: they were forcibly deported to Poland.
  > release_event
  > displacement | person=they | to=Poland

= Additional prominent releases include Ivan Kalina, the teachers Nina Petrova and Anna Sidorova.
  person Ivan Kalina
  person Nina Petrova
  person Anna Sidorova
  > release | person=Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Anna Sidorova

= The United States has lifted its potash-related sanctions.
  > concession:sanctions_relief | measure=sanctions

= Further sanctions relief could follow, she said.
  > concession:sanctions_relief | possible | measure=sanctions | by=she

= In 2024 the government began releasing detained critics.
  date 2024

`,
  )
})
