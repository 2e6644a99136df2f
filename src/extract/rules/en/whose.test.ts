import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who may be one of another group, or is only asked for, is not taken for freed (en)', () => {
  check(
    'en',
    `
= Those pardoned are only a small part of the more than 1,300 political prisoners in the country. They include the founder Ivan Petrovich and journalist Adam Kovalsky.
  count 1,300 political prisoners: 1300.. political
  person Ivan Petrovich
  person Adam Kovalsky

= On Monday 20 prisoners were pardoned. They include Ivan Petrovich and journalist Adam Kovalsky, whose release Poland is demanding.
  date Monday: 2025-12-08
  count 20 prisoners: 20 pardoned
  person Ivan Petrovich
  person Adam Kovalsky
  > release_event:pardon | 2025-12-08 | count=20 prisoners
  > pardon | 2025-12-08 | person=Ivan Petrovich | within=20 prisoners

= On Monday 20 of the 1,300 political prisoners were pardoned. They include Ivan Petrovich, whose release Poland had demanded.
  date Monday: 2025-12-08
  count 20 of the 1,300 political prisoners: 20 pardoned
  person Ivan Petrovich
  > release_event:pardon | 2025-12-08 | count=20 of the 1,300 political prisoners
  > pardon | 2025-12-08 | person=Ivan Petrovich | within=20 of the 1,300 political prisoners

= On Monday 20 prisoners were pardoned, while 1,300 political prisoners remain behind bars. They include Ivan Petrovich.
  date Monday: 2025-12-08
  count 20 prisoners: 20 pardoned
  count 1,300 political prisoners: 1300 held
  person Ivan Petrovich
  > release_event:pardon | 2025-12-08 | count=20 prisoners
  > tally | 2025-12-08 | count=1,300 political prisoners
`,
  )
})

test('whose aide somebody is, and what an election gives (en)', () => {
  check(
    'en',
    `
= The authorities freed Ivan Petrovich and Mr. Kalina's campaign aide Pavel Dudko.
  person Ivan Petrovich
  person Kalina
  person Pavel Dudko
  > release | person=Ivan Petrovich | agent=The authorities
  > release | person=Pavel Dudko | agent=The authorities

= The authorities freed Mr. Kalina's campaign aide Pavel Dudko.
  person Kalina
  person Pavel Dudko
  > release | person=Pavel Dudko | agent=The authorities

= Two prisoners were released on Monday: Mr. Kalina's campaign aide Pavel Dudko and Ivan Petrovich.
  count Two prisoners: 2 released
  date Monday: 2025-12-08
  person Kalina
  person Pavel Dudko
  person Ivan Petrovich
  > release_event | 2025-12-08 | count=Two prisoners
  > release | 2025-12-08 | person=Pavel Dudko | within=Two prisoners
  > release | 2025-12-08 | person=Ivan Petrovich | within=Two prisoners

= The protests followed an election that gave Ivan Kalina a five-year term.
  person Ivan Kalina
  term five-year term: P5Y
`,
  )
})

test('a dot behind a title, and an organisation that goes on (en)', () => {
  check(
    'en',
    `
= “We hurt nobody,” said Mr. Kalina.
  quote We hurt nobody,: Kalina
  person Kalina
  > quotation | speaker=Kalina

= The Foreign Ministry said the visit was useful. “They are welcome here,” it added.
  quote They are welcome here,: it
  > quotation | speaker=it
`,
  )
})

test('what a state would do is a plan, and the day of the saying no day of a condition (en)', () => {
  check(
    'en',
    `
= He said on Monday that Washington would remove sanctions on Belavia.
  date Monday: 2025-12-08
  > concession:sanctions_relief | planned | measure=sanctions | beneficiary=Belavia | by=He

= There were indications that the U.S. would lift sanctions on Belavia.
  > concession:sanctions_relief | planned | measure=sanctions | beneficiary=Belavia

= Washington would have lifted sanctions on Belavia in another year.
  > concession:sanctions_relief | hypothetical | measure=sanctions | beneficiary=Belavia

= Washington would lift sanctions on Belavia if it could.
  > concession:sanctions_relief | hypothetical | measure=sanctions | beneficiary=Belavia

= The KGB was forcing Ivan Petrovich to cooperate.
  person Ivan Petrovich
  > condition:cooperation_paper | person=Ivan Petrovich

= Two activists found their phones infested with software intended to spy on them.
  count Two activists: 2 other
  > condition:spyware

= Viasna said Monday Ivan Petrovich was barred from leaving the country.
  date Monday: 2025-12-08
  person Ivan Petrovich
  > condition:exit_ban | person=Ivan Petrovich | by=Viasna

= On Monday, Viasna announced that Ivan Petrovich was barred from leaving the country.
  date Monday: 2025-12-08
  person Ivan Petrovich
  > condition:exit_ban | person=Ivan Petrovich | by=Viasna

= On Monday Ivan Petrovich was barred from leaving the country.
  date Monday: 2025-12-08
  person Ivan Petrovich
  > condition:exit_ban | 2025-12-08 | person=Ivan Petrovich
`,
  )
})

test('figures released, a title without an article, a day behind what is put in (en)', () => {
  check(
    'en',
    `
= One of the opposition figures released is Maria Hrynko.
  person Maria Hrynko
  > release | person=Maria Hrynko

= Poland Secures Release of 250 Prisoners
  count 250 Prisoners: 250 released
  > release_event | count=250 Prisoners | agent=Poland

= Poland Hopes Envoy Secures Release of 250 Prisoners
  count 250 Prisoners: 250 released
  > release_event | possible | count=250 Prisoners

= The president pardoned nine people, convicted of theft, on August 11.
  count nine people: 9 pardoned
  date August 11: 2025-08-11
  > release_event:pardon | 2025-08-11 | count=nine people
  > sentence | count=nine people
`,
  )
})
