import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: those freed along with others, groups, members of those freed', () => {
  check(
    'be',
    `
= Разам з 13 іншымі вызвалілі Ніну Пятрову.
  count 13 іншымі: 13 released
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
  > release_event | count=13 іншымі

= Разам з Нінай Пятровай Тарас Вольскі вызваліў Яна Коваля.
  person Нінай Пятровай: Ніна Пятрова
  person Тарас Вольскі
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля | agent=Тарас Вольскі

= Будзе вызвалена новая партыя палітвязняў.
  > release_event | planned

= Сярод вызваленых аказаліся Ніна Пятрова і Ян Коваль.
  person Ніна Пятрова
  person Ян Коваль
  > release | person=Ніна Пятрова
  > release | person=Ян Коваль

= Вызвалілі 20 палітвязняў. У іх ліку журналістка Ніна Пятрова.
  count 20 палітвязняў: 20 released
  person Ніна Пятрова
  > release_event | count=20 палітвязняў
  > release | person=Ніна Пятрова | within=20 палітвязняў

= Ніна Пятрова вызвалілася ад страху.
  person Ніна Пятрова
`,
  )
})
