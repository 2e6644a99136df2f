import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('what people are bound to after release: at home, whom to report to, whom not to talk to (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released in May but placed under house arrest.
  person Nina Petrova
  date May: 2025-05
  > release | 2025-05 | person=Nina Petrova
  > condition | 2025-05 | person=Nina Petrova

= Nina Petrova has been freed. She is barred from speaking to the media.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was freed. She must refrain from public statements and report to the police weekly.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= The KGB banned Nina Petrova from leaving her apartment.
  person Nina Petrova
  > condition | person=Nina Petrova | agent=KGB

= Nina Petrova has to get the permission of the police before moving.
  person Nina Petrova
  > condition | person=Nina Petrova

= Nina Petrova was released. Officers warned her not to talk to journalists.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition

= Nina Petrova was released on condition that she leave Minsk.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition

= Nina Petrova was banned from entering Belarus for ten years.
  person Nina Petrova
  > condition | person=Nina Petrova

= Ivan Kalina is not allowed to return to Belarus.
  person Ivan Kalina
  > condition | person=Ivan Kalina

= Ivan Kalina was released. He wears an electronic bracelet.
  person Ivan Kalina
  > release | person=Ivan Kalina
  > condition

= Nina Petrova talked to the media and left her apartment.
  person Nina Petrova
`,
  )
})
