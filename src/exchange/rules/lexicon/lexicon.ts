import { keyOf } from '../text/key.ts'
import { plainOf } from '../text/plain.ts'
import type { Word } from '../text/words.ts'

/**
 * Words that mean one thing for the rules, five languages together: `deposit*` any ending, `hand over` one after another, `pay>` any
 * ending of a word that speaks to the reader (asks for it, says that you do it), never of what "we" do or of the noun.
 */
export type Lexicon<Concept extends string> = Readonly<Record<Concept, string>>

/** Where a concept stands: words `first` to `last`. */
export type Hit = { first: number; last: number }

type Stem = { key: string; isPrefix: boolean; isYours: boolean }
type Entry = { concept: string; first: Stem; rest: Stem[] }
export type Index = { exact: Map<string, Entry[]>; prefix: Map<string, Entry[]>; longest: number }

const stemOf = (written: string): Stem => ({
  key: keyOf(plainOf(written.replace(/[*>]$/, '')).text),
  isPrefix: /[*>]$/.test(written),
  isYours: written.endsWith('>'),
})

/** A shorter beginning, as it sounds, belongs to too many words of five languages. */
const SHORTEST_PREFIX = 4

/** The concepts of a lexicon by the first word of each of their phrases. */
export function indexOf(lexicon: Readonly<Record<string, string>>): Index {
  const index: Index = { exact: new Map(), prefix: new Map(), longest: 0 }
  for (const [concept, words] of Object.entries(lexicon))
    for (const phrase of words.split(/[,\n]/).map((one) => one.trim())) {
      if (phrase === '') continue
      const [first, ...rest] = phrase.split(/\s+/).map(stemOf)
      if (!first || first.key === '') throw new TypeError(`the concept ${concept} has a phrase without a word: ${phrase}`)
      if (first.isPrefix && first.key.length < SHORTEST_PREFIX)
        throw new TypeError(`${phrase} of ${concept} is too short to stand for all words that begin so`)
      const table = first.isPrefix ? index.prefix : index.exact
      table.set(first.key, [...(table.get(first.key) ?? []), { concept, first, rest }])
      if (first.isPrefix) index.longest = Math.max(index.longest, first.key.length)
    }
  return index
}

/** How verbs that speak to the reader end, as they sound: -те, -це, -cie, -asz, -ić, -ti, -kit; the infinitive of Russian sounds like the third person; -mas is Lithuanian for what is done. */
const YOURS = /(?:te|ce|cie|(?<!m)as|es|is|c|ti|kit?)$/

/** Words written in one alphabet, without digits, are what they look like. */
const meantKeys = (word: Word) => (word.isMixed || /[0-9]/.test(word.text) ? word.keys : word.keys.slice(0, 1))

const fits = (word: Word | undefined, stem: Stem) => word !== undefined && meantKeys(word).some((key) => stands(key, stem))
const stands = (key: string, stem: Stem) =>
  stem.isPrefix ? key.startsWith(stem.key) && (!stem.isYours || YOURS.test(key)) : key === stem.key

/** Every place of every concept in a text, in order. */
export function hitsOf(words: readonly Word[], index: Index): Map<string, Hit[]> {
  const hits = new Map<string, Hit[]>()
  const take = (entries: readonly Entry[] | undefined, at: number, key: string) => {
    for (const { concept, first, rest } of entries ?? []) {
      if (first.isYours && !YOURS.test(key)) continue
      if (!rest.every((stem, i) => fits(words[at + 1 + i], stem))) continue
      const list = hits.get(concept) ?? []
      const last = list.at(-1)
      if (last?.first === at) last.last = Math.max(last.last, at + rest.length)
      else list.push({ first: at, last: at + rest.length })
      hits.set(concept, list)
    }
  }
  words.forEach((word, at) => {
    for (const key of meantKeys(word)) {
      take(index.exact.get(key), at, key)
      for (let length = 2; length <= Math.min(key.length, index.longest); length++)
        take(index.prefix.get(key.slice(0, length)), at, key)
    }
  })
  return hits
}
