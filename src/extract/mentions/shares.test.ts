import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('a part of so many is one number, which counts the part (en)', () => {
  counted(
    'en',
    `
= At least 11 of the 23 students were released.
  11 of the 23 students: 11.. released

= Eight people were jailed in May. Three of the eight were released.
  Eight people: 8 convicted
  Three of the eight: 3 released of Eight people

= One of the three journalists was freed.
  three journalists: 3 other

= Nine of the 14 prisoners of conscience were pardoned.
  Nine of the 14 prisoners of conscience: 9 pardoned

= Ten of the 14 buses left.

= The court sat on 6 of 21 days.

= Two of the women and 12 men left.
  Two of the women: 2 other
  12 men: 12 other
`,
  )
})

test('a part of so many is one number, which counts the part (ru, be)', () => {
  counted(
    'ru',
    `
= Восемь из девяти помилованных уже дома.
  Восемь из девяти помилованных: 8 pardoned

= Амнистия коснулась 90 лиц из ста.
  90 лиц из ста: 90 pardoned

= Один из трёх обвиняемых вышел на свободу.
  трёх обвиняемых: 3 other

= Девять верующих из 4 регионов ждут суда.
  Девять верующих: 9 other

= Группа из 12 активистов вышла на площадь.
  12 активистов: 12 other
`,
  )
  counted(
    'be',
    `
= Двое з трох лаўрэатаў цяпер у турме.
  Двое з трох лаўрэатаў: 2 held

= Прыехалі дзевяць чалавек з 14 гарадоў.
  дзевяць чалавек: 9 other
`,
  )
})
