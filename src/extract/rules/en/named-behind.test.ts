import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who is only described behind the verb, what is said against a release, who denies guilt (en)', () => {
  check(
    'en',
    `
= The police freed the head of the union, Ivan Petrov, on Friday.
  person Ivan Petrov
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Ivan Petrov

= The police freed the head of the union, Ivan Petrov said.
  person Ivan Petrov

= The police freed the head of the union, Ivan Petrov, a lawyer, said on Friday.
  person Ivan Petrov
  date Friday: 2025-12-12

= The regime freed the driver of the bishop, Nina Petrova, from prison.
  person Nina Petrova
  > release | person=the driver

= Ivan Petrov, the Minsk lawyer freed from prison in May, came home.
  person Ivan Petrov
  date May: 2025-05
  > release | 2025-05 | person=Ivan Petrov

= Nina Petrova and other prominent critics released as part of an amnesty
  person Nina Petrova
  > release:amnesty | person=Nina Petrova

= The opposition criticised the early release of Ivan Petrov.
  person Ivan Petrov
  > release | person=Ivan Petrov

= The opposition criticised the delay in the release of Ivan Petrov.
  person Ivan Petrov

= The opposition criticised plans for the release of Ivan Petrov.
  person Ivan Petrov
  > release | planned | person=Ivan Petrov

= Nina Petrova denied the charges and was freed from prison in May.
  person Nina Petrova
  date May: 2025-05
  > release | 2025-05 | person=Nina Petrova

= Nina Petrova denied the claims that she was freed from prison in May.
  person Nina Petrova
  date May: 2025-05
  > release | denied | 2025-05 | person=she | by=Nina Petrova

= They will free two more activists, the latest dissidents to be released.
  count two more activists: 2 released
  > release_event | planned | count=two more activists | agent=They
  > release_event | planned | count=two more activists
`,
  )
})
