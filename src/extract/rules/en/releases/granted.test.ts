import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what a court only ordered or granted is planned until it is told as done (en)', () => {
  check(
    'en',
    `
= The judge ordered Nina Petrova released on bail. The court ordered the immediate release of Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova
  > release | planned | person=Ivan Kalina

= The campaign welcomed the release of Nina Petrova.
  person Nina Petrova
  > release | person=Nina Petrova

= The lawyer never got Nina Petrova freed. He died before seeing Ivan Kalina freed.
  person Nina Petrova
  person Ivan Kalina
  > release | possible | person=Nina Petrova
  > death | person=He
  > release | possible | person=Ivan Kalina

= The campaign hopes to welcome the release of Nina Petrova.
  person Nina Petrova
  > release | demanded | person=Nina Petrova

= Nina Petrova was ordered freed. The court ordered 12 prisoners freed.
  person Nina Petrova
  count 12 prisoners: 12 released
  > release | planned | person=Nina Petrova
  > release_event | planned | count=12 prisoners

= The court ordered prosecutors to release Nina Petrova. The board approved her release.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > release | planned | person=her

= The judge ordered that Nina Petrova be released. The court granted Ivan Kalina bail.
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova
  > release | planned | person=Ivan Kalina

= Nina Petrova was released on a court's order. Ivan Kalina was released on bail.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina

= The judge who ordered the arrest of Ivan Kalina freed Nina Petrova.
  person Ivan Kalina
  person Nina Petrova
  > detention | person=Ivan Kalina
  > release | person=Nina Petrova

= The king ordered a feast. Nina Petrova was released. The president granted clemency to 12 people.
  person Nina Petrova
  count 12 people: 12 pardoned
  > release | person=Nina Petrova
  > release_event:pardon | count=12 people

= State TV told the news that 600 prisoners would be freed. They had hoped that Nina Petrova would be released.
  count 600 prisoners: 600 released
  person Nina Petrova
  > release_event | planned | count=600 prisoners | by=State TV
  > release | possible | person=Nina Petrova

= She thought that Nina Petrova would have been freed. If the court agreed, Ivan Kalina would be freed.
  person Nina Petrova
  person Ivan Kalina
  > release | hypothetical | person=Nina Petrova
  > release | hypothetical | person=Ivan Kalina
`,
  )
})

test('bail of so much is granted, pardons are given, who is included in an amnesty is freed by it (en)', () => {
  check(
    'en',
    `
= The judge has granted student leader Nina Petrova $10,000 bail. The court could grant Ivan Kalina a $600 bail.
  person Nina Petrova
  person Ivan Kalina
  > release | planned | person=Nina Petrova
  > release | possible | person=Ivan Kalina

= The court granted lawyers of Nina Petrova $600 bail. Ivan Kalina was given $600 bail money by friends.
  person Nina Petrova
  person Ivan Kalina

= Fourteen activists were given pardons. Nina Petrova will receive a royal pardon. Ivan Kalina never received a pardon.
  count Fourteen activists: 14 pardoned
  person Nina Petrova
  person Ivan Kalina
  > release_event:pardon | count=Fourteen activists
  > pardon | planned | person=Nina Petrova
  > not pardon | person=Ivan Kalina

= The governor received clemency petitions from Ivan Kalina. The king received pardon pleas.
  person Ivan Kalina

= Nina Petrova was included in the amnesty. Ivan Kalina was not included in the amnesty. Olga Lis may be included in the pardon.
  person Nina Petrova
  person Ivan Kalina
  person Olga Lis
  > release:amnesty | person=Nina Petrova
  > not release | person=Ivan Kalina
  > pardon | possible | person=Olga Lis

= Nina Petrova was included in the amnesty talks. Ivan Kalina is included in the amnesty bill.
  person Nina Petrova
  person Ivan Kalina
`,
  )
})

test('a release that was ordered behind its noun is planned, cries to let somebody go ask for it (en)', () => {
  check(
    'en',
    `
= Ivan Kalina's release was approved by the minister. The release of Nina Petrova was not ordered by the court.
  person Ivan Kalina
  person Nina Petrova
  > release | planned | person=Ivan Kalina

= The rebels are to free Ivan Kalina on Friday.
  person Ivan Kalina
  date Friday: 2025-12-19
  > release | planned | 2025-12-19 | person=Ivan Kalina

= The court freed one of them, Ivan Kalina. It freed one of them, Nina Petrova said.
  person Ivan Kalina
  person Nina Petrova
  > release | person=Ivan Kalina
`,
  )
})

test('one of those just freed, named before “was” (en)', () => {
  check(
    'en',
    `
= The president pardoned 380 demonstrators. Ivan Kalina, a baker, was one of them. Nina Petrova was not one of them.
  count 380 demonstrators: 380 pardoned
  person Ivan Kalina
  person Nina Petrova
  > release_event:pardon | count=380 demonstrators
  > pardon | person=Ivan Kalina | within=380 demonstrators
`,
  )
})
