import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readText } from '../index.ts'

const NAMES = ['Nina Petrova', 'Ivan Kalina', 'Olga Lis', 'Pavel Krutov', 'Anna Zaika', 'Ales Sidorov']

/** What may be said of one of a list; true: a comma closes it. */
const SAID: readonly [string, boolean][] = [
  ['~', false],
  ['journalist ~', false],
  ['Dr ~', false],
  ['~ (45)', false],
  ['~ of the Union of Teachers', false],
  ['~, a mother of two', true],
  ['~, 45', true],
  ['~, jailed for five years in 2021', true],
  ['~, who had been held since May', true],
]

const FREED = [
  'The court released ~ on Friday.',
  'Among those released were ~.',
  'Authorities freed 52 prisoners, including ~.',
  'Crowds cheered when ~ were released.',
  'Activists were glad after ~ had been freed.',
  'The freed activists are ~.',
  'Rights groups welcomed the release of ~.',
]

const NOT_FREED = [
  'Ihar Dudko was released, but ~ remain behind bars.',
  'After he was freed, Ihar Dudko met ~.',
  'The court that freed Ihar Dudko convicted ~.',
  'The list of those freed did not include ~.',
]

const lists = fc.record({
  names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 }),
  said: fc.array(fc.constantFrom(...SAID), { minLength: 4, maxLength: 4 }),
})

/** “A, a poet, B (45), and C”. */
function written({ names, said }: { names: string[]; said: (readonly [string, boolean])[] }): string {
  const members = names.map((name, n) => {
    const [words, closed] = said[n] ?? ['~', false]
    return { text: words.replace('~', name), closed }
  })
  const last = members.pop()
  const before = members.map(({ text }) => text).join(', ')
  const comma = members.length > 1 || members.at(-1)?.closed ? ',' : ''
  return `${before}${comma} and ${last?.text}${last?.closed ? ',' : ''}`
}

/** Those of whom a release is told. */
function freed(text: string): string[] {
  const { claims, mentions } = readText(text, { language: 'en' })
  const exact = new Map(mentions.map((mention) => [mention.id, mention.exact]))
  const told = claims.filter(({ type, polarity }) => type === 'release' && polarity === 'positive')
  return told
    .flatMap(({ arguments: args }) => args.flatMap(({ role, mention }) => (role === 'person' ? [exact.get(mention)] : [])))
    .filter((one) => one !== undefined && NAMES.includes(one)) as string[]
}

const sentence = (frame: string, list: string) => frame.replace('~', list).replace(/,\./, '.').replace(/, on /, ', on ')

test('whatever is said of each of a list, what befalls one befalls all (en)', () => {
  const options = { seed: 15, numRuns: 80 }
  fc.assert(
    fc.property(lists, fc.constantFrom(...FREED), (list, frame) => {
      const text = sentence(frame, written(list))
      assert.deepEqual(freed(text).sort(), [...list.names].sort(), text)
    }),
    options,
  )
  fc.assert(
    fc.property(lists, fc.constantFrom(...NOT_FREED), (list, frame) => {
      const text = sentence(frame, written(list))
      assert.deepEqual(freed(text), [], text)
    }),
    options,
  )
})
