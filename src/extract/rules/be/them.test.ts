import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: groups that only a pronoun or what was done to them names, titles before the day, who is told of behind a dash', () => {
  check(
    'be',
    `
= Ян Коваль і Ніна Пятрова сядзелі два гады. У маі іх памілавалі.
  person Ян Коваль
  person Ніна Пятрова
  term два гады: P2Y
  date маі: 2025-05
  > pardon | 2025-05 | person=іх

= Памілаваў іх Лукашэнка.
  person Лукашэнка
  > pardon | person=іх | agent=Лукашэнка

= Вызвалілі 12 чалавек. Іх вызвалілі ноччу.
  count 12 чалавек: 12 released
  > release_event | count=12 чалавек

= Іх вызваляць у маі.
  date маі: 2026-05
  > release | planned | 2026-05 | person=Іх

= Але цяпер яны на волі, і гэта значыць шмат.
  > release | person=яны

= Вызвалілі яго і вывезлі ў Літву.
  > release | person=яго
  > displacement | person=яго | to=Літву

= Затрыманых каля суда ўдзельнікаў акцыі вызвалілі. Апошнія затрыманыя былі адпушчаны 15 жніўня.
  date 15 жніўня: 2025-08-15
  > release_event
  > release_event | 2025-08-15

= Бальшыня журналістаў была выпушчана датэрмінова.
  > release_event

= На волю выйшлі рэдактар Ян Салавей і журналіст нашага партала Уладзімір Лапко.
  person Ян Салавей
  person Уладзімір Лапко
  > release | person=Ян Салавей
  > release | person=Уладзімір Лапко

= Ян Коваль быў вызвалены на тры гадзіны раней за тэрмін, а Павел Жук — больш чым на пяць гадзінаў.
  person Ян Коваль
  person Павел Жук
  > release | person=Ян Коваль
  > release | person=Павел Жук

= Ян Коваль быў вызвалены, а Павел Жук — журналіст.
  person Ян Коваль
  person Павел Жук
  > release | person=Ян Коваль
  > role | person=Павел Жук
`,
  )
})

test('Belarusian: supervision after release, people without papers', () => {
  check(
    'be',
    `
= За Янам Ковалем усталявалі прэвентыўны нагляд.
  person Янам Ковалем: Ян Коваль
  > condition | person=Янам Ковалем

= Цяпер ён знаходзіцца пад прафілактычным наглядам.
  > condition | person=ён

= У вывезеных палітвязняў няма пашпартоў.
  > condition:papers_taken | person=вывезеных палітвязняў | document=пашпартоў

= Рэжым забірае пашпарты.
  > condition:papers_taken | document=пашпарты
`,
  )
})

test('Belarusian: who was driven to the border and refused there', () => {
  check(
    'be',
    `
= Яна Коваля давезлі да мяжы. Там ён адмовіўся выходзіць з аўтобуса.
  person Яна Коваля: Ян Коваль
  > displacement | planned | person=Яна Коваля
  > refusal | person=ён

= Яна Коваля давезлі да мяжы.
  person Яна Коваля: Ян Коваль
  > displacement | person=Яна Коваля

= Адмова была гучнай.
`,
  )
})

test('Belarusian: participles before those they name, dozens, “that” behind people, who was taken along', () => {
  check(
    'be',
    `
= Пасля года за кратамі вызвалены журналіст Ян Коваль
  term года за кратамі: P1Y
  person Ян Коваль
  > release | person=Ян Коваль

= Вызваленыя палітвязні Ян Коваль і Павел Жук засцераглі грамадства.
  person Ян Коваль
  person Павел Жук
  > release | person=Ян Коваль
  > release | person=Павел Жук

= Ён расказаў пра вызваленых палітвязняў Яна Коваля і Паўла Жука.
  person Яна Коваля: Ян Коваль
  person Паўла Жука: Павел Жук
  > release | person=Яна Коваля
  > release | person=Паўла Жука

= Яшчэ не вызваленыя журналісты Ян Коваль і Павел Жук.
  person Ян Коваль
  person Павел Жук

= Вызваленыя палітвязні засцераглі грамадства.

= Хутка будуць вызваленыя журналісты Ян Коваль і Павел Жук.
  person Ян Коваль
  person Павел Жук
  > release | planned | person=Ян Коваль
  > release | planned | person=Павел Жук

= Мусіць быць вызвалены журналіст Ян Коваль.
  person Ян Коваль
  > release | demanded | person=Ян Коваль

= Сотні людзей былі вызваленыя з палону.
  > release_event

= Па вызваленні з-пад варты Ян Коваль падзякаваў усім.
  person Ян Коваль
  > release | person=Ян Коваль

= Ён вывез са шпіталя Яна Коваля.
  person Яна Коваля: Ян Коваль

= Раней улады вызвалілі дзясяткі зняволеных.
  > release_event | agent=улады

= З’явіўся спіс вызваленых беларусаў, што былі вывезеныя ва Украіну.
  > displacement | person=вызваленых беларусаў | to=Украіну

= Ён сказаў палітвязням, што былі вызваленыя ўсе.

= У Літву прывезлі праваабаронцу Алеся Жука разам з 7-мю замежнымі палітвязнямі.
  person Алеся Жука: Алесь Жук
  count 7-мю замежнымі палітвязнямі: 7 displaced
  > displacement | person=Алеся Жука | to=Літву
  > displacement | count=7-мю замежнымі палітвязнямі | to=Літву
`,
  )
})

test('Belarusian: who speaks behind the word of saying, before a colon, with conviction', () => {
  check(
    'be',
    `
= Пра тое, што было, сказаў у этэры дарадца Дзяніс Жук.\\n\\n«Зараз заканчваецца працэдура дапамогі. Усё ідзе добра».
  person Дзяніс Жук
  quote Зараз заканчваецца працэдура дапамогі. Усё ідзе добра: Дзяніс Жук
  > quotation | speaker=Дзяніс Жук

= Старшыня руху Павел Жук пачаў дакараць суседзяў: «Навошта вы гэта робіце, хай самі прыбіраюць», і яны сышлі.
  person Павел Жук
  quote Навошта вы гэта робіце, хай самі прыбіраюць: Павел Жук
  > quotation | speaker=Павел Жук

= У гэтым перакананы былы вязень Павел Жук:\\n\\n– З аднаго боку, прасіць у ворага цяжка. З іншага боку, час цяпер зусім іншы.
  person Павел Жук
  quote З аднаго боку, прасіць у ворага цяжка. З іншага боку, час цяпер зусім іншы: Павел Жук
  > quotation | speaker=Павел Жук

= Здымак паказаў 20 чалавек. Вызваленыя яны былі 3 мая.
  count 20 чалавек: 20 other
  date 3 мая: 2025-05-03
  > release_event | 2025-05-03

= Жонку спадара Анатоля вызвалілі.
  person Анатоля: Анатоль
  > release | person=Жонку
`,
  )
})
