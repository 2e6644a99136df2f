import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('acts under words that bind: alone, in a row, denied, and where nobody is bound (ru)', () => {
  check(
    'ru',
    `
= Её отпустили. Ей запретили выходить из дома ночью, получать письма и пользоваться телефоном.
  > release | person=Её
  > condition | person=Ей
  > condition:parcels | person=Ей
  > condition | person=Ей

= Её отпустили. Она обязана дважды в месяц являться к следователю, носить браслет и не покидать страну.
  > release | person=Её
  > condition | person=Она
  > condition | person=Она
  > condition:exit_ban | person=Она

= Её отпустили. Суд обязал её с определённой периодичностью и по определённым дням отчитываться перед инспекцией.
  > release | person=Её
  > condition | person=её

= Её освободили с условием, что она будет находиться дома.
  > release | person=Её
  > condition | person=она

= Её отпустили. Она должна деньги и решила отмечаться в полиции.
  > release | person=Её

= Её отпустили. Она не обязана носить браслет.
  > release | person=Её
  > not condition | person=Она

= Её отпустили. Она может принимать гостей и пользоваться телефоном.
  > release | person=Её

= Её отпустили. Прокурор просил запретить ей пользоваться телефоном.
  > release | person=Её

= Её отпустили. Она решила не пользоваться телефоном.
  > release | person=Её

= Ей запретили пользоваться телефоном.
`,
  )
})
