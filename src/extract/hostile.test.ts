import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#core/fold.ts'
import type { Language } from '#core/layer.ts'
import { grammarFor } from './grammar/languages.ts'
import { readText } from './index.ts'
import { itemsOf } from './text/items.ts'
import { takeQuotations } from './text/quotations.ts'
import { LONGEST, sentencesOf } from './text/sentences.ts'
import { tokenize } from './text/tokens.ts'

/** Pieces that, written on and on, make a text without a sentence end, and how many mentions a copy of them is. */
const ENDLESS: readonly (readonly [Language, string, number])[] = [
  ['en', 'released, ', 0],
  ['be', 'вызвалілі, ', 0],
  ['ru', 'освободили, ', 0],
  ['en', 'X and ', 0],
  ['en', '5 people, ', 1],
  ['en', 'Ivan Petrov and ', 1],
  ['en', '1,000,', 0],
  ['en', '12, ', 0],
  ['en', '" ', 0],
  ['en', '« ', 0],
  ['en', '!', 0],
  ['en', 'a.)))))) ', 0],
]

const COPIES = 1500

const sentencesIn = (language: Language, text: string) => {
  const grammar = grammarFor(language)
  assert.ok(grammar)
  const { main, quotations } = takeQuotations(itemsOf(tokenize(fold(text).text), grammar), ({ text: sign }) => sign)
  const inside = quotations.map(({ items }) => items)
  return [main, ...inside].flatMap((items) => sentencesOf(items, grammar, null, { n: 0, line: 0, width: 80 }))
}

test('a sentence without end is cut, and nothing of it is lost', () => {
  for (const [language, piece] of ENDLESS) {
    const sentences = sentencesIn(language, piece.repeat(COPIES))
    assert.ok(
      sentences.every(({ items }) => items.length <= LONGEST),
      piece,
    )
    const twice = sentencesIn(language, piece.repeat(COPIES * 2))
    const items = (all: typeof sentences) => all.reduce((n, one) => n + one.items.length, 0)
    const [once, double] = [items(sentences), items(twice)]
    assert.ok(Math.abs(double - 2 * once) <= 2, `${piece}: ${once} items, twice as much text ${double}`)
  }
})

test('twice as much of an endless sentence gives twice as many mentions', () => {
  for (const [language, piece, mentions] of ENDLESS) {
    const found = (copies: number) => readText(piece.repeat(copies), { language }).mentions.length
    const [once, twice] = [found(COPIES), found(COPIES * 2)]
    assert.ok(Math.abs(once - COPIES * mentions) <= COPIES * 0.02, `${piece}: ${once}`)
    assert.ok(Math.abs(twice - COPIES * 2 * mentions) <= COPIES * 0.04, `${piece}: ${twice}`)
  }
})

test('a cut stands at a comma where there is one', () => {
  const [first] = sentencesIn('en', 'one word more, '.repeat(500))
  assert.equal(first?.items.at(-1)?.text, ',')
})
