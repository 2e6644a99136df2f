import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('who was insulted is not sentenced, who will not be freed is not free, who is held was not asked for (ru)', () => {
  check(
    'ru',
    `
= Хозяйку приюта для кошек в Бресте Нину П. осудили на год колонии за клевету и оскорбление Тараса В.
  person Нину: Нина
  term год колонии: P1Y
  person Тараса: Тарас
  > sentence | person=Нину | term=год колонии | place=Бресте

= Хозяина приюта для кошек в Бресте Павла К. осудили на год колонии за клевету и оскорбление Тараса В.
  person Павла: Павел
  term год колонии: P1Y
  person Тараса: Тарас

= За оскорбление судьи и Тараса Вольского осудили на год колонии повара.
  person Тараса Вольского: Тарас Вольский
  term год колонии: P1Y

= Министр повторяет, что никого он освобождать не будет.
  > not release_event | planned | agent=он | by=Министр

= Никого освобождать не будем, сказал министр.
  > not release_event | planned | by=министр

= Освобождать Нину Петрову власти отказались.
  person Нину Петрову: Нина Петрова
  > not release | person=Нину Петрову | agent=власти

= Литва требует скорее освободить всех политзаключённых\\n\\nПосол встретился с врачами.\\n\\nОстаются больные заключённые. В их числе:\\n• Нина Петрова\\n• Тарас Вольский
  person Нина Петрова
  person Тарас Вольский
  > release_event | demanded | by=Литва
`,
  )
})

test('all of several freed, numbers behind neuters, participles and grounds, back from captivity (ru)', () => {
  check(
    'ru',
    `
= Нина Петрова, Павел Крутой и Тарас Вольский, освобождённые накануне, пели.
  person Нина Петрова
  person Павел Крутой
  person Тарас Вольский
  > release | person=Нина Петрова
  > release | person=Павел Крутой
  > release | person=Тарас Вольский

= Из колонии освободилось 17 человек.
  count 17 человек: 17 released
  > release_event | count=17 человек

= Учительница должна выйти на свободу 8 июня.
  date 8 июня: 2026-06-08
  > release | planned | 2026-06-08 | person=Учительница

= На свободу вышли девять человек: шестеро — по окончании срока, трое — по помилованию.
  count девять человек: 9 released
  count шестеро: 6 released of девять человек
  count трое: 3 pardoned of девять человек
  > release_event | count=девять человек
  > tally | count=шестеро
  > tally | count=трое

= В Латвию были вывезены около 40 человек.
  count 40 человек: ~40 displaced
  > displacement | count=40 человек | to=Латвию

= Власти освободили 70 человек, 60 из которых были принудительно перемещены в Латвию.
  count 70 человек: 70 released
  count 60 из которых: 60 displaced of 70 человек
  > release_event | count=70 человек | agent=Власти
  > displacement | count=60 из которых | to=Латвию

= Политзаключёнными за неделю признали шестерых.
  count шестерых: 6 recognised
  > recognition | count=шестерых

= Украина вернула из плена 18 человек, среди них Нина Петрова.
  count 18 человек: 18 released
  person Нина Петрова
  > release_event:exchange | count=18 человек | agent=Украина
  > release:exchange | person=Нина Петрова | agent=Украина | within=18 человек
`,
  )
})
