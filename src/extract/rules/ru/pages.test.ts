import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('ways in which Russian news pages tell of releases, demands and numbers', () => {
  check(
    'ru',
    `
= США требуют освобождения всех политзаключённых.
  > demand
  > release_event | demanded | by=США

= Мы призываем власти к немедленному освобождению остальных политзаключённых.
  > demand
  > release_event | demanded

= За границу без паспортов были вывезены около 20 человек.
  count 20 человек: ~20 displaced
  > condition:papers_taken | document=паспортов
  > displacement | count=20 человек

= Освобождены 123 человека, 114 из которых были перемещены на территорию Украины.
  count 123 человека: 123 released
  count 114 из которых: 114 displaced of 123 человека
  > release_event | count=123 человека
  > displacement | count=114 из которых | to=Украины

= В Минске освободили всех задержанных, кроме Нины Петровой.
  person Нины Петровой: Нина Петрова
  > release_event | place=Минске
  > not release | person=Нины Петровой | place=Минске

= Тарас Вольский и Павел Крутой (справа) на свободе
  person Тарас Вольский
  person Павел Крутой
  > release | person=Тарас Вольский
  > release | person=Павел Крутой

= Лукашенко принял решение о помиловании и освобождении Нины Петровой.
  person Лукашенко
  person Нины Петровой: Нина Петрова
  > release:pardon | person=Нины Петровой

= После освобождения из колонии Тарас Вольский проводит встречу 23 июня.
  person Тарас Вольский
  date 23 июня: 2025-06-23
  > release | person=Тарас Вольский

= Лукашенко обещал освободить 2—3 тысячи осуждённых.
  person Лукашенко
  count 2—3 тысячи осуждённых: 2000..3000 released
  > release_event | planned | count=2—3 тысячи осуждённых | agent=Лукашенко

= У некоторых освобождённых отняли паспорта.
  > condition:papers_taken | person=некоторых | document=паспорта

= Тем самым журналистка должна выйти на свободу 19 июля.
  date 19 июля: 2026-07-19
  > release | planned | 2026-07-19 | person=журналистка

= В ближайшие месяцы около 100 политзаключённых могут быть освобождены.
  count 100 политзаключённых: ~100 released
  > release_event | possible | count=100 политзаключённых

= Он говорил с экс-политзаключённой, вышедшей на свободу по помилованию.
  > release:pardon | person=экс-политзаключённой

= США сняли санкции с калия, введённые в 2021 году.
  date 2021 году: 2021
  > concession:sanctions_relief | measure=санкции

= Девять человек уехали в Литву, а остальные 114 были переданы Украине.
  count Девять человек: 9 displaced
  count 114: 114 displaced
  > displacement | count=Девять человек | to=Литву
  > displacement | count=114 | to=Украине

= На свободу вышла мать двоих несовершеннолетних детей Нина Петрова.
  person Нина Петрова
  > release | person=Нина Петрова

= Среди освобождённых художник Тарас Вольский — бывший руководитель объединения.
  person Тарас Вольский
  > role | person=Тарас Вольский
  > release | person=Тарас Вольский

= Освобождённые 11 сентября белорусские политзаключённые рассказали о тюрьме.
  date 11 сентября: 2025-09-11
  > release_event | 2025-09-11

= Адвокаты подали жалобу, требуя освободить их подзащитную.
  > release | demanded | person=подзащитную

= По истечении сроков освободилось 13 человек, по процедуре помилования — 3.
  count 13 человек: 13 released
  count 3: 3 pardoned of 13 человек
  > release_event:end_of_term | count=13 человек
  > tally | count=3

= Из 52 освобождённых 14 — иностранцы.
  count 52 освобождённых: 52 released
  count 14: 14 foreign of 52 освобождённых
  > tally | count=14

= Варшава добивается освобождения этнического поляка, журналиста Антона Почки.
  person Антона Почки: Антон Почка
  > demand
  > release | demanded | person=Антона Почки

= Общее число политзаключённых достигло 1463 человек.
  count 1463 человек: 1463 political
  > tally | count=1463 человек

= Список политзаключённых пополнился на 46 человек.
  count 46 человек: 46 recognised
  > recognition | count=46 человек
`,
  )
})

test('a number at the head of a line of a list, and those named behind its colon (ru)', () => {
  check(
    'ru',
    `
= Также освобождены:\\n- Нина Петрова – учительница;\\n- двое мужчин, арестованных в Гомеле: Тарас Вольский и Павел Швец.
  person Нина Петрова
  count двое мужчин: 2 released
  person Тарас Вольский
  person Павел Швец
  > release | person=Нина Петрова
  > release_event | count=двое мужчин
  > release | person=Тарас Вольский
  > release | person=Павел Швец
`,
  )
})
