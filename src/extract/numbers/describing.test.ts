import { test } from 'node:test'
import { check } from '../testing/cases.ts'
import { counted } from '../testing/counted.ts'

test('what describes people is not what is told of them (en)', () => {
  counted(
    'en',
    `
= 40 bakers charged with treason are still in jail.
  40 bakers: 40 held

= The regime is holding 40 bakers convicted of treason.
  40 bakers: 40 held

= 40 bakers who had been arrested in 2021 remain behind bars.
  40 bakers: 40 held

= 40 bakers who had been arrested in 2021 died last week.
  40 bakers: 40 other

= 40 bakers arrested in 2021 were among those freed on Friday.
  40 bakers: 40 released

= 40 bakers arrested in 2021 were named.
  40 bakers: 40 detained

= 40 bakers held since May walked out of prison.
  40 bakers: 40 released

= Police have detained 40 bakers since May.
  40 bakers: 40 detained since 2025-05`,
  )
})

test('people described by a participle and “after” wait for their verb, held without trial denies nothing (en)', () => {
  check(
    'en',
    `
= 40 critics of the government jailed after the 2020 protests were freed.
  count 40 critics: 40 released
  date 2020
  > release_event | count=40 critics

= 40 bakers jailed after the guards were freed.
  count 40 bakers: 40 convicted
  > tally | count=40 bakers

= 40 bakers were jailed after the protests were banned.
  count 40 bakers: 40 convicted
  > sentence | count=40 bakers

= 40 bakers held without trial were freed.
  count 40 bakers: 40 released
  > release_event | count=40 bakers

= 40 bakers who were convicted last year received a pardon on Friday.
  count 40 bakers: 40 pardoned
  date last year: 2024
  date Friday: 2025-12-12
  > sentence | 2024 | count=40 bakers
  > release_event:pardon | 2025-12-12 | count=40 bakers`,
  )
})
