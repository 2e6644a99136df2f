import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('numbers in brackets behind the places of a list count what the first of them counts', () => {
  counted(
    'ru',
    `
= Больше всего задержанных было в Минске (66 человек), Гродно (65 человек) и Бресте (51 человек).
  66 человек: 66 detained
  65 человек: 65 detained
  51 человек: 51 detained

= В отделы полиции доставили 136 человек. Больше всего людей задержали в Минской (56) и Брестской (24) областях.
  136 человек: 136 detained
  56: 56 detained of 136 человек
  24: 24 detained of 136 человек

= На акциях задержали 136 человек. Лидер партии «Минск» (56) поехал домой.
  136 человек: 136 detained

= В Минске и Гродно задержали 16 и 19 человек соответственно.
  16: 16 detained
  19 человек: 19 detained
`,
  )
})

test('parts told behind a place, behind “already” and a dash', () => {
  counted(
    'ru',
    `
= По стране задержали 3770 человек, из них на Минск пришлось 1481 человек.
  3770 человек: 3770 detained
  1481 человек: 1481 detained of 3770 человек

= Под амнистию попадут 127 тысяч человек. Из них уже более 16 тысяч покинули колонии.
  127 тысяч человек: 127000 pardoned
  16 тысяч: 16000.. released of 127 тысяч человек

= Из плена вернули 185 бойцов. Сто восемьдесят три – рядовые, двое – офицеры.
  185 бойцов: 185 released
  Сто восемьдесят три: 183 released of 185 бойцов
  двое: 2 released of 185 бойцов
`,
  )
})

test('prices are no people (be)', () => {
  counted(
    'be',
    `
= Вывезлі 52 чалавекі. За месяц 500, 600 рублёў ён плаціў, 500 рублёў яму вярнулі.
  52 чалавекі: 52 displaced

= Асудзілі 37-гадовага жыхара Пружанаў.
`,
  )
})

test('in brackets behind names, ages, what stands behind a dash and is no part', () => {
  counted(
    'ru',
    `
= Задержали 40 человек. Среди них Кузьмич (56) и Трофимыч (33).
  40 человек: 40 detained

= Освободили 185 человек. 10 — рядовые случаи.
  185 человек: 185 released

= Освободили 12 политзаключённых. Возраст составляет от 20 до 40 лет.
  12 политзаключённых: 12 released

= Они выпустили 2000 узников, а Россия — 20.
  2000 узников: 2000 released
  20: 20 other

= Из 87 помилованных 79 приговорили к лишению свободы, трое — к аресту, пятеро — к штрафу.
  87 помилованных: 87 pardoned
  79: 79 convicted of 87 помилованных
  трое: 3 pardoned of 87 помилованных
  пятеро: 5 pardoned of 87 помилованных

= Суд взыскал штраф с 12 юридических лиц.
`,
  )
  counted(
    'be',
    `
= Затрымалі 40 чалавек. 15 — у Жодзіне, не менш за 20 — у Маладзечне.
  40 чалавек: 40 detained
  15: 15 detained of 40 чалавек
  20: 20.. detained of 40 чалавек

= Вывезлі 52 чалавекі, пазней яшчэ 13.
  52 чалавекі: 52 displaced
  13: 13 displaced
`,
  )
})

test('parts of a whole that is estimated, told of in a relative clause, or given beside it', () => {
  counted(
    'en',
    `
= The government freed at least 200 of its estimated 2,000 political prisoners.
  200 of its estimated 2,000 political prisoners: 200.. released

= Two out of 20 women were released.
  Two out of 20 women: 2 released

= After the call to “free the 20” only two women were released.
  two women: 2 released
`,
  )
  counted(
    'be',
    `
= Тады затрымалі 1388 чалавек, сярод якіх былі 76 непаўналетніх.
  1388 чалавек: 1388 detained
  76 непаўналетніх: 76 detained of 1388 чалавек

= Больш за 700 чалавек былі кінутыя за краты.
  700 чалавек: 700.. detained
`,
  )
})

test('what parts count whose whole was freed, numbers of those held, what people are called', () => {
  counted(
    'ru',
    `
= Помилованы 30 человек, осуждённых за протесты: 14 женщин и 16 мужчин.
  30 человек: 30 pardoned
  14 женщин: 14 pardoned of 30 человек
  16 мужчин: 16 pardoned of 30 человек

= Помиловали 30 человек. Тогда на свободу вышли 18 политзаключённых: четыре женщины и 14 мужчин.
  30 человек: 30 pardoned
  18 политзаключённых: 18 released
  четыре женщины: 4 released of 18 политзаключённых
  14 мужчин: 14 released of 18 политзаключённых

= Численность осуждённых, которые сегодня находятся в колониях, составила 467 человек.
  467 человек: 467 held

= Там признали пятерых заключённых "узниками совести".
  пятерых заключённых: 5 recognised
`,
  )
})
