import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '#core/layer.ts'
import { readText } from '../index.ts'

const freed = (language: Language, text: string) => {
  const { mentions, claims } = readText(text, { language })
  const exactOf = new Map(mentions.map(({ id, exact }) => [id, exact]))
  return claims
    .filter(({ type, polarity, modality }) => type === 'release' && polarity === 'positive' && modality === 'asserted')
    .flatMap((claim) => claim.arguments.flatMap(({ role, mention }) => (role === 'person' ? [exactOf.get(mention)] : [])))
}

test('who frees in a sentence is not who is freed in it', () => {
  assert.deepEqual(freed('ru', 'Лукашенко помиловал Корня, оппозиционер вышел на свободу.'), ['оппозиционер'])
  assert.deepEqual(freed('ru', 'Лукашенко помиловал Нину Палынь, и женщина вышла на свободу утром.'), ['женщина'])
  for (const [language, text, freer] of [
    ['be', 'Лукашэнка памілаваў Карня, апазіцыянер выйшаў на волю.', 'Лукашэнка'],
    ['en', 'Lukashenko pardoned Pavel Korel, and the politician walked free.', 'Lukashenko'],
  ] as const)
    assert.equal(freed(language, text).includes(freer), false, text)
})
