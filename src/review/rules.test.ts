import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lessonKey } from '#core/lesson.ts'
import { reliability } from './rules.ts'
import { type Hint, suggestionsFrom } from './suggest.ts'

test('what is expected of a rule lies in its interval, rises with every right draft and falls with every wrong one', () =>
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
      const { precision, low, high } = reliability(right, wrong)
      assert.ok(low >= 0 && high <= 1 && low <= precision && precision <= high)
      assert.ok(reliability(right + 1, wrong).precision > precision)
      assert.ok(reliability(right, wrong + 1).precision < precision)
    }),
  ))

test('a rule nobody has decided on is not called good or bad', () => {
  assert.deepEqual(reliability(0, 0), { precision: 0.5, low: 0, high: 1 })
})

const hint = (word: string, source: string): Hint => ({
  lesson: { kind: 'surname', language: 'ru', word },
  proof: { source, exact: `Иван ${word}` },
})

test('one document teaches nothing; two do; what holds already and what is no word are not suggested', () => {
  const keys = (hints: Hint[], known: Hint['lesson'][] = []) =>
    suggestionsFrom(hints, known).map(({ lesson }) => lessonKey(lesson))
  assert.deepEqual(keys([hint('Квак', 'a'), hint('Квак', 'a')]), [])
  assert.deepEqual(keys([hint('Квак', 'a'), hint('Квак', 'b')]), ['ru surname Квак'])
  assert.deepEqual(keys([hint('Квак', 'a'), hint('Квак', 'b')], [hint('Квак', '').lesson]), [])
  for (const word of ['ква*', '*ов', '!ква', 'а_б', 'два слова', ''])
    assert.deepEqual(keys([hint(word, 'a'), hint(word, 'b')]), [])
})
