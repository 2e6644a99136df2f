import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('Belarusian news on numbers, talks, concessions and refusals', () => {
  check(
    'be',
    `
= Улады Беларусі вызвалілі 52 вязняў, у тым ліку 14 замежнікаў, паведаміла пасольства ЗША.
  count 52 вязняў: 52 released
  count 14 замежнікаў: 14 foreign of 52 вязняў
  > release_event | count=52 вязняў | agent=Улады Беларусі | by=пасольства ЗША
  > tally | count=14 замежнікаў | by=пасольства ЗША

= Сям'я патрабуе вызваліць Ніну Пятрову.
  person Ніну Пятрову: Ніна Пятрова
  > demand
  > release | demanded | person=Ніну Пятрову | by=Сям'я

= Праваабаронцы заклікаюць вызваліць усіх палітвязняў.
  > demand
  > release_event | demanded | by=Праваабаронцы

= Ніна Пятрова адмовілася пакідаць Беларусь, і яе вярнулі ў калонію.
  person Ніна Пятрова
  > refusal | person=Ніна Пятрова
  > return | person=яе

= З 40 вызваленых 30 вывезлі ў Літву, дзесяць засталіся ў Беларусі.
  count 40 вызваленых: 40 released
  count 30: 30 displaced of 40 вызваленых
  count дзесяць: 10 stayed of 40 вызваленых
  > displacement | count=30 | to=Літву
  > tally | count=дзесяць | place=Беларусі

= З мая 2024 года вызвалілі 430 палітвязняў.
  date мая 2024 года: 2024-05
  count 430 палітвязняў: 430 released since 2024-05
  > tally | count=430 палітвязняў

= ЗША знялі санкцыі з «Белавія» ў абмен на вызваленне палітвязняў.
  > concession:sanctions_relief | agent=ЗША | measure=санкцыі | beneficiary=Белавія

= Прысуды вызваленым не адменены, рэабілітацыі не было.
  > not annulment
  > not rehabilitation

= «Мяне вызвалілі раніцай», — расказала Ніна Пятрова.
  quote Мяне вызвалілі раніцай: Ніна Пятрова
  person Ніна Пятрова
  > quotation | speaker=Ніна Пятрова
  > release | person=Мяне | by=Ніна Пятрова

= Вызвалілі 16 чалавек, двое — грамадзяне Польшчы.
  count 16 чалавек: 16 released
  count двое: 2 released of 16 чалавек
  > release_event | count=16 чалавек
  > citizenship
  > tally | count=двое

= У перамовах удзельнічаў прадстаўнік ЗША Джон Коўл.
  person Джон Коўл
  > negotiation | negotiator=Джон Коўл

= Невядома, якія абавязацельствы ўзяла на сябе дзяржава.
  > obligation:undisclosed

= Ціханоўская заклікала вызваліць усіх.
  person Ціханоўская
  > demand

= Сем чалавек вызвалілі, трое адмовіліся выязджаць.
  count Сем чалавек: 7 released
  count трое: 3 released of Сем чалавек
  > release_event | count=Сем чалавек
  > refusal | count=трое

= Трамп папрасіў Лукашэнку вызваліць палітвязняў.
  person Трамп
  person Лукашэнку: Лукашэнка
  > release_event | demanded | agent=Трамп

= Эўразьвяз адмяніў санкцыі супраць «Беларуськалія».
  > concession:sanctions_relief | agent=Эўразьвяз | measure=санкцыі | beneficiary=Беларуськалія

= Адзін чалавек выязджаць адмовіўся: Антон Гарбузоў.
  count Адзін чалавек: 1 other
  person Антон Гарбузоў
  > refusal | count=Адзін чалавек
  > refusal | person=Антон Гарбузоў | within=Адзін чалавек

= На 3 чэрвеня 2025 года «Вясна» налічыла 1183 палітвязні.
  date 3 чэрвеня 2025 года: 2025-06-03
  count 1183 палітвязні: 1183 political
  > tally | 2025-06-03 | count=1183 палітвязні | by=Вясна

= Да 28 верасня 2024 года памілавалі 115 палітвязняў.
  date 28 верасня 2024 года: 2024-09-28
  count 115 палітвязняў: 115 pardoned since ?
  > tally | 2024-09-28 | count=115 палітвязняў

= Умовы дамоўленасці не раскрытыя.
  > obligation:undisclosed

= ЗША выключылі з санкцыйнага спіса «Беларуськалій».
  > concession:sanctions_relief | agent=ЗША | beneficiary=Беларуськалій

= Ні пра якое паслабленне санкцый гаворкі не будзе.
  > not concession:sanctions_relief | measure=санкцый
`,
  )
})
