import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('passports that people are without (en)', () => {
  check(
    'en',
    `
= Some of the freed, including four who crossed into Lithuania, did not have passports.
  > crossing | person=Some of the freed | to=Lithuania
  > condition:papers_taken | person=Some of the freed | document=passports

= None of the freed had a passport.
  > condition:papers_taken | person=None | document=passport

= The seizure of their passports left them stateless.
  > condition:papers_taken | person=their | document=passports

= He came out on Friday with his passport torn to pieces.
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=He
  > condition:papers_taken | 2025-12-12 | person=his | document=passport

= At least 18 of them arrived without documentation.
  count 18 of them: 18.. other
  > condition:papers_taken | count=18 of them | document=documentation

= He was given a sheet of paper, not a passport.
  > condition:papers_taken | person=He | document=passport

= She did not sign, and the guards kept her passport.
  > condition:papers_taken | person=her | document=passport

= They never gave me back my passport.
  > condition:papers_taken | person=me | agent=They

= She got her passport and phone back.
  > not condition:papers_taken | person=She | document=passport

= She was not without friends.
`,
  )
})

test('leaving the country, rights and lists (en)', () => {
  check(
    'en',
    `
= Those released have no right to leave Belarus.
  > condition:exit_ban | person=Those released

= Her right to leave the country has been restricted.
  > condition:exit_ban

= They were refused permission to leave the country.
  > condition:exit_ban | person=They
  > not displacement | person=They

= She is unable to leave the country.
  > condition:exit_ban | person=She

= He was taken off the train at the border.
  > condition:exit_ban | person=He

= The bloc placed officials under travel bans and froze their assets.

= She is barred from holding public office for five years.
  > condition:civic_rights | person=She

= The agency puts two bloggers on its terrorist list.
  count two bloggers: 2 other
  > condition:civic_rights | count=two bloggers

= He was declared an extremist.
  > condition:civic_rights | person=He

= The channel was declared extremist material.
`,
  )
})

test('work, money and post (en)', () => {
  check(
    'en',
    `
= She struggled to find a job after prison.
  > condition:work | person=She

= It is difficult for former prisoners to find work.
  > condition:work | person=former prisoners

= He was refused a job at the plant.
  > condition:work | person=He

= They are not allowed to work in schools.
  > condition:work | person=They

= She has no access to her bank account.
  > condition:bank | person=her

= The bank refused her a card.
  > condition:bank | person=her

= You cannot send or receive a parcel.
  > condition:parcels

= She found a job in Vilnius.
`,
  )
})

test('what they are made to do (en)', () => {
  check(
    'en',
    `
= She was arrested right after her release.
  > condition:rearrest | person=She
  > detention | person=She

= She was met right after her release.

= They demanded that he report on his friends.
  > condition:recruitment | by=They

= She had to agree to cooperate with the KGB.
  > condition:recruitment | person=She

= They were made to sign a paper promising silence.
  > condition

= They made her record a video apology.
  > condition:filmed_confession

= He was forced to repent on state television.
  > condition:filmed_confession | person=He

= They were filmed thanking the president.
  > condition:filmed_confession | person=They

= His parents were threatened with arrest.
  > condition:family_threat | person=His parents

= Threats were made against his family.
  > condition:family_threat

= He was taken into custody again.
  > condition:rearrest | person=He
  > detention | person=He

= Some of them require help and have life threatening conditions.
`,
  )
})

test('sanctions in other words (en)', () => {
  check(
    'en',
    `
= The easing of the existing sanctions was not a subject of the talks.
  > not concession:sanctions_relief | measure=sanctions

= Without the lifting of European sanctions the step changes nothing.
  > not concession:sanctions_relief | measure=European sanctions

= Sanctions were not lifted.
  > not concession:sanctions_relief | measure=Sanctions

= The bloc lifted its restrictive measures.
  > concession:sanctions_relief | measure=restrictive measures

= Sanctions on Northpotash eased.
  > concession:sanctions_relief | measure=Sanctions

= Restrictions on the airline were relaxed.
  > concession:sanctions_relief | measure=Restrictions

= Poland lifts potash ban.
  > concession:sanctions_relief | measure=potash ban

= Poland scrapped sanctions on two banks.
  > concession:sanctions_relief | measure=sanctions

= Minsk wants sanctions lifted in exchange for prisoners.
  > concession:sanctions_relief | demanded | measure=sanctions
  > release_event:exchange | demanded

= Poland delisted the company.
  > concession:sanctions_relief

= Poland will reopen its embassy in Minsk.
  > concession:other | planned

= The envoy said that sanctions on potash have been lifted following talks in Minsk.
  > concession:sanctions_relief | measure=sanctions | by=The envoy

= The Centre removed her from its list of prisoners.

= Poland imposed sanctions on two banks.
`,
  )
})

test('what stands between quotation marks as a paragraph of its own is read, once (en)', () => {
  check(
    'en',
    `
= It was cold on the road.\\n"She was left without a passport at the border."
  quote She was left without a passport at the border.: nobody
  > condition:papers_taken | person=She | document=passport

= It was cold on the road.\\n"She was left without a passport at the border."\\n"She was left without a passport at the border."
  quote She was left without a passport at the border.: nobody
  quote She was left without a passport at the border.: nobody
  > condition:papers_taken | person=She | document=passport
`,
  )
})
