import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('who is let out for some days, let off a punishment, or only visits a prison is not freed (ru)', () => {
  check(
    'ru',
    `
= Тараса Вольского отпустили на сутки домой.
  person Тараса Вольского: Тарас Вольский

= Нину Петрову выпустили на три дня домой, на похороны отца.
  person Нину Петрову: Нина Петрова

= Нину Петрову отпустили на три дня раньше срока домой.
  person Нину Петрову: Нина Петрова
  term три дня: P3D
  > release | person=Нину Петрову

= Нину Петрову не отпустили на похороны отца.
  person Нину Петрову: Нина Петрова
  > not release | person=Нину Петрову

= Нину Петрову отпустили с работы домой.
  person Нину Петрову: Нина Петрова

= Суд освободил 5 мая Нину Петрову от наказания.
  date 5 мая: 2025-05-05
  person Нину Петрову: Нина Петрова

= Врач вышел из СИЗО и закурил.

= Адвокат Тарас Вольский вышел из СИЗО и сказал, что клиент держится.
  person Тарас Вольский

= Нину Петрову освободили. На протесты, по их данным, вышли всего 500 человек.
  person Нину Петрову: Нина Петрова
  count 500 человек: 500 other
  > release | person=Нину Петрову
`,
  )
})

test('who decides to free somebody has not yet, who does not intend to never will, what a regime likes is no release (ru)', () => {
  check(
    'ru',
    `
= В понедельник суд принял решение освободить Нину Петрову.
  date понедельник: 2025-12-08
  person Нину Петрову: Нина Петрова
  > release | planned | 2025-12-08 | person=Нину Петрову

= Освобождать Нину Петрову в этом году не собираются.
  person Нину Петрову: Нина Петрова
  date этом году: 2025
  > not release | planned | 2025 | person=Нину Петрову

= Освобождать политзаключённых власти не планируют.
  > not release_event | planned | agent=власти

= Режим не любит выпускать людей даже после этого.
`,
  )
})

test('whom a relative clause tells of as freed, who is free among others, and who is brought to the police (ru)', () => {
  check(
    'ru',
    `
= В число лиц, которых отпустили на свободу, вошли поэт Тарас Вольский и врач Нина Петрова.
  person Тарас Вольский
  person Нина Петрова
  > release | person=Тарас Вольский
  > release | person=Нина Петрова

= В число тех, кого осудили, вошли поэт Тарас Вольский и врач Нина Петрова.
  person Тарас Вольский
  person Нина Петрова
  > sentence | person=Тарас Вольский
  > sentence | person=Нина Петрова

= Уже на свободе в том числе Нина Петрова и Тарас Вольский.
  person Нина Петрова
  person Тарас Вольский
  > release | person=Нина Петрова
  > release | person=Тарас Вольский

= В милицию доставили около 170 человек.
  count 170 человек: ~170 detained
  > detention | count=170 человек
`,
  )
})
