import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what no rule knows is a condition where the terms of a release are told', () => {
  check(
    'en',
    `
= Ava Linden was released on bail. The court ordered her to water the judge's flowers.
  person Ava Linden
  > release | person=Ava Linden
  > condition | person=her

= Ava Linden was released. Under the terms of her parole she must read two books a month.
  person Ava Linden
  > release | person=Ava Linden
  > condition | person=she

= Ava Linden was released. The order prohibits her from: (1) disseminating pictures that are rude, (2) speaking to the media and (3) leaving the country.
  person Ava Linden
  > release | person=Ava Linden
  > condition | person=her
  > condition:exit_ban | person=her

= Ava Linden was released on bail. The court ordered her to pay 300 dollars. She must read two books a month.
  person Ava Linden
  > release | person=Ava Linden

= Four activists were released on bail. Under conditions laid down by Magistrate Victor Stone, the four were banned from making remarks in public.
  count Four activists: 4 released
  person Victor Stone
  count four: 4 released
  > release_event | count=Four activists
  > condition | count=four

= Three activists were released on bail. The conditions for the three include reporting on the first of every month to the investigator.
  count Three activists: 3 released
  count three: 3 released
  > release_event | count=Three activists
  > condition | count=three

= The court declined to impose bail conditions, which included that he should not tweet. Ava Linden was released.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was released on bail. As part of her bail conditions she must plant roses.
  person Ava Linden
  > release | person=Ava Linden
  > condition | person=she

= Ava Linden was released. The conditions of the loan include planting roses, house rules include washing plates, and measures include closing schools.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was released. Under the terms of her contract she must plant roses. She described the conditions: sleeping on straw.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was released on bail. The court heard that she had ordered her staff to plant roses.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was released on bail. The conditions offered had included planting roses, and the court vacated the condition that she tend birds.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was released on bail. Bail conditions usually include attending counselling, and the conditions for asylum include living in the country.
  person Ava Linden
  > release | person=Ava Linden

= Ava Linden was refused bail. The court ordered her to plant roses.
  person Ava Linden
  > not release | person=Ava Linden

= Ava Linden was released on bail. The court ordered Victor Stone to plant roses.
  person Ava Linden
  person Victor Stone
  > release | person=Ava Linden

= Ava Linden was released after the court had expected her to sing.
  person Ava Linden
  > release | person=Ava Linden
`,
  )
})
