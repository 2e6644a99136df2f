import type { Pack } from '../grammar/pack.ts'
import { type Item, NO_TAGS } from './item.ts'
import type { Lexicon } from './lexicon.ts'
import { memo } from './memo.ts'
import type { Word } from './word.ts'

/** What cutting a text into items needs to know of a language. */
export type WordGrammar = {
  pack: Pack
  lexicon: Lexicon
  numbers: ReadonlyMap<string, number>
  governed: ReadonlyMap<string, number>
  scale: ReadonlyMap<string, number>
  joiner: ReadonlySet<string>
  /** Looks a word up as it is written; a mark, which has no classes. */
  wordOf(text: string): Word
  markOf(text: string): Word
}

/** Function words: whatever else stands in a noun phrase is an open word. */
const CLOSED = [
  'be',
  'have',
  'do',
  'future',
  'may',
  'would',
  'must',
  'neg',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'pronoun',
  'determiner',
  'speech',
  'verb',
  'including',
  'toinf',
]

/** The classes of a word, with `open` for words of no closed class and, there, the class its ending tells of (not for words of the class `unshaped`). */
export function completed(key: string, names: ReadonlySet<string>, pack: Pack): ReadonlySet<string> {
  if (CLOSED.some((name) => names.has(name))) return names
  const shape = names.has('unshaped') ? null : shapeOf(key, pack)
  return new Set([...names, 'open', ...(shape === null ? [] : [shape])])
}

/** The class that the ending of an unknown word tells of, where a language says so. */
const shapeOf = (key: string, { shapes = {} }: Pack): string | null =>
  key.length < 5 ? null : (Object.keys(shapes).find((name) => shapes[name]?.some((ending) => key.endsWith(ending))) ?? null)

/** Looks words up, and remembers them. */
export function wordsOf(lexicon: Lexicon, numbers: ReadonlyMap<string, number>): Pick<WordGrammar, 'wordOf' | 'markOf'> {
  let count = 0
  const made = (key: string, tags: ReadonlySet<string>, amount: number | null): Word => ({
    no: count++ % WORDS,
    key,
    tags,
    amount,
  })
  return {
    wordOf: memo((text) => {
      const key = lexicon.key(text)
      return made(key, lexicon.tagsOf(key), amountOf(key, lexicon, numbers))
    }),
    markOf: memo((text) => made(text, NO_TAGS, null)),
  }
}

/** So many words have numbers of their own. */
const WORDS = 20_000

/** A pure function of items that remembers what it said of a word as it was written, by the number of the word. */
export type PerWord<Value> = { (item: Item): Value; forget(): void }

export function perWord<Value>(of: (item: Item) => Value): PerWord<Value> {
  const known: { word: Word; value: Value }[] = []
  const look = (item: Item) => {
    const { word } = item
    if (word === undefined) return of(item)
    const before = known[word.no]
    if (before?.word === word) return before.value
    const value = of(item)
    known[word.no] = { word, value }
    return value
  }
  const forget = () => {
    known.length = 0
  }
  return Object.assign(look, { forget })
}

function amountOf(key: string, lexicon: Lexicon, numbers: ReadonlyMap<string, number>): number | null {
  const whole = numbers.get(key)
  if (whole !== undefined) return whole
  if (!key.includes('-')) return null
  const [tens, ones, more] = key.split('-')
  if (tens === undefined || ones === undefined || more !== undefined) return null
  const high = numbers.get(lexicon.key(tens))
  const low = numbers.get(lexicon.key(ones))
  return high !== undefined && low !== undefined && high % 10 === 0 && high > 10 && low < 10 ? high + low : null
}
