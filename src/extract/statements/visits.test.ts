import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('who goes in and out of prisons by profession is not freed by leaving one, unless the text tells of custody (en)', () => {
  check(
    'en',
    `
= The lawyer Nina Petrova left the prison and said that he was ill.
  person Nina Petrova

= Ivan Kalina, a lawyer for Anna Zima, walked out of the detention centre.
  person Ivan Kalina
  person Anna Zima

= The Polish consul Ivan Kalina came out of the prison.
  person Ivan Kalina

= Her lawyer left the prison and said she was well.

= The lawyer Nina Petrova walked free.
  person Nina Petrova
  > release | person=Nina Petrova

= The lawyer Nina Petrova, who was detained in May, was released.
  person Nina Petrova
  date May: 2025-05
  > detention | 2025-05 | person=Nina Petrova
  > release | person=Nina Petrova

= The lawyer Nina Petrova was arrested in May. In June Nina Petrova left the prison.
  person Nina Petrova
  date May: 2025-05
  date June: 2025-06
  person Nina Petrova
  > detention | 2025-05 | person=Nina Petrova
  > release | 2025-06 | person=Nina Petrova

= The jailed lawyer Nina Petrova left prison.
  person Nina Petrova
  > release | person=Nina Petrova

= The former prosecutor Ivan Kalina left the prison.
  person Ivan Kalina
  > release | person=Ivan Kalina

= The journalist Ivan Kalina left the prison.
  person Ivan Kalina
  > release | person=Ivan Kalina
`,
  )
})

test('who goes in and out of prisons by profession is not freed by leaving one, unless the text tells of custody (ru)', () => {
  check(
    'ru',
    `
= Адвокат Нина Петрова вышла из СИЗО и рассказала о подзащитном.
  person Нина Петрова

= С Окрестина вышел священник Тарас Вольский.
  person Тарас Вольский

= Нина Петрова, адвокат Тараса Вольского, вышла из колонии.
  person Нина Петрова
  person Тараса Вольского: Тарас Вольский

= Консул Польши Тарас Вольский вышел из тюрьмы.
  person Тарас Вольский

= Адвокаты Нина Петрова и Тарас Вольский вышли из колонии и рассказали о встрече.
  person Нина Петрова
  person Тарас Вольский

= Бывшие адвокаты Нина Петрова и Тарас Вольский вышли из колонии.
  person Нина Петрова
  person Тарас Вольский
  > release | person=Нина Петрова
  > release | person=Тарас Вольский

= Адвокат Нина Петрова вышла на свободу.
  person Нина Петрова
  > release | person=Нина Петрова

= Адвоката Нину Петрову освободили из СИЗО.
  person Нину Петрову: Нина Петрова
  > release | person=Нину Петрову | facility=СИЗО

= Адвоката Нину Петрову задержали. Вечером Нина Петрова вышла с Окрестина.
  person Нину Петрову: Нина Петрова
  person Нина Петрова
  > detention | person=Нину Петрову
  > release | person=Нина Петрова | facility=Окрестина

= Политзаключённый адвокат Тарас Вольский вышел из колонии.
  person Тарас Вольский
  > release | person=Тарас Вольский

= Бывший следователь Тарас Вольский вышел из колонии.
  person Тарас Вольский
  > release | person=Тарас Вольский
`,
  )
})

test('who goes in and out of prisons by profession is not freed by leaving one, unless the text tells of custody (be)', () => {
  check(
    'be',
    `
= Адвакатка Ніна Пятрова выйшла з СІЗА і расказала пра сустрэчу.
  person Ніна Пятрова

= З Акрэсціна выйшаў святар Тарас Вольскі.
  person Тарас Вольскі

= Ніна Пятрова, адвакатка Тараса Вольскага, выйшла з калоніі.
  person Ніна Пятрова
  person Тараса Вольскага: Тарас Вольскі

= Адвакатку Ніну Пятрову вызвалілі.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову

= Адвакатку Ніну Пятрову затрымалі. Увечары Ніна Пятрова выйшла з Акрэсціна.
  person Ніну Пятрову: Ніна Пятрова
  person Ніна Пятрова
  > detention | person=Ніну Пятрову
  > release | person=Ніна Пятрова | facility=Акрэсціна
`,
  )
})
