import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('whose supporters, children and lawyers are counted is not one of them (ru, be)', () => {
  check(
    'ru',
    `
= Освободили двух сторонников Вольского.
count двух сторонников: 2 released
person Вольского: Вольский
> release_event | count=двух сторонников

= Освободили одного сына Петровой.
count одного сына: 1 released
person Петровой: Петрова
> release_event | count=одного сына

= Освободили двух журналистов Петрову и Вольского.
count двух журналистов: 2 released
person Петрову: Петрова
person Вольского: Вольский
> release_event | count=двух журналистов
> release | person=Петрову | within=двух журналистов
> release | person=Вольского | within=двух журналистов

= Освободили одного журналиста Тараса Вольского.
count одного журналиста: 1 released
person Тараса Вольского: Тарас Вольский
> release_event | count=одного журналиста
> release | person=Тараса Вольского | within=одного журналиста
`,
  )
  check(
    'be',
    `
= Вызвалілі двух сыноў Пятровай.
count двух сыноў: 2 released
person Пятровай: Пятрова
> release_event | count=двух сыноў
`,
  )
})
