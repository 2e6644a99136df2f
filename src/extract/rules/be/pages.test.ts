import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian decisions, shared numbers, questions, what is due, who came from elsewhere', () => {
  check(
    'be',
    `
= 7 лістапада прэзідэнт прыняў рашэнне аб памілаванні 31 чалавека.
  date 7 лістапада: 2025-11-07
  count 31 чалавека: 31 pardoned
  > release_event:pardon | 2025-11-07 | count=31 чалавека

= Прэзідэнт прыняў рашэнне памілаваць 31 чалавека.
  count 31 чалавека: 31 pardoned
  > release_event:pardon | planned | count=31 чалавека | agent=Прэзідэнт

= Памілаваны “32 асобы, асуджаныя за злачынствы”, паведамляе агенцтва.
  count 32 асобы: 32 pardoned
  > release_event:pardon | count=32 асобы
  > sentence | scare | count=32 асобы

= Памілаваны яшчэ 32 асуджаныя.
  count 32 асуджаныя: 32 pardoned
  > release_event:pardon | count=32 асуджаныя

= У маі яна падпісала ліст, 4 і 7 чэрвеня было памілавана па 30 чалавек.
  date маі: 2025-05
  date 4: 2025-06-04
  date 7 чэрвеня: 2025-06-07
  count 30 чалавек: 30 pardoned
  > release_event:pardon | 2025-06-04 | count=30 чалавек

= Праваабаронцы паведамлялі аб выхадзе 18 палітвязняў.
  count 18 палітвязняў: 18 released
  > release_event | count=18 палітвязняў

= Пра вызваленне Антона Гарбузова ён пачуў учора.
  person Антона Гарбузова: Антон Гарбузоў
  date учора: 2025-12-13
  > release | person=Антона Гарбузова

= Антон Гарбузоў перапытаў, яго вызваляюць ці пераводзяць у турму.
  person Антон Гарбузоў

= Памілаванне не вызваляе Антона Гарбузова ад судзімасці.
  person Антона Гарбузова: Антон Гарбузоў
  > not annulment

= Адмова вызваліць Антона Гарбузова стала нагодай для санкцый.
  person Антона Гарбузова: Антон Гарбузоў
  > not release | planned | person=Антона Гарбузова

= Выйсці на волю Антон Гарбузоў мае 28 жніўня.
  person Антон Гарбузоў
  date 28 жніўня: 2026-08-28
  > release | planned | 2026-08-28 | person=Антон Гарбузоў

= Антон Гарбузоў мусіць выйсці на волю ў жніўні.
  person Антон Гарбузоў
  date жніўні: 2026-08
  > release | planned | 2026-08 | person=Антон Гарбузоў

= З гомельскай калоніі выйшаў Антон Гарбузоў, з калоніі пад Магілёвам – Павел Круты і Ян Сіняк, а з турмы ў Гродне — Ніна Пятрова.
  person Антон Гарбузоў
  person Павел Круты
  person Ян Сіняк
  person Ніна Пятрова
  > release | person=Антон Гарбузоў
  > release | person=Павел Круты
  > release | person=Ян Сіняк
  > release | person=Ніна Пятрова

= Акрамя Антона Гарбузова, у Літву вывезлі дзевяць палітвязняў.
  person Антона Гарбузова: Антон Гарбузоў
  count дзевяць палітвязняў: 9 displaced
  > displacement | count=дзевяць палітвязняў | to=Літву
  > displacement | person=Антона Гарбузова | to=Літву

= Усіх вывезлі ў Літву, акрамя Антона Гарбузова.
  person Антона Гарбузова: Антон Гарбузоў
  > displacement | person=Усіх | to=Літву
  > not displacement | person=Антона Гарбузова | to=Літву

= Усе памілаваныя сёння пакінулі тэрыторыю Рэспублікі Беларусь.
  date сёння: 2025-12-14
  > displacement | 2025-12-14 | person=Усе памілаваныя

= Абодва выйшлі на волю.
  count Абодва: 2 released
  > release_event | count=Абодва
`,
  )
})
