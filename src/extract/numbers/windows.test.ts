import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: over what time they were added up', () => {
  counted(
    'en',
    `
= In the past three years 1,200 people were convicted, and 40 pardoned.
  1,200 people: 1200 convicted since ?
  40 pardoned: 40 pardoned since ?

= In the last month, 45 people were detained.
  45 people: 45 detained since ?

= During the year 96 people were released; in March, 12 people.
  96 people: 96 released since ?
  12 people: 12 other

= From January to June, 300 people were convicted.
  300 people: 300 convicted since 2025-01

= Since the start of the war 1,600 people have been detained.
  1,600 people: 1600 detained since ?

= Four activists jailed over last year's election have been freed.
  Four activists: 4 released

= The number of political prisoners rose over the year from 300 to 1,393.
  300: 300 political
  1,393: 1393 political

= In one day 84 people were detained.
  84 people: 84 detained

= In three days 31 people were detained.
  31 people: 31 detained

= During the week 31 people were detained.
  31 people: 31 detained

= Over the last two weeks 31 people were detained.
  31 people: 31 detained since ?

= Twenty-nine people have been pardoned in four years of persecution.
  Twenty-nine people: 29 pardoned since ?

= Twelve women have been jailed for four years.
  Twelve women: 12 convicted

= In total, 1,200 people have been detained.
  1,200 people: 1200 detained since ?

= By 28 September 2025, Viasna counted 115 people pardoned in all.
  115 people: 115 pardoned since ?

= It was the largest exchange, with 24 people released in total.
  24 people: 24 released

= In total, we have negotiated the release of 16 people.
  16 people: 16 released

= In March 84 people were detained.
  84 people: 84 detained

= Within a year they will free 40 prisoners.
  40 prisoners: 40 released

= Twenty-six former political prisoners signed a letter.
  Twenty-six former political prisoners: 26 released
`,
  )
})

test('Russian numbers: over what time they were added up', () => {
  counted(
    'ru',
    `
= За последние три года осудили 1200 человек, освободили 40.
  1200 человек: 1200 convicted since ?
  40: 40 released since ?

= С 2020 года признали политзаключёнными 4000 человек, а освободили 2900.
  4000 человек: 4000 recognised since 2020
  2900: 2900 released since 2020

= На протяжении этого времени политзаключёнными признали 3380 человек.
  3380 человек: 3380 recognised since ?

= За январь 2025 года осудили 80 человек, за два дня задержали 12.
  80 человек: 80 convicted since ?
  12: 12 detained since ?

= С начала войны задержали 1600 человек.
  1600 человек: 1600 detained since ?

= С момента выборов осудили 7 тысяч человек.
  7 тысяч человек: 7000 convicted since ?

= Число политзаключённых за год выросло с 300 до 1393 человек.
  300: 300 political
  1393 человек: 1393 political

= Число политзаключённых выросло в мае до 1393 человек.
  1393 человек: 1393 political

= Там было от 300 до 400 человек, задержали до 40 человек.
  300 до 400 человек: 300..400 other
  40 человек: ..40 detained

= За три дня задержали 31 человека.
  31 человека: 31 detained

= За последнюю неделю задержали 31 человека.
  31 человека: 31 detained

= За две недели задержали 31 человека.
  31 человека: 31 detained since ?

= После освобождения 250 политзаключённых их число сократилось до 897 человек.
  250 политзаключённых: 250 released
  897 человек: 897 held

= За сутки задержали 84 человека.
  84 человека: 84 detained

= В ближайшие месяцы могут освободить 100 политзаключённых.
  100 политзаключённых: 100 released

= По состоянию на 1 мая в стране 1170 политзаключённых, за апрель задержали 32 человека.
  1170 политзаключённых: 1170 political
  32 человека: 32 detained since ?

= Политзаключёнными признали 3380 человек, из них около 2000 уже освобождены.
  3380 человек: 3380 recognised
  2000: ~2000 released of 3380 человек

= Эти 26 бывших политзаключённых молчали.
  26 бывших политзаключённых: 26 released
`,
  )
})

test('Belarusian numbers: over what time they were added up', () => {
  counted(
    'be',
    `
= За апошнія тры гады асудзілі 1200 чалавек, вызвалілі 40.
  1200 чалавек: 1200 convicted since ?
  40: 40 released since ?

= Ад 2020 году прызналі палітвязьнямі 4000 чалавек, а вызвалілі 2900.
  4000 чалавек: 4000 recognised since 2020
  2900: 2900 released since 2020

= Ад пачатку года на волю выйшлі 120 палітвязняў.
  120 палітвязняў: 120 released since ?

= На працягу года асудзілі 96 чалавек.
  96 чалавек: 96 convicted since ?

= За студзень 2025 года асудзілі 80 чалавек, за два дні затрымалі 12.
  80 чалавек: 80 convicted since ?
  12: 12 detained since ?

= За год да выбараў затрымалі 84 чалавекі.
  84 чалавекі: 84 detained

= За тры дні такі статус атрымаў 31 чалавек.
  31 чалавек: 31 recognised

= За апошні тыдзень затрымалі 31 чалавека.
  31 чалавека: 31 detained

= Колькасць палітвязняў за апошнія месяцы трымаецца на ўзроўні 250-255 чалавек.
  250-255 чалавек: 250..255 political

= Пасля вызвалення 250 палітвязняў іх колькасць скарацілася да 897 чалавек.
  250 палітвязняў: 250 released
  897 чалавек: 897 held

= За суткі затрымалі 84 чалавекі.
  84 чалавекі: 84 detained

= Колькасць палітвязняў за год вырасла з 300 да 1393 чалавек.
  300: 300 political
  1393 чалавек: 1393 political

= Колькасць палітвязняў вырасла ў траўні да 1393 чалавек, затрымалі да 40 чалавек.
  1393 чалавек: 1393 political
  40 чалавек: ..40 detained

= Станам на 1 мая ў краіне 1170 палітвязняў, за красавік затрымалі 32 чалавекі.
  1170 палітвязняў: 1170 political
  32 чалавекі: 32 detained since ?

= Выйшлі на волю па ўказах ад 16 жніўня (30 чалавек) і 4 верасня (31 чалавек).
  30 чалавек: 30 released
  31 чалавек: 31 released

= Ліст падпісалі 26 былых палітвязняў.
  26 былых палітвязняў: 26 released
`,
  )
})
