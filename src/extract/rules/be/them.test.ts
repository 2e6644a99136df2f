import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: groups that only a pronoun or what was done to them names, titles before the day, who is told of behind a dash', () => {
  check(
    'be',
    `
= Ян Коваль і Ніна Пятрова сядзелі два гады. У маі іх памілавалі.
  person Ян Коваль
  person Ніна Пятрова
  date маі: 2025-05
  > release_event:pardon | 2025-05

= Памілаваў іх Лукашэнка.
  person Лукашэнка
  > release_event:pardon | agent=Лукашэнка

= Вызвалілі 12 чалавек. Іх вызвалілі ноччу.
  count 12 чалавек: 12 released
  > release_event | count=12 чалавек

= Іх вызваляць у маі.
  date маі: 2026-05
  > release_event | planned | 2026-05

= Але цяпер яны на волі, і гэта значыць шмат.
  > release_event

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
