import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: what is put in behind them, who is in prisons, spans of past time, a pardon of so many', () => {
  counted(
    'en',
    `
= A total of 183 prisoners, including many sentenced to life, are there.
  183 prisoners: 183 other

= Prisons hold 2,000 inmates, and 500 inmates are serving long terms.
  2,000 inmates: 2000 held
  500 inmates: 500 held

= In the hall 500 teachers are standing.
  500 teachers: 500 other

= Over the past three months, 200 people have been sentenced.
  200 people: 200 convicted since ?

= The number of prisoners pardoned by the king rose to 178.
  178: 178 pardoned

= Four live hostages were released.
  Four live hostages: 4 released

= In May 40 people were freed. Among the 40 granted freedom were four nuns.
  40 people: 40 released
  40: 40 released
  four nuns: 4 released
`,
  )
})

test('Russian numbers: who was pardoned, a pardon of so many, who still serves a term', () => {
  counted(
    'ru',
    `
= Общее число политзаключённых, получивших помилование, выросло до 178.
  178: 178 pardoned

= Освободили 31 человека. В июле объявили о помиловании ещё 18, среди которых журналисты.
  31 человека: 31 released
  18: 18 pardoned

= В цехе работают 18 человек. Объявили о закупке ещё 18, среди которых насосы.
  18 человек: 18 other
`,
  )
})

test('numbers of places in brackets, of another act, nouns of two words; ministers of foreign affairs are no foreigners', () => {
  counted(
    'ru',
    `
= Задержали 99 граждан. Больше всего их доставили в Минской (56), Брестской (24), Витебской и Гомельской (по 7) областях.
  99 граждан: 99 detained
  56: 56 detained of 99 граждан
  24: 24 detained of 99 граждан
  7: 7 detained of 99 граждан

= Освобождено более двух тысяч человек. Ещё более 11 тысячам осуждённых сокращены сроки.
  двух тысяч человек: 2000.. released
  11 тысячам осуждённых: 11000.. convicted

= Освободили восемь волонтёров-наблюдателей.
  восемь волонтёров-наблюдателей: 8 released

= Министр иностранных дел сказал о 40 учителях.
  40 учителях: 40 other
`,
  )
  counted(
    'en',
    `
= They arrested 40 protestors.
  40 protestors: 40 detained
`,
  )
})

test('English numbers: whom the freed include, the number that was told of before', () => {
  counted(
    'en',
    `
= The freed prisoners include six women who were arrested on a street.
  six women: 6 released

= The prisoners include six women who were arrested on a street.
  six women: 6 detained

= They freed 27 men and women. The group of 27 included 19 men and eight women.
  27 men and women: 27 released
  27: 27 released
  19 men: 19 released of 27
  eight women: 8 released of 27
`,
  )
})

test('numbers told of before as at least so many; to this day there are so many convicts', () => {
  counted(
    'en',
    `
= They freed at least 35 nuns. The 35 had been in a cell.
  35 nuns: 35.. released
  35: 35 released
`,
  )
  counted(
    'ru',
    `
= На сегодняшний день там 22 осуждённые женщины.
  22 осуждённые женщины: 22 convicted
`,
  )
})

test('English: who was not freed is held, of whom another act is denied nothing is said; terms cut; jails that hold; parts of what is a country’s', () => {
  counted(
    'en',
    `
= The 12 activists were not released.
  12 activists: 12 held

= 40 prisoners have not yet been released.
  40 prisoners: 40 held

= They did not arrest 40 people.
  40 people: 40 other

= The 12 men were not pardoned.
  12 men: 12 other

= The decree covers 500 prisoners who had their sentences reduced.
  500 prisoners: 500 other

= Another 1,200 prisoners who had their terms cut will stay in jail.
  1,200 prisoners: 1200 held

= The country's jails hold 500 prisoners.
  500 prisoners: 500 held

= Latvia jails 23 activists over a protest.
  23 activists: 23 convicted

= 40 of Latvia's nearly 1,300 political prisoners freed in amnesty
  40 of Latvia's nearly 1,300 political prisoners: 40 released

= The prison freed 12 of Latvia's 40 inmates.
  12 of Latvia's 40 inmates: 12 released

= The released 13 are not supposed to speak.
  13: 13 released

= The released 13 songs sold well.

= The court released the two on bail.
  two: 2 released

= The court released the two letters.

= The court has released 40.
  40: 40 released

= The studio has released 40.

= The king pardoned 09 people.
  09 people: 9 pardoned

= At 14:05 people left.

= In all 384 inmates were granted a state pardon.
  384 inmates: 384 pardoned

= The prison, which was home to 246 prisoners, let 139 go.
  246 prisoners: 246 held
`,
  )
})

test('Russian, Belarusian: where people come from is nobody', () => {
  counted(
    'ru',
    `
= Двое уроженцев Средней Азии задержаны.
  Двое уроженцев: 2 detained

= Освобождены двое граждан Северной Кореи.
  двое граждан: 2 released
`,
  )
  counted(
    'be',
    `
= Затрыманы трое грамадзян Паўднёвай Асеціі.
  трое грамадзян: 3 detained
`,
  )
})
