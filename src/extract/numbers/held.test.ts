import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: who is held, who is not, and how many at most', () => {
  counted(
    'en',
    `
= There are 285 political prisoners in the country. 82 are currently serving prison sentences.
  285 political prisoners: 285 political
  82: 82 held of 285 political prisoners

= The group said that 450 had been arrested and 345 were still under detention.
  450: 450 detained
  345: 345 held

= After serving sentences 14 people went home.
  14 people: 14 released

= In May 90 people were released. Two political prisoners are in bad health.
  90 people: 90 released
  Two political prisoners: 2 political

= There are 40 political prisoners. Two political prisoners are in bad health.
  40 political prisoners: 40 political
  Two political prisoners: 2 political of 40 political prisoners

= The number of people at the march did not exceed 40 people.
  40 people: ..40 other

= The number of people at the march exceeded 40 people.
  40 people: 40.. other
`,
  )
})

test('Russian numbers: who was only brought to the police, and how many at most', () => {
  counted(
    'ru',
    `
= По словам адвоката, в Октябрьское РУВД доставили около 160 человек.
  160 человек: ~160 detained

= В Октябрьском РУВД содержатся около 160 человек.
  160 человек: ~160 held

= Срок пребывания задержанных граждан в УВД был мал. Туда пришли 136 человек, 60 из которых должны явиться в суд.
  136 человек: 136 other
  60 из которых: 60 detained of 136 человек

= Число задержанных не превышало 10 человек.
  10 человек: ..10 detained

= Число задержанных превысило 10 человек.
  10 человек: 10.. detained
`,
  )
})

test('Belarusian numbers: how many at most', () => {
  counted(
    'be',
    `
= Колькасць затрыманых не перавышала 40 чалавек.
  40 чалавек: ..40 detained

= Колькасць затрыманых перавышала 40 чалавек.
  40 чалавек: 40.. detained
`,
  )
})
