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
  > condition | person=Ему

= Против бывшего политзаключённого Ивана Петрова возбудили новое дело.
  person Ивана Петрова: Иван Петров
  > condition:rearrest

= Против политзаключённого Ивана Петрова возбудили новое дело.
  person Ивана Петрова: Иван Петров
  > charge

= С давлением столкнулись родственники узников.
  > condition:family_threat | person=узников

= На неё давили через родителей.
  > condition:family_threat

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
  > condition

= 3 мая освободили 12 человек. Она состоит на учёте в КГБ.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition

= Её внесли в «экстремистский список».
  > condition:civic_rights | scare | person=Её

= На её телефоне нашли Pegasus.
  > condition:spyware

= У неё изъяли телефон, деньги и паспорт.
  > condition:papers_taken | person=неё | document=паспорт
`,
  )
})
