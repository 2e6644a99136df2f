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
