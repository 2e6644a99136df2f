import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what a court only ruled or ordered is planned, what it did is told (ru)', () => {
  check(
    'ru',
    `
= Суд вынес решение об освобождении Анны Коваль.
person Анны Коваль: Анна Коваль
> release | planned | person=Анны Коваль
= Прокурор подписал постановление об освобождении 12 задержанных.
count 12 задержанных: 12 released
> release_event | planned | count=12 задержанных
= Судом вынесено решение освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> release | planned | person=Анну Коваль
= Верховный суд обязал власти освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> release | planned | person=Анну Коваль
= Суд удовлетворил ходатайство об освобождении Анны Коваль.
person Анны Коваль: Анна Коваль
> release | planned | person=Анны Коваль
= Решением суда Анна Коваль освобождена.
person Анна Коваль
> release | person=Анна Коваль
= По решению суда Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль
= Огласили решение, Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль
= Президент принял решение о помиловании Анны Коваль.
person Анны Коваль: Анна Коваль
> pardon | person=Анны Коваль
`,
  )
})

test('a release that is asked for, with whom it is asked of in between and behind “so that” (ru)', () => {
  check(
    'ru',
    `
= Адвокаты просили суд освободить Анну Коваль.
person Анну Коваль: Анна Коваль
> release | demanded | person=Анну Коваль
= Защитник подал ходатайство об освобождении Анны Коваль.
person Анны Коваль: Анна Коваль
> release | demanded | person=Анны Коваль
= Мы хотим, чтобы Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | demanded | person=Анну Коваль
= Мы не хотим, чтобы Анну Коваль освободили.
person Анну Коваль: Анна Коваль
> release | hypothetical | person=Анну Коваль
= Чтобы Анну Коваль освободили, нужны время и силы.
person Анну Коваль: Анна Коваль
> release | hypothetical | person=Анну Коваль
= Немедленно освободите Анну Коваль!
person Анну Коваль: Анна Коваль
> release | demanded | person=Анну Коваль
`,
  )
})
