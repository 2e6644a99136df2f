import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('English numbers: without a noun, parts of wholes, what is counted and since when', () => {
  check(
    'en',
    `
= Minsk freed 40 people. Twelve were from Homiel, nine from Brest and one from abroad.
  count 40 people: 40 released
  count Twelve: 12 released of 40 people
  count nine: 9 released of 40 people
  count one: 1 released of 40 people
  > release_event | count=40 people | agent=Minsk
  > tally | count=Twelve
  > tally | count=nine
  > tally | count=one

= 40 people were freed, of whom nine are in Vilnius and 31 in Chernihiv.
  count 40 people: 40 released
  count nine: 9 released of 40 people
  count 31: 31 released of 40 people
  > release_event | count=40 people
  > tally | count=nine
  > tally | count=31

= The group counts 40 people: 25 men (12 Lithuanians, 13 Poles) and 15 women.
  count 40 people: 40 other
  count 25 men: 25 other of 40 people
  count 12 Lithuanians: 12 other of 25 men
  count 13 Poles: 13 other of 25 men
  count 15 women: 15 other of 40 people
  > tally | count=40 people | by=The group
  > tally | count=25 men | by=The group
  > tally | count=12 Lithuanians | by=The group
  > tally | count=13 Poles | by=The group
  > tally | count=15 women | by=The group

= Of the 40 people, 31 left. All but nine were taken to Poland.
  count 40 people: 40 other
  count 31: 31 other of 40 people
  > tally | count=31

= Four of the six co-defendants received five years.
  count Four of the six co-defendants: 4 convicted
  term five years: P5Y
  > sentence | count=Four of the six co-defendants | term=five years

= Nineteen of the freed have been named, the remaining 21 have not.
  count Nineteen of the freed: 19 released
  count 21: 21 other
  > tally | count=Nineteen of the freed

= More than half of the 250 were women.
  count 250: 250 other

= They put the figure at 22; a project has a list with 20 names.
  count 22: 22 other
  count 20 names: 20 other

= A first group of 20 arrived on Friday.
  count 20: 20 other
  date Friday: 2025-12-12

= He was 42 and lived at 9. Cell 17 was cold; she had four, six or ten years left.
  term six or ten years: P6Y/P10Y
`,
  )
})

test('Russian numbers: without a noun, parts of wholes, what is counted and since when', () => {
  check(
    'ru',
    `
= Освободили 52 человека. Пятьдесят один из них пересёк границу, двенадцать — из Гомеля.
  count 52 человека: 52 released
  count Пятьдесят один из них: 51 crossed of 52 человека
  count двенадцать: 12 released of 52 человека
  > release_event | count=52 человека
  > crossing | count=Пятьдесят один из них
  > tally | count=двенадцать

= Из этих 114 человек 109 — граждане Беларуси, пятеро — украинцы.
  count 114 человек: 114 other
  count 109: 109 other of 114 человек
  count пятеро: 5 foreign of 114 человек
  > tally | count=109
  > tally | count=пятеро

= Минск объявил о 52, границу пересёк 51 человек.
  count 52: 52 announced
  count 51 человек: 51 crossed
  > crossing | count=51 человек | by=Минск

= Число политзаключённых выросло до 1197, в том числе 171 женщина.
  count 1197: 1197 political
  count 171 женщина: 171 political of 1197
  > tally | count=1197
  > tally | count=171 женщина

= С начала года освободили 34 политзаключённых.
  count 34 политзаключённых: 34 released since ?
  > tally | count=34 политзаключённых

= «Весна» насчитала 40 человек, проект «Список» — 52.
  count 40 человек: 40 other
  count 52: 52 other
  > tally | count=40 человек | by=Весна

= Вместо обещанных 52 привезли 51.
  count 52: 52 other
  count 51: 51 other

= Ей 52. Камера 17, дом 9, штраф 300 рублей.
`,
  )
})

test('Belarusian numbers: without a noun, parts of wholes, what is counted and since when', () => {
  check(
    'be',
    `
= Памілаваны 31 чалавек, з якіх 29 мужчын і дзве жанчыны.
  count 31 чалавек: 31 pardoned
  count 29 мужчын: 29 pardoned of 31 чалавек
  count дзве жанчыны: 2 pardoned of 31 чалавек
  > release_event:pardon | count=31 чалавек
  > tally | count=29 мужчын
  > tally | count=дзве жанчыны

= Пятнаццаць з іх вывезлі ў Літву, астатнія 235 засталіся.
  count Пятнаццаць з іх: 15 displaced
  count 235: 235 stayed
  > displacement | count=Пятнаццаць з іх | to=Літву
  > tally | count=235

= Палітвязнямі прызналі 24 чалавекі, вызвалілі — 9.
  count 24 чалавекі: 24 recognised
  count 9: 9 released
  > recognition | count=24 чалавекі
  > release_event | count=9

= За год на волю выйшлі 96 чалавек.
  count 96 чалавек: 96 released since ?
  > tally | count=96 чалавек

= У спісе 16 чалавек, з іх у цяжкім стане не менш за трох.
  count 16 чалавек: 16 other
  count трох: 3.. other of 16 чалавек
  > tally | count=трох

= Каля двух дзясяткаў палітвязняў вывезлі ноччу.
  count двух дзясяткаў палітвязняў: ~20 displaced
  > displacement | count=двух дзясяткаў палітвязняў

= Вызвалены — 12 чалавек, прызнаны палітвязнямі — 31 чалавек.
  count 12 чалавек: 12 released
  count 31 чалавек: 31 recognised
  > release_event | count=12 чалавек
  > recognition | count=31 чалавек

= Ёй 52. Камера 17, штраф 300 рублёў.
`,
  )
})
