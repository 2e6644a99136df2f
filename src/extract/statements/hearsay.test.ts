import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('what nobody in particular said of somebody else is possible, and denied where all of it is called untrue (ru)', () => {
  check(
    'ru',
    `
= Некоторые говорили, что Анну Коваль выпустили из тюрьмы.
person Анну Коваль: Анна Коваль
> release | possible | person=Анну Коваль | by=Некоторые
= Кто-то рассказывал нам, что Анну Коваль выпустили из тюрьмы.
person Анну Коваль: Анна Коваль
> release | possible | person=Анну Коваль | by=Кто-то
= Некоторые из адвокатов говорили, что Анну Коваль выпустили из тюрьмы.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль | by=Некоторые
= Некоторые говорили, что Анну Коваль выпустили из тюрьмы и она уехала. Мать писала письма в тюрьму. Все это неправда.
person Анну Коваль: Анна Коваль
> release | denied | person=Анну Коваль | by=Некоторые
= Сообщалось, что Анну Коваль освободили из колонии. Родные это опровергли.
person Анну Коваль: Анна Коваль
> release | denied | person=Анну Коваль
= Адвокат сообщил, что Анну Коваль отпустили из тюрьмы. Следователи опровергли эту информацию.
person Анну Коваль: Анна Коваль
> release | denied | person=Анну Коваль | by=Адвокат
= Писали, что Анну Коваль освободили из тюрьмы. На самом деле она умерла в тюрьме.
person Анну Коваль: Анна Коваль
> release | denied | person=Анну Коваль
> death | person=она
= Родные рассказали, что Анну Коваль отпустили из колонии. На самом деле её вина не доказана.
person Анну Коваль: Анна Коваль
> release | person=Анну Коваль | by=Родные
`,
  )
})

test('what nobody in particular said of somebody else is possible, and denied where all of it is called untrue (be)', () => {
  check(
    'be',
    `
= Хтосьці казаў, што Яна Каваля выпусцілі з турмы. Сястра пісала лісты ў турму. Цяпер ясна: усё гэта няпраўда.
person Яна Каваля: Ян Каваль
> release | denied | person=Яна Каваля
= Напісалі, што Яна Каваля вызвалілі з турмы. Насамрэч яго перавялі ў іншую калонію.
person Яна Каваля: Ян Каваль
> release | denied | person=Яна Каваля
> transfer | person=яго
`,
  )
})

test('what nobody in particular said of somebody else is possible, and denied where all of it is called untrue (en)', () => {
  check(
    'en',
    `
= Some said that Nina Petrova had been freed from prison.
person Nina Petrova
> release | possible | person=Nina Petrova | by=Some
= Some of the lawyers said that Nina Petrova had been freed from prison.
person Nina Petrova
> release | person=Nina Petrova | by=Some
= They wrote that Nina Petrova had been freed from prison. Her mother was glad. All of this is untrue.
person Nina Petrova
> release | denied | person=Nina Petrova | by=They
= They wrote that Nina Petrova had been freed from prison. In fact she died in prison.
person Nina Petrova
> release | denied | person=Nina Petrova | by=They
> death | person=she
`,
  )
})
