import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who is home was inside: not the kin and the lawyers of those who were jailed', () => {
  check(
    'en',
    `
= Nina Petrova was jailed in May. Her mother is home.
  person Nina Petrova
  date May: 2025-05
  > sentence | 2025-05 | person=Nina Petrova

= Nina Petrova was jailed in May. Her lawyer is home again.
  person Nina Petrova
  date May: 2025-05
  > sentence | 2025-05 | person=Nina Petrova

= The court freed five activists and keeps three in jail.
  count five activists: 5 released
  count three: 3 held
  > release_event | count=five activists
`,
  )
})
