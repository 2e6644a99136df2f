import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('pledges not to leave and to come when called, and whom they bind (ru)', () => {
  check(
    'ru',
    `
= Следователь изменил ей меру пресечения, отпустил её под подписку о невыезде.
  > release | person=её
  > condition:exit_ban | person=её

= Яна Коваля отпустили под обязательство о явке, Нину Петрову арестовали.
  person Яна Коваля
  person Нину Петрову: Нина Петрова
  > release | person=Яна Коваля
  > condition | person=Яна Коваля
  > detention | person=Нину Петрову

= Нина Петрова дала подписку о явке.
  person Нина Петрова
  > condition | person=Нина Петрова

= Она может дать подписку о явке.

= С журналиста взяли подписку о неразглашении.
  > condition | person=журналиста

= Ян Коваль сообщил, что находится под административным надзором.
  person Ян Коваль
  > condition | person=Ян Коваль | by=Ян Коваль

= По закону осуждённый не имеет права покидать жилище.

= По закону она не имеет права покидать жилище.
  > condition | person=она

= Суд отказался снять с неё запрет на выезд.
  > condition:exit_ban | person=неё
`,
  )
})
