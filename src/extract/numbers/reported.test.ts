import { test } from 'node:test'
import { counted } from '../testing/counted.ts'
import { numbersAre } from '../testing/numbers.ts'

test('numbers of ordinary reports: who is held, what is said of something else, what was added up', () => {
  counted(
    'en',
    `
= Police in Plinton detained five members of the Reed party, accusing them of holding an illegal rally.
  five members: 5 detained

= In all 389 people are currently under detention under the Reed Act.
  389 people: 389 held

= Plinton has released five teachers detained since August.
  five teachers: 5 released

= Plinton has released 40 prisoners since the treaty was signed.
  40 prisoners: 40 released since ?

= Police released the 40 teachers detained during a march.
  40 teachers: 40 released

= Twenty men have been held in custody since Tuesday.
  Twenty men: 20 held

= Six others, two nurses and a clerk among them, fell ill and have been on trial since May.
  Six others: 6 other
  two nurses: 2 other

= Nine protesters were issued foreign travel bans.
  Nine protesters: 9 other

= He released a list of 120 people on Monday.
  120 people: 120 other

= The court met 52 defendants. Of those, 31 — more than a half — were silent.
  52 defendants: 52 other
  31: 31 other of 52 defendants

= Plinton announced the release of 1,486 prisoners, including 901 who had been ill.
  1,486 prisoners: 1486 released
  901: 901 released of 1,486 prisoners
`,
  )
  counted(
    'ru',
    `
= Суд вынес оправдательный приговор 22 фигурантам дела.
  22 фигурантам: 22 other

= Суд вынес приговор 22 фигурантам дела.
  22 фигурантам: 22 convicted

= В Северный отдел доставили 70 человек, Южный — около 30, Западный — 12 человек.
  70 человек: 70 detained
  30: ~30 detained of 70 человек
  12 человек: 12 detained of 70 человек
`,
  )
})

test('people of faiths and trades, and numbers of something else (en, ru, be)', () => {
  numbersAre(
    'en',
    `
    Police arrested ⟦nine Baha'is⟧ and ⟦two magistrates⟧. | 9; 2
    ⟦Five of the six⟧ were also convicted. | 5
    They met ⟦17 people⟧ between the ages of 18 and 49. | 17
    Plinton shelled seven Tamil towns.
    `,
  )
  numbersAre(
    'ru',
    `
    Вернулись ⟦34 военнослужащих⟧ бригады. | 34
    Задержали ⟦семь докеров⟧ и ⟦двух дворников⟧. | 7; 2
    Задержаны ⟦26 протестовавших⟧ против закона. | 26
    Там семь больших городков и два вратарских свитера.
    `,
  )
  numbersAre('be', 'Затрымалі ⟦сем вартаўнікоў⟧ і ⟦дзвюх швачак⟧. | 7; 2')
})
