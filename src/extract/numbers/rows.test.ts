import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('Russian numbers: rows under a heading, who was handed over, what stands behind a comma', () => {
  counted(
    'ru',
    `
= Людей задержали в разных городах:\\n\\nМинск – 18 человек;\\n\\nГомель – 11;\\n\\nБрест – 7.
  18 человек: 18 detained
  11: 11 detained
  7: 7 detained

= Статистика по годам:\\n- В 2020 году было осуждено 90 человек,\\n- В 2021 году – 1225 человек,\\n- В 2022 году – 1242 человека.
  90 человек: 90 convicted
  1225 человек: 1225 convicted
  1242 человека: 1242 convicted

= Украине передано 114 гражданских лиц, среди них пятеро украинцев.
  114 гражданских лиц: 114 displaced
  пятеро украинцев: 5 displaced of 114 гражданских лиц

= В Польшу и Литву доставили 109 бывших политзаключённых.
  109 бывших политзаключённых: 109 displaced

= К списку лишённых свободы добавили 15 человек, осуждённых по делу о теракте.
  15 человек: 15 convicted

= С 2020 года освободили 2000 политзаключённых, остаются за решёткой 1100.
  2000 политзаключённых: 2000 released since 2020
  1100: 1100 held

= За апрель политзаключёнными признали 32 человека, за май признали 12 человек.
  32 человека: 32 recognised since ?
  12 человек: 12 recognised since ?
`,
  )
})

test('Belarusian numbers: at the end behind where they are held', () => {
  counted(
    'be',
    `
= З 2020 года вызвалілі 2000 палітвязняў, застаюцца за кратамі 1100.
  2000 палітвязняў: 2000 released since 2020
  1100: 1100 held

= За красавік прызналі палітвязнямі 32 чалавекі, за май прызналі 12 чалавек.
  32 чалавекі: 32 recognised since ?
  12 чалавек: 12 recognised since ?
`,
  )
})

test('English numbers: estimates, and of whom behind brackets', () => {
  counted(
    'en',
    `
= The government freed 200 of its estimated 2,000 political prisoners.
  200 of its estimated 2,000 political prisoners: 200 released

= They are holding at least 253 prisoners of conscience.
  253 prisoners of conscience: 253.. held
`,
  )
})

test('Russian numbers: parts without a verb, shares some sentences on', () => {
  counted(
    'ru',
    `
= Сегодня освободили 45 наших людей. 13 офицеров и 20 солдат (из которых пятеро ранены).
  45 наших людей: 45 released
  13 офицеров: 13 released of 45 наших людей
  20 солдат: 20 released of 45 наших людей
  пятеро: 5 released of 20 солдат

= Сегодня освободили 12 человек. Там были 13 офицеров и 20 солдат.
  12 человек: 12 released
  13 офицеров: 13 other
  20 солдат: 20 other

= Задержали 40 человек (из них 12 женщин).
  40 человек: 40 detained
  12 женщин: 12 detained of 40 человек

= За это время на свободу вышли 405 человек, среди них пять граждан Испании.
  405 человек: 405 released since ?
  пять граждан Испании: 5 released of 405 человек
`,
  )
})

test('lists of people, numbers in brackets behind those they count', () => {
  counted(
    'en',
    `
= They published a list of political prisoners, in which there are 111 people.
  111 people: 111 political

= They published a list of books, in which there are 111 people.
  111 people: 111 other

= Since the November 16 announcement of the release of 57 prisoners they have confirmed 12 names.
  57 prisoners: 57 released
  12 names: 12 other

= In the period from May 2015 till now, 16 people were arrested.
  16 people: 16 detained since 2015-05
`,
  )
  counted(
    'ru',
    `
= В список входят верующие (51 человек), осуждённые по этому делу (25 человек) и задержанные после митинга (12 человек).
  51 человек: 51 other
  25 человек: 25 convicted
  12 человек: 12 detained

= Там удерживают 81 заключённого, но после обмена их число увеличилось до 86 человек.
  81 заключённого: 81 held
  86 человек: 86 held

= В российских и крымских тюрьмах находятся 40 крымских татар.
  40 крымских татар: 40 held
`,
  )
})

test('words that tell of what happened to a number of people', () => {
  counted(
    'be',
    `
= Пад варту ўзялі 8 чалавек, сілавікі забралі пяць чалавек.
  8 чалавек: 8 detained
  пяць чалавек: 5 detained

= Не менш за 36 журналістаў сядзяць.
  36 журналістаў: 36.. held

= Затрыманымі застаюцца сем чалавек.
  сем чалавек: 7 held

= Вырак вынесьлі дзевяцём чалавекам.
  дзевяцём чалавекам: 9 convicted

= Зноў затрымалі 26 былых палітвязняў.
  26 былых палітвязняў: 26 detained
`,
  )
  counted(
    'ru',
    `
= Под стражу взяли 8 человек.
  8 человек: 8 detained

= Задержанными остаются семь человек.
  семь человек: 7 held
`,
  )
  counted(
    'en',
    `
= Two women were detained again within weeks.
  Two women: 2 detained
`,
  )
})

test('what hundreds did is not said of a number before; the day of an act; deprived of liberty', () => {
  counted(
    'ru',
    `
= В Беларуси больше 1200 политзаключённых, сотни уже отбыли сроки.
  1200 политзаключённых: 1200.. political

= В списках имена 420 человек. При этом 360 из них лишены свободы.
  420 человек: 420 other
  360 из них: 360 held of 420 человек
`,
  )
  counted(
    'be',
    `
= У Беларусі 1200 палітвязняў, сотні ўжо выйшлі на волю.
  1200 палітвязняў: 1200 political

= Згодна з актам праверкі ад 14.05.1940, там было 910 зняволеных.
  910 зняволеных: 910 held

= На волю з 1 студзеня выйшлі 40 чалавек.
  40 чалавек: 40 released since 2025-01-01

= Пакаралі 13 берасцейцаў, ня меней за 20 чалавек затрымалі.
  13 берасцейцаў: 13 convicted
  20 чалавек: 20.. detained
`,
  )
})

test('times of the day are no people; a month is a time to count in', () => {
  counted(
    'ru',
    `
= По состоянию на 14:00 силовики задержали 42 участников шествия.
  42 участников: 42 detained

= В Беларуси в течение марта задержали 1139 учащихся.
  1139 учащихся: 1139 detained since ?
`,
  )
  counted(
    'be',
    `
= Да 13.00 затрымалі 20 чалавек.
  20 чалавек: 20 detained
`,
  )
  counted(
    'en',
    `
= They found 136 reporters behind bars, compared with 125 a year earlier.
  136 reporters: 136 held
  125: 125 held
`,
  )
})

test('a list of so many names is a list of its own', () => {
  counted(
    'en',
    `
= On Saturday 114 people were deported to Ukraine. A project published a list of 109 names.
  114 people: 114 displaced
  109 names: 109 other
`,
  )
})
