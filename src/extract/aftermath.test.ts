import { test } from 'node:test'
import { check } from './testing/cases.ts'

test('whom it falls upon after release, and what was refused or denied (en)', () => {
  check(
    'en',
    `
= Forty of them were banned from leaving the country.
  count Forty of them: 40 other
  > condition:exit_ban | count=Forty of them

= Her card was blocked the day after Nina Petrova came home.
  person Nina Petrova
  > condition:bank | person=Her

= The guards took passports from 13 people.
  count 13 people: 13 other
  > condition:papers_taken | count=13 people | document=passports

= Nina Petrova refused to record a confession on video.
  person Nina Petrova
  > refusal | person=Nina Petrova

= The ministry denied that passports were taken from people.
  > condition:papers_taken | denied | person=people | document=passports | by=The ministry

= It is not known whether their passports were returned.


= Nobody will hire Nina Petrova.
  person Nina Petrova
  > condition:work | person=Nina Petrova

= Her brother was told that he would be fired.
  > condition:family_threat

= An officer warned Nina Petrova that she would be arrested.
  person Nina Petrova
  > warning | person=Nina Petrova
  > detention | planned | person=she | by=An officer

= Nina Petrova had not admitted guilt and had never asked for mercy.
  person Nina Petrova
  > not admission | person=Nina Petrova
  > not petition | person=Nina Petrova

= Of the ten years Nina Petrova had been given, she served four.
  term ten years: P10Y
  person Nina Petrova
  > sentence | term=ten years | person=Nina Petrova

= The court took six months off her sentence.
  term six months: P6M
  > sentence:reduced | term=six months

= Lithuania and the US embassy in Vilnius took part in the negotiations.
  > negotiation | negotiator=Lithuania | negotiator=US embassy in Vilnius
`,
  )
})

test('whom it falls upon after release, and what was refused or denied (ru)', () => {
  check(
    'ru',
    `
= Ей не выдали банковскую карту.
  > condition:bank | person=Ей

= По словам Нины Петровой, паспорта отобрали у 13 человек.
  person Нины Петровой: Нина Петрова
  count 13 человек: 13 other
  > condition:papers_taken | count=13 человек | document=паспорта | by=Нины Петровой

= Выезд Нине Петровой не запретили.
  person Нине Петровой: Нина Петрова
  > not condition:exit_ban | person=Нине Петровой

= Нина Петрова отказалась сниматься в покаянном видео.
  person Нина Петрова
  > refusal | person=Нина Петрова

= Министерство отрицает, что у людей отобрали паспорта.
  > condition:papers_taken | denied | person=людей | document=паспорта | by=Министерство

= Ивана Петрова заставили покаяться на камеру.
  person Ивана Петрова: Иван Петров
  > condition:filmed_confession | person=Ивана Петрова

= 15 человек привезли в Литву без паспортов.
  count 15 человек: 15 displaced
  > displacement | count=15 человек | to=Литву
  > condition:papers_taken | count=15 человек | document=паспортов | place=Литву

= Нине Петровой вынесли приговор по ст. 342 УК.
  person Нине Петровой: Нина Петрова
  article ст. 342 УК: UK 342
  > sentence | person=Нине Петровой | article=ст. 342 УК

= Ивана Петрова вернули в Гомель.
  person Ивана Петрова: Иван Петров
  > return | person=Ивана Петрова | to=Гомель

= Мы просим отменить приговоры и реабилитировать Нину Петрову.
  person Нину Петрову: Нина Петрова
  > annulment | demanded
  > rehabilitation | demanded | person=Нину Петрову

= США заявили, что ничего не дали взамен, и назвали освобождение односторонним жестом.
  > not concession:other | by=США
  > not concession:other | by=США

= Переговорщиком назвали Ивана Петрова, представителя Польши.
  person Ивана Петрова: Иван Петров
  > negotiation | negotiator=Ивана Петрова
`,
  )
})

test('whom it falls upon after release, and what was refused or denied (be)', () => {
  check(
    'be',
    `
= Паводле Ніны Пятровай, пашпарты адабралі ў 13 чалавек.
  person Ніны Пятровай: Ніна Пятрова
  count 13 чалавек: 13 other
  > condition:papers_taken | count=13 чалавек | document=пашпарты | by=Ніны Пятровай

= Чатырнаццаць чалавек не мелі пашпарта.
  count Чатырнаццаць чалавек: 14 other
  > condition:papers_taken | count=Чатырнаццаць чалавек | document=пашпарта

= Выехаць Ніне Пятровай не дазваляюць.
  person Ніне Пятровай: Ніна Пятрова
  > condition:exit_ban | person=Ніне Пятровай

= Ні працы, ні карткі ў яго няма.
  > condition:work | person=яго
  > condition:bank | person=яго

= Ніна Пятрова адмовілася зняцца ў пакаяльным роліку.
  person Ніна Пятрова
  > refusal | person=Ніна Пятрова

= Івана Пятрова прымусілі пакаяцца на камеру.
  person Івана Пятрова: Іван Пятроў
  > condition:filmed_confession | person=Івана Пятрова

= Ніне Пятровай засталося адбыць тры гады і месяц.
  person Ніне Пятровай: Ніна Пятрова
  term тры гады і месяц: P3Y1M
  > remaining_term | person=Ніне Пятровай | term=тры гады і месяц

= Ніна Пятрова прашэння не падпісала.
  person Ніна Пятрова
  > not petition | person=Ніна Пятрова | document=прашэння

= 16 снежня Івана Пятрова вярнулі ў магілёўскую турму.
  date 16 снежня: 2025-12-16
  person Івана Пятрова: Іван Пятроў
  > return | 2025-12-16 | person=Івана Пятрова | to=магілёўскую

= Мы патрабуем скасаваць прысуды.
  > annulment | demanded

= ЗША заявілі, што нічога не далі ўзамен, і назвалі вызваленне аднабаковым жэстам.
  > not concession:other | by=ЗША
  > not concession:other | by=ЗША
`,
  )
})
