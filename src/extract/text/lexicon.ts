import { memo } from './memo.ts'

/**
 * Word classes as data: class name to words, separated by white space. `stem*` is any word that begins so, `*ending` any
 * that ends so, `!word` none of the class whatever it ends in; `a_b` is a phrase of several
 * words that is read as one. Words are compared by the language's key (lower case at least).
 */
export type Words = Readonly<Record<string, string>>

export type Lexicon = {
  key(word: string): string
  /** Words of the same classes share one set. */
  tagsOf(key: string): ReadonlySet<string>
  /** How many of the keys from `at` make the longest known phrase; 0 when none. */
  phraseAt(keys: readonly (string | null)[], at: number): number
}

/** The classes of each word; those of one class alone share its list. */
type Table = Map<string, readonly string[]>

function add(table: Table, word: string, alone: readonly string[]): void {
  const known = table.get(word)
  table.set(word, known ? [...known, ...alone] : alone)
}

/** The words of each phrase by its first and its second one, the longest first. */
function phrasesIn(words: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>> {
  const phrases = [...words].filter((word) => word.includes('_')).map((word) => word.split('_'))
  phrases.sort((a, b) => b.length - a.length)
  const bySecond = (alike: readonly string[][]) => Map.groupBy(alike, ([, second = '']) => second)
  return new Map([...Map.groupBy(phrases, ([first = '']) => first)].map(([first, alike]) => [first, bySecond(alike)]))
}

/** Compiles word classes. `complete` may add to the classes of a word that its ending or its lack of classes tells of. */
export function lexiconOf(
  classes: Words,
  key: (word: string) => string,
  complete: (word: string, names: ReadonlySet<string>) => ReadonlySet<string>,
): Lexicon {
  const whole: Table = new Map()
  const stems: Table = new Map()
  const endings: Table = new Map()
  const exceptions: Table = new Map()
  const keyOf = (word: string) => (word.includes('_') ? word.split('_').map(key).join('_') : key(word))
  for (const [name, words] of Object.entries(classes)) {
    const alone = [name]
    for (const word of words.split(/\s+/)) {
      if (word.length < 2) {
        if (word !== '') add(whole, key(word), alone)
      } else if (word.startsWith('*')) add(endings, keyOf(word.slice(1)), alone)
      else if (word.startsWith('!')) add(exceptions, keyOf(word.slice(1)), alone)
      else if (word.endsWith('*')) add(stems, keyOf(word.slice(0, -1)), alone)
      else add(whole, keyOf(word), alone)
    }
  }
  const phrases = phrasesIn(whole.keys())
  const lengths = [...stems.keys()].map((stem) => stem.length)
  const shortest = Math.min(...lengths)
  const longest = Math.max(...lengths)
  const furthest = Math.max(...[...endings.keys()].map((ending) => ending.length))

  const look = (word: string): ReadonlySet<string> => {
    const found = new Set(whole.get(word))
    for (let length = shortest; length <= Math.min(longest, word.length); length++)
      for (const tag of stems.get(word.slice(0, length)) ?? []) found.add(tag)
    if (!word.includes('_'))
      for (let length = 1; length <= Math.min(furthest, word.length - 1); length++)
        for (const tag of endings.get(word.slice(-length)) ?? []) if (!exceptions.get(word)?.includes(tag)) found.add(tag)
    return shared(complete(word, found))
  }
  // A few hundred combinations of classes serve all words: what is asked again and again stays in the cache of the processor.
  const sets = new Map<string, ReadonlySet<string>>()
  const shared = (names: ReadonlySet<string>) => {
    const name = [...names].join(' ')
    const known = sets.get(name) ?? names
    sets.set(name, known)
    return known
  }
  return {
    key,
    tagsOf: memo(look),
    phraseAt(keys, at) {
      const [first, second] = [keys[at], keys[at + 1]]
      if (!first || !second) return 0
      const known = phrases.get(first)?.get(second)
      if (!known) return 0
      for (const parts of known) if (parts.every((part, i) => keys[at + i] === part)) return parts.length
      return 0
    },
  }
}
