import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('every binding meets every act: duties in a row, each with whom it binds (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released. She was asked to meet regularly with security officers and not to use messaging apps.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition | person=She

= Nina Petrova was released. She is barred from contacting other activists, taking part in rallies and leaving her district.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition:civic_rights | person=She
  > condition | person=She

= Nina Petrova was released. She may not meet former leaders, nor take part in any rallies.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition:civic_rights | person=She

= They were released. The court banned the activists from any future participation in rallies.
  > release | person=They
  > condition:civic_rights | person=the activists

= Nina Petrova was released. She no longer has to report once a week.
  person Nina Petrova
  > release | person=Nina Petrova
  > not condition | person=She

= Nina Petrova was released. The police demanded that she leave the Minsk region within three days.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=she

= The court granted Nina Petrova bail, with conditions including a ban on the use of messaging apps.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > condition | person=Nina Petrova

= They were released, not allowed to take part in political activities and forced to report to their local police stations twice daily.
  > release | person=They
  > condition:civic_rights | person=They
  > condition | person=They

= The court released Nina Petrova on bail and ordered her:\\n- to report to the police once a week;\\n- not to leave the district;\\n- to submit her passport.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=her
  > condition | person=her
  > condition:papers_taken | person=her

= Nina Petrova was released. She is banned from teaching for life, from leaving the province and from publishing.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:work | person=She
  > condition | person=She
  > condition | person=She

= A bail condition of not attending any protests had been imposed on Nina Petrova.
  person Nina Petrova
  > condition:civic_rights | person=Nina Petrova

= Nina Petrova was released. The court lifted her requirement to sign in weekly.
  person Nina Petrova
  > release | person=Nina Petrova
  > not condition

= Nina Petrova was released. The ban on her participation in elections was lifted.
  person Nina Petrova
  > release | person=Nina Petrova
  > not condition:civic_rights

= They were released. They were barred from acts which may offend the king, from using social media and from leaving the country.
  > release | person=They
  > condition | person=They
  > condition:exit_ban | person=They

= Nina Petrova was released. She is unable to address public gatherings.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:civic_rights | person=She

= Nina Petrova was released. The court ordered her not to leave the country, talk to journalists or join rallies and to report to the police.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=her
  > condition | person=her
  > condition:civic_rights | person=her
  > condition | person=her
`,
  )
})

test('what is asked of others, or in custody, binds nobody who is out (en)', () => {
  check(
    'en',
    `
= The ministry released data. Students must attend classes and may not leave the campus.


= Nina Petrova was released. The company was ordered to report to the court.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. In her cell the guards forbade her to meet other women.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. The embassy told citizens not to travel to Belarus.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She cannot leave the house because of her illness.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She may meet other activists and must rest.
  person Nina Petrova
  > release | person=Nina Petrova
`,
  )
})

test('duties as the price of bail, behind a day, in dashes, and told by a rule that does not say of whom (en)', () => {
  check(
    'en',
    `
= The judge granted bail to Nina Petrova on condition she surrender her passport and report to the police weekly.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > condition:papers_taken | person=she
  > condition | person=she

= Nina Petrova was released. She must now report three times a week to the police.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was released. The court ordered Ivan Kalina to spend 12 hours every night — from six to six — inside a police station.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > condition | person=Ivan Kalina

= Nina Petrova was released. She will be free to travel abroad again in May.
  person Nina Petrova
  date May: 2026-05
  > release | person=Nina Petrova
`,
  )
})
