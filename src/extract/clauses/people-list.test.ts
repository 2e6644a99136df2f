import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('people of a list take part as one, whatever is said of each of them (en)', () => {
  check(
    'en',
    `
= The court released Nina Petrova of the Union of Teachers; Jan Koval, a poet; and Dr Olga Lis (45), who was jailed for six years.
person Nina Petrova
person Jan Koval
person Olga Lis
term six years: P6Y
> release | person=Nina Petrova
> release | person=Jan Koval
> release | person=Olga Lis
> sentence | person=Olga Lis | term=six years

= Nina Petrova—also known as Nika—, Jan Koval, arrested in May, and Olga Lis have not been released.
person Nina Petrova
person Jan Koval
date May: 2025-05
person Olga Lis
> detention | 2025-05 | person=Jan Koval
> not release | person=Nina Petrova
> not release | person=Jan Koval
> not release | person=Olga Lis

= They freed Nina Petrova, a poet, and Ivan Kalina said he was glad.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova | agent=They

= The lawyer of Nina Petrova, a poet, and Ivan Kalina, a cook, was released.
person Nina Petrova
person Ivan Kalina

= Several journalists – Nina Petrova and Ivan Kalina – were released.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova
> release | person=Ivan Kalina

= The freed journalists were identified as Nina Petrova and Ivan Kalina.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova
> release | person=Ivan Kalina

= Authorities freed 52 prisoners, including Nina Petrova, Ivan Kalina, and Olga Lis.
count 52 prisoners: 52 released
person Nina Petrova
person Ivan Kalina
person Olga Lis
> release_event | count=52 prisoners | agent=Authorities
> release | person=Nina Petrova | agent=Authorities | within=52 prisoners
> release | person=Ivan Kalina | agent=Authorities | within=52 prisoners
> release | person=Olga Lis | agent=Authorities | within=52 prisoners
`,
  )
})
