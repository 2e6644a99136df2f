import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian releases at the end of a line, told of by those who comment on them, and who waits outside', () => {
  check(
    'be',
    `
= Журналіст Антон Гарбузоў на волі
  person Антон Гарбузоў
  > release | person=Антон Гарбузоў

= На свабоду выйшлі журналіст Антон Гарбузоў і грамадзянін ЗША
  person Антон Гарбузоў
  > release | person=Антон Гарбузоў
  > release | person=грамадзянін

= Пра вызваленне Антона Гарбузова, а таксама амерыканскага грамадзяніна, чыё імя не называецца, паведамілі дыпламаты.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова | by=дыпламаты
  > release | person=амерыканскага грамадзяніна | by=дыпламаты

= На волі Антона Гарбузова чакаюць муж Андрэй і двое сыноў.
  person Антона Гарбузова: Антон Гарбузоў
  person Андрэй
  count двое сыноў: 2 other

= Навіну пра вызваленне Антона Гарбузова пракаментаваў прэзідэнт.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова

= Адвакат пацвердзіў яе вызваленне.
  > release | person=яе

= — Сустрэча кранальная, — пракаментавала сваё вызваленне Ніна Пятрова.
  quote Сустрэча кранальная: Ніна Пятрова
  person Ніна Пятрова
  > release | person=Ніна Пятрова
  > quotation | speaker=Ніна Пятрова

= Былая палітзняволеная мяркуе, што калі адмяніць санкцыі, то рэжым возьме закладнікаў.
  > concession:sanctions_relief | possible | measure=санкцыі

= Ёй зачыталі рашэнне і выпусцілі з калоніі.
  > release | person=Ёй

= Тое, што я выйшла, гэта не вынік перамоваў.
  > release | person=я

= Прыехаў Алег Кажамяка. Памілавалі Соф’ю Сапегу. Кажамяка Сапезе сказаў, калі тая выйшла з калоніі, што рады.
  person Алег Кажамяка
  person Соф’ю Сапегу: Соф'я Сапега
  person Кажамяка
  person Сапезе: Сапега
  > pardon | person=Соф’ю Сапегу
  > release | person=тая | by=Кажамяка
`,
  )
})

test('Belarusian releases by decree, of none of those named, and whose mother somebody is', () => {
  check(
    'be',
    `
= 14 верасня актывіст быў вызвалены паводле ўказу аб памілаванні.
  date 14 верасня: 2025-09-14
  > release:pardon | 2025-09-14 | person=актывіст

= Ніводзін з беларускіх палітвязняў, у тым ліку паляк Антон Гарбузоў, вызвалены не быў.
  person Антон Гарбузоў
  > not release_event
  > not release | person=Антон Гарбузоў

= Улады заявілі пра памілаванне і перадачу Украіне 31 грамадзяніна.
  count 31 грамадзяніна: 31 pardoned
  > release_event:pardon | count=31 грамадзяніна

= 49-гадовая маці Кірыла Вольга Місюк ходзіць на прыём.
  person Кірыла: Кірыл
  person Вольга Місюк

= Лукашэнка заявіў пра магчымае вызваленне 30 палітвязняў.
  person Лукашэнка
  count 30 палітвязняў: 30 released
  > release_event | possible | count=30 палітвязняў
`,
  )
})

test('Belarusian names behind those pardoned, numbers that a clause tells of, papers that were never given back', () => {
  check(
    'be',
    `
= Сярод памілаваных Антон Гарбузоў, Ала Краўчук і журналістка Ніна Пятрова.
  person Антон Гарбузоў
  person Ала Краўчук
  person Ніна Пятрова
  > pardon | person=Антон Гарбузоў
  > pardon | person=Ала Краўчук
  > pardon | person=Ніна Пятрова

= Яны сярод тых 123 чалавек, каго 13 снежня выслалі з краіны.
  count 123 чалавек: 123 displaced
  date 13 снежня: 2025-12-13
  > displacement | 2025-12-13 | count=123 чалавек

= Пашпарт яму так і не вярнулі.
  > condition:papers_taken | person=яму | document=Пашпарт

= Прызнаныя: Дзяніс Хмель, Яна Журба, Яна Кісялёва.
  person Дзяніс Хмель
  person Яна Журба
  person Яна Кісялёва
`,
  )
})

test('a nurse, a neighbour, a teacher without a name', () => {
  check(
    'be',
    `
= Маю суседку па атрадзе вызвалілі па заканчэнні тэрміну.
  > release:end_of_term | person=суседку

= Узамен Вашынгтон зняў санкцыі з кампаніі.
  > concession:sanctions_relief | measure=санкцыі

= Выйшла на волю медсястра з Полацка.
  > release | person=медсястра

= Медсястру з Полацка не вызвалілі.
  > not release | person=Медсястру

= Лекарку са Случчыны абяцаюць вызваліць.
  > release | planned | person=Лекарку
`,
  )
})

test('who agreed to do it has not done it yet', () => {
  check(
    'be',
    `
= Вашынгтон пагадзіўся зняць санкцыі.
  > concession:sanctions_relief | planned | measure=санкцыі

= Лукашэнка пагадзіўся вызваліць 14 палітвязняў.
  person Лукашэнка
  count 14 палітвязняў: 14 released
  > release_event | planned | count=14 палітвязняў | agent=Лукашэнка
`,
  )
})

test('who replies is not he of whom it was asked (be)', () => {
  check(
    'be',
    `
= На пытанне, ці пісаў ён прашэнне, палітык адказаў: «Не, і ня буду пісаць».
  quote Не, і ня буду пісаць: палітык
  > quotation | speaker=палітык
`,
  )
})

test('Belarusian: a court that refused says nothing of who asked; a number that fell; the papers of an asylum seeker', () => {
  check(
    'be',
    `
= Выпусціць Ніну Пятрову адвакатка прасіла двойчы, і двойчы суд адмаўляў.
  person Ніну Пятрову: Ніна Пятрова
  > release | demanded | person=Ніну Пятрову | agent=адвакатка

= Лік асуджаных знізіўся да 434.
  count 434: 434 convicted
  > tally | count=434

= Замест пашпарта ў яго дакумент шукальніка прытулку.
`,
  )
})

test('Belarusian: a verb that begins a sentence is no surname', () => {
  check(
    'be',
    `
= Памілаваў бы яго Лукашэнка, калі б не лісты.
  person Лукашэнка

= Ісаеў не прасіў аб памілаванні.
  person Ісаеў
  > not petition | person=Ісаеў
`,
  )
})

test('Belarusian: whose release it was that another spoke of with him; what is no sentence; in whose name it is written', () => {
  check(
    'be',
    `
= Карэспандэнт пагутарыў з ім адразу пасля вызвалення.

= Мікола Дубок пасля вызвалення пагутарыў з карэспандэнтам.
  person Мікола Дубок
  > release | person=Мікола Дубок

= Яму далі 10 дзён пасцельнага рэжыму.

= Яму далі 10 дзён карцара.
  term 10 дзён карцара: P10D
  > sentence | person=Яму | term=10 дзён карцара

= Суддзя прызначыла Алесю Дубку на два гады калоніі менш, чым прасіў пракурор.
  person Алесю Дубку: Алесь Дубка

= Ён напісаў прашэнне на імя Аляксандра Лукашэнкі.
  person Аляксандра Лукашэнкі: Аляксандр Лукашэнка
  > petition | person=Ён | document=прашэнне

= На сем сутак арыштавалі сёння Артура Дубка.
  term сем сутак: P7D
  date сёння: 2025-12-14
  person Артура Дубка: Артур Дубок
  > detention | 2025-12-14 | person=Артура Дубка

= За тры гады асудзілі 300 чалавек.
  count 300 чалавек: 300 convicted since ?
  > sentence | count=300 чалавек

= Яго асудзілі за ўдзел у акцыі 25 сакавіка да двух гадоў калоніі.
  date 25 сакавіка: 2025-03-25
  term двух гадоў калоніі: P2Y
  > sentence | person=Яго | term=двух гадоў калоніі
`,
  )
})
