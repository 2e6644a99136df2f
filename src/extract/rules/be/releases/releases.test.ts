import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('Belarusian news on releases and pardons', () => {
  check(
    'be',
    `
= Лукашэнка памілаваў 31 грамадзяніна Украіны, паведаміла агенцтва БелТА.
  person Лукашэнка
  count 31 грамадзяніна: 31 pardoned
  > release_event:pardon | count=31 грамадзяніна | agent=Лукашэнка | by=БелТА

= Ці вызвалілі Ніну Пятрову?
  person Ніну Пятрову: Ніна Пятрова

= Прэзідэнт ЗША абвясціў пра вызваленне Ніны Пятровай.
  person Ніны Пятровай: Ніна Пятрова
  > release | person=Ніны Пятровай

= На волю выйшлі восем жанчын і пяць мужчын.
  count восем жанчын: 8 released
  count пяць мужчын: 5 released
  > release_event | count=восем жанчын
  > release_event | count=пяць мужчын

= Вызвалілі не менш як 20 палітвязняў.
  count 20 палітвязняў: 20.. released
  > release_event | count=20 палітвязняў

= Вызвалілі амаль 40 чалавек.
  count 40 чалавек: ~40 released
  > release_event | count=40 чалавек

= Вызвалілі больш за 30 чалавек.
  count 30 чалавек: 30.. released
  > release_event | count=30 чалавек

= Рэпарцёры пішуць, што Антона Гарбузова вызвалілі яшчэ ў верасні.
  person Антона Гарбузова: Антон Гарбузоў
  date верасні: 2025-09
  > release | 2025-09 | person=Антона Гарбузова | by=Рэпарцёры

= Ніна Пятрова выйшла на волю, адбыўшы поўны тэрмін.
  person Ніна Пятрова
  > release:end_of_term | person=Ніна Пятрова

= Антона Гарбузова вызвалілі паводле амністыі.
  person Антона Гарбузова: Антон Гарбузоў
  > release:amnesty | person=Антона Гарбузова

= Антона Гарбузова абмянялі на расійскага шпіёна.
  person Антона Гарбузова: Антон Гарбузоў
  > release:exchange | person=Антона Гарбузова

= Алеся Барысюка і Ніну Пятрову вызвалілі 5 мая 2025 года.
  person Алеся Барысюка: Алесь Барысюк
  person Ніну Пятрову: Ніна Пятрова
  date 5 мая 2025 года: 2025-05-05
  > release | 2025-05-05 | person=Алеся Барысюка
  > release | 2025-05-05 | person=Ніну Пятрову

= Сярод вызваленых — Антон Гарбузоў і Ніна Пятрова.
  person Антон Гарбузоў
  person Ніна Пятрова
  > release | person=Антон Гарбузоў
  > release | person=Ніна Пятрова

= Сястра Антона Гарбузова сказала, што яго вызвалілі.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=яго | by=Сястра

= Антон Гарбузоў, якога вызвалілі ў маі, вярнуўся ў Беларусь.
  person Антон Гарбузоў
  date маі: 2025-05
  > release | 2025-05 | person=Антон Гарбузоў
  > return | person=Антон Гарбузоў | to=Беларусь

= Ніна Пятрова, якая выйшла на волю ў маі, жыве ў Вільні.
  person Ніна Пятрова
  date маі: 2025-05
  > release | 2025-05 | person=Ніна Пятрова

= Антону Гарбузову прапанавалі памілаванне.
  person Антону Гарбузову: Антон Гарбузоў

= 30 чалавек памілаваў Лукашэнка.
  count 30 чалавек: 30 pardoned
  person Лукашэнка
  > release_event:pardon | count=30 чалавек | agent=Лукашэнка

= Блогера Антона Гарбузова вызвалілі з калоніі № 17.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова | facility=калоніі № 17

= У мінулую пятніцу на свабоду выйшла журналістка Ніна Пятрова.
  date мінулую пятніцу: 2025-12-12
  person Ніна Пятрова
  > release | 2025-12-12 | person=Ніна Пятрова

= Сёлета вызвалілі 40 палітвязьняў, летась — 20.
  date Сёлета: 2025
  count 40 палітвязьняў: 40 released
  date летась: 2024
  count 20: 20 released
  > release_event | 2025 | count=40 палітвязьняў
  > release_event | 2024 | count=20

= Учора памілавалі яшчэ 15 чалавек, сярод іх Ніну Пятрову.
  date Учора: 2025-12-13
  count 15 чалавек: 15 pardoned
  person Ніну Пятрову: Ніна Пятрова
  > release_event:pardon | 2025-12-13 | count=15 чалавек
  > pardon | 2025-12-13 | person=Ніну Пятрову | within=15 чалавек

= Антон Гарбузоў знаходзіцца на волі, яго вызвалілі ў сераду.
  person Антон Гарбузоў
  date сераду: 2025-12-10
  > release | 2025-12-10 | person=яго

= Стала вядома, што на волю выйшаў Антон Гарбузоў.
  person Антон Гарбузоў
  > release | person=Антон Гарбузоў

= У 2024 годзе вызвалілі 227 палітвязняў, у 2025 годзе — 430.
  date 2024 годзе: 2024
  count 227 палітвязняў: 227 released
  date 2025 годзе: 2025
  count 430: 430 released
  > release_event | 2024 | count=227 палітвязняў
  > release_event | 2025 | count=430

= Трамп падзякаваў Лукашэнку за вызваленне 16 палітвязняў.
  person Трамп
  person Лукашэнку: Лукашэнка
  count 16 палітвязняў: 16 released
  > release_event | count=16 палітвязняў

= Сямёра з іх — жанчыны.
  count Сямёра з іх: 7 other

= Згодна з указам, памілавалі 25 чалавек.
  count 25 чалавек: 25 pardoned
  > release_event:pardon | count=25 чалавек

= Адпусцілі дадому 15 жанчын.
  count 15 жанчын: 15 released
  > release_event | count=15 жанчын

= Паводле неафіцыйных звестак, вызвалілі Антона Гарбузова.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова

= Пасля вызвалення Антона Гарбузова прайшоў месяц.
  person Антона Гарбузова: Антон Гарбузоў
  > release | person=Антона Гарбузова

= Да вызвалення Антона Гарбузова застаўся месяц.
  person Антона Гарбузова: Антон Гарбузоў
  term месяц: P1M
  > remaining_term | person=Антона Гарбузова | term=месяц

= Антона Гарбузова вызвалілі 14 траўня, празь дзень ён прыехаў у Вільню.
  person Антона Гарбузова: Антон Гарбузоў
  date 14 траўня: 2025-05-14
  > release | 2025-05-14 | person=Антона Гарбузова

= Улад Лабоцкі і Уладзімір Лабоцкі сустрэліся.
  person Улад Лабоцкі
  person Уладзімір Лабоцкі

= Пасольства ЗША паведаміла пра вызваленне 52 чалавек.
  count 52 чалавек: 52 released
  > release_event | count=52 чалавек

= Ніна Пятрова была названая сярод вызваленых 11 верасня.
  person Ніна Пятрова
  date 11 верасня: 2025-09-11

= Вызвалілі двух чалавек: каталіцкіх святароў Антона Гарбузова і Алеся Барысюка.
  count двух чалавек: 2 released
  person Антона Гарбузова: Антон Гарбузоў
  person Алеся Барысюка: Алесь Барысюк
  > release_event | count=двух чалавек
  > release | person=Антона Гарбузова | within=двух чалавек
  > release | person=Алеся Барысюка | within=двух чалавек

= Антон Гарбузоў памілаваны яшчэ ў верасні, а цяпер адпушчаны дадому.
  person Антон Гарбузоў
  date верасні: 2025-09
  > pardon | 2025-09 | person=Антон Гарбузоў
  > release | person=Антон Гарбузоў

= Застацца ў Беларусі Ніне Пятровай не далі.
  person Ніне Пятровай: Ніна Пятрова
`,
  )
})

test('Belarusian in Latin script', () => {
  check(
    'be-Latn',
    `
= Alesia Baryčeŭskaha vyzvalili j vyviezli ŭ Vilniu.
  person Alesia Baryčeŭskaha: Алесь Барычэўскі
  > release | person=Alesia Baryčeŭskaha
  > displacement | person=Alesia Baryčeŭskaha | to=Vilniu

= Palitźniavolenaha Alesia Barysiuka nia vyzvalili.
  person Alesia Barysiuka: Алесь Барысюк
  > not release | person=Alesia Barysiuka

= U lutym na volu vyjšła sama mieniej 16 palitviaźniaŭ.
  date lutym: 2025-02
  count 16 palitviaźniaŭ: 16.. released
  > release_event | 2025-02 | count=16 palitviaźniaŭ

= Ninu Piatrovu asudzili na try hady pazbaŭleńnia voli.
  person Ninu Piatrovu: Ніна Пятрова
  term try hady pazbaŭleńnia voli: P3Y
  > sentence | person=Ninu Piatrovu | term=try hady pazbaŭleńnia voli
`,
  )
})
