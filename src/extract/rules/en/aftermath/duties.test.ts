import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what a court that let people out binds them to, and what they promised for it (en)', () => {
  check(
    'en',
    `
= Nina Petrova was released. She must stay close to home. She must report her whereabouts to them.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She
  > condition | person=She

= Nina Petrova was released. She is not under house arrest.
  person Nina Petrova
  > release | person=Nina Petrova
  > not condition | person=She

= Nina Petrova was released. She is not allowed to post anything on Twitter.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova was released. She is allowed to post anything on Twitter.
  person Nina Petrova
  > release | person=Nina Petrova

= Nina Petrova was released. She cannot contact any co-defendants.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=She

= Among the conditions set for her release are that she would report to the court.
  > condition | person=she

= Nina Petrova was released in exchange for agreeing to cooperate with the KGB.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:cooperation_paper | person=Nina Petrova

= Nina Petrova was released on parole after signing an agreement to collaborate with the KGB.
  person Nina Petrova
  > release:conditional | person=Nina Petrova
  > condition:cooperation_paper | person=Nina Petrova

= The KGB tore up the passport of anarchist Nina Petrova.
  person Nina Petrova
  > condition:papers_taken | document=passport | person=Nina Petrova

= ACTIVIST-JOURNALIST Aung Win Petrov, an accused, was released on Friday.
  person Aung Win Petrov
  date Friday: 2025-12-12
  > release | 2025-12-12 | person=Aung Win Petrov
`,
  )
})

test('duties told behind “that she”, lengths of probation, bans that keep somebody from something, bans that were lifted (en)', () => {
  check(
    'en',
    `
= Nina Petrova was freed on condition that she resides at her home and does not interfere with witnesses.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=she
  > condition | person=she

= Nina Petrova was released on bail and told to report back on 12 June.
  person Nina Petrova
  date 12 June: 2025-06-12
  > release | person=Nina Petrova
  > condition | person=Nina Petrova

= Nina Petrova was freed. She still faces three years' house arrest.
  person Nina Petrova
  term three years' house arrest: P3Y
  > release | person=Nina Petrova
  > condition | person=She

= Nina Petrova is free, yet a travel ban prevents her from joining her family.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition:exit_ban | person=her

= The court has lifted the travel ban on Nina Petrova.
  person Nina Petrova
  > not condition:exit_ban | person=Nina Petrova
`,
  )
})
