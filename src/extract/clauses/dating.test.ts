import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'

/** Published on a Monday. */
const published = edtf('2025-12-15')

const valuesOf = (kind: 'date' | 'term', language: 'en' | 'ru' | 'be', text: string) =>
  readText(text, { language, published }).mentions.flatMap((mention) =>
    mention.kind === kind ? [`${mention.exact}: ${JSON.stringify(mention.value).replaceAll('"', '')}`] : [],
  )

const DATES: readonly ['en' | 'ru' | 'be', string, readonly string[]][] = [
  ['en', 'The hearing is scheduled for January 20.', ['January 20: 2026-01-20']],
  ['en', 'The sentence was upheld on January 20.', ['January 20: 2025-01-20']],
  ['en', 'Her detention was prolonged until February 10.', ['February 10: 2026-02-10']],
  ['en', 'Poland closed the border until 10 January.', ['10 January: 2026-01-10']],
  ['en', 'The border was closed until 10 March.', ['10 March: 2025-03-10']],
  ['ru', 'Литва закрыла границу до 10 января.', ['10 января: 2026-01-10']],
  ['ru', 'Литва закрывала границу с 1 декабря по 10 января.', ['1 декабря по 10 января: 2024-12-01/2025-01-10']],
  ['be', 'Пра тое, што іх могуць вызваліць, Ніна Гром чула яшчэ летам.', ['летам: 2025-22']],
  ['be', 'Пра тое, што іх могуць вызваліць летам, Ніна Гром чула.', ['летам: 2026-22']],
  ['be', 'Яе затрымалі летась 9 жніўня.', ['летась 9 жніўня: 2024-08-09']],
  ['ru', 'Суд над ними начнётся в феврале.', ['феврале: 2026-02']],
  ['ru', 'Нину Гром арестовали в сентябре 2021 года. В марте её осудили.', ['сентябре 2021 года: 2021-09', 'марте: 2022-03']],
  [
    'ru',
    'Нину Гром арестовали в сентябре 2021 года, а 11 сентября освободили.',
    ['сентябре 2021 года: 2021-09', '11 сентября: 2025-09-11'],
  ],
  ['be', 'Візіт адбыўся 12-13 снежня.', ['12-13 снежня: 2025-12-12/2025-12-13']],
  ['en', 'He was arrested in July 2019 and sentenced the next year.', ['July 2019: 2019-07', 'next year: 2020']],
  ['en', 'He will be tried next year.', ['next year: 2026']],
  // In a quotation: seen from the day on which it was said.
  ['ru', '«Вчера её отпустили», — сказал муж.', ['Вчера: 2025-12-14']],
  ['ru', '12 декабря муж сказал: «Вчера её отпустили».', ['12 декабря: 2025-12-12', 'Вчера: 2025-12-11']],
  ['ru', 'В 2021 году муж сказал: «Вчера её отпустили».', ['2021 году: 2021', 'Вчера: null']],
  ['en', 'He was tried on May 3. “Today they let me go,” he said.', ['May 3: 2025-05-03', 'Today: null']],
  ['en', '“On Friday they let me go,” she told reporters.', ['Friday: 2025-12-12']],
  ['en', '“Last year they let me go,” she told reporters.', ['Last year: null']],
  ['ru', 'Его арестовали 17 мая из-за шествия, которое должно было быть 21 мая.', ['17 мая: 2025-05-17', '21 мая: 2025-05-21']],
  [
    'ru',
    '15 декабря 2017 года его осудили. 4 апреля он слёг. 5 апреля 2018 года суд смягчил приговор.',
    ['15 декабря 2017 года: 2017-12-15', '4 апреля: 2018-04-04', '5 апреля 2018 года: 2018-04-05'],
  ],
  [
    'ru',
    'Его освободили 4 апреля. 5 апреля 2018 года суд вынес приговор.',
    ['4 апреля: 2025-04-04', '5 апреля 2018 года: 2018-04-05'],
  ],
  ['en', 'She on Friday had been damning of the court’s decision to detain him.', ['Friday: 2025-12-12']],
  ['en', 'They were freed on Norrin Independence Day.', []],
  ['en', 'He was arrested on May 17 over a rally planned for May 21.', ['May 17: 2025-05-17', 'May 21: 2025-05-21']],
  ['en', 'He was arrested on May 17. His trial is now planned for May 21.', ['May 17: 2025-05-17', 'May 21: 2026-05-21']],
  ['ru', 'Его взяли 17 мая из-за запланированных на 21 мая шествий.', ['17 мая: 2025-05-17', '21 мая: 2025-05-21']],
  ['be', 'Яго ўзялі 17 траўня праз запланаваныя на 21 траўня шэсці.', ['17 траўня: 2025-05-17', '21 траўня: 2025-05-21']],
  ['ru', 'Он будет в СИЗО-1 до 20 февраля.', ['20 февраля: 2026-02-20']],
  ['be', 'Яе судзілі ў 2021 годзе, а ў траўні таго ж года перавезлі.', ['2021 годзе: 2021', 'траўні таго ж года: 2021-05']],
  // The nearest verb tells when.
  ['en', 'The two, who were arrested on 25 December, continue to be held in custody.', ['25 December: 2024-12-25']],
  ['en', 'Those arrested on 25 February will be tried for riots.', ['25 February: 2025-02-25']],
  ['en', 'When the next hearing was held on 17 January, he was in prison.', ['17 January: 2025-01-17']],
  ['en', 'The next hearing in the case of the jailed editor was set for 9 January.', ['9 January: 2026-01-09']],
  ['en', 'He has to stay in prison until 25 May, the court ruled.', ['25 May: 2026-05-25']],
  ['en', 'On 5 February the court will decide on the appeal filed by the jailed editor.', ['5 February: 2026-02-05']],
  ['ru', 'Амнистия началась 24 февраля и должна продлиться полгода.', ['24 февраля: 2025-02-24']],
  ['ru', 'Арестованные 25 февраля активисты будут находиться в СИЗО.', ['25 февраля: 2025-02-25']],
  ['ru', 'Осуждённый должен выйти из колонии 25 мая.', ['25 мая: 2026-05-25']],
  ['be', 'Актывіста, затрыманага 25 лютага, будуць судзіць.', ['25 лютага: 2025-02-25']],
  ['be', 'Ён мусіць выйсці з калоніі 25 траўня.', ['25 траўня: 2026-05-25']],
  ['en', 'The hearing was suspended until Wednesday.', ['Wednesday: 2025-12-17']],
  ['en', 'He was held in prison until Friday.', ['Friday: 2025-12-12']],
  // Two months in one word.
  ['en', 'They were held in May-June 2020.', ['May-June 2020: 2020-05/2020-06']],
  ['ru', 'Их арестовали в ноябре-декабре прошлого года.', ['ноябре-декабре прошлого года: 2024-11/2024-12']],
  ['be', 'Іх арыштавалі ў траўні-чэрвені 2020-га.', ['траўні-чэрвені 2020-га: 2020-05/2020-06']],
  // A year told in the sentence.
  ['en', 'He was arrested on May 21 in 2015.', ['May 21 in 2015: 2015-05-21']],
  ['en', 'In 2015, on 21 May, he was arrested.', ['2015: 2015', '21 May: 2015-05-21']],
  ['en', 'Held since 2015, in May he was moved.', ['2015: 2015', 'May: 2025-05']],
  ['ru', 'В 2022 году в мае его арестовали.', ['2022 году: 2022', 'мае: 2022-05']],
  ['be', 'У 2022 годзе, 5 траўня, яго арыштавалі.', ['2022 годзе: 2022', '5 траўня: 2022-05-05']],
  ['en', 'He was detained in May 2023 and released from prison in July.', ['May 2023: 2023-05', 'July: 2023-07']],
  ['en', 'The editor, detained in May 2023, was released from prison in July.', ['May 2023: 2023-05', 'July: 2025-07']],
  ['en', 'Since May 2023 they have freed 300, and in July nine of them left.', ['May 2023: 2023-05', 'July: 2025-07']],
  ['ru', '3 мая 2021 года её арестовали. 10 мая её судили.', ['3 мая 2021 года: 2021-05-03', '10 мая: 2021-05-10']],
  // The year of the sentence before, where what is told would else be old.
  ['en', 'The law was passed in 2022. In May nine were jailed under it.', ['2022: 2022', 'May: 2022-05']],
  ['en', 'She was jailed after the 2022 march. In May she was let go.', ['2022: 2022', 'May: 2025-05']],
  ['en', 'She was jailed in 2022. In November she was let go.', ['2022: 2022', 'November: 2025-11']],
  ['en', 'Since May 2023 they have freed 300. In June nine of them left.', ['May 2023: 2023-05', 'June: 2025-06']],
  ['en', 'A court jailed her in May 2021. In June she was freed from prison.', ['May 2021: 2021-05', 'June: 2025-06']],
  ['en', 'The editor, who was jailed in 2022, left. In May she spoke.', ['2022: 2022', 'May: 2025-05']],
  ['ru', 'Осенью 2022 года ввели запрет. В ноябре его продлили в суде.', ['Осенью 2022 года: 2022-23', 'ноябре: 2025-11']],
  ['ru', 'Осенью 2022 года ввели запрет. В мае его отменили в суде.', ['Осенью 2022 года: 2022-23', 'мае: 2023-05']],
  ['be', 'Яе адправілі ў калонію ў 2022 годзе. У траўні яна захварэла.', ['2022 годзе: 2022', 'траўні: 2022-05']],
  // Said of the month or the year.
  ['en', 'They met last May 21 in prison.', ['last May 21: 2025-05-21']],
  ['en', 'He left prison on the 17th of last month.', ['17th of last month: 2025-11-17']],
  ['en', 'He left prison on Christmas Eve last year.', ['Christmas Eve last year: 2024-12-24']],
  ['ru', '17 числа прошлого месяца он вышел.', ['17 числа прошлого месяца: 2025-11-17']],
  // Whose feast it is.
  ['en', 'Georgian police freed them on Independence Day in Tbilisi.', ['Independence Day: null']],
  ['en', 'In Minsk they were freed on Independence Day.', ['Independence Day: 2025-07-03']],
  ['ru', 'Их отпустили ко Дню независимости Узбекистана.', ['Дню независимости: null']],
]

test('a year that is not written is told by the tense and by what was said before', () => {
  for (const [language, text, wanted] of DATES) assert.deepEqual(valuesOf('date', language, text), wanted, text)
})

const TERMS: readonly ['en' | 'ru' | 'be', string, readonly string[]][] = [
  ['en', 'He faces up to seven years.', ['seven years: {min:P0D,max:P7Y}']],
  ['en', 'They had been married for 12 years when he was jailed for four years.', ['four years: {min:P4Y,max:P4Y}']],
  ['en', 'She got 2.5 years, her husband three.', ['2.5 years: {min:P2Y6M,max:P2Y6M}', 'three: {min:P3Y,max:P3Y}']],
  ['en', 'The convict has ten days to appeal the sentence.', []],
  ['en', 'The prisoner had been on hunger strike for three months in May.', []],
  ['ru', 'На обжалование приговора — десять дней на обжалование.', []],
  [
    'ru',
    'Прокурор просил сроки от трёх с половиной до семи с половиной лет.',
    ['трёх с половиной до семи с половиной лет: {min:P3Y6M,max:P7Y6M}'],
  ],
  [
    'en',
    'The court sentenced six to between eight years, nine months and ten years, six months in prison.',
    ['eight years, nine months and ten years, six months in prison: {min:P8Y9M,max:P10Y6M}'],
  ],
  [
    'en',
    'They received terms ranging from four years and two months to ten years.',
    ['four years and two months to ten years: {min:P4Y2M,max:P10Y}'],
  ],
  [
    'en',
    'He was sentenced to 13 years, which was cut to five on appeal.',
    ['13 years: {min:P13Y,max:P13Y}', 'five: {min:P5Y,max:P5Y}'],
  ],
  ['en', 'President Vera Talvik faces 12 years behind bars.', ['12 years behind bars: {min:P12Y,max:P12Y}']],
  ['en', 'Vera Talvik was president for 12 years before she was jailed.', []],
  ['en', 'They told the prison of it only three months after her detention.', []],
  ['en', 'She was jailed for three months after her detention.', ['three months: {min:P3M,max:P3M}']],
  ['en', 'After prison she was banned from working as a teacher for five years.', []],
  ['en', 'A member of a banned party was sentenced to five years.', ['five years: {min:P5Y,max:P5Y}']],
  [
    'ru',
    'Ей дали шесть лет реального срока и четыре года запрета на профессию.',
    ['шесть лет реального срока: {min:P6Y,max:P6Y}'],
  ],
  ['ru', 'Её освободили из колонии с запретом заниматься журналистикой и преподавать на 4 года.', []],
  ['ru', 'Ему грозит до шести лет лишения свободы.', ['шести лет лишения свободы: {min:P0D,max:P6Y}']],
  ['ru', 'Нину Гром, которой 19 лет, осудили на год и два месяца.', ['год и два месяца: {min:P1Y2M,max:P1Y2M}']],
  ['ru', 'Врачи дали ему два года жизни.', []],
  ['be', 'Прысуды склалі ад 18 месяцаў да 11 гадоў.', ['18 месяцаў да 11 гадоў: {min:P18M,max:P11Y}']],
  ['be', 'У сакавіку ёй споўніцца 40 гадоў у калоніі.', []],
]

test('lengths of punishment are told from ages and from what else takes time', () => {
  for (const [language, text, wanted] of TERMS) assert.deepEqual(valuesOf('term', language, text), wanted, text)
})
