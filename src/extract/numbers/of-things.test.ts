import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('“two of them” where months or years were counted is no number of people (be, ru, en)', () => {
  counted(
    'be',
    `
= Яму 31 год. Тры з іх ён правёў за кратамі. За тры месяцы ў калоніі ён два з іх правёў у ізалятары.

= Асудзілі 12 чалавек на 3 гады. Двое з іх хворыя.
  12 чалавек: 12 convicted
  Двое з іх: 2 convicted of 12 чалавек
`,
  )
  counted('ru', '= Ему дали шесть лет. Два из них он провёл в тюрьме.\n')
  counted('en', '= He got six years. Two of them he spent in prison.\n')
})

test('a number behind the sign of a number is a name (be, ru)', () => {
  counted('be', '= У калоніі №2 палітычных зняволеных пазбаўляюць лістоў.\n')
  counted('ru', '= В колонии № 2 осуждённых лишают писем.\n')
})

test('numbers that count people only, whatever stands behind them; parts that do something of their own (ru, be, en)', () => {
  counted(
    'ru',
    `
= Суд наказал восьмерых. Троим этот срок сократили наполовину.
  восьмерых: 8 other
  Троим: 3 other of восьмерых

= Рядом стояли трое конвоиров. Трое суток они шли. Открыли двое ворот.
  трое конвоиров: 3 other

= Освободили 105 человек из их числа.
  105 человек из их числа: 105 released
`,
  )
  counted('be', '= Побач стаялі трое канваіраў. Двое сутак яны ішлі.\n  трое канваіраў: 3 other\n')
  counted(
    'en',
    `
= A court jailed 75 people. So far 20 have expressed a wish to leave.
  75 people: 75 convicted
  20: 20 other of 75 people

= They said 116 protesters would be released. Another 13 charged with theft were not pardoned.
  116 protesters: 116 released
  13: 13 other

= So far 12 votes have been counted, and 20 have been sold.
`,
  )
})
