import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

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
  > condition | person=She

= Nina Petrova was released. The KGB banned her from leaving her apartment.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=her | agent=KGB

= Nina Petrova was released. She has to get the permission of the police before moving.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was released. Officers warned her not to talk to journalists.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=her

= Nina Petrova was released on condition that she leave Minsk.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=she

= Nina Petrova was released. She was banned from entering Belarus for ten years.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Ivan Kalina was released. He is not allowed to return to Belarus.
  person Ivan Kalina
  > release | person=Ivan Kalina
  > condition | person=He

= Ivan Kalina was released. He wears an electronic bracelet.
  person Ivan Kalina
  > release | person=Ivan Kalina
  > condition | person=He

= Nina Petrova talked to the media and left her apartment.
  person Nina Petrova

= Nina Petrova was released. She may not be outside her home at night and cannot visit public places.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition | person=She

= Nina Petrova was released. She cannot leave the country and may not visit public places.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=She
  > condition | person=She

= Nina Petrova was released to house arrest.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=Nina Petrova

= Nina Petrova remains under the severe restrictions of administrative supervision.
  person Nina Petrova
  > condition | person=Nina Petrova

= Nina Petrova did not leave her home town.
  person Nina Petrova

= Nina Petrova was released. She was banned from resuming her activism.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:civic_rights | person=She

= Nina Petrova was released. She has to report to the local police in person every week.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= The travel ban of Nina Petrova has been lifted.
  person Nina Petrova
  > not condition:exit_ban | person=Nina Petrova

= The travel ban was not lifted.
  > condition:exit_ban

= Nina Petrova was released. Courts have imposed travel bans on journalists.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She must report to the court regularly.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova has not been allowed to leave Saudi Arabia.
  person Nina Petrova
  > condition:exit_ban | person=Nina Petrova

= Nina Petrova was released. They were urged to refrain from political activities.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:civic_rights | person=They

= Nina Petrova was released. She endures constant police surveillance.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= They told of sign-in requirements at police stations.
  > condition | by=They

= Nina Petrova was released. She could be placed under house arrest.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | possible | person=She

= Nina Petrova was released. She could be barred from leaving the country.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | possible | person=She

= Nina Petrova was released. She will be barred from speaking to the media.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | planned | person=She
`,
  )
})
