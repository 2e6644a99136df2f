import { test } from 'node:test'
import { check } from '../../../testing/cases.ts'

test('passports that people are without (ru)', () => {
  check(
    'ru',
    `
= Паспорт ей так и не вернули.
  > condition:papers_taken | person=ей | document=Паспорт

= Её вывезли без единого документа.
  > condition:papers_taken | person=Её | document=документа

= У неё не было при себе паспорта.
  > condition:papers_taken | person=неё | document=паспорта

= Ни у кого из вывезенных не было паспортов.
  > condition:papers_taken | document=паспортов

= Вместо паспорта ей выдали справку.
  > condition:papers_taken | person=ей | document=паспорта

= Изъятие паспортов делает их лицами без гражданства.
  > condition:papers_taken | document=паспортов

= Паспортов никому не дали.
  > condition:papers_taken | document=Паспортов

= Её лишили всех документов.
  > condition:papers_taken | person=Её | document=документов

= Ей вернули паспорт и телефон.
  > not condition:papers_taken | person=Ей | document=паспорт

= Она купила новую сумку.
`,
  )
})

test('leaving the country, rights and lists (ru)', () => {
  check(
    'ru',
    `
= О запрете на выезд она узнала на границе.
  > condition:exit_ban | person=она

= Они лишены возможности выехать.
  > condition:exit_ban

= Она не имеет права покидать страну.
  > condition:exit_ban | person=Она

= Выезд из страны для них закрыт.
  > condition:exit_ban | person=них

= Пограничники развернули её на границе.
  > condition:exit_ban | person=её

= Им запрещено покидать место жительства.
  > condition | person=Им

= Ведомство внесло в список экстремистов ещё 20 человек.
  count 20 человек: 20 other
  > condition:civic_rights

= Её имя появилось в списке экстремистов.
  > condition:civic_rights

= Её признали террористкой.
  > condition:civic_rights | person=Её

= Они ограничены в правах.
  > condition:civic_rights | person=Они

= Им запрещено занимать государственные должности.
  > condition:civic_rights | person=Им

= Она имеет право выехать.
`,
  )
})

test('work, money and post (ru)', () => {
  check(
    'ru',
    `
= Им нельзя перечислить деньги на счёт.
  > condition:bank | person=Им

= Ей сложно найти слова.

= Найти работу бывшему заключённому очень сложно.
  > condition:work

= Она столкнулась с трудностями в поиске работы.
  > condition:work | person=Она

= У неё проблемы с трудоустройством.
  > condition:work | person=неё

= На работу её нигде не берут.
  > condition:work

= Она не может работать по специальности.
  > condition:work | person=Она

= Ей нельзя преподавать пять лет.
  > condition:work | person=Ей

= Картой она пользоваться не может.
  > condition:bank | person=она

= Она лишена доступа к своим счетам.
  > condition:bank | person=Она

= Банки отказываются их обслуживать.
  > condition:bank | person=их

= На почте не принимают переводы.
  > condition:parcels

= Они ограничены в денежных переводах.
  > condition:parcels

= Она нашла работу в Вильнюсе.
`,
  )
})

test('what they are made to do (ru)', () => {
  check(
    'ru',
    `
= На выходе из колонии её задержали.
  > condition:rearrest | person=её
  > detention | person=её

= Её задержали сразу после освобождения.
  > condition:rearrest | person=Её
  > detention | person=Её

= На выходе из колонии её встретили друзья.

= Ей предлагали стать агентом.
  > condition:recruitment | person=Ей

= С неё взяли расписку о молчании.
  > condition | person=неё

= С неё взяли расписку о сотрудничестве.
  > condition:cooperation_paper | person=неё

= Они снимались в пропагандистских роликах.
  > condition:filmed_confession

= Её заставили дать интервью пропагандистам.
  > condition:filmed_confession | person=Её

= На её семью оказывают давление.
  > condition:family_threat

= К её родителям приходили из КГБ.
  > condition:family_threat

= Телефон заразили шпионской программой.
  > condition:spyware

= Через неделю она снова оказалась в СИЗО.
  date Через неделю: null
  > condition:rearrest | person=она
  > detention | person=она

= Она снова оказалась в парке.
`,
  )
})

test('sanctions in other words (ru)', () => {
  check(
    'ru',
    `
= США отменили часть санкций против банков.
  > concession:sanctions_relief | agent=США | measure=санкций

= США убрали банк из санкционного списка.
  > concession:sanctions_relief | agent=США

= США смягчат санкции.
  > concession:sanctions_relief | planned | agent=США | measure=санкции

= Вашингтон может ослабить санкции против банков.
  > concession:sanctions_relief | possible | agent=Вашингтон | measure=санкции

= Были сняты ограничения с банков.
  > concession:sanctions_relief | measure=ограничения

= Санкции с «Северкалия» снимаются немедленно.
  > concession:sanctions_relief | measure=Санкции

= Все больше санкций будет снято.
  > concession:sanctions_relief | planned | measure=санкций

= США вывели «Северкалий» из-под санкций.
  > concession:sanctions_relief | agent=США | measure=санкций

= США ослабили санкционное давление.
  > concession:sanctions_relief | agent=США

= США возобновят работу посольства в Минске.
  > concession:other | planned | agent=США

= США ввели санкции против банков.

= Там сняли фильм о санкциях.

= Ни о каком ослаблении санкций речи не идёт.
  > not concession:sanctions_relief | measure=санкций
`,
  )
})
