import { test } from 'node:test'
import { check } from '../../testing/cases.ts'

test('trades, bans told as nouns, what was lifted, relatives and new cases (ru)', () => {
  check(
    'ru',
    `
= Суд на три года запретил ей заниматься общественной деятельностью.
  > condition:civic_rights | person=ей

= Она не может работать по своей прежней специальности.
  > condition:work | person=Она

= Ему дали год колонии и запрет на администрирование сайтов.
  term год колонии: P1Y
  > sentence | person=Ему | term=год колонии

= Против бывшего политзаключённого Ивана Петрова возбудили новое дело.
  person Ивана Петрова: Иван Петров
  > condition:rearrest | person=Ивана Петрова

= Против политзаключённого Ивана Петрова возбудили новое дело.
  person Ивана Петрова: Иван Петров
  > charge

= С давлением столкнулись родственники узников.
  > condition:family_threat | person=узников

= На неё давили через родителей.
  > condition:family_threat | person=неё

= Шансов найти работу почти нет.
  > condition:work

= Все боятся брать её на работу.
  > condition:work | person=её

= Путь в профессию ей закрыт.
  > condition:work | person=ей

= Карта у неё не работает.
  > condition:bank | person=неё

= Запрет на выезд сняли только осенью.
  date осенью: 2025-23
  > not condition:exit_ban | 2025-23

= Счета ей разблокировали.
  > not condition:bank | person=ей

= Её вывезли с одной справкой.
  > displacement | person=Её
  > condition:papers_taken | person=Её

= На границе её развернули.
  > condition:exit_ban | person=её

= 3 мая освободили 12 человек. Им объявили, что возвращаться нельзя.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=Им

= 3 мая освободили 12 человек. Она состоит на учёте в КГБ.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=Она

= Её внесли в «экстремистский список».
  > condition:civic_rights | scare | person=Её

= На её телефоне нашли Pegasus.
  > condition:spyware

= У неё изъяли телефон, деньги и паспорт.
  > condition:papers_taken | person=неё | document=паспорт
`,
  )
})

test('what is not lifted yet, refused papers, visits to relatives (ru)', () => {
  check(
    'ru',
    `
= Никто не знает, когда снимут запрет на выезд.
  > condition:exit_ban

= Никто не знает, когда будет снят запрет на выезд.
  > condition:exit_ban

= На границе ей сказали, что наложен «стоп» на её выезд.
  > condition:exit_ban | scare | person=ей

= Её паспорт признан недействительным.
  > condition:papers_taken | document=паспорт

= Ей отказались выдать загранпаспорт.
  > condition:papers_taken | person=Ей | document=загранпаспорт

= 3 мая освободили 12 человек. Милиция ставит их на профилактический учёт.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=их

= Они обязаны находиться дома с 22 часов.
  > condition | person=Они

= От неё требовали признать вину на камеру, но она отказалась.
  > admission | demanded
  > refusal | person=она

= Её не брали даже уборщицей.
  > condition:work | person=Её

= Полиция пришла домой к её матери.
  > condition:family_threat

= Жене звонили из полиции и намекали на увольнение.
  > condition:family_threat
`,
  )
})

test('conditions told under “if”, lists that grow (ru)', () => {
  check(
    'ru',
    `
= Если ей запретят выезд, она останется.

= Если ей запрещён выезд, она узнает об этом на границе.
  > condition:exit_ban | hypothetical | person=ей

= В реестр террористов начали включать и студентов.
  > condition:civic_rights | person=студентов

= В список Росфинмониторинга попадают активисты.
  > condition:civic_rights | person=активисты

= Силовики запугивают семьи активистов.
  > condition:family_threat | person=активистов
`,
  )
})

test('taken at the gate, revenge on relatives, whom others recruit (ru)', () => {
  check(
    'ru',
    `
= Нину Петрову задержали 13 августа на выходе из спецприёмника.
  person Нину Петрову: Нина Петрова
  date 13 августа: 2025-08-13
  > condition:rearrest | 2025-08-13 | person=Нину Петрову
  > detention | 2025-08-13 | person=Нину Петрову

= Нину Петрову задержали на выходе из магазина.
  person Нину Петрову: Нина Петрова
  > detention | person=Нину Петрову

= Её близким мстили силовики.
  > condition:family_threat

= К родственникам приходят силовики.
  > condition:family_threat

= Власти грозили лишить её родительских прав.
  > condition:family_threat

= Заключённого подозревают в склонении и вербовке другого человека.

= Запрета на выезд у неё нет.
  > not condition:exit_ban | person=неё
`,
  )
})
