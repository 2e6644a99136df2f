import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('states that ended, releases without terms (en)', () => {
  check(
    'en',
    `
= Anna Berg was released from prison. In June the court dropped her bail conditions.
  person Anna Berg
  date June: 2025-06
  > release | person=Anna Berg
  > not condition | person=her
= Anna Berg was released from prison. The restrictions imposed on her were lifted.
  person Anna Berg
  > release | person=Anna Berg
  > not condition | person=her
= Anna Berg was released from prison. Her house arrest has not been lifted.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=Her
= Anna Berg was released from prison. Her house arrest must be lifted, her lawyer said.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from prison. The curfew in the city was lifted.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from prison. Her probation ended the career of her son.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from prison without any conditions.
  person Anna Berg
  > release | person=Anna Berg
  > not condition | person=Anna Berg
= Anna Berg was not released from prison unconditionally.
  person Anna Berg
  > not release | person=Anna Berg
= They demanded that Anna Berg be released from prison unconditionally.
  person Anna Berg
  > demand
  > release | demanded | person=Anna Berg | by=They
= The US released aid without conditions after Anna Berg was freed from jail.
  person Anna Berg
  > release | person=Anna Berg
`,
  )
})

test('states that ended, releases without terms (ru)', () => {
  check(
    'ru',
    `
= Анну Берг освободили из колонии без каких-либо условий.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > not condition | person=Анну Берг
= Конфликт улажен без дополнительных условий, в тот же день Анну Берг освободили из колонии.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
= Анну Берг могут освободить из колонии без условий.
  person Анну Берг: Анна Берг
  > release | possible | person=Анну Берг
= Анну Берг освободили из колонии. Все ограничения с неё сняты.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > not condition | person=неё
= Анну Берг освободили из колонии. Полиция сняла ограничения на парковку.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
= Анну Берг освободили из колонии. Запрет на выезд из страны закончился.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > not condition:exit_ban
`,
  )
})

test('states that ended, releases without terms (be)', () => {
  check(
    'be',
    `
= Ганну Берг вызвалілі з калоніі без якіх-небудзь умоў.
  person Ганну Берг: Ганна Берг
  > release | person=Ганну Берг
  > not condition | person=Ганну Берг
= Ганну Берг вызвалілі з калоніі. Хатні арышт скончыўся.
  person Ганну Берг: Ганна Берг
  > release | person=Ганну Берг
  > not condition
`,
  )
})
