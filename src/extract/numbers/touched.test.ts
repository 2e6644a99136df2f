import { test } from 'node:test'
import { counted } from '../testing/counted.ts'

test('English numbers: whom a pardon touches, how many there are, the main verb behind a participle, others beside a name', () => {
  counted(
    'en',
    `
= The pardon affected 14 people and covered 34 convicts.
  14 people: 14 pardoned
  34 convicts: 34 pardoned

= The strike affected 14 people.
  14 people: 14 other

= There are 300 prisoners in the country.
  300 prisoners: 300 held

= He wrote to 300 prisoners in the country.
  300 prisoners: 300 other

= It was announced that 245 prisoners arrested for taking part in protests have been pardoned.
  245 prisoners: 245 pardoned

= They put the number of people held at 1,000.
  1,000: 1000 held

= Two regions pardoned 245 and 303 suspects respectively.
  245: 245 pardoned
  303 suspects: 303 pardoned

= After the swap Kyiv returned 200 of its soldiers and the bodies of 40 others.
  200 of its soldiers: 200 released
  40 others: 40 other

= The school returned 200 students.
  200 students: 200 other

= She believed ten people, who remained in jail, were ill.
  ten people: 10 held
`,
  )
})

test('Russian numbers: whom a pardon touches, how many there are, who was returned in a swap, sums to this day', () => {
  counted(
    'ru',
    `
= Акт помилования коснулся 57 осуждённых.
  57 осуждённых: 57 pardoned

= Помилование не коснулось 57 человек.
  57 человек: 57 other

= Всего в стране было 9389 заключённых.
  9389 заключённых: 9389 held

= Там побывали у 38 заключённых.
  38 заключённых: 38 other

= Состоялся обмен пленными. Домой смогли вернуть 200 своих военнослужащих.
  200 своих военнослужащих: 200 released

= Школа вернула 200 учеников.
  200 учеников: 200 other

= На сегодняшний день задержаны 120 человек. В колонии 40 человек.
  120 человек: 120 detained since ?
  40 человек: 40 held
`,
  )
})

test('Belarusian numbers: whom a pardon touches, who was returned in a swap, sums to this day', () => {
  counted(
    'be',
    `
= Памілаванне закранула 57 чалавек.
  57 чалавек: 57 pardoned

= Адбыўся абмен палоннымі. Вяртаем 130 нашых чалавек.
  130 нашых чалавек: 130 released

= Школа вярнула 200 вучняў.
  200 вучняў: 200 other

= На сённяшні дзень затрыманыя 120 чалавек.
  120 чалавек: 120 detained since ?
`,
  )
})

test('numbers beside others: whom it is not said of, how many there were, who is part of a list (en)', () => {
  counted(
    'en',
    `
= Political prisoners should be among the 900 inmates who leave.
  900 inmates: 900 other

= They released 50 prisoners in May. The total number of prisoners in the country was 1,200 then.
  50 prisoners: 50 released
  1,200: 1200 held

= It was a pardon of 450 inmates, including activists detained over a decade ago.
  450 inmates: 450 pardoned

= They freed 67 people, including 27 women, 17 elderly people and two nurses.
  67 people: 67 released
  27 women: 27 released of 67 people
  17 elderly people: 17 released of 67 people
  two nurses: 2 released of 67 people

= They detained a woman with four children.
  four children: 4 other
`,
  )
})

test('numbers beside others: of whom they are part, told with their own verb, after an event, of wholes described (en, be)', () => {
  counted(
    'en',
    `
= As of 8 September, at least 429 protesters have been arrested and 32 prosecuted.
  429 protesters: 429.. detained since ?
  32: 32 other

= As of 8 September, 429 people were in prison.
  429 people: 429 held

= After the release, 113 women were missing.
  113 women: 113 other

= The freed women are among 276 women who were missing.
  276 women: 276 other

= Eleven of the 535 inmates being freed are foreigners.
  Eleven of the 535 inmates: 11 released

= Today 900 inmates are serving jail terms.
  900 inmates: 900 held

= They freed 16 people, among them six Laotians and Malaysians.
  16 people: 16 released
  six Laotians and Malaysians: 6 released of 16 people

= They freed 82 women. Five men were let go in exchange for the 82.
  82 women: 82 released
  Five men: 5 released
  82: 82 released
`,
  )
  counted(
    'be',
    `
= Агульны іх лік склаў 920.
  920: 920 other
`,
  )
})

test('a label on the number before a part says nothing of the whole (ru)', () => {
  counted(
    'ru',
    `
= В списках были имена 362 человек, из них 297 были лишены свободы.
  362 человек: 362 other
  297: 297 held of 362 человек

= С начала года освобождено от уголовных наказаний 126 тыс. человек.
  126 тыс. человек: 126000 released since ?
`,
  )
})
