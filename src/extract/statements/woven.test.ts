import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** The quotations of a text, each with who speaks. */
const quotations = (language: Language, text: string) => {
  const { mentions } = readText(text, { language })
  const exactOf = (id: string | null) => mentions.find((mention) => mention.id === id)?.exact ?? null
  return mentions.flatMap((mention) => (mention.kind === 'quote' ? [`${mention.exact}: ${exactOf(mention.value.speaker)}`] : []))
}

const check = (cases: readonly (readonly [Language, string, readonly string[]])[]) => {
  for (const [language, text, wanted] of cases) assert.deepEqual(quotations(language, text), wanted, text)
}

test('some words of what is said, woven into the sentence, are who says it', () => {
  check([
    ['en', 'Vera Talvik described the verdict as “disrespectful to everybody”.', ['disrespectful to everybody: Vera Talvik']],
    ['en', 'Pavel Korel hailed the news as “a small first step”.', ['a small first step: Pavel Korel']],
    ['en', 'Vera Talvik said the guards had “laughed at us” all night.', ['laughed at us: Vera Talvik']],
    [
      'ru',
      'Вера Талвик приветствовала решение, назвав его «шагом в нужном направлении».',
      ['шагом в нужном направлении: Вера Талвик'],
    ],
    ['ru', 'По словам дипломата, это «лишь начало пути».', ['лишь начало пути: дипломата']],
    [
      'en',
      'The Norrin presidency indicated in a statement that they “have already been met by friends.”',
      ['have already been met by friends.: The Norrin presidency'],
    ],
    ['ru', 'Они «благополучно пересекли мост», сообщил Павел Корель.', ['благополучно пересекли мост: Павел Корель']],
    [
      'be',
      'Павел Корэль заявіў, што ў горадзе «затрымалі дзясяткі студэнтаў», якія чыталі вершы.',
      ['затрымалі дзясяткі студэнтаў: Павел Корэль'],
    ],
  ])
})

test('names, charges and words in scare quotes in a sentence of speech are none', () => {
  check([
    ['en', 'Vera Talvik said he was a member of the “civic council” then.', []],
    ['en', 'Vera Talvik said he was convicted of “insulting the court”.', []],
    ['en', 'The group called “friends of the lake” wrote a letter.', []],
    ['ru', 'Вера Талвик сообщила, что его судили за «оскорбление представителя суда».', []],
    ['be', 'Рашэнне прынята ў якасці «жэста шчырай дружбы», паведаміла Вера Талвік.', []],
    // What the sentence itself tells of a release stays in it.
    ['en', 'Vera Talvik said that 14 prisoners were “pardoned and freed” by the president.', []],
  ])
})

test('marks of both sides that are the same, and of two kinds', () => {
  check([
    ['en', '”They told me to pack and to be quiet,” Vera Talvik said.', ['They told me to pack and to be quiet,: Vera Talvik']],
    ['be', '„Мне сказалі збіраць рэчы і маўчаць", — напісаў Павел Корэль.', ['Мне сказалі збіраць рэчы і маўчаць: Павел Корэль']],
  ])
})

test('who speaks stands in brackets, behind an article, in a sentence of its own, or is not who is asked', () => {
  check([
    [
      'be',
      'Пра гэта гавораць сваякі.\n(Корэль: ) «Нам сказалі збіраць рэчы і маўчаць.»',
      ['Нам сказалі збіраць рэчы і маўчаць.: Корэль'],
    ],
    [
      'en',
      '“They told me to pack and to be quiet,” said a local Catholic.',
      ['They told me to pack and to be quiet,: a local Catholic'],
    ],
    [
      'en',
      'The court rose.\n“The men are traitors to the state.” Vera Talvik said.',
      ['The men are traitors to the state.: Vera Talvik'],
    ],
    ['en', '“They will go,” one of the leaders, Pavel Korel, 26, shouted.', ['They will go,: Pavel Korel']],
    ['en', 'The group hailed it, but urged Talvik “to go on with all the others”.', ['to go on with all the others: The group']],
    ['en', '“Let them all go home,” urged Talvik.', ['Let them all go home,: Talvik']],
    [
      'be',
      'Корэль запытаўся чалавека: «Нас таксама павязуць?» — «Так», — адказаў сілавік.',
      ['Нас таксама павязуць?: Корэль', 'Так: сілавік'],
    ],
  ])
})

test('who is quoted by an agency, who speaks to it, and whose form tells that they are the subject', () => {
  check([
    ['ru', '«Да, решение принято вчера», — передает ТАСС слова Веры Громовой.', ['Да, решение принято вчера: Веры Громовой']],
    [
      'ru',
      '«Мы ждали его у ворот», — передает корреспондент с суда над Иваном Громовым.',
      ['Мы ждали его у ворот: корреспондент'],
    ],
    ['ru', '«Он никогда не жаловался на камеру», — сказали Би-би-си члены семьи.', ['Он никогда не жаловался на камеру: члены']],
    [
      'ru',
      'Директор Amnesty International Вера Талвик назвала приговор «примером того, как закон служит не людям, а власти».',
      ['примером того, как закон служит не людям, а власти: Вера Талвик'],
    ],
  ])
})
