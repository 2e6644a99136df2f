import { test } from 'node:test'
import { counted } from '../testing/counted.ts'
import { numbersAre } from '../testing/numbers.ts'

test('who is brought to the police is detained, whom somebody killed was not convicted', () => {
  counted(
    'en',
    `
= Five people were taken to the central police station on Monday.
  Five people: 5 detained

= Five people were taken to hospital on Monday.
  Five people: 5 other

= About 20 protesters were bundled into police vans.
  20 protesters: ~20 detained

= They were found guilty of the murder of two guards.
  two guards: 2 other

= Forty-six detainees are charged with an attempt to seize a station.
  Forty-six detainees: 46 held
`,
  )
  counted(
    'ru',
    `
= Всего в местный ГОВД было доставлено около 80 человек.
  80 человек: ~80 detained

= Всего в местную больницу было доставлено около 80 человек.
  80 человек: ~80 other

= Их признали виновными в убийстве двух сторожей.
  двух сторожей: 2 other

= Их признали виновными. Виновными признали и двух сторожей.
  двух сторожей: 2 convicted

= Было амнистировано 15 человек, а со стороны местных судов — 37 человек.
  15 человек: 15 pardoned
  37 человек: 37 pardoned
`,
  )
  counted(
    'be',
    `
= Пяць чалавек даставілі ў ГАУС для разбору.
  Пяць чалавек: 5 detained

= Пяць чалавек даставілі ў шпіталь.
  Пяць чалавек: 5 other

= Іх прызналі вінаватымі ў забойстве двух вартаўнікоў.
  двух вартаўнікоў: 2 other

= У турме расстралялі больш за 130 настаўнікаў.
  130 настаўнікаў: 130.. other

= Два нашых ваяра ў палоне.
  Два нашых ваяра: 2 held
`,
  )
})

test('how many a place may hold is no number of people (en, ru, be)', () => {
  numbersAre(
    'en',
    `
    The cell, designed for eight people, held ⟦20 men⟧. | 20
    The bus has room for about 40 people.
    They waited for ⟦40 people⟧. | 40
    `,
  )
  numbersAre('ru', 'В камере, рассчитанной на восемь человек, было ⟦20 мужчин⟧. | 20')
  numbersAre('be', 'У камеры, разлічанай на восем чалавек, было ⟦20 мужчын⟧. | 20')
})
