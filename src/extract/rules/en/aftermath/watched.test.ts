import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('supervision, lists and pressure after release (en)', () => {
  check(
    'en',
    `
= Nina Petrova told reporters that she had been placed under preventive supervision.
  person Nina Petrova
  > condition | person=she | by=Nina Petrova

= Courts have placed three activists under preventative supervision.
  count three activists: 3 other
  > condition | count=three activists

= The police pressured former prisoners to cooperate.
  > condition:recruitment | person=former prisoners

= Nina Petrova was forced to take part in propaganda efforts.
  person Nina Petrova
  > condition:filmed_confession | person=Nina Petrova

= The phones of those released were infected there.
  > condition:spyware | person=those released

= The president spoke of supervision in schools.

= Officers tore up her passport.
  > condition:papers_taken | person=her | document=passport

= She tore up her passport.
`,
  )
})

test('groups that came free, amnesties for a number, sanctions that headings promise (en)', () => {
  check(
    'en',
    `
= The singer Nina Petrova, a prominent figure of those years, is among those who have regained their freedom.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova and Ivan Kalina spoke to them after being released from prison.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | by=Nina Petrova
  > release | person=Ivan Kalina | by=Nina Petrova

= According to the information of Brest Viasna, on 29 May the prisoner was released.
  date 29 May: 2025-05-29
  > release | 2025-05-29 | person=the prisoner | by=Viasna

= Nina Petrova is among those who got letters.
  person Nina Petrova

= The authorities announced an amnesty for 12 prisoners.
  count 12 prisoners: 12 pardoned
  > release_event:amnesty | count=12 prisoners

= The freed group crossed safely into Lithuania.
  > crossing | person=The freed group | to=Lithuania

= One of the most prominent figures reportedly released in May is Nina Petrova, a poet.
  date May: 2025-05
  person Nina Petrova
  > release | 2025-05 | person=Nina Petrova

= Five people were released on exchange.
  count Five people: 5 released
  > release_event:exchange | count=Five people

= Poland to lift sanctions on Northpotash
  > concession:sanctions_relief | planned | measure=sanctions

= The envoy is proposing to lift sanctions on Northpotash.
  > concession:sanctions_relief | possible | measure=sanctions

= The envoy read the letter and said that the talks were "good, but not the best of all".
  quote good, but not the best of all: The envoy
  > quotation | speaker=The envoy

= The decision to free Nina Petrova was taken by the president.
  person Nina Petrova
  > release | planned | person=Nina Petrova

= Minsk freed Nina Petrova and 13 other prisoners shortly after the envoy held talks.
  person Nina Petrova
  count 13 other prisoners: 13 released
  > release | person=Nina Petrova | agent=Minsk
  > release_event | count=13 other prisoners | agent=Minsk

= Nina Petrova was freed in May on Ivan Kalina's pardon.
  person Nina Petrova
  date May: 2025-05
  person Ivan Kalina
  > release:pardon | 2025-05 | person=Nina Petrova

= The relief came in response to the government's May 2025 release of six prisoners.
  date May 2025: 2025-05
  count six prisoners: 6 released
  > release_event | 2025-05 | count=six prisoners

= Thaw: Poland Eases Sanctions on Northpotash
  > concession:sanctions_relief | measure=Sanctions

= Twelve people are considered political prisoners.
  count Twelve people: 12 recognised
  > recognition | count=Twelve people
`,
  )
})

test('what a number counts: those who died, those asked to be freed, parts of foreigners and of the freed (en)', () => {
  check(
    'en',
    `
= At least six prisoners died behind bars.
  count six prisoners: 6.. other
  > death | count=six prisoners

= They urge the president to release the remaining 7 prisoners.
  count 7 prisoners: 7 held
  > demand
  > release_event | demanded | count=7 prisoners | by=They

= In the third round of pardons since July, Minsk freed another 37 prisoners.
  date July: 2025-07
  count 37 prisoners: 37 released
  > release_event | count=37 prisoners | agent=Minsk

= The latest release covered 12 people.
  count 12 people: 12 released
  > release_event | count=12 people

= The freed group included two women from Poland.
  count two women: 2 released

= A group noted that roughly 40 political prisoners remain in jails, and Nina Petrova urged further action.
  count 40 political prisoners: ~40 held
  person Nina Petrova
  > tally | count=40 political prisoners | by=A group
`,
  )
})
