import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('every word that puts people under a state meets every state, in rows too (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released. She faces a curfew, police surveillance and a five-year travel ban.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition | person=She
  > condition:exit_ban | person=She

= Nina Petrova was released. Petrova and Kalina were given house arrests with travel bans.
  person Nina Petrova
  person Petrova
  person Kalina
  > release | person=Nina Petrova
  > condition | person=Petrova
  > condition | person=Kalina
  > condition:exit_ban | person=Petrova
  > condition:exit_ban | person=Kalina

= Nina Petrova was released. The prosecutor demanded that she be placed under house arrest.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. Then she was placed under house arrest. Officials denied placing her under surveillance.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=she
  > condition | denied | person=her

= Nina Petrova was released into house arrest with an ankle bracelet.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=Nina Petrova
  > condition | person=Nina Petrova

= Nina Petrova was released. The court ordered house arrest for Ivan Kalina.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > condition | person=Ivan Kalina

= Nina Petrova was released. Her family lives under 24-hour guard. The travel ban on her remains in force.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=Her family
  > condition:exit_ban

= Nina Petrova was released. Police officials placed an electronic bracelet on her. She was not to give interviews. Her home is under heavy police guard.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=her
  > condition | person=She
  > condition

= Nina Petrova was released. She is no longer under house arrest.
  person Nina Petrova
  > release | person=Nina Petrova
  > not condition | person=She
`,
  )
})

test('who is threatened with a state, breaks it or was in it before is not under it (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released. She lives under curfew and fears house arrest.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was released. She faces the threat of house arrest.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She was accused of breaking her curfew.
  person Nina Petrova
  > release | person=Nina Petrova
  > charge | person=She

= Nina Petrova was released. She had been under house arrest since 2011.
  person Nina Petrova
  date 2011
  > release | person=Nina Petrova

= Nina Petrova was released after two years under house arrest.
  person Nina Petrova
  term two years under house arrest: P2Y
  > release | person=Nina Petrova

= Nina Petrova was released. The government imposed a curfew in the capital. The city remains under curfew.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. They plan to put her on probation. She has a guard. Prosecutors want her placed under house arrest.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova is under house arrest.
  person Nina Petrova

= Nina Petrova was released. She was treated under the supervision of a doctor.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})
