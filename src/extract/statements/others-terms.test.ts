import { test } from 'node:test'
import { check } from '../testing/cases.ts'

test('terms in general, terms others meet, and bans that are only asked for (en)', () => {
  check(
    'en',
    `
= Anna Berg was released from prison. In Norway bail conditions include reporting to the police and not leaving the country.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from prison. Under Polish law parole conditions include reporting to the police.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from prison. Bail conditions include surrendering her passport.
  person Anna Berg
  > release | person=Anna Berg
  > condition:papers_taken | person=her | document=passport
= Former political prisoner Jan Koval must report to the police every week.
  person Jan Koval
  > condition | person=Jan Koval
= Former governor Jan Koval must report to the police every week.
  person Jan Koval
= Anna Berg was freed from jail on condition that the rebels lay down their arms.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from jail. The police asked for her to be barred from leaving the country.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | demanded | person=her
= Anna Berg was released from jail. Before anybody is allowed to ask for mercy, she has to be barred from leaving the country.
  person Anna Berg
  > release | person=Anna Berg
  > condition:exit_ban | person=she
= Anna Berg was released from jail. Her illness did not prevent her from giving interviews.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from jail. Judge Jan Koval ruled that the bank must not leave the country.
  person Anna Berg
  person Jan Koval
  > release | person=Anna Berg
  > condition:exit_ban
= The court ordered Jan Koval to pay a fine of 500 dollars and sent him to jail.
  person Jan Koval
= Anna Berg was released from jail. Her lawyer asked that her bail conditions be lifted.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from jail. The most used restrictions are travel bans.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from jail. The court removed her reporting conditions, but refused to return the deeds.
  person Anna Berg
  > release | person=Anna Berg
  > not condition | person=her
= Anna Berg was released from jail. The deputies who had voted were banned from holding public office because she told the court.
  person Anna Berg
  > release | person=Anna Berg
  > condition:civic_rights
= Anna Berg was released from jail. She only has to spend the night in prison.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=She
= Anna Berg was released from jail. Journalists face restrictions on movement and may not travel abroad.
  person Anna Berg
  > release | person=Anna Berg
= Anna Berg was released from jail. Activists have been placed under house arrest.
  person Anna Berg
  > release | person=Anna Berg
  > condition | person=Activists
= Three activists were freed on bail. The terms laid down on Friday included not contacting foreign officials and reporting to police.
  count Three activists: 3 released
  date Friday: 2025-12-12
  > release_event | count=Three activists
  > condition | 2025-12-12
  > condition | 2025-12-12
= Anna Berg was released from jail. She shall surrender her passport.
  person Anna Berg
  > release | person=Anna Berg
  > condition:papers_taken | person=She
= Anna Berg was released from jail. It is no longer necessary for her to report to the police.
  person Anna Berg
  > release | person=Anna Berg
  > not condition | person=her
`,
  )
})

test('who is barred far before what from, who loses a right (ru, be)', () => {
  check(
    'ru',
    `
= Анну Берг освободили из колонии. Суд запретил ей в течение двух лет администрировать страницы в интернете.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > condition | person=ей
= Анну Берг освободили из колонии. Суд лишил Ивана Коваля права вести сайты.
  person Анну Берг: Анна Берг
  person Ивана Коваля: Иван Коваль
  > release | person=Анну Берг
  > condition | person=Ивана Коваля
= Анну Берг освободили из колонии. Суд лишил компанию права вести сайты.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
= Анну Берг освободили из колонии. Суд оставил без изменений запрет на использование её песен в интернете.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
= Суд снял с Яна Коваля, который вышел из колонии, запрет на выезд из страны.
  person Яна Коваля
  > release | person=Яна Коваля
  > not condition:exit_ban | person=Яна Коваля
= Анну Берг освободили из колонии. Ей не дают переехать в Зорск.
  person Анну Берг: Анна Берг
  > release | person=Анну Берг
  > condition | person=Ей
`,
  )
  check(
    'be',
    `
= Ганну Берг вызвалілі з калоніі. Ёй не даюць пераехаць у Зорск.
  person Ганну Берг: Ганна Берг
  > release | person=Ганну Берг
  > condition | person=Ёй
`,
  )
})
