import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: after a release whose subject is left out, groups without a number', () => {
  check(
    'be',
    `
= Ніна Пятрова пасля вызвалення.
  person Ніна Пятрова
  > release | person=Ніна Пятрова

= Ян Коваль і Павел Жук пасля выхаду з Акрэсціна.
  person Ян Коваль
  person Павел Жук
  > release | person=Ян Коваль | facility=Акрэсціна
  > release | person=Павел Жук | facility=Акрэсціна

= Ян Коваль сустрэўся з Нінай Пятровай пасля вызвалення.
  person Ян Коваль
  person Нінай Пятровай: Ніна Пятрова

= Ян Коваль плануе вярнуцца пасля вызвалення.
  person Ян Коваль

= Актывіст Ян Коваль родам з Ліды. Пасля вызвалення выехаў у Польшчу.
  person Ян Коваль
  > release | person=Ян Коваль

= Ян Коваль адбыў два гады. Па выхадзе на волю да ад'езду паспеў пабываць у гарадах.
  person Ян Коваль
  term два гады: P2Y
  > release | person=Ян Коваль

= Ян Коваль адбыў два гады. Пасля вызвалення збіраецца вучыцца.
  person Ян Коваль
  term два гады: P2Y

= Ян Коваль расказаў пра калонію. Пасля вызвалення палітвязняў пачаў вучыцца.
  person Ян Коваль

= Былы вязень распавёў, якой ён убачыў краіну пасля выхаду на волю.
  > release | person=ён | by=Былы вязень

= Бальшыня журналістаў была выпушчана датэрмінова.
  > release_event

= Палітвязняў вызвалілі.\\nЗ імі вызвалілі Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
  > release_event
  > release | person=Ніну Пятрову
`,
  )
})

test('Belarusian: what is demanded behind its noun, due in the passive, managed', () => {
  check(
    'be',
    `
= Вызвалення Яна Коваля патрабавалі праваабаронцы.
  person Яна Коваля: Ян Коваль
  > release | demanded | person=Яна Коваля

= Мы патрабуем: вызваліць Яна Коваля!
  person Яна Коваля: Ян Коваль
  > release | demanded | person=Яна Коваля | agent=Мы

= Усе палітвязні павінны быць вызваленыя.
  > release_event | planned

= 12 чалавек павінны быць вызваленыя.
  count 12 чалавек: 12 released
  > release_event | planned | count=12 чалавек

= Ян Коваль мог быць вызвалены.
  person Ян Коваль
  > release | possible | person=Ян Коваль

= Яна Коваля неабходна неадкладна вызваліць.
  person Яна Коваля: Ян Коваль
  > release | demanded | person=Яна Коваля

= Указ прадугледжвае вызваленне 20 чалавек.
  count 20 чалавек: 20 released
  > release_event | planned | count=20 чалавек

= Яго павінны вызваліць.
  > release | planned | person=Яго

= Дыпламатам удалося вызваліць 14 чалавек.
  count 14 чалавек: 14 released
  > release_event | count=14 чалавек

= Дыпламатам не ўдалося вызваліць Яна Коваля.
  person Яна Коваля: Ян Коваль
  > not release | person=Яна Коваля
`,
  )
})

test('Belarusian: who somebody is, before a verb or an organisation, and more ways to be free', () => {
  check(
    'be',
    `
= Журналіста «Белсата» Яна Коваля адпусцілі.
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля

= Пасля суда Ніна Пятрова выйшла на свабоду.
  person Ніна Пятрова
  > release | person=Ніна Пятрова

= Затрыманых адпусцілі.
  > release_event

= Шмат каго вызвалілі.
  > release_event

= Палітыка вызвалілі.
  > release | person=Палітыка

= Былога кандыдата ў прэзідэнты вызвалілі.
  > release | person=Былога кандыдата ў прэзідэнты

= Гамяльчанку адпусцілі пасля допыту.
  > release | person=Гамяльчанку

= Сябры павіншавалі Яна Коваля з вызваленнем.
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля

= Ян Коваль дома!
  person Ян Коваль
  > release | person=Ян Коваль

= Ян Коваль дома не начаваў.
  person Ян Коваль

= Вядома пра вызваленне трох чалавек: Яна Коваля, Ніны Пятровай і Паўла Жука.
  count трох чалавек: 3 released
  person Яна Коваля: Ян Коваль
  person Ніны Пятровай: Ніна Пятрова
  person Паўла Жука: Павел Жук
  > release_event | count=трох чалавек
  > release | person=Яна Коваля | within=трох чалавек
  > release | person=Ніны Пятровай | within=трох чалавек
  > release | person=Паўла Жука | within=трох чалавек

= Родныя дачакаліся вызвалення Яна Коваля.
  person Яна Коваля: Ян Коваль
  > release | person=Яна Коваля

= Яна Коваля абмянялі.
  person Яна Коваля: Ян Коваль
  > release:exchange | person=Яна Коваля

= Палітвязні выйшлі згодна з указамі.
  > release_event

= Ян Коваль выйшаў пасля 10 сутак арышту.
  person Ян Коваль
  term 10 сутак арышту: P10D
  > release | person=Ян Коваль

= Ян Коваль адсядзеў свой тэрмін да канца.
  person Ян Коваль
  > release:end_of_term | person=Ян Коваль

= Памілаваная журналістка Ніна Пятрова.
  person Ніна Пятрова
  > pardon | person=Ніна Пятрова
`,
  )
})

test('Belarusian: who was freed besides, thousands, found guilty, parts right behind their whole', () => {
  check(
    'be',
    `
= Акрамя Яна Коваля, вызвалілі Ніну Пятрову.
  person Яна Коваля: Ян Коваль
  person Ніну Пятрову: Ніна Пятрова
  > release | person=Яна Коваля
  > release | person=Ніну Пятрову

= Акрамя Яна Коваля, не вызвалілі і Ніну Пятрову.
  person Яна Коваля: Ян Коваль
  person Ніну Пятрову: Ніна Пятрова
  > not release | person=Ніну Пятрову

= 114 былі выдвораныя ва Украіну.
  count 114: 114 displaced
  > displacement | count=114 | to=Украіну

= У турмах застаецца больш за тысячу палітвязняў.
  count тысячу палітвязняў: 1000.. held
  > tally | count=тысячу палітвязняў

= З 2020 года палітвязнямі былі прызнаныя 4288 чалавек.
  date 2020 года: 2020
  count 4288 чалавек: 4288 recognised since 2020
  > recognition | count=4288 чалавек

= Сярод 123 вызваленых дзевяць замежнікаў.
  count 123 вызваленых: 123 released
  count дзевяць замежнікаў: 9 released of 123 вызваленых
  > tally | count=дзевяць замежнікаў

= Суд прызнаў вінаватымі 12 чалавек.
  count 12 чалавек: 12 convicted
  > sentence | count=12 чалавек

= Пад арыштам 17 чалавек.
  count 17 чалавек: 17 held
  > tally | count=17 чалавек
`,
  )
})

test('Belarusian: short words quoted with their speaker', () => {
  check(
    'be',
    `
= Ніна Пятрова: «Мы чакаем усіх».
  person Ніна Пятрова
  quote Мы чакаем усіх: Ніна Пятрова
  > quotation | speaker=Ніна Пятрова

= «Куды мяне вязуць?» — спытала Ніна Пятрова.
  quote Куды мяне вязуць?: Ніна Пятрова
  person Ніна Пятрова
  > quotation | speaker=Ніна Пятрова

= «Я вярнуся!» — крыкнуў Ян Коваль.
  quote Я вярнуся!: Ян Коваль
  person Ян Коваль
  > quotation | speaker=Ян Коваль

= Фільм: «Мы чакаем усіх».
`,
  )
})
