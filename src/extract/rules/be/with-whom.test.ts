import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('lists of the refused and of those who stayed; relative clauses with a preposition before “who” (be)', () => {
  check(
    'be',
    `
= Адмоўлена ў памілаваньні:\\n— Дар'я Лось;\\n— Юры Зянько.
  person Дар'я Лось
  person Юры Зянько
  > not pardon | person=Дар'я Лось
  > not pardon | person=Юры Зянько

= У вызваленні пад заклад Ніне Пятровай адмовілі.
  person Ніне Пятровай: Ніна Пятрова
  > not release:conditional | person=Ніне Пятровай

= На волі пасля ўказу:\\nГанна Крупская\\nАлег Сіняк
  person Ганна Крупская
  person Алег Сіняк
  > release | person=Ганна Крупская
  > release | person=Алег Сіняк

= Ніну Пятрову, з якой мы сядзелі, учора вызвалілі.
  person Ніну Пятрову: Ніна Пятрова
  date учора: 2025-12-13
  > release | 2025-12-13 | person=Ніну Пятрову

= Доўга сядзеў Тарас Вольскі, з якім выйшла на волю Ніна Пятрова.
  person Тарас Вольскі
  person Ніна Пятрова
  > release | person=Ніна Пятрова

= Прысудзілі яму восем гадоў калоніі.
  term восем гадоў калоніі: P8Y
  > sentence | person=яму | term=восем гадоў калоніі

= Дастаўленыя ў Вільню: Алесь Бяляцкі\\n\\nЗасталіся ў Беларусі: Ірына Тумаш
  person Алесь Бяляцкі
  person Ірына Тумаш
  > displacement | person=Алесь Бяляцкі
  > not displacement | person=Ірына Тумаш

= Памёр за кратамі, не дачакаўшыся волі:\\nВалянцін Штэрмер
  person Валянцін Штэрмер
  > death | person=Валянцін Штэрмер

= Хадайніцтва аб памілаванні ён падаў 4 лістапада, яго разгледзяць у студзені.
  date 4 лістапада: 2025-11-04
  date студзені: 2026-01
  > petition | 2025-11-04 | person=ён | document=Хадайніцтва аб памілаванні
`,
  )
})

test('those besides whom, and along with whom, others were freed (be)', () => {
  check(
    'be',
    `
= Акрамя Веры Громавай, на волю выйшлі Павел Карэль і Ганна Талвік.
  person Веры Громавай: Вера Громава
  person Павел Карэль
  person Ганна Талвік
  > release | person=Веры Громавай
  > release | person=Павел Карэль
  > release | person=Ганна Талвік

= Разам з былым дэпутатам Паўлам Карэлем на волю выйшла Ганна Талвік.
  person Паўлам Карэлем: Павел Карэль
  person Ганна Талвік
  > release | person=Ганна Талвік
  > release | person=Паўлам Карэлем
`,
  )
})

test('towns that were freed, tax amnesties, fakes and doctors free and bind nobody (be)', () => {
  check(
    'be',
    `
= 300 байцоў вызвалілі горад.
  count 300 байцоў: 300 other

= Падатковая амністыя закранула 300 чалавек.
  count 300 чалавек: 300 other

= Вестка пра вызваленне Ганны Талвік — выдумка.
  person Ганны Талвік: Ганна Талвік
  > release | denied | person=Ганны Талвік

= 3 траўня вызвалілі Ганну Талвік. Лекар загадаў ёй не пакідаць горад.
  date 3 траўня: 2025-05-03
  person Ганну Талвік: Ганна Талвік
  > release | 2025-05-03 | person=Ганну Талвік
`,
  )
})
