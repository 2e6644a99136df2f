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
  > not release_event | planned | agent=он

= Никого освобождать не будем, сказал министр.
  > not release_event | planned | by=министр

= Литва требует скорее освободить всех политзаключённых\\n\\nПосол встретился с врачами.\\n\\nОстаются больные заключённые. В их числе:\\n• Нина Петрова\\n• Тарас Вольский
  person Нина Петрова
  person Тарас Вольский
  > release_event | demanded | by=Литва
`,
  )
})
