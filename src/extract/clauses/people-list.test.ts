import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('people of a list take part as one, whatever is said of each of them (en)', () => {
  check(
    'en',
    `
= The court released Nina Petrova of the Union of Teachers; Jan Koval, a poet; and Dr Olga Lis (45), who was jailed for six years.
person Nina Petrova
person Jan Koval
person Olga Lis
term six years: P6Y
> release | person=Nina Petrova
> release | person=Jan Koval
> release | person=Olga Lis
> sentence | person=Olga Lis | term=six years

= Nina Petrova—also known as Nika—, Jan Koval, arrested in May, and Olga Lis have not been released.
person Nina Petrova
person Jan Koval
date May: 2025-05
person Olga Lis
> detention | 2025-05 | person=Jan Koval
> not release | person=Nina Petrova
> not release | person=Jan Koval
> not release | person=Olga Lis

= They freed Nina Petrova, a poet, and Ivan Kalina said he was glad.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova | agent=They

= The lawyer of Nina Petrova, a poet, and Ivan Kalina, a cook, was released.
person Nina Petrova
person Ivan Kalina

= Several journalists – Nina Petrova and Ivan Kalina – were released.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova
> release | person=Ivan Kalina

= The freed journalists were identified as Nina Petrova and Ivan Kalina.
person Nina Petrova
person Ivan Kalina
> release | person=Nina Petrova
> release | person=Ivan Kalina

= Authorities freed 52 prisoners, including Nina Petrova, Ivan Kalina, and Olga Lis.
count 52 prisoners: 52 released
person Nina Petrova
person Ivan Kalina
person Olga Lis
> release_event | count=52 prisoners | agent=Authorities
> release | person=Nina Petrova | agent=Authorities | within=52 prisoners
> release | person=Ivan Kalina | agent=Authorities | within=52 prisoners
> release | person=Olga Lis | agent=Authorities | within=52 prisoners
`,
  )
})

test('people of a list without “and”, behind semicolons, with what a participle takes before them (ru)', () => {
  check(
    'ru',
    `
= На свободу вышли Павел Корель (34 года); журналистка «Новой волны» Анна Плим; Иван Громов, художник.
  person Павел Корель
  person Анна Плим
  person Иван Громов
  > release | person=Павел Корель
  > release | person=Анна Плим
  > release | person=Иван Громов

= Власти освободили Анну Плим, осуждённого на шесть лет Ивана Громова и журналиста издания «Рассвет» Павла Кореля.
  person Анну Плим: Анна Плим
  term шесть лет: P6Y
  person Ивана Громова: Иван Громов
  person Павла Кореля: Павел Корель
  > release | person=Анну Плим | agent=Власти
  > release | person=Ивана Громова | agent=Власти
  > release | person=Павла Кореля | agent=Власти
  > sentence | person=Ивана Громова | term=шесть лет

= Вышли на свободу Павел Корель, который сидел два года, Анна Плим из Казани и осуждённая на шесть лет Вера Громова.
  person Павел Корель
  term два года: P2Y
  person Анна Плим
  term шесть лет: P6Y
  person Вера Громова
  > release | person=Павел Корель
  > release | person=Анна Плим
  > release | person=Вера Громова
  > sentence | person=Вера Громова | term=шесть лет

= На свободу вышел Павел Корель, 34 года, Иван Громов рассказал об этом.
  person Павел Корель
  person Иван Громов
  > release | person=Павел Корель | by=Иван Громов

= Суд постановил освободить осуждённого на шесть лет Павла Кореля и осуждённого на шесть лет Ивана Громова.
  term шесть лет: P6Y
  person Павла Кореля: Павел Корель
  term шесть лет: P6Y
  person Ивана Громова: Иван Громов
  > release | planned | person=Павла Кореля
  > release | planned | person=Ивана Громова
  > sentence | person=Павла Кореля | term=шесть лет
  > sentence | person=Ивана Громова | term=шесть лет

= Освободили Павла Кореля (художника); Анну Плим (журналистку).
  person Павла Кореля: Павел Корель
  person Анну Плим: Анна Плим
  > release | person=Павла Кореля
  > release | person=Анну Плим

= Павла Кореля, осуждённого на шесть лет, и Анну Плим не освободили.
  person Павла Кореля: Павел Корель
  term шесть лет: P6Y
  person Анну Плим: Анна Плим
  > sentence | person=Павла Кореля | term=шесть лет
  > not release | person=Павла Кореля
  > not release | person=Анну Плим

= Освобождены:\\n- 34-летний П. Корель\\n- осуждённый на шесть лет Иван Громов\\n- журналистка телеканала «Волна» Анна Плим
  person П. Корель
  term шесть лет: P6Y
  person Иван Громов
  person Анна Плим
  > release | person=П. Корель
  > sentence | person=Иван Громов | term=шесть лет
  > release | person=Иван Громов
  > release | person=Анна Плим
`,
  )
})

test('people of a list without “and”, behind semicolons, with what a participle takes before them (be)', () => {
  check(
    'be',
    `
= На волю выйшлі Павел Карэль (34 гады); журналістка «Новай хвалі» Ганна Плім; Іван Громаў, мастак.
  person Павел Карэль
  person Ганна Плім
  person Іван Громаў
  > release | person=Павел Карэль
  > release | person=Ганна Плім
  > release | person=Іван Громаў

= З калоніі выйшлі асуджаны на шэсць гадоў Павел Карэль і асуджаная на шэсць гадоў Ганна Плім.
  term шэсць гадоў: P6Y
  person Павел Карэль
  term шэсць гадоў: P6Y
  person Ганна Плім
  > release | person=Павел Карэль
  > release | person=Ганна Плім
  > sentence | person=Павел Карэль | term=шэсць гадоў
  > sentence | person=Ганна Плім | term=шэсць гадоў

= Вызвалены настаўніца Ганна Плім, Павел Карэль і Іван Громаў з Гомеля.
  person Ганна Плім
  person Павел Карэль
  person Іван Громаў
  > release | person=Ганна Плім
  > release | person=Павел Карэль
  > release | person=Іван Громаў

= Па амністыі вызвалілі Паўла Карэля і журналіста тэлеканала «Хваля» Івана Громава.
  person Паўла Карэля: Павел Карэль
  person Івана Громава: Іван Громаў
  > release:amnesty | person=Паўла Карэля
  > release:amnesty | person=Івана Громава

= На волю выйшаў Павел Карэль, 34 гады, Іван Громаў расказаў пра гэта.
  person Павел Карэль
  person Іван Громаў
  > release | person=Павел Карэль | by=Іван Громаў
`,
  )
})

test('who is asked at length to free somebody, bail that was refused, pardons of every kind, a relative clause behind another noun (en)', () => {
  check(
    'en',
    `
= The UN is urging the government of Qatar to release Ivan Kalina.
person Ivan Kalina
> release | demanded | person=Ivan Kalina | agent=UN

= Olga Lis was denied bail.
person Olga Lis
> not release | person=Olga Lis

= Ivan Kalina has been given an unconditional pardon.
person Ivan Kalina
> pardon | person=Ivan Kalina

= They met 14 people from different countries that are now free.
count 14 people: 14 released
> release_event | count=14 people
`,
  )
})

test('names in brackets behind a number that stands alone are those counted, where there are as many (en)', () => {
  check(
    'en',
    `
= Three (Olga Lis, Pavel Kruk and Ivan Kalina) were released on bail.
person Olga Lis
person Pavel Kruk
person Ivan Kalina
> release | person=Olga Lis
> release | person=Pavel Kruk
> release | person=Ivan Kalina

= Three (Olga Lis and Ivan Kalina) were released on bail.
person Olga Lis
person Ivan Kalina
`,
  )
})

test('a clause that no word opens behind who is glad or not sure of it (en)', () => {
  check(
    'en',
    `
= They are glad the demonstrators have been released.

= She is not sure Ivan Kalina has been released.
person Ivan Kalina

= They are glad Ivan Kalina has been released.
person Ivan Kalina
> release | person=Ivan Kalina
`,
  )
})

test('a verb behind what is said of an object that stands first falls upon it; what is asked for under a colon (ru)', () => {
  check(
    'ru',
    `
= Павла Крука, обвинявшегося в том, что он бросил бутылку, освободили в зале суда.
person Павла Крука: Павел Крук
> release | person=Павла Крука

= Она выдвинула несколько требований: снять обвинения; освободить Павла Крука.
person Павла Крука: Павел Крук
> release | demanded | person=Павла Крука
`,
  )
})

test('those counted are who they are said to be; a release on bail of somebody (en)', () => {
  check(
    'en',
    `
= The six freed journalists were identified as Ivan Kalina and Olga Lis.
count six freed journalists: 6 released
person Ivan Kalina
person Olga Lis
> release | person=Ivan Kalina | within=six freed journalists
> release | person=Olga Lis | within=six freed journalists
> tally | count=six freed journalists

= Three of those released are Ivan Kalina's friends.
count Three of those released: 3 released
person Ivan Kalina
> tally | count=Three of those released

= They learned of the release on bail of Olga Lis.
person Olga Lis
> release | person=Olga Lis
`,
  )
})
