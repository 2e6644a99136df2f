import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: whom a plural or singular “who” speaks of, series that end with who tells of them, names without an apostrophe', () => {
  check(
    'be',
    `
= Ян Коваль і Пётр Жук, якія былі вызваленыя ў маі, паехалі дадому.
  person Ян Коваль
  person Пётр Жук
  date маі: 2025-05
  > release | 2025-05 | person=Ян Коваль
  > release | 2025-05 | person=Пётр Жук

= Ян Коваль і Пётр Жук, якога вызвалілі ў маі, паехалі дадому.
  person Ян Коваль
  person Пётр Жук
  date маі: 2025-05
  > release | 2025-05 | person=Пётр Жук

= Актывіст Ян Коваль, якому прысудзілі 13 сутак арышту, маўчаў.
  person Ян Коваль
  term 13 сутак арышту: P13D
  > sentence | person=Ян Коваль | term=13 сутак арышту

= З ізалятара вызвалілі ўдзельнікаў шэсця: Уладзіміра Няклюка і Яна Коваля, паведамляе Пётр Жук.
  person Уладзіміра Няклюка: Уладзімір Няклюк
  person Яна Коваля: Ян Коваль
  person Пётр Жук
  > release | person=Уладзіміра Няклюка | by=Пётр Жук
  > release | person=Яна Коваля | by=Пётр Жук

= З ізалятара вызвалілі ўдзельнікаў шэсця на Дзень Волі: Максіма Грабавога і Яна Коваля.
  date Дзень Волі: 2025-03-25
  person Максіма Грабавога: Максім Грабавы
  person Яна Коваля: Ян Коваль
  > release | person=Максіма Грабавога
  > release | person=Яна Коваля

= «Мы дома,— сказаў Ян Коваль, як толькі прыехаў. — Але не ўсе».
  quote Мы дома: Ян Коваль
  person Ян Коваль
  quote Але не ўсе: Ян Коваль
  > quotation | speaker=Ян Коваль
  > quotation | speaker=Ян Коваль

= Была вызваленая журналістка Даря Касцюк.
  person Даря Касцюк: Дар'я Касцюк
  > release | person=Даря Касцюк
`,
  )
})

test('Belarusian: another day without a verb, names in quotation marks that govern nobody, who is called a political prisoner', () => {
  check(
    'be',
    `
= 31 сакавіка выйшла на волю Таіса Ваніна (8 сутак), а 2-га красавіка — журналіст Вадзім Казначэй і Ян Коваль.
  date 31 сакавіка: 2025-03-31
  person Таіса Ваніна
  term 8 сутак: P8D
  date 2-га красавіка: 2025-04-02
  person Вадзім Казначэй
  person Ян Коваль
  > release | 2025-03-31 | person=Таіса Ваніна
  > role | 2025-04-02 | person=Вадзім Казначэй
  > role | 2025-04-02 | person=Ян Коваль
  > release | 2025-04-02 | person=Вадзім Казначэй
  > release | 2025-04-02 | person=Ян Коваль
  > sentence | person=Таіса Ваніна | term=8 сутак

= 31 сакавіка вызвалілі Таісу Ваніну, а 2 красавіка — суд над Вадзімам Казначэем.
  date 31 сакавіка: 2025-03-31
  person Таісу Ваніну: Таіса Ваніна
  date 2 красавіка: 2025-04-02
  person Вадзімам Казначэем: Вадзім Казначэй
  > release | 2025-03-31 | person=Таісу Ваніну

= Выпусцілі з-за кратаў рэдактара газеты «Слова на чужыне» Рыгора Лугавога (12 сутак).
  person Рыгора Лугавога: Рыгор Лугавы
  term 12 сутак: P12D
  > release | person=Рыгора Лугавога
  > sentence | person=Рыгора Лугавога | term=12 сутак

= Праваабаронцы назвалі палітвязнямі Рамана Жылку і Дар'ю Касцюк.
  person Рамана Жылку: Раман Жылка
  person Дар'ю Касцюк: Дар'я Касцюк
  > recognition | person=Рамана Жылку
  > recognition | person=Дар'ю Касцюк

= Палітвязнямі, паводле ацэнак праваабаронцаў, прызнаныя 1417 чалавек.
  count 1417 чалавек: 1417 recognised
  > recognition | count=1417 чалавек

= Статус палітвязня атрымалі 32 чалавекі.
  count 32 чалавекі: 32 recognised
  > recognition | count=32 чалавекі
`,
  )
})

test('Belarusian: numerals with an ending, pledges not to leave, people put on trains, tellers behind long titles', () => {
  check(
    'be',
    `
= Яго асудзілі да 5-ці гадоў калоніі.
  term 5-ці гадоў калоніі: P5Y
  > sentence | person=Яго | term=5-ці гадоў калоніі

= Вызвалілі 7-х палітвязняў і 5-ць журналістаў.
  count 7-х палітвязняў: 7 released
  count 5-ць журналістаў: 5 released
  > release_event | count=7-х палітвязняў
  > release_event | count=5-ць журналістаў

= Ніну Пятрову выпусцілі пад падпіску аб нявыездзе.
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Ніну Пятрову
  > condition:exit_ban | person=Ніну Пятрову

= Яго прывезлі на вакзал і пасадзілі ў цягнік.

= Дагэтуль Міколу Грабу не вярнулі ні тэлефон, ні аўтамабіль, ні нават пашпарт.
  person Міколу Грабу: Мікола Граба
  > condition:papers_taken | person=Міколу Грабу | document=пашпарт

= Было пяцьдзясят чалавек, прызнаных праваабаронцамі палітвязнямі.
  count пяцьдзясят чалавек: 50 recognised
  > recognition | count=пяцьдзясят чалавек

= Ян Жылка памілаваны, паведаміў агенцтву «Інтэрфакс» часова выконваючы абавязкі начальніка ўпраўлення інфармацыі Міністэрства ўнутраных спраў Беларусі Алег Касцюк.
  person Ян Жылка
  person Алег Касцюк
  > pardon | person=Ян Жылка | by=Інтэрфакс > Алег Касцюк
`,
  )
})

test('Belarusian: freed and taken away at once, freed with what they were sentenced for before the name', () => {
  check(
    'be',
    `
= Вызваленыя і выдвараныя палітвязні Ніна Пятрова і Павел Круты маўчалі.
  person Ніна Пятрова
  person Павел Круты
  > release | person=Ніна Пятрова
  > release | person=Павел Круты
  > displacement | person=Ніна Пятрова
  > displacement | person=Павел Круты

= На волю выйшаў асуджаны па «справе рабочых» Ян Коваль.
  person Ян Коваль
  > release | person=Ян Коваль
  > sentence | person=Ян Коваль

= 12 чалавек трапілі пад арышт.
  count 12 чалавек: 12 detained
  > detention | count=12 чалавек

= У сям'і асуджанага бяда.

= 452 гады абмежавання волі («хімія») у дачыненні да 190 чалавек.
  term 452 гады абмежавання волі: P452Y
  count 190 чалавек: 190 convicted
  > sentence | count=190 чалавек | term=452 гады абмежавання волі

= 97 чалавек пакараныя арыштамі.
  count 97 чалавек: 97 convicted
  > sentence | count=97 чалавек

= Вызвалілі затрыманага ў Гомелі Яна Коваля.
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля
`,
  )
})
