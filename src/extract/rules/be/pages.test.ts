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
  > not release | person=Антона Гарбузова

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

test('Belarusian releases told in the course of a whole text, in decrees, at the end of a term, and what is put in', () => {
  check(
    'be',
    `
= Мы чакалі да ночы, а яго так і не адпусцілі.
  > not release | person=яго

= Антон Гарбузоў ні слова не сказаў — а ў красавіку яго раптам выпусцілі.
  person Антон Гарбузоў
  date красавіку: 2025-04
  > release | 2025-04 | person=яго | by=Антон Гарбузоў

= Паведамленні аб тым, што ўсе памілаваныя былі вывезены за межы краіны, не адпавядаюць рэчаіснасці.
  > displacement | denied | person=ўсе памілаваныя

= На волю ён выйшаў толькі 20 лютага.
  date 20 лютага: 2025-02-20
  > release | 2025-02-20 | person=ён

= Усяго, па нашых падліках, на волі 37 чалавек.
  count 37 чалавек: 37 released
  > release_event | count=37 чалавек

= Усе памілаваныя паводле ўказа ад серады; усяго ў дакуменце 30 чалавек.
  date серады: 2025-12-10
  count 30 чалавек: 30 pardoned
  > release_event:pardon | count=30 чалавек

= Ён падпісаў указ аб памілаванні, у ім значацца 13 чалавек.
  count 13 чалавек: 13 pardoned
  > release_event:pardon | count=13 чалавек | agent=Ён

= Усяго павінны вызваліцца чатыры чалавекі.
  count чатыры чалавекі: 4 released
  > release_event | planned | count=чатыры чалавекі

= Трое адбылі тэрмін цалкам, двое выйшлі ўмоўна-датэрмінова.
  count Трое: 3 released
  count двое: 2 released
  > release_event:end_of_term | count=Трое
  > release_event:conditional | count=двое

= Эксперты заклікалі Мінск без умоў вызваліць Антона Гарбузова.
  person Антона Гарбузова: Антон Гарбузоў
  > demand
  > release | demanded | person=Антона Гарбузова | agent=Мінск | by=Эксперты

= Антона Гарбузова вызваляць не збіраюцца.
  person Антона Гарбузова: Антон Гарбузоў
  > not release | planned | person=Антона Гарбузова

= Мяжу, як удакладняюць журналісты, перасёк 51 чалавек.
  count 51 чалавек: 51 crossed
  > crossing | count=51 чалавек | by=журналісты

= Антон Гарбузоў, як паведаміла «Вясна», выйшаў на волю.
  person Антон Гарбузоў
  > release | person=Антон Гарбузоў | by=Вясна

= Антона Гарбузова вызвалілі. Усе даведаліся, калі Ніна Пятрова выйшла. Павел Круты, мабыць, выйдзе праз год.
  person Антона Гарбузова: Антон Гарбузоў
  person Ніна Пятрова
  person Павел Круты
  > release | person=Антона Гарбузова
  > release | person=Ніна Пятрова
  > release | possible | person=Павел Круты

= Антона Гарбузова вызвалілі, Ніны Пятровай у спісе няма.
  person Антона Гарбузова: Антон Гарбузоў
  person Ніны Пятровай: Ніна Пятрова
  > release | person=Антона Гарбузова
  > not release | person=Ніны Пятровай

= Яна марыць, што сына адпусцяць.
  > release | possible | person=сына
`,
  )
})
