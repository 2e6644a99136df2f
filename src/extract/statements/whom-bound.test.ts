import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('who was placed under house arrest where nobody was let out was taken (ru, be)', () => {
  check(
    'ru',
    `
= 3 мая задержали Нину Петрову. Суд поместил её под домашний арест.
  date 3 мая: 2025-05-03
  person Нину Петрову: Нина Петрова
  > detention | 2025-05-03 | person=Нину Петрову

= 3 мая задержали Нину Петрову. Потом её перевели под домашний арест.
  date 3 мая: 2025-05-03
  person Нину Петрову: Нина Петрова
  > detention | 2025-05-03 | person=Нину Петрову
  > condition | person=её
`,
  )
})

test('groups bound with one of them, acts that go on, who orders, what would not be allowed, what is only supposed (en)', () => {
  check(
    'en',
    `
= Ivan Kalina and Nina Petrova were released. She was sentenced to eight years in prison and five years of probation.
  person Ivan Kalina
  person Nina Petrova
  term eight years in prison: P8Y
  term five years of probation: P5Y
  > release | person=Ivan Kalina
  > release | person=Nina Petrova
  > sentence | person=She | term=eight years in prison

= Nina Petrova was released. The court ordered the activists including Nina Petrova to be reporting to the police every Friday.
  person Nina Petrova
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | person=the activists

= Nina Petrova was released. Judge Ivan Kalina ordered her to continue living at home and to report twice a week at the police.
  person Nina Petrova
  person Ivan Kalina
  > release | person=Nina Petrova
  > condition | person=her
  > condition | person=her

= Nina Petrova was released. She said she would not be allowed to talk to journalists.
  person Nina Petrova
  > release | person=Nina Petrova
  > condition | planned | person=she | by=She

= Nina Petrova was released. If she spoke, she could be jailed and put under surveillance.
  person Nina Petrova
  > release | person=Nina Petrova
  > sentence | possible | person=she | by=she
  > condition | hypothetical | person=she | by=she
`,
  )
})
