import type { Pack } from '../grammar/pack.ts'
import { type Item, NO_TAGS } from './item.ts'
import type { Lexicon } from './lexicon.ts'
import { memo } from './memo.ts'
import { numberOf, type Word } from './word.ts'

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

/** So many words have places of their own in what is remembered of words. */
const WORDS = 16_384

/** No two words ever made have one number, so that what is remembered at a place is known to be of this word. */
let made = 0

/** Looks words up, and remembers them. */
export function wordsOf(lexicon: Lexicon, numbers: ReadonlyMap<string, number>): Pick<WordGrammar, 'wordOf' | 'markOf'> {
  const wordAs = (key: string, tags: ReadonlySet<string>, amount: number | null): Word => ({
    no: ++made,
    key,
    tags,
    classes: numberOf(tags),
    amount,
  })
  return {
    wordOf: memo((text) => {
      const key = lexicon.key(text)
      return wordAs(key, lexicon.tagsOf(key), amountOf(key, lexicon, numbers))
    }),
    markOf: memo((text) => wordAs(text, NO_TAGS, null)),
  }
}

/** A pure function of items that remembers what it said of a word as it was written, by the number of the word. */
export type PerWord<Value> = { (item: Item): Value; forget(): void }

export function perWord<Value>(of: (item: Item) => Value): PerWord<Value> {
  // Two flat lists of their full length: an answer is found without following anything, and a list with gaps would become a slow table.
  const owners = new Int32Array(WORDS)
  const values: (Value | undefined)[] = new Array(WORDS)
  const look = (item: Item): Value => {
    const { word } = item
    if (word === undefined) return of(item)
    const place = word.no % WORDS
    const before = owners[place] === word.no ? values[place] : undefined
    if (before !== undefined) return before
    const value = of(item)
    owners[place] = word.no
    values[place] = value
    return value
  }
  return Object.assign(look, { forget: () => void owners.fill(0) })
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
