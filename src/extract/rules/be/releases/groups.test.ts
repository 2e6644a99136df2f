import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('Belarusian: several people by what they are', () => {
  check(
    'be',
    `
= Жанчыны выйшлі на волю.
  > release_event

= На волю выйшлі жанчыны.
  > release_event

= Святароў вызвалілі.
  > release_event

= Лукашэнка вызваліў святароў.
  person Лукашэнка
  > release_event | agent=Лукашэнка

= Муж жанчыны выйшаў на волю.
  > release | person=Муж

= Сяргей адбыў амаль тры гады. Тэрмін пакарання адбыў цалкам.
  person Сяргей
  term тры гады: P3Y
  > release:end_of_term | person=Сяргей

= Беларусаў вызвалілі, а замежнікаў — не.
  > release_event
`,
  )
})

test('Belarusian: the name between the verb and its freedom, out of town is not abroad', () => {
  check(
    'be',
    `
= І выйшаў Андрэй Каваль на волю пасля выхаду сваёй кнігі.
  person Андрэй Каваль
  > release | person=Андрэй Каваль

= Яго вывезлі за горад і адпусцілі.
  > release | person=Яго

= Шэсць назіральнікаў затрымалі.
  count Шэсць назіральнікаў: 6 detained
  > detention | count=Шэсць назіральнікаў

= Яго вывезлі ў Літву.
  > displacement | person=Яго | to=Літву
`,
  )
})

test('Belarusian: going on about one person after a length of time', () => {
  check(
    'be',
    `
= Блогера Андрэя Каваля затрымалі ў маі. Праз месяц выпусцілі.
  person Андрэя Каваля: Андрэй Каваль
  date маі: 2025-05
  > detention | 2025-05 | person=Андрэя Каваля
  > release | person=Андрэя Каваля

= Блогера Андрэя Каваля затрымалі ў маі. Праз тры дні выпусцілі.
  person Андрэя Каваля: Андрэй Каваль
  date маі: 2025-05
  > detention | 2025-05 | person=Андрэя Каваля
  > release | person=Андрэя Каваля

= Андрэй Каваль выйшаў на волю. Ніну Пятрову асудзілі на два гады. Выйшла яна ў 2023-м.
  person Андрэй Каваль
  person Ніну Пятрову: Ніна Пятрова
  term два гады: P2Y
  date 2023-м: 2023
  > release | person=Андрэй Каваль
  > sentence | person=Ніну Пятрову | term=два гады
  > release | 2023 | person=яна

= Андрэя Каваля асудзілі. Праз месяц пачаўся новы суд.
  person Андрэя Каваля: Андрэй Каваль
  > sentence | person=Андрэя Каваля

= Андрэй Каваль — мастак. У 2021 годзе асуджаны на два гады. Выйшаў на волю ў 2023 годзе.
  person Андрэй Каваль
  date 2021 годзе: 2021
  term два гады: P2Y
  date 2023 годзе: 2023
  > role | person=Андрэй Каваль
  > sentence | 2021 | person=Андрэй Каваль | term=два гады
  > release | 2023 | person=Андрэй Каваль

= Ніна Пятрова — журналістка. Памілаваная ў верасні.
  person Ніна Пятрова
  date верасні: 2025-09
  > role | person=Ніна Пятрова
  > pardon | 2025-09 | person=Ніна Пятрова
`,
  )
})

test('Belarusian: a repeal asked for is no repeal', () => {
  check(
    'be',
    `
= Праваабаронцы заклікалі адмяніць артыкул 411 Крымінальнага кодэкса.
  article артыкул 411 Крымінальнага кодэкса: UK 411
  > reform | demanded

= Праваабаронцы патрабуюць скасаваць артыкул 193-1.
  article артыкул 193-1: UK 193-1
  > reform | demanded

= Дэпутаты хочуць скасаваць закон.
  > reform | possible

= Улады абяцаюць адмяніць закон.
  > reform | planned

= Парламент адмяніў артыкул 193-1 Крымінальнага кодэкса.
  article артыкул 193-1 Крымінальнага кодэкса: UK 193-1
  > reform

= Парламент не адмяніў закон.
  > not reform
`,
  )
})

test('Belarusian: years behind bars that are over', () => {
  check(
    'be',
    `
= У жніўні на волю выйшлі:\\n– Андрэй Каваль, асуджаны ў Мінску;\\n– Ніна Рак, якая правяла за кратамі два гады;\\n– Павел Жук, засталіся за кратамі двое сяброў.
  date жніўні: 2025-08
  person Андрэй Каваль
  person Ніна Рак
  term два гады: P2Y
  person Павел Жук
  count двое сяброў: 2 held
  > sentence | person=Андрэй Каваль
  > release | 2025-08 | person=Андрэй Каваль
  > release | 2025-08 | person=Ніна Рак
  > sentence | person=Ніна Рак | term=два гады
  > tally | count=двое сяброў

= На волю выйшаў Андрэй Каваль. У верасні павінны выйсці Марына Рак і Ігар Шык.
  person Андрэй Каваль
  date верасні: 2026-09
  person Марына Рак
  person Ігар Шык
  > release | person=Андрэй Каваль
  > release | planned | 2026-09 | person=Марына Рак
  > release | planned | 2026-09 | person=Ігар Шык
`,
  )
})

test('Belarusian: what happens again and again is no release', () => {
  check(
    'be',
    `
= Раней палітвязняў вызвалялі перад выбарамі.

= Часам вязняў адпускалі раней.

= Апроч Андрэя Каваля, на волю чакаюць Ніну Пятрову.
  person Андрэя Каваля: Андрэй Каваль
  person Ніну Пятрову: Ніна Пятрова

= Андрэй Каваль не дачакаўся вызвалення.
  person Андрэй Каваль
  > not release | person=Андрэй Каваль

= Калі яны былі на волі, яны сябравалі.

= Войскі вызвалілі горад.
  person Войскі
`,
  )
})
