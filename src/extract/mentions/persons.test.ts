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
    ['ru', 'Провели в аэропорту Анкары Ильми Талвикова.', ['Ильми Талвикова']],
    ['ru', 'Власти Саудовской Аравии отпустили их.', []],
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

test('words with capitals beside a name of a series are a name where words have endings', () => {
  check([
    [
      'ru',
      'На свободу вышли Вера Громова, Тхань Зо Плим (34 года) и Зорк Плим Арад из Казани.',
      ['Вера Громова', 'Тхань Зо Плим', 'Зорк Плим Арад'],
    ],
    ['ru', 'Освободили 34-летнего Тхань Зо Плима и журналиста «Нового дня» Павла Кореля.', ['Тхань Зо Плима', 'Павла Кореля']],
    ['ru', 'Суд помиловал В. Громову, Тхань Зо Плим.', ['В. Громову', 'Тхань Зо Плим']],
    ['be', 'Па амністыі вызвалілі Зорк Плім Арад з Гомеля, Веру Громаву з Ліды.', ['Зорк Плім Арад', 'Веру Громаву']],
    ['ru', 'Вера Громова смотрела «Зорк Плим Арад» и «Плим Арад».', ['Вера Громова']],
    ['ru', 'В городах Тхань Зо Плим и Вера Громова бывали.', ['Вера Громова']],
  ])
})

test('a verb that begins the sentence is no part of the name behind it', () => {
  check([
    ['ru', 'Отпустили Бакыта Токоева.', ['Бакыта Токоева']],
    ['ru', 'Помилованы А. В. Громова и Павел Корель.', ['А. В. Громова', 'Павел Корель']],
    ['be', 'Адпусцілі І. Громава і Паўла Карэля.', ['І. Громава', 'Паўла Карэля']],
    ['ru', 'Громова А. В. освобождена.', ['Громова А. В.']],
  ])
})

test('a lone word with a capital behind where, before a noun or of another script names no person', () => {
  check([
    ['ru', 'Суд прошёл в городе Талвикове, а она осталась в Громовине.', []],
    ['ru', 'Она жила в Громовине. Ей нельзя было покидать Громовин.', []],
    ['ru', 'Судно задержали в Талвикском проливе по просьбе Громовской ассамблеи.', []],
    ['ru', 'Об этом пишет Talvik Times, а Talvik молчит.', []],
    ['ru', 'Об этом сообщила организация Талвик.', []],
    ['ru', 'Осудили сотрудника Громвардии и члена Корелиса местного союза.', []],
    ['ru', 'Их задержали в Нагорном Талвике и на Северном Кореле.', []],
    ['ru', 'Это сказал директор Талвикского Корельского центра.', []],
    ['ru', 'Ждали её в тюрьме Зорк Плим под городом.', []],
    ['ru', 'Выпустили из тюрьмы Зорка Плимова.', ['Зорка Плимова']],
    ['ru', 'Позвонил полицейский по имени Хакан и ушёл.', ['Хакан']],
    ['ru', 'Об этом сообщил глава организации Талвинский.', ['Талвинский']],
    ['ru', 'Вчера Талвинский заявил об этом.', ['Талвинский']],
    ['ru', 'Они стреляли в Громова и жили у Талвикова.', ['Громова', 'Талвикова']],
    ['be', 'Яго вывезлі з Брэвіцы, а старшыня Зоркі маўчаў.', []],
    ['be', 'Размова была пра Талвіцкую асамблею.', []],
    ['be', 'Учора Талвіцкі заявіў пра гэта.', ['Талвіцкі']],
  ])
})

test('papers, bodies and what ministers are of are nobody (en)', () => {
  for (const [text, ...named] of [
    ['Anna Berg was released from jail, The Hindu reported.', 'Anna Berg'],
    ['The process was to be completed, The Indian Express reported.'],
    ['There was a purge by the regime, Maldives Independent reported.'],
    ['Former Defence Minister Paul Winter was freed from prison.', 'Paul Winter'],
    ['There was a protest by Zarya Vesh Plint, the youth wing of the party.'],
  ] as const)
    assert.deepEqual(persons('en', text), named, text)
})
