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
