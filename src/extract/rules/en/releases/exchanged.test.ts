import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('exchanges: who goes to whom, how many, who went home in one (en)', () => {
  check(
    'en',
    `
= Moscow handed over Nina Petrova in return for two pilots.
  person Nina Petrova
  count two pilots: 2 released
  > release:exchange | person=Nina Petrova | agent=Moscow
  > release_event:exchange | count=two pilots

= Minsk freed Nina Petrova in exchange for Ivan Kalina. Pavel Krutov was traded for the spy Olga Lis.
  person Nina Petrova
  person Ivan Kalina
  person Pavel Krutov
  person Olga Lis
  > release | person=Nina Petrova | agent=Minsk
  > release | person=Ivan Kalina
  > release:exchange | person=Pavel Krutov
  > release | person=Olga Lis

= They demanded the release of 12 prisoners in exchange for Nina Petrova.
  count 12 prisoners: 12 held
  person Nina Petrova
  > demand | count=12 prisoners
  > release_event | demanded | count=12 prisoners | by=They
  > release | demanded | person=Nina Petrova | by=They

= Russia and Ukraine exchanged 200 prisoners of war. They agreed to exchange 300 prisoners.
  count 200 prisoners of war: 200 released
  count 300 prisoners: 300 released
  > release_event:exchange | count=200 prisoners of war | agent=Russia | agent=Ukraine
  > release_event:exchange | planned | count=300 prisoners | agent=They

= Nina Petrova arrived in Berlin in a prisoner swap. Eight Norwegians were sent home in the prisoner exchange.
  person Nina Petrova
  count Eight Norwegians: 8 released
  > release:exchange | person=Nina Petrova | place=Berlin
  > release_event:exchange | count=Eight Norwegians

= Nina Petrova could be part of a prisoner swap.
  person Nina Petrova
  > release:exchange | possible | person=Nina Petrova

= Nina Petrova was jailed. The envoy Ivan Kalina flew to Minsk to discuss a prisoner swap. Pavel Krutov was sent to Berlin as part of a student exchange.
  person Nina Petrova
  person Ivan Kalina
  person Pavel Krutov
  > sentence | person=Nina Petrova
  > displacement | person=Pavel Krutov | to=Berlin
`,
  )
})

test('releases that are asked for, wanted and hoped for (en)', () => {
  check(
    'en',
    `
= They want Nina Petrova freed. We hope to see Ivan Kalina released. The lawyer got Pavel Krutov released.
  person Nina Petrova
  person Ivan Kalina
  person Pavel Krutov
  > release | demanded | person=Nina Petrova
  > release | possible | person=Ivan Kalina
  > release | person=Pavel Krutov

= Olga Lis hopes her husband will be released. They demand freedom for Nina Petrova.
  person Olga Lis
  person Nina Petrova
  > release | planned | person=her husband
  > demand | person=Nina Petrova
  > release | demanded | person=Nina Petrova | by=They

= Free Nina Petrova!
  person Nina Petrova
  > release | demanded | person=Nina Petrova

= Free Nina Petrova spoke to the press.
  person Nina Petrova

= The authorities must immediately and unconditionally release Nina Petrova. She is not truly free.
  person Nina Petrova
  > release | demanded | person=Nina Petrova | agent=The authorities

= A petition for the release of Nina Petrova was signed. They held a vigil for the release of Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | demanded | person=Nina Petrova
  > release | demanded | person=Ivan Kalina

= The judge ordered the applicants to be released. Minsk freed jailed journalists Nina Petrova and Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=Minsk
  > release | person=Ivan Kalina | agent=Minsk

= Twelve activists whose detention caused tension were released. A lawyer was among those just released.
  count Twelve activists: 12 released
  > release_event | count=Twelve activists
  > release | person=A lawyer

= Nina Petrova was greeted upon her release. Police allowed Ivan Kalina to return home on bail.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Ivan Kalina
`,
  )
})

test('who was handed to those who take people home, who was repatriated, some of so many behind a clause of “that” (en)', () => {
  check(
    'en',
    `
= Minsk freed Nina Petrova on Friday. Ivan Kalina was turned over to a humanitarian commission. Pavel Krutov was handed over to the police.
  person Nina Petrova
  date Friday: 2025-12-12
  person Ivan Kalina
  person Pavel Krutov
  > release | 2025-12-12 | person=Nina Petrova | agent=Minsk
  > release | person=Ivan Kalina

= On Friday 12 prisoners of war were repatriated. The bodies of 12 soldiers were repatriated.
  date Friday: 2025-12-12
  count 12 prisoners of war: 12 released
  count 12 soldiers: 12 other
  > release_event | 2025-12-12 | count=12 prisoners of war

= Yesterday, three of the six activists that had ended their strikes were released from prison.
  date Yesterday: 2025-12-13
  count three of the six activists: 3 released
  > release_event | 2025-12-13 | count=three of the six activists

= The government granted conditional liberty to 20 consultants. Nina Petrova is out of the Holm prison.
  count 20 consultants: 20 released
  person Nina Petrova
  > release_event | count=20 consultants
  > release | person=Nina Petrova

= Nina Petrova and Ivan Kalina, two former lawmakers, were among those freed. Pavel Krutov and Olga Lis, two students, were released.
  person Nina Petrova
  person Ivan Kalina
  count two former lawmakers: 2 released
  person Pavel Krutov
  person Olga Lis
  count two students: 2 released
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > tally | count=two former lawmakers
  > release | person=Pavel Krutov
  > release | person=Olga Lis
  > tally | count=two students

= Nina Petrova and Ivan Kalina were freed along with Pavel's wife Olga Lis. Pavel Krutov met Anna Zaika and Alena Hrom, one of those freed.
  person Nina Petrova
  person Ivan Kalina
  person Pavel
  person Olga Lis
  person Pavel Krutov
  person Anna Zaika
  person Alena Hrom
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > release | person=Olga Lis
  > release | person=Alena Hrom

= Nina Petrova was jailed. Talks on exchanging 200 prisoners go on. Minsk released a video in exchange for Ivan Kalina.
  person Nina Petrova
  count 200 prisoners: 200 released
  person Ivan Kalina
  > sentence | person=Nina Petrova
`,
  )
})
