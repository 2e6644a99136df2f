import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../index.ts'

/** The value of whom a pronoun of the text means that was released. */
function whoWasFreed(text: string, language: 'ru' | 'be'): unknown[] {
  const { mentions, claims } = readText(text, { language })
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return claims
    .filter(({ type }) => type === 'release')
    .flatMap(({ arguments: args }) => args.map(({ mention }) => byId.get(mention)))
    .map((mention) => (mention?.kind === 'unnamed' && mention.value !== null ? byId.get(mention.value)?.value : mention?.value))
}

test('a pronoun means nobody of the other gender', () => {
  const told = (text: string, language: 'ru' | 'be', who: unknown[]) => assert.deepEqual(whoWasFreed(text, language), who, text)
  told('Тарас Вольский сидит в тюрьме. Его жена Анна Коваль сказала, что он освобождён.', 'ru', ['Тарас Вольский'])
  told('Защитник позвонил Анне Коваль и сказал, что он вышел из тюрьмы.', 'ru', [null])
  told('Тарас Вольский рассказал об Анне Коваль: она вышла из тюрьмы.', 'ru', ['Анна Коваль'])
  told('Тарас Вольский рассказал об Иване Петрове: он вышел из тюрьмы.', 'ru', [null])
  told('Абаронца патэлефанаваў Алене Коваль і сказаў, што ён вызвалены з турмы.', 'be', [null])
})
