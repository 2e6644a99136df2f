import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('a ban or a duty whose end is denied, asked for or to come stands (en)', () => {
  check(
    'en',
    `
= Anna Berg was released. The court lifted the requirement to wear a tag.
  person Anna Berg
  > release | person=Anna Berg
  > not condition
= Anna Berg was released. The court did not lift the requirement to wear a tag.
  person Anna Berg
  > release | person=Anna Berg
  > condition
= Anna Berg was released. The requirement to wear a tag has never been lifted.
  person Anna Berg
  > release | person=Anna Berg
  > condition
= Anna Berg was released. The requirement to wear a tag was lifted.
  person Anna Berg
  > release | person=Anna Berg
  > not condition
= Anna Berg was released. The court may lift the requirement to wear a tag.
  person Anna Berg
  > release | person=Anna Berg
  > condition
= Anna Berg was released. Her lawyers asked the court to lift her travel ban.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | person=her
= Anna Berg was released. They announced the lifting of her travel ban.
  person Anna Berg
  > release | person=Anna Berg
  > not condition:exit_ban | person=her
= Anna Berg was released. The restrictions on leaving the country and going abroad have been lifted.
  person Anna Berg
  > release | person=Anna Berg
  > not condition:exit_ban
= Anna Berg was released. They demanded the lifting of her travel ban.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | person=her
`,
  )
})

test('a ban or a duty whose end is denied, asked for or to come stands (ru)', () => {
  check(
    'ru',
    `
= Анна Берг освобождена. Суд отменил обязанность носить браслет.
  person Анна Берг
  > release | person=Анна Берг
  > not condition
= Анна Берг освобождена. Суд не отменил обязанность носить браслет.
  person Анна Берг
  > release | person=Анна Берг
  > condition
= Анна Берг освобождена. Обещали отменить обязанность носить браслет.
  person Анна Берг
  > release | person=Анна Берг
  > condition
= Анна Берг освобождена. Запрет на выезд из страны ей сняли.
  person Анна Берг
  > release | person=Анна Берг
  > not condition:exit_ban | person=ей
= Анна Берг освобождена. Запрет на выезд из страны с неё снимут.
  person Анна Берг
  > release | person=Анна Берг
  > condition:exit_ban | person=неё
= Анна Берг освобождена. С неё не сняли подписку о невыезде.
  person Анна Берг
  > release | person=Анна Берг
  > condition:exit_ban | person=неё
`,
  )
})

test('a ban or a duty whose end is denied, asked for or to come stands (be)', () => {
  check(
    'be',
    `
= Ганна Берг вызваленая. Суд адмяніў абавязак насіць бранзалет.
  person Ганна Берг
  > release | person=Ганна Берг
  > not condition
= Ганна Берг вызваленая. Суд не адмяніў абавязак насіць бранзалет.
  person Ганна Берг
  > release | person=Ганна Берг
  > condition
= Ганна Берг вызваленая. Забарону на выезд з краіны ёй знялі.
  person Ганна Берг
  > release | person=Ганна Берг
  > not condition:exit_ban | person=ёй
= Ганна Берг вызваленая. Ёй паабяцалі зняць забарону на выезд.
  person Ганна Берг
  > release | person=Ганна Берг
  > condition:exit_ban | person=Ёй
`,
  )
})
