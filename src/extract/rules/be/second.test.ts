import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('Belarusian: what a second verb does not share, who is meant by a name behind its description, another clause behind a comma', () => {
  check(
    'be',
    `
= Ніна Пятрова не прызнала віну і выйшла на волю.
  person Ніна Пятрова
  > not admission | person=Ніна Пятрова
  > release | person=Ніна Пятрова

= Ніна Пятрова не была вызваленая і вывезеная ў Літву.
  person Ніна Пятрова
  > not release | person=Ніна Пятрова
  > not displacement | person=Ніна Пятрова | to=Літву

= Хлопец не прызнаў сваёй віны і адмовіўся пісаць прашэнне аб памілаванні.
  > not admission | person=Хлопец
  > refusal | person=Хлопец
  > not petition | person=Хлопец | document=прашэнне аб памілаванні

= Вінаватым прызнаны лекар Ян Коваль, ён атрымаў два гады калоніі і выйшаў на волю.
  person Ян Коваль
  term два гады калоніі: P2Y
  > sentence | person=ён | term=два гады калоніі
  > release | person=ён

= На волю выйшла палітзняволеная журналістка Ніна Пятрова.
  person Ніна Пятрова
  > release | person=Ніна Пятрова

= Рыгора Лугавога, вядомага ў горадзе блогера і кандыдата ў дэпутаты, вызвалілі.
  person Рыгора Лугавога: Рыгор Лугавы
  > release | person=Рыгора Лугавога

= Яго затрымалі летам мінулага года.
  date летам мінулага года: 2024-22
  > detention | 2024-22 | person=Яго

= Ян Коваль — паэт. Быў прызнаны палітвязнем, яго падтрымлівалі палітыкі. У 2015 годзе памілаваны.
  person Ян Коваль
  date 2015 годзе: 2015
  > role | person=Ян Коваль
  > pardon | 2015 | person=Ян Коваль

= Ян Коваль — паэт. 22.08.2015г. вызвалены ў ліку шасці палітвязняў.
  person Ян Коваль
  date 22.08.2015г.: 2015-08-22
  count шасці палітвязняў: 6 political
  > role | person=Ян Коваль
  > release | 2015-08-22 | person=Ян Коваль

= Салідарнасць з Мікалаем Дзядком.
  person Мікалаем Дзядком: Мікалай Дзядок
`,
  )
})

test('Belarusian: months of arrest, forms written in two ways, results, names behind that of a movement, days told of in the past', () => {
  check(
    'be',
    `
= Трое актывістаў вышлі з ізалятара.
  count Трое актывістаў: 3 released
  > release_event | count=Трое актывістаў

= Ён адбываў 6-месячны арышт.
  term 6-месячны арышт: P6M
  > sentence | person=Ён | term=6-месячны арышт

= У выніку Эдуарда асудзілі на 4 гады зняволення.
  person Эдуарда: Эдуард
  term 4 гады зняволення: P4Y
  > sentence | person=Эдуарда | term=4 гады зняволення

= Вызвалілі лідара Маладога Фронту Рыгора Лугавога.
  person Рыгора Лугавога: Рыгор Лугавы
  > release | person=Рыгора Лугавога

= Я мяркую, дапамаглі галадоўкі, абвешчаныя 25 лістапада, сказаў Каваленка.
  date 25 лістапада: 2025-11-25
  person Каваленка
`,
  )
})

test('Belarusian: back from captivity, a verb whose subject was called something before, nobody in a street', () => {
  check(
    'be',
    `
= З варожага палону вярнуліся 42 вайскоўцы і двое мірных жыхароў.
  count 42 вайскоўцы: 42 released
  count двое мірных жыхароў: 2 released
  > release_event | count=42 вайскоўцы
  > release_event | count=двое мірных жыхароў

= З палону ўдалося вярнуць 62 чалавекі.
  count 62 чалавекі: 62 released
  > release_event | count=62 чалавекі

= Аляксею 38 гадоў, ён праграміст з Гродна. Выйшаў на волю летась у жніўні.
  person Аляксею: Аляксей
  date летась у жніўні: 2024-08
  > release | 2024-08 | person=Аляксею

= Ян Коваль — паэт. У маі горад быў вызвалены.
  person Ян Коваль
  date маі: 2025-05
  > role | person=Ян Коваль

= Ідзе кампанія па перайменаванні плошчы Леніна.
`,
  )
})

test('Belarusian: promised with the object first, threats to oneself and to kin, who did not come out', () => {
  check(
    'be',
    `
= Рыгора Лугавога абяцаюць вызваліць.
  person Рыгора Лугавога: Рыгор Лугавы
  > release | planned | person=Рыгора Лугавога

= Улады паабяцалі вызваліць Рыгора Лугавога ў маі.
  person Рыгора Лугавога: Рыгор Лугавы
  date маі: 2026-05
  > release | planned | 2026-05 | person=Рыгора Лугавога | agent=Улады

= Ім пагражалі новай крымінальнай справай.

= Яе маці пагражалі турмой.
  > condition:family_threat

= Ніна Пятрова не выйшла на волю. Яе чакалі каля калоніі. Але яна не выйшла.
  person Ніна Пятрова
  > not release | person=Ніна Пятрова
  > not release | person=яна

= 8 красавіка павінен выйсці на волю прадпрымальнік, ветэран вайны, якога людзі прызналі палітзняволеным, Рыгор Лугавы.
  date 8 красавіка: 2026-04-08
  person Рыгор Лугавы
  > release | planned | 2026-04-08 | person=Рыгор Лугавы
`,
  )
})

test('Belarusian: conditions told before the verb that frees', () => {
  check(
    'be',
    `
= Увечары 6 лістапада пад падпіску аб нявыездзе вызвалілі кіраўніка партыі Рыгора Лугавога.
  date 6 лістапада: 2025-11-06
  person Рыгора Лугавога: Рыгор Лугавы
  > condition:exit_ban | 2025-11-06 | person=Рыгора Лугавога
  > release | 2025-11-06 | person=Рыгора Лугавога

= Без пашпарта вывезлі ў Літву Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
  > condition:papers_taken | person=Ніну Пятрову | document=пашпарта
  > displacement | person=Ніну Пятрову | to=Літву
`,
  )
})

test('Belarusian: due to be freed by law, groups freed on a day, reasons told as facts', () => {
  check(
    'be',
    `
= Паводле закона вызваленню падлягаюць каля 2 тысяч асуджаных.
  count 2 тысяч асуджаных: ~2000 released
  > release_event | planned | count=2 тысяч асуджаных

= 12 чалавек падлягаюць вызваленню.
  count 12 чалавек: 12 released
  > release_event | planned | count=12 чалавек

= Мы сустрэлі палітвязняў, вызваленых 13 лістапада.
  date 13 лістапада: 2025-11-13
  > release_event | 2025-11-13

= Ян Коваль памілаваны не быў, паколькі віны не прызнаў і прашэння не пісаў.
  person Ян Коваль
  > not pardon | person=Ян Коваль
  > not admission | person=Ян Коваль
  > not petition | person=Ян Коваль | document=прашэння

= Перадачу прынялі для Паўла Жылкі. Учора Паўла мусілі вызваліць.
  person Паўла Жылкі: Павел Жылка
  date Учора: 2025-12-13
  person Паўла: Павел
  > release | planned | 2025-12-13 | person=Паўла
`,
  )
})
