import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('what describes people does not say what happened to them (en)', () => {
  counted(
    'en',
    `
= More than 5,000 convicts whose terms were not linked to prison will be pardoned as well.
  5,000 convicts: 5000.. pardoned

= 12 women jailed in May and 14 men jailed in June were released on Friday.
  12 women: 12 released
  14 men: 14 released

= He had previously pardoned 259 people who had been jailed after the protests, as well as 380 rebels who had been sentenced.
  259 people: 259 pardoned
  380 rebels: 380 pardoned

= The president pardoned Ivan Petrov, the head of a club, and 10 army officers.
  10 army officers: 10 pardoned

= The president has pardoned 81 prisoners, including 30 opponents jailed for sedition.
  81 prisoners: 81 pardoned
  30 opponents: 30 pardoned of 81 prisoners

= Twelve people were released, as well as 14 men who had been jailed in May.
  Twelve people: 12 released
  14 men: 14 released

= The law gave amnesty to 40 prisoners, and 12 were freed in an amnesty of May.
  40 prisoners: 40 released
  12: 12 released of 40 prisoners
`,
  )
})

test('those told of for themselves share nothing with those before (en, ru, be)', () => {
  counted(
    'en',
    `
= 12 people were freed and 14 men jailed in May remain in prison.
  12 people: 12 released
  14 men: 14 held

= He freed 12 women and condemned 14 men who had been jailed.
  12 women: 12 released
  14 men: 14 convicted

= 40 bakers jailed after the guards were freed.
  40 bakers: 40 convicted

= 100 people gathered in the hope that those jailed would be freed.
  100 people: 100 other
`,
  )
  counted(
    'ru',
    `
= Помиловали 30 человек, осуждённых за митинги, и 12 активистов, отбывавших срок в колонии.
  30 человек: 30 pardoned
  12 активистов: 12 pardoned

= Освободили 30 человек, а 12 активистов, осуждённых в мае, остаются в колонии.
  30 человек: 30 released
  12 активистов: 12 convicted

= По амнистии освобождены 44 человека и 483 осуждённым сокращены сроки.
  44 человека: 44 released
  483 осуждённым: 483 convicted

= Среди освобождённых пять граждан Испании, осуждённых в 2020 году.
  пять граждан Испании: 5 released
`,
  )
  counted(
    'be',
    '= Вызвалілі 30 чалавек, асуджаных за пратэсты, і 12 актывістаў, якія адбывалі тэрмін у калоніі.\n  30 чалавек: 30 released\n  12 актывістаў: 12 released\n',
  )
})
