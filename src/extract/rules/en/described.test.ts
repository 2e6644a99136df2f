import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('descriptions between names, who is meant behind them, work forbidden (en)', () => {
  check(
    'en',
    `
= Also released were Nina Petrova, a leading figure in the mass protests that followed the disputed 2020 election, and Ivan Kalina, who was arrested that year.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > release | person=Ivan Kalina
  > detention | person=Ivan Kalina

= He meant Ivan Kalina, Lukashenko's rival in the 2010 presidential elections, who was released after four years in prison.
  person Ivan Kalina
  person Lukashenko
  date 2010
  term four years in prison: P4Y
  > release | person=Ivan Kalina

= They were prevented from re-entering the professional labour market, Nina Petrova said.
  person Nina Petrova
  > condition:work | person=They | by=Nina Petrova

= The UN Special Rapporteur welcomes the release of six women.
  count six women: 6 released
  > release_event | count=six women

= Nina Petrova warns that “a thorough reform of the courts and of the prisons is needed”.
  person Nina Petrova
  quote a thorough reform of the courts and of the prisons is needed: Nina Petrova
  > quotation | speaker=Nina Petrova

= They freed Nina Petrova, a poet from Minsk, and Ivan Kalina, one of the founders of the club.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=They
  > release | person=Ivan Kalina | agent=They

= Nina Petrova, a poet from Minsk, and Ivan Kalina were freed on Friday.
  person Nina Petrova
  person Ivan Kalina
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Nina Petrova
  > release | 2025-12-12 | person=Ivan Kalina

`,
  )
})

test('releases on a day, what is warned against or committed to, aides of those named (en)', () => {
  check(
    'en',
    `
= “The release of Nina Petrova, Ivan Kalina and Anna Sidorova on 22 August, is good news for the families,” Ales Zima said.
  quote The release of Nina Petrova, Ivan Kalina and Anna Sidorova on 22 August, is good news for the families,: Ales Zima
  person Nina Petrova
  person Ivan Kalina
  person Anna Sidorova
  date 22 August: 2025-08-22
  person Ales Zima
  > quotation | speaker=Ales Zima
  > release | 2025-08-22 | person=Nina Petrova | by=Ales Zima
  > release | 2025-08-22 | person=Ivan Kalina | by=Ales Zima
  > release | 2025-08-22 | person=Anna Sidorova | by=Ales Zima

= Belarus freed six prisoners. He noted that the president had pardoned the six on humanitarian grounds.
  count six prisoners: 6 released
  count six: 6 pardoned
  > release_event | count=six prisoners | agent=Belarus

= She warned against easing sanctions.
  > not concession:sanctions_relief | demanded | measure=sanctions

= The United States committed to lifting sanctions on potash.
  > concession:sanctions_relief | planned | measure=sanctions

= Further sanctions could be lifted next year.
  date next year: 2026
  > concession:sanctions_relief | possible | 2026 | measure=sanctions

= A teacher and former aide to Nina Petrova who was arrested at the same rally was freed.
  person Nina Petrova

= Imagine being freed from prison and driven to a foreign border.

= They call for the release of Nina Petrova on 3 May.
  person Nina Petrova
  date 3 May: 2025-05-03
  > demand
  > release | demanded | 2025-05-03 | person=Nina Petrova

= She asked whether the release of Nina Petrova on 3 May was true.
  person Nina Petrova
  date 3 May: 2025-05-03

`,
  )
})

test('releases undone, wanted or hoped for (en)', () => {
  check(
    'en',
    `
= The release of Nina Petrova on 3 May was cancelled.
  person Nina Petrova
  date 3 May: 2025-05-03

= The release, which was to include Nina Petrova, was called off.
  person Nina Petrova

= Nobody among the 14 people set free is a journalist.
  count 14 people: 14 released

= The US wants to see Nina Petrova walking free.
  person Nina Petrova

= I hope our friend Ivan Kalina has been released.
  person Ivan Kalina

= Nina Petrova was told that she had been pardoned, but it was a lie.
  person Nina Petrova
  > pardon | denied | person=she

`,
  )
})
