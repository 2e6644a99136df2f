import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const persons = (language: Language, text: string) =>
  readText(text, { language }).mentions.flatMap(({ kind, exact }) => (kind === 'person' ? [exact] : []))

const check = (cases: readonly (readonly [Language, string, readonly string[]])[]) => {
  for (const [language, text, wanted] of cases) assert.deepEqual(persons(language, text), wanted, text)
}

test('the name of a country or a town in the genitive before a name is none of it', () => {
  check([
    ['ru', 'Об этом сообщил президент Туркменистана Гурбангулы Бердымухаммедов.', ['Гурбангулы Бердымухаммедов']],
    ['ru', 'Член Сейма Литвы Рэмигиюс Талвикас сказал это.', ['Рэмигиюс Талвикас']],
    ['ru', 'Судья райсуда Бишкека Чолпонай Громова вела дело.', ['Чолпонай Громова']],
    ['ru', 'Вера Литва живёт в Турции.', ['Вера Литва']],
    ['be', 'Грамадзянка Вялікай Брытаніі Даяна Талвік прыехала ўчора.', ['Даяна Талвік']],
  ])
})

test('another name in marks between given name and surname belongs to the name', () => {
  check([
    ['be', 'Вызвалілі Сяргея «Валыну» Корэля.', ['Сяргея «Валыну» Корэля']],
    ['en', 'The lawyers of Somchai “Mike” Korel and Vera “Fox” Talvik spoke.', ['Somchai “Mike” Korel', 'Vera “Fox” Talvik']],
    ['ru', 'Об этом пишет газета «Новая» Ивану Громову.', ['Ивану Громову']],
  ])
})

test('a name goes on with a letter that has a mark', () => {
  check([['en', 'Bishop Rolando José Álvarez Korel was not among them.', ['Rolando José Álvarez Korel']]])
})

test('who somebody was is no name', () => {
  check([['ru', 'Экс-пленник Кремля, журналист Павел Корель, рассказал о неволе.', ['Павел Корель']]])
})

test('a magistrate and a justice are called by their names', () => {
  check([
    ['en', 'Norrin Magistrate Vera Talvik took note of it.', ['Vera Talvik']],
    ['en', 'Justice Pavel Korel granted bail. They all want justice.', ['Pavel Korel']],
    ['en', 'The Justice Department freed Pavel Korel.', ['Pavel Korel']],
  ])
})
