import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

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
`,
  )
})
