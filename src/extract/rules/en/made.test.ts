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
