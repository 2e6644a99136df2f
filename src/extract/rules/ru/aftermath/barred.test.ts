import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('what people are barred from after release (ru)', () => {
  check(
    'ru',
    `
= Ей запретили давать интервью.
  > condition | person=Ей

= Ей нельзя ни открыть счёт, ни купить сим-карту.
  > condition:bank | person=Ей

= Банки не дают им открывать счета.
  > condition:bank | person=им

= Банковские услуги ей недоступны.
  > condition:bank | person=ей

= Они не вправе получать банковские карты.
  > condition:bank | person=Они

= Ей не запрещали открыть счёт.
  > not condition:bank | person=Ей

= Она никуда не может устроиться на работу.
  > condition:work | person=Она

= Многие столкнулись с невозможностью найти работу.
  > condition:work

= Ей запрещено заниматься журналистской деятельностью.
  > condition:work | person=Ей

= Ей запретили участвовать в митингах.
  > condition:civic_rights | person=Ей

= Ей нельзя выезжать за пределы города.
  > condition | person=Ей

= Им приказали не общаться с журналистами.
  > condition | person=Им

= Её просили не шуметь.

= 3 мая освободили 12 человек. Им запретили возвращаться на родину.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=Им

= Чиновникам запретили въезд в Литву.
`,
  )
})

test('supervision, reports, visits and silence (ru)', () => {
  check(
    'ru',
    `
= Она живёт под административным надзором.
  > condition | person=Она

= За ней установили превентивный надзор.
  > condition | person=ней

= С неё сняли административный надзор.
  > not condition | person=неё

= Она живёт под наблюдением врачей.

= Она должна отмечаться в полиции.
  > condition | person=Она

= 3 мая освободили Нину Петрову. Её поставили на профилактический учёт.
  date 3 мая: 2025-05-03
  person Нину Петрову: Нина Петрова
  > release | 2025-05-03 | person=Нину Петрову
  > condition | person=Её

= 3 мая освободили 12 человек. К ней домой приходит участковый.
  date 3 мая: 2025-05-03
  count 12 человек: 12 released
  > release_event | 2025-05-03 | count=12 человек
  > condition | person=ней

= К ней домой приходит подруга.

= Подписки о неразглашении с неё не брали.
  > not condition | person=неё
`,
  )
})

test('lists, filmed repentance, relatives, new cases and recruitment (ru)', () => {
  check(
    'ru',
    `
= Нину Петрову внесли в список экстремистов.
  person Нину Петрову: Нина Петрова
  > condition:civic_rights | person=Нину Петрову

= Она оказалась в перечне террористов и экстремистов.
  > condition:civic_rights | person=Она

= Её исключили из списка экстремистов.
  > not condition:civic_rights | person=Её

= Каяться их заставляли на камеру.
  > condition:filmed_confession | person=их

= Вышло видео с её покаянием.
  > condition:filmed_confession

= На роликах, снятых милицией, видно, как задержанные каются на камеру.
  > condition:filmed_confession | person=задержанные

= Прошли обыски у её родителей.
  > condition:family_threat

= Начались допросы родственников.
  > condition:family_threat | person=родственников

= Ей пригрозили новым уголовным делом.
  > condition:rearrest | person=Ей

= Её судили за вербовку.

= Её пытались склонить к сотрудничеству.
  > condition:recruitment | person=Её

= Ей предложили сотрудничать со следствием.
`,
  )
})

test('bans told together, towns and countries, relatives and pronouns (ru)', () => {
  check(
    'ru',
    `
= Ей запретили выезжать за пределы Москвы.
  > condition | person=Ей

= Суд запретил ей посещать бары и участвовать в митингах.
  > condition | person=ей
  > condition:civic_rights | person=ей

= Они не могут пользоваться картами и устроиться на работу.
  > condition:bank | person=Они
  > condition:work | person=Они

= Она живёт под надзором и обязана отмечаться в полиции.
  > condition | person=Она
  > condition | person=Она

= Ему угрожали проблемами на работе.

= Его арестуют.
  > detention | planned | person=Его

= Туда можно попасть без паспорта.

= Её предупредили, чтобы она не общалась с журналистами.
  > condition | person=Её

= Она узнала об исключении из списка террористов.
  > not condition:civic_rights | person=Она

= Ей нигде не давали работу.
  > condition:work | person=Ей

= Банк заморозил её деньги.
  > condition:bank

= К её родителям пришли сотрудники КГБ.
  > condition:family_threat

= Активистов принуждают к извинениям на камеру.
  > condition:filmed_confession | person=Активистов

= 3 мая освободили Нину Петрову. Санкции подразумевали ограничение на въезд чиновников на территорию ЕС.
  date 3 мая: 2025-05-03
  person Нину Петрову: Нина Петрова
  > release | 2025-05-03 | person=Нину Петрову

= 3 мая освободили Нину Петрову. Иначе на неё заведут новое дело.
  date 3 мая: 2025-05-03
  person Нину Петрову: Нина Петрова
  > release | 2025-05-03 | person=Нину Петрову
  > condition:rearrest | planned | person=неё

= Она может дать подписку о невыезде.

= Над Ниной Петровой назначен превентивный надзор.
  person Ниной Петровой: Нина Петрова
  > condition | person=Ниной Петровой

= Ей запрещено выходить на улицу.
  > condition | person=Ей

= Паспорт анархиста Ивана Петрова они порвали.
  person Ивана Петрова: Иван Петров
  > condition:papers_taken | person=Ивана Петрова | document=Паспорт

= Издание внесено в список экстремистских организаций.
`,
  )
})
