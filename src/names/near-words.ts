import { bitsOf, type Prepared } from './learned/index.ts'
import { type LetterTrie, letterTrieOf, nearestLetters } from './learned/nearest.ts'
import { search, type Trie, trieOf } from './trie.ts'
import type { Word } from './words.ts'

/** Surnames to be found by how they sound, or, in the other script, by what usually stands for what. Words are given back by their ids. */
export type NearWords = {
  add: (word: Word) => void
  /** Words that sound like this one but for so many tenths of a bit. */
  sounding: (word: Word, limit: number) => Set<number>
  /** Words of the other script that the learned costs hold for the likeliest. */
  spelled: (word: Word) => number[]
}

/** So many words wait in small tries of their own before the large ones are built anew. */
const MOST_WAITING = 512
/** Words of the other script that are looked at. */
const MOST_SPELLED = 30

type Script = 'Latn' | 'Cyrl'
type Tries = {
  sounds: Trie
  costs: readonly number[]
  ids: readonly number[]
  letters: Record<Script, LetterTrie>
  words: Record<Script, readonly number[]>
}

export function nearWords(): NearWords {
  const words: Word[] = []
  let large = triesOf([])
  let inLarge = 0
  let small = large
  let inAll = 0
  const both = (): Tries[] => {
    if (inAll !== words.length) {
      if (words.length - inLarge > MOST_WAITING) {
        large = triesOf(words)
        inLarge = words.length
      }
      small = triesOf(words.slice(inLarge))
      inAll = words.length
    }
    return small.ids.length === 0 ? [large] : [large, small]
  }
  return {
    add: (word) => {
      words.push(word)
    },
    sounding: ({ soundings }, limit) => {
      const found = new Set<number>()
      for (const { sounds, costs, ids } of both())
        for (const { codes, cost } of soundings)
          search(sounds, codes, limit - cost, (at, differs) => {
            if (cost + differs + (costs[at] as number) <= limit) found.add(ids[at] as number)
          })
      return found
    },
    spelled: ({ script, spelled }) => {
      if (spelled === null) return []
      const other = script === 'Latn' ? 'Cyrl' : 'Latn'
      return both()
        .flatMap((tries) =>
          nearestLetters(tries.letters[other], spelled, MOST_SPELLED).map(({ word, bits }) => ({
            id: tries.words[other][word] as number,
            bits,
          })),
        )
        .sort((a, b) => b.bits - a.bits || a.id - b.id)
        .slice(0, MOST_SPELLED)
        .map(({ id }) => id)
    },
  }
}

function triesOf(words: readonly Word[]): Tries {
  const soundings = words.flatMap(({ id, soundings: own }) => own.map(({ codes, cost }) => ({ id, codes, cost })))
  const of = (script: Script) => words.filter((word) => word.script === script)
  return {
    sounds: trieOf(soundings.map(({ codes }, word) => ({ codes, word }))),
    costs: soundings.map(({ cost }) => cost),
    ids: soundings.map(({ id }) => id),
    letters: {
      Latn: letterTrieOf(
        of('Latn').map(({ letters }) => letters),
        'Latn',
      ),
      Cyrl: letterTrieOf(
        of('Cyrl').map(({ letters }) => letters),
        'Cyrl',
      ),
    },
    words: { Latn: of('Latn').map(({ id }) => id), Cyrl: of('Cyrl').map(({ id }) => id) },
  }
}

/** How much the spellings of two words in different scripts speak for one word: what tells apart candidates of equal evidence. */
export function closeness(a: Word, b: Word): number {
  if (a.script === b.script || a.spelled === null || b.spelled === null) return 0
  const [latin, cyrillic]: [Prepared, Prepared] = a.script === 'Latn' ? [a.spelled, b.spelled] : [b.spelled, a.spelled]
  return bitsOf(latin, cyrillic)
}
