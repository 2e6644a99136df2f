import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

/** How sure the releases of a text are told. */
const moods = (language: Language, text: string) =>
  readText(text, { language }).claims.flatMap(({ type, polarity, modality }) =>
    type === 'release' ? [polarity === 'negative' ? 'not' : modality] : [],
  )

test('of “X or Y was freed” nobody knows which', () => {
  for (const [language, text, ...told] of [
    ['ru', 'Мария Коваль или Иван Петров вышли на свободу.', 'possible'],
    ['ru', 'Освободили журналистку Марию Коваль либо Ивана Петрова.', 'possible'],
    ['ru', 'Мария Коваль и Иван Петров вышли на свободу в мае или июне.', 'asserted', 'asserted'],
    ['ru', 'Не освободили Марию Коваль или Ивана Петрова.', 'not'],
    ['be', 'Марыя Каваль або Іван Пятроў выйшлі на волю.', 'possible', 'possible'],
    ['be', 'Вызвалілі Марыю Каваль і Івана Пятрова.', 'asserted', 'asserted'],
    ['en', 'Either Mary Cole or Ivan Petrov was freed from prison.', 'possible', 'possible'],
    ['en', 'Mary Cole and Ivan Petrov were freed from prison for one reason or another.', 'asserted', 'asserted'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})

test('whom somebody waits for outside is not free (ru, be)', () => {
  for (const [language, text, ...told] of [
    ['ru', 'На свободе Ивана Петрова ждёт жена Анна Петрова.'],
    ['ru', 'На свободе Иван Петров.', 'asserted'],
    ['be', 'На волі Івана Пятрова чакае жонка Ганна Пятрова.'],
  ] as const)
    assert.deepEqual(moods(language, text), told, text)
})
