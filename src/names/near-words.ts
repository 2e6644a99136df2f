import { type LetterTrie, letterTrieOf, nearestLetters } from './learned/nearest.ts'
import { leastDamage } from './sound-tree.ts'
import { search, type Trie, trieOf } from './trie.ts'
import { measured, OTHER_WORD, type Word } from './words.ts'

/** A word near another: tenths of a bit by which they differ; `close` tells apart those that differ alike, by how well the spellings agree. */
export type NearWord = { word: Word; cost: number; close: number }

/** Surnames to be found by how they sound, or, in the other script, by what usually stands for what. */
export type NearWords = {
  add: (word: Word) => void
  /** Asks for what is near a word; what was measured is kept for the next limit. */
  ask: (word: Word) => (limit: number, isSpelled: boolean) => NearWord[]
}

/** So many words wait in small tries of their own before the large ones are built anew. */
const MOST_WAITING = 512
/** Words of the other script that are looked at. */
const MOST_SPELLED = 30

type Script = 'Latn' | 'Cyrl'
type Tries = {
  sounds: Trie
  costs: readonly number[]
  owners: readonly Word[]
  letters: Record<Script, LetterTrie>
  words: Record<Script, readonly Word[]>
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
    return small.owners.length === 0 ? [large] : [large, small]
  }
  return {
    add: (word) => {
      words.push(word)
    },
    ask: (word) => {
      const known = new Map<Word, NearWord>()
      let spelled: readonly Word[] | null = null
      const measure = (other: Word, heard: () => number): NearWord => {
        const before = known.get(other)
        if (before) return before
        const made = { word: other, ...measured(word, other, heard()) }
        known.set(other, made)
        return made
      }
      return (limit, isSpelled) => {
        const found = new Set<NearWord>()
        for (const [other, heard] of sounding(both(), word, limit)) found.add(measure(other, () => heard))
        if (isSpelled) {
          spelled ??= spelledLike(both(), word, [...found])
          for (const other of spelled) found.add(measure(other, () => leastDamage(word.sounds, other.sounds, OTHER_WORD)))
        }
        return [...found].filter(({ cost }) => cost < OTHER_WORD)
      }
    },
  }
}

/** Words that sound like this one but for so many tenths of a bit, and how many. */
function sounding(tries: readonly Tries[], { sounds: query }: Word, limit: number): Map<Word, number> {
  const found = new Map<Word, number>()
  for (const { sounds, costs, owners } of tries)
    search(sounds, query, limit, (at, differs) => {
      const owner = owners[at] as Word
      const cost = differs + (costs[at] as number)
      if (cost <= limit && cost < (found.get(owner) ?? Number.POSITIVE_INFINITY)) found.set(owner, cost)
    })
  return found
}

/** Words of the other script that the learned costs hold for the likeliest; those `heard` set how likely a word must be. */
function spelledLike(tries: readonly Tries[], { script, spelled }: Word, heard: readonly NearWord[]): Word[] {
  if (spelled === null) return []
  const other = script === 'Latn' ? 'Cyrl' : 'Latn'
  const least = heard
    .filter(({ word }) => word.script === other)
    .map(({ close }) => close)
    .sort((a, b) => b - a)[MOST_SPELLED - 1]
  return tries
    .flatMap(({ letters, words }) =>
      nearestLetters(letters[other], spelled, MOST_SPELLED, least).map(({ word, bits }) => ({
        word: words[other][word] as Word,
        bits,
      })),
    )
    .sort((a, b) => b.bits - a.bits || a.word.id - b.word.id)
    .slice(0, MOST_SPELLED)
    .map(({ word }) => word)
}

function triesOf(words: readonly Word[]): Tries {
  const soundings = words.flatMap((owner) => owner.soundings.map(({ codes, cost }) => ({ owner, codes, cost })))
  const of = (script: Script) => words.filter((word) => word.script === script)
  const lettersOf = (script: Script) =>
    letterTrieOf(
      of(script).map(({ letters }) => letters),
      script,
    )
  return {
    sounds: trieOf(soundings.map(({ codes }, word) => ({ codes, word }))),
    costs: soundings.map(({ cost }) => cost),
    owners: soundings.map(({ owner }) => owner),
    letters: { Latn: lettersOf('Latn'), Cyrl: lettersOf('Cyrl') },
    words: { Latn: of('Latn'), Cyrl: of('Cyrl') },
  }
}
