import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: who is still held, sums told of two at once, nouns of people, parts of a whole told before', () => {
  counted(
    'en',
    `
= In May 300 people were still detained, and 40 people remain detained now.
  300 people: 300 held
  40 people: 40 held

= The police still detained 50 people that night.
  50 people: 50 detained

= At least 3,282 people have been arrested and 756 killed by the military since it took power.
  3,282 people: 3282.. detained since ?
  756: 756 other since ?

= At least 13 people have been killed and 92 arrested in raids since Monday.
  13 people: 13.. other since ?
  92: 92 detained since 2025-12-08

= Ten women, relatives of prisoners, have been at home since Saturday.
  Ten women: 10 other

= Of the nearly 600 prisoners released last week only 42 were journalists.
  600 prisoners: ~600 released
  42: 42 released of 600 prisoners

= Of the prisoners released in May, only 48 have been named.
  48: 48 released

= They freed 12 debtors, nine Sri Lankans and two fishermen.
  12 debtors: 12 released
  nine Sri Lankans: 9 released
  two fishermen: 2 released

= There are 86 people classified as political prisoners, of whom 75 are men.
  86 people: 86 political
  75: 75 political of 86 people

= They met 12 dead ends, 14 missing files and two fish.
`,
  )
})

test('Russian numbers: parts of those pardoned, citizens of other states, nouns of people', () => {
  counted(
    'ru',
    `
= Из помилованных 18 — иностранные граждане, 23 — женщины.
  18: 18 foreign
  23: 23 pardoned

= Из числа помилованных 109 полностью освобождаются от наказания.
  109: 109 pardoned

= Среди помилованных 30 граждан иностранных государств, включая одного несовершеннолетнего.
  30 граждан иностранных государств: 30 pardoned
  одного несовершеннолетнего: 1 pardoned of 30 граждан иностранных государств

= Задержали 12 морпехов, двух москвичей, трёх рабочих и пять китайцев.
  12 морпехов: 12 detained
  двух москвичей: 2 detained
  трёх рабочих: 3 detained
  пять китайцев: 5 detained

= Там 12 рабочих мест, 30 копеек и два зайца.
`,
  )
})

test('Belarusian numbers: parts of those pardoned, nouns of people', () => {
  counted(
    'be',
    `
= З памілаваных 18 — замежныя грамадзяне, 23 — жанчыны.
  18: 18 pardoned
  23: 23 pardoned

= Затрымалі 12 памежнікаў, двух тэрарыстаў і трох уцекачоў.
  12 памежнікаў: 12 detained
  двух тэрарыстаў: 2 detained
  трох уцекачоў: 3 detained
`,
  )
})
