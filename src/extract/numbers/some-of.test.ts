import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: of whom only some were freed, new totals, the list so many are on, since when something goes on', () => {
  counted(
    'en',
    `
= Some of the 29 teachers on trial have been released from custody.
  29 teachers: 29 other

= Several of the 12 students arrested on Monday were freed.
  12 students: 12 detained

= Half of the 52 released were women.
  52 released: 52 released

= Six teachers were detained on Monday. A total of 17 officials went on trial.
  Six teachers: 6 detained
  17 officials: 17 other

= They freed nine students on Monday, bringing the total to 29.
  nine students: 9 released
  29: 29 released since ?

= The list of political prisoners includes 311 people.
  311 people: 311 political

= Two teachers were freed. In the same case, six nurses are being tried.
  Two teachers: 2 released
  six nurses: 6 other

= More than 2,000 people have been jailed since protests began in August 2020.
  2,000 people: 2000.. convicted since 2020-08

= Ten people were questioned, five of them arrested on the spot.
  Ten people: 10 other
  five of them: 5 detained of Ten people
`,
  )
})

test('Russian and Belarusian numbers: so many on a list of political prisoners, an amnesty that is described', () => {
  counted(
    'ru',
    `
= В список политзаключенных внесены 12 человек.
  12 человек: 12 political

= Амнистия, объявленная к празднику, коснулась 34 тысяч человек.
  34 тысяч человек: 34000 pardoned
`,
  )
  counted(
    'be',
    `
= У спіс палітвязняў уключаныя 12 чалавек.
  12 чалавек: 12 political
`,
  )
})

test('numbers of those charged among those arrested, sent behind bars', () => {
  counted(
    'en',
    `
= Police arrested 128 people, of whom 65 were charged.
  128 people: 128 detained
  65: 65 other of 128 people

= The guards arrested 128 people, and 65 of them have been charged.
  128 people: 128 detained
  65 of them: 65 other of 128 people

= Police arrested 47 people. Nine of them are still held.
  47 people: 47 detained
  Nine of them: 9 held of 47 people
`,
  )
  counted(
    'ru',
    `
= 26 человек власти отправили за решетку по обвинению в беспорядках.
  26 человек: 26 detained
`,
  )
})

test('English numbers: since when those freed were held, what a cause tells of custody, a verb of their own', () => {
  counted(
    'en',
    `
= The court freed 17 activists detained since the start of the year.
  17 activists: 17 released

= About 2,000 people have been arrested over protests sparked by the death in police custody of a nurse.
  2,000 people: ~2000 detained

= The guards granted bail on Monday to 18 students.
  18 students: 18 released

= They named 90 people, including nearly 23 freed in May.
  90 people: 90 other
  23 freed: ~23 released of 90 people

= The editor was released on bail and greeted 40 supporters.
  40 supporters: 40 other
`,
  )
})

test('Russian and Belarusian numbers: behind the terms people got, parts of whom are in custody', () => {
  counted(
    'ru',
    `
= Власти осудили на различные сроки не менее восьми человек.
  восьми человек: 8.. convicted

= По делу проходят 14 человек, пятеро из них в СИЗО.
  14 человек: 14 other
  пятеро из них: 5 held of 14 человек
`,
  )
  counted(
    'be',
    `
= Улады асудзілі на розныя тэрміны не менш за восем чалавек.
  восем чалавек: 8.. convicted
`,
  )
})

test('English numbers: those held as something who were freed, so many out of a total', () => {
  counted(
    'en',
    `
= More than a hundred people held as hostages in Norland have been freed.
  a hundred people: 100.. released

= Only 200 out of a total of 1,161 prisoners were released.
  200 out of a total of 1,161 prisoners: 200 released
`,
  )
})

test('numbers: a running total behind three more, where the others are, who was sent to a remand prison', () => {
  counted(
    'en',
    `
= The guards freed three more nurses, 27 people in all.
  three more nurses: 3 released
  27 people: 27 released

= A judge sent four activists to pretrial detention.
  four activists: 4 detained
`,
  )
  counted(
    'ru',
    `
= Задержали ещё троих учителей, всего за решёткой 27 человек.
  троих учителей: 3 detained
  27 человек: 27 held
`,
  )
  counted(
    'be',
    `
= Затрымалі яшчэ трох настаўнікаў, усяго за кратамі 27 чалавек.
  трох настаўнікаў: 3 detained
  27 чалавек: 27 held
`,
  )
})

test('Russian and Belarusian numbers: who was found guilty was not recognised as anything', () => {
  counted(
    'ru',
    `
= Суд в среду признал 11 участников протестов виновными.
  11 участников: 11 convicted

= Правозащитники признали 11 человек политзаключёнными.
  11 человек: 11 recognised
`,
  )
  counted(
    'be',
    `
= Суд прызнаў 11 удзельнікаў пратэстаў вінаватымі.
  11 удзельнікаў: 11 convicted
`,
  )
})
