import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** Terms and articles of a text, in order. */
const told = (language: Language, text: string) =>
  readText(text, { language }).mentions.flatMap(({ kind, exact }) => (kind === 'term' || kind === 'article' ? [exact] : []))

test('lengths of punishment in the forms of news', () => {
  for (const [language, text, ...terms] of [
    ['en', 'She received a two-and-a-half-year prison sentence.', 'two-and-a-half-year prison sentence'],
    ['en', 'He was sentenced to 2½ years in prison.', '2½ years in prison'],
    ['en', 'He was sentenced to 4 1/2 years in 2011.', '4 1/2 years'],
    ['en', 'The men got 10- and 12-year terms.', '10- and 12-year terms'],
    ['ru', 'На сроке в восемь лет настаивала сторона обвинения.', 'восемь лет'],
    ['ru', 'В восемь лет он жил там, а срок отбыл отец.'],
    ['en', 'They were given 11 and 12 months respectively.', '11', '12 months'],
    ['en', 'The judge set the sentences at 18 months.', '18 months'],
    ['en', 'He was jailed at 18 years.'],
    ['be', 'Яго пакаралі годам калоніі.', 'годам калоніі'],
    ['en', 'She got two years of freedom restriction.', 'two years of freedom restriction'],
    ['en', 'He was sentenced to two years, barred from writing.', 'two years'],
    ['en', 'Of the six years she served four.', 'six years', 'four'],
    ['en', 'Petrov was sentenced to 13 years, Kalina to 14 and Ivanov to 15.', '13 years', '14', '15'],
    ['en', 'She wanted to serve the last four months of her sentence.', 'four months'],
    ['ru', 'Ему назначили срок в 16 лет.', '16 лет'],
    ['be', 'Трох чалавек пакаралі на 15 сутак, яшчэ дваіх — штрафамі.', '15 сутак'],
    ['be', 'Вынеслі 2501 год і 3 месяцы пазбаўлення волі для 636 чалавек.', '2501 год і 3 месяцы пазбаўлення волі'],
    ['be', 'Яму засталося ад тыдня да 14 гадоў зняволення.', 'тыдня да 14 гадоў зняволення'],
    ['ru', 'Сроки от двух лет условно до 12 лет колонии получили многие.', 'двух лет условно до 12 лет колонии'],
    [
      'en',
      'It is tax evasion (Part 2, Article 243 of the Criminal Code – up to seven years).',
      'Part 2, Article 243 of the Criminal Code',
      'seven years',
    ],
    ['ru', 'Он отбывал семилетний срок.', 'семилетний срок'],
    ['ru', 'Его приговорили к году и девяти месяцам колонии.', 'году и девяти месяцам колонии'],
    ['ru', 'Сроки от года до шести лет.', 'года до шести лет'],
    ['ru', 'Из пяти лет срока она отсидела четыре.', 'пяти лет', 'четыре'],
    ['ru', 'Его арестовали на 15 суток.', '15 суток'],
    ['ru', 'Пять лет за комментарий.', 'Пять лет'],
    ['be', 'Ён адбываў сямігадовы тэрмін.', 'сямігадовы тэрмін'],
    ['be', 'Яго прысудзілі да года і дзевяці месяцаў калоніі.', 'года і дзевяці месяцаў калоніі'],
    ['be', 'Тэрміны ад года да шасці гадоў.', 'года да шасці гадоў'],
  ] as const)
    assert.deepEqual(told(language, text), terms, text)
})

test('lengths of other things are no terms', () => {
  for (const [language, text] of [
    ['en', 'Two years after the election he was jailed.'],
    ['en', 'In prison she worked eight hours a day.'],
    ['en', 'In 20 years of practice the lawyer had not seen such a sentence.'],
    ['ru', 'Адвокат за 20 лет практики такого приговора не видел.'],
    ['ru', 'О нём ничего не известно уже два года.'],
    ['be', 'Адвакат за 20 гадоў практыкі такога прысуду не бачыў.'],
    ['ru', 'Помилована осуждённая, совершившая преступление в 16 лет.'],
    ['be', 'Памілавалі асуджаную ў 16 гадоў.'],
    ['be', 'За адзін месяц суддзі арыштавалі многіх.'],
    ['ru', 'За два года осудили 300 человек.'],
    ['en', 'In three years 400 people were jailed.'],
    ['en', 'The sentence came with a two year ban from leaving the country.'],
    ['ru', 'К приговору добавили два года запрета на журналистику.'],
  ] as const)
    assert.deepEqual(told(language, text), [], text)
})

test('articles with parts before, behind and in brackets, and those of other laws', () => {
  for (const [language, text, ...articles] of [
    ['en', 'He was charged under Article 361-4 (parts 1 and 2).', 'Article 361-4 (parts 1 and 2)'],
    ['en', 'He was charged under Articles 341 and 342, part 1.', 'Articles 341', '342, part 1'],
    ['en', 'He was tried under the first part of Article 342.', 'first part of Article 342'],
    ['en', 'It violates Article 7 of the Rome Statute.', 'Article 7 of the Rome Statute'],
    ['ru', 'Его судили по двум статьям: 130 и 368.', '130', '368'],
    ['ru', 'Его судили по первой части статьи 342.', 'первой части статьи 342'],
    ['ru', 'Его судили по статье 342 УК (ч. 1).', 'статье 342 УК (ч. 1)'],
    ['ru', 'Её судили по ч. 2. ст. 411 УК.', 'ч. 2. ст. 411 УК'],
    ['ru', 'Его судили по статье 361 прим 4.', 'статье 361 прим 4'],
    ['ru', 'Его судили по ч. 1 ст. 342, ч. 2 ст. 339 УК.', 'ч. 1 ст. 342', 'ч. 2 ст. 339 УК'],
    ['be', 'Яго судзілі паводле ч. 1 арт. 342, ч. 2 арт. 339 КК.', 'ч. 1 арт. 342', 'ч. 2 арт. 339 КК'],
    ['be', 'Яго судзілі паводле артыкула 342 (частка 1).', 'артыкула 342 (частка 1)'],
    ['be', 'Яго судзілі паводле двух артыкулаў: 130 і 368.', '130', '368'],
  ] as const)
    assert.deepEqual(told(language, text), articles, text)
  assert.deepEqual(told('en', 'He wrote that article 10 days later.'), [])
})
