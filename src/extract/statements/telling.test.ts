import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** The quotations of a text, each with who speaks. */
const told = (language: Language, text: string) => {
  const { mentions } = readText(text, { language })
  const exactOf = (id: string | null) => mentions.find((mention) => mention.id === id)?.exact ?? '-'
  return mentions.flatMap((mention) => (mention.kind === 'quote' ? [`${mention.exact}: ${exactOf(mention.value.speaker)}`] : []))
}

const all = (cases: readonly (readonly [Language, string, readonly string[]])[]) => {
  for (const [language, text, wanted] of cases) assert.deepEqual(told(language, text), wanted, text)
}

test('a mark that is never closed: what is said ends with its line', () => {
  all([
    [
      'be',
      'Суд скончыўся.\n«Мы чакалі яе ўсю ноч, — кажа Юлія Вільчук. — Нам нічога не тлумачылі.',
      ['Мы чакалі яе ўсю ноч: Юлія Вільчук', 'Нам нічога не тлумачылі.: Юлія Вільчук'],
    ],
    [
      'ru',
      'Анна Рудник рассказала в блоге:\n«…Вопрос совсем простой. Никто нас об этом не спрашивал.\nПозже она уехала.',
      ['…Вопрос совсем простой. Никто нас об этом не спрашивал.: Анна Рудник'],
    ],
    ['be', '“Мы чакалі яе ўсю ноч каля варот, “ — сказаў Алесь Вільчук.', ['Мы чакалі яе ўсю ноч каля варот,: Алесь Вільчук']],
    // A heading in marks, a name, and a mark in the middle of a line.
    ['ru', '«Вольный ветер» открылся.\nКнигу «Дорога домой она отдала сестре в мае.', []],
    ['en', 'The sign read “Open for all the visitors of the old garden.\nShe left.', []],
  ])
})

test('one of several speaks, who stands behind an adverb or whom a preposition stands before', () => {
  all([
    ['ru', '«Нам не сказали ни слова», — вспомнил один из бывших узников.', ['Нам не сказали ни слова: один из бывших узников']],
    ['ru', 'Об этом мать узника сказала так: «Нам не сказали ни слова».', ['Нам не сказали ни слова: мать узника']],
    ['be', '«Нам не сказалі ні слова», — ціха дадае Юлія Вільчук.', ['Нам не сказалі ні слова: Юлія Вільчук']],
    [
      'ru',
      '«Нам не сказали ни слова», — рассказал «Радио Гавань» один из соседей.',
      ['Нам не сказали ни слова: один из соседей'],
    ],
    ['ru', '«Нам не сказали ни слова», — сказала дочь Рудницкого Мария.', ['Нам не сказали ни слова: Мария']],
    [
      'en',
      'Asked why, one of the freed men told reporters: “Nobody said a word to us.”',
      ['Nobody said a word to us.: one of the freed men'],
    ],
  ])
})

test('whose words they are is told by a noun', () => {
  all([
    ['ru', 'В сообщении Рудницкого говорится: «Нам не сказали ни слова».', ['Нам не сказали ни слова: Рудницкого']],
    ['ru', '«Нам не сказали ни слова», — говорится в заявлении его жены.', ['Нам не сказали ни слова: жены']],
    ['be', 'Словы Алеся Вільчука: «Нам не сказалі ні слова».', ['Нам не сказалі ні слова: Алеся Вільчука']],
    ['ru', 'По словам его жены, они «ждали у ворот всю ночь».', ['ждали у ворот всю ночь: жены']],
    ['en', 'According to the ministry, they “waited at the gate all night”.', ['waited at the gate all night: ministry']],
    [
      'en',
      '“Nobody said a word to us,” state media quoted relatives of the prisoner as saying.',
      ['Nobody said a word to us,: relatives'],
    ],
    ['en', 'The lawyer called it “a bad joke at their expense”.', ['a bad joke at their expense: The lawyer']],
    // Who is asked for something does not speak.
    [
      'en',
      'The lawyer hailed it but urged the government to “take further steps for all of them”.',
      ['take further steps for all of them: The lawyer'],
    ],
    ['ru', 'По данным на май, дом «стоит пустой, и двери забиты доской».', []],
  ])
})
