import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what people are put under, and who is bound by it (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released on Friday under judicial control.
  person Nina Petrova
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Nina Petrova
  > condition | 2025-12-12 | person=Nina Petrova

= They released Nina Petrova and Ivan Kalina on condition that they leave Minsk.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova | agent=They
  > release | person=Ivan Kalina | agent=They
  > condition | person=they

= Nina Petrova was freed. She remains under close surveillance and still faces a three-year travel ban.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition:exit_ban | person=She

= Nina Petrova was freed. She may face a travel ban. She will remain under police supervision.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | possible | person=She
  > condition | planned | person=She

= Nina Petrova was freed. Ivan Kalina is no longer under police surveillance.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > not condition | person=Ivan Kalina

= If Nina Petrova is barred from leaving the country, she will sue.
  person Nina Petrova
  > condition:exit_ban | hypothetical | person=Nina Petrova

= Forty officials face travel bans and asset freezes, the Union said.
  count Forty officials: 40 other

= Nina Petrova was released. In the cell we are under close supervision, she recalled.
  person Nina Petrova
  > release | person=Nina Petrova

= The road is under supervision of the police.
`,
  )
})

test('what courts that let people out forbid and order (en)', () => {
  check(
    'en',
    `
= A judge granted bail to Nina Petrova. Its terms bar her from using social media. She must report to the police every Monday and was ordered to surrender her passport.
  person Nina Petrova
  > release | planned | person=Nina Petrova
  > condition | person=her
  > condition | person=She
  > condition:papers_taken | person=She

= Nina Petrova was released. She is not allowed to join rallies, and will not be allowed to make statements to the press.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:civic_rights | person=She
  > condition | person=She

= Nina Petrova was released. She must now report to the police twice a month and is not allowed to leave the capital.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition | person=She

= Nina Petrova was released. The law lets courts demand sureties, such as requiring people to post a bond and report to the police every week.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She did not leave the country. They do not travel abroad.
  person Nina Petrova
  > release | person=Nina Petrova
  > not displacement | person=She

= Nina Petrova was released. She is banned from politics and from leaving the country. The order prevents her from joining rallies or giving interviews.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:civic_rights | person=She
  > condition:exit_ban | person=She
  > condition:civic_rights | person=her
  > condition | person=her

= Nina Petrova was released. She is barred from leaving the country and sings at home.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=She

= Nina Petrova was released. She could be placed under house arrest and barred from leaving the country.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | possible | person=She
  > condition | possible | person=She

= Nina Petrova was released. The judge ordered her to report to the police every week and not to interfere with witnesses.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=her
  > condition | person=her

= Nina Petrova was released. Doctors ordered her not to leave the bed, and she will not be able to attend the wedding. The bank was ordered to report to the court every month.
  person Nina Petrova
  > release | person=Nina Petrova

= Those released were warned not to speak about prison and that they would be arrested if they did.
  > detention | hypothetical | person=they
  > condition | person=Those released

= Nina Petrova was released. She had to return her passport to the court.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:papers_taken | person=She | document=passport

= Nina Petrova was released. She has to appear in court as a witness. Prisoners are not allowed to speak at night.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. The law bars officials from leading two firms. She was asked to sign a pledge that she would not speak, but refused. The other side wants its frozen assets back.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | demanded | person=She

= Nina Petrova is in prison. She is not allowed to publish poems. She was barred from speaking to the media.
  person Nina Petrova

= Nina Petrova was released. The doctor ordered her to remain at home. She was told by her doctors to stay at home. Officials face EU travel bans.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was freed. Her mother said she was barred from leaving the country.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=she | by=Her mother

= Nina Petrova was freed. Ivan Kalina remains in prison. He is not allowed to publish anything. He remains under strict surveillance in his cell.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova

= Ivan Kalina remains in prison. Nina Petrova was freed. She is not allowed to publish. Lukashenko faces a travel ban.
  person Ivan Kalina
  person Nina Petrova
  person Lukashenko
  > release | person=Nina Petrova
  > condition | person=She

= Ivan Kalina was released with three years of probation.
  person Ivan Kalina
  term three years of probation: P3Y
  > release | person=Ivan Kalina
  > condition | person=Ivan Kalina

= Ivan Kalina may be released with three years of probation.
  person Ivan Kalina
  term three years of probation: P3Y
  > release | possible | person=Ivan Kalina

= Ivan Kalina was freed. He must wear an electronic tag and report to the police every week.
  person Ivan Kalina
  > release | person=Ivan Kalina
  > condition | person=He
  > condition | person=He

= Nina Petrova was released after three years of probation.
  person Nina Petrova
  term three years of probation: P3Y
  > release | person=Nina Petrova
`,
  )
})
