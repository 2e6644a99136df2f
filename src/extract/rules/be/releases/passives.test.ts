import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('a noun of role between the passive and the name', () => {
  check(
    'be',
    `
= Быў вызвалены журналіст Антон Гарбач.
  person Антон Гарбач
  > release | person=Антон Гарбач

= Учора быў вызвалены актывіст Антон Гарбач.
  date Учора: 2025-12-13
  person Антон Гарбач
  > release | 2025-12-13 | person=Антон Гарбач

= Сёння была вызвалена журналістка Алена Кныш.
  date Сёння: 2025-12-14
  person Алена Кныш
  > release | 2025-12-14 | person=Алена Кныш

= Вызвалены блогер Антон Гарбач.
  person Антон Гарбач
  > release | person=Антон Гарбач

= Не быў вызвалены журналіст Антон Гарбач.
  person Антон Гарбач
  > not release | person=Антон Гарбач

= Хутка будзе вызвалены журналіст Антон Гарбач.
  person Антон Гарбач
  > release | planned | person=Антон Гарбач

= Быў памілаваны адвакат Антон Гарбач.
  person Антон Гарбач
  > pardon | person=Антон Гарбач

= Быў асуджаны на два гады актывіст Антон Гарбач.
  term два гады: P2Y
  person Антон Гарбач
  > sentence | person=Антон Гарбач | term=два гады

= Быў асуджаны актывіст Антон Гарбач.
  person Антон Гарбач
  > sentence | person=Антон Гарбач

= Вызваленая актывістка Алена Кныш маўчыць.
  person Алена Кныш
  > release | person=Алена Кныш
`,
  )
})

test('who demands a release is not the one freed', () => {
  check(
    'be',
    `
= Антон Гарбач патрабаваў вызваліць паліттэхнолага.
  person Антон Гарбач
  > demand
  > release | demanded | person=паліттэхнолага | agent=Антон Гарбач

= Антон Гарбач патрабаваў ад Лукашэнкі выпусціць Сяргея Кныша.
  person Антон Гарбач
  person Лукашэнкі: Лукашэнка
  person Сяргея Кныша: Сяргей Кныш
  > demand
  > release | demanded | person=Сяргея Кныша | agent=Антон Гарбач

= Вызваліць паліттэхнолага патрабаваў Антон Гарбач.
  person Антон Гарбач
  > release | demanded | person=паліттэхнолага | agent=Антон Гарбач

= Антон Гарбач патрабаваў вызваліць сяброўскага краба.
  person Антон Гарбач
  > demand
`,
  )
  check(
    'be-Latn',
    `
= Anton Harbač patrabavaŭ vyzvalić palittechnołaha.
  person Anton Harbač: Антон Гарбач
  > demand
  > release | demanded | person=palittechnołaha | agent=Anton Harbač
`,
  )
})

test('who is freed may be a common noun', () => {
  check(
    'be',
    `
= Раней паліттэхнолага выпусцілі з СІЗА.
  > release | person=паліттэхнолага | facility=СІЗА

= Юрыстку не вызвалілі.
  > not release | person=Юрыстку

= На волю выйшлі шлюбныя пары.
  > release | person=шлюбныя пары

= Памілаваныя таксама дзве пары.
  > pardon | person=дзве пары
`,
  )
})

test('what is only due, whom a later day freed, whom a participle behind a comma is about', () => {
  check(
    'be',
    `
= Антон Гарбач за кратамі. Ён мусіў выйсці ў чэрвені 2026 года.
  person Антон Гарбач
  date чэрвені 2026 года: 2026-06
  > release | planned | 2026-06 | person=Ён

= Ён мусіў выйсці ў чэрвені на сцэну.
  date чэрвені: 2025-06

= 2 ліпеня выйшаў на волю Антон Гарбач, а 3 ліпеня — Алена Кныш.
  date 2 ліпеня: 2025-07-02
  person Антон Гарбач
  date 3 ліпеня: 2025-07-03
  person Алена Кныш
  > release | 2025-07-02 | person=Антон Гарбач
  > release | 2025-07-03 | person=Алена Кныш

= Мы сустрэлі 15 палітвязняў, вызваленых 13 снежня.
  count 15 палітвязняў: 15 released
  date 13 снежня: 2025-12-13
  > release_event | 2025-12-13 | count=15 палітвязняў
`,
  )
  check(
    'be-Latn',
    `
= Anton Harbač vyšaŭ na volu.
  person Anton Harbač: Антон Гарбач
  > release | person=Anton Harbač
`,
  )
})

test('what an article or a law is called is nobody’s quotation', () => {
  check(
    'be',
    `
= Артыкул «Палітвязні выйшлі на волю і расказваюць пра калонію» напісаў Антон Гарбач.
  person Антон Гарбач

= Антон Гарбач заявіў: «Мы чакаем вызвалення ўсіх вязняў».
  person Антон Гарбач
  quote Мы чакаем вызвалення ўсіх вязняў: Антон Гарбач
  > quotation | speaker=Антон Гарбач

= «Мы чакаем вызвалення ўсіх вязняў», — заявіў прадстаўнік Дзярждэпартамента.
  quote Мы чакаем вызвалення ўсіх вязняў: прадстаўнік
  > quotation | speaker=прадстаўнік

= Я радуюся за кожнае дзіця, якое абдыме вызваленая маці, а бацька прачытае казку.

= Сёння вызваленая яго маці.
  date Сёння: 2025-12-14
  > release | 2025-12-14 | person=яго маці
`,
  )
})
